import { describe, expect, it } from 'vitest'
import { phrases } from './phrases.ts'

const listed = phrases({
  en: 'your (own )?fault, (stop|quit) whin*, waste … time',
  es: 'no (es|era) para tanto',
  zh: '看不懂…字, 关我(什么|啥)事',
  ar: 'لا يهم(ني|نا)',
})

describe('phrases', () => {
  it.each([
    ['this is your own fault', 'your own fault'],
    ['please quit whining now', 'quit whining'],
    ['do not waste any of our precious time', 'waste any of our precious time'],
    ['the default is set', ''],
    ['eso no era para tanto', 'no era para tanto'],
    ['您看不懂这几个字', '看不懂这几个字'],
    ['ولا يهمنا', 'ولا يهمنا'],
  ])('%s', (text, found) => {
    expect(
      listed
        .in(text)
        .map((match) => match.text)
        .join('; '),
    ).toBe(found)
  })

  it('parts a list at each comma that stands in no bracket', () => {
    const { en } = phrases({ en: 'gil tonto,zoquete*, no[,]? seas,? bobo', es: '', zh: '', ar: '' }).triggers
    expect(en).toBe('tonto_|zoquete|bobo_')
  })

  it('knows with what its phrases end', () => {
    expect(listed.triggers.en).toBe('fault_|whin|time_')
    expect(listed.triggers.zh).toBe('字|事')
  })

  it('asks at the words of a phrase, not at those it only looks at, however deep its brackets', () => {
    const { en } = phrases({
      en: 'lose (sleep|heart)(?= (over (it|that( again)?)|now))(?<!(we|they (do|did)) lose [a-z]+)',
      es: '',
      zh: '',
      ar: '',
    }).triggers
    expect(en.split('|').sort()).toEqual(['heart_', 'sleep_'])
  })

  it.each([
    ['(waste|steal) your', 'waste&your_|steal&your_'],
    ['rel(y|ies) on (it|you)', 'on&it_|on&you_'],
    ['depend(s|ed)? on', 'depend*&on_'],
    ['take (care |hold )?of', 'care&of_|hold&of_|take&of_'],
    ['put( it| them)? up', 'it&up_|them&up_|put&up_'],
    ['laugh* at', 'laugh*&at_'],
    ['mock …you', 'you_'],
    ['no[,]? not you', 'not&you_'],
    ['no[,]? you', 'you_'],
    ['[a-z]+ you', 'you_'],
    ['what a mess', 'mess_'],
  ])('asks at a word that is everywhere only behind the words before it: %s', (phrase, triggers) => {
    expect(phrases({ en: phrase, es: '', zh: '', ar: '' }).triggers.en).toBe(triggers)
  })
})
