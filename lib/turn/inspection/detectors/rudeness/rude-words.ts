/**
 * The ways to be rude in one language, as phrase lists: `abuse` insults wherever it stands; `traits` only where `target` ties
 * it to the customer; the others are whole phrases. `complaint` and `harm` make a threat together; `disowned` says that a rude
 * word is reported or excused, and not meant.
 */
export interface RudeWords {
  abuse: string
  target: string
  traits: string
  incapacity: string
  ridicule: string
  blame: string
  dismissal: string
  threat: string
  complaint: string
  harm: string
  disowned: string
}
