import { isArabic, isHan, isWordUnit } from '#lib/text/characters.ts'
import type { Language } from '#lib/text/language.ts'
import type { Prepared } from './prepared.ts'
import type { Rule } from './rule.ts'
import type { Report, Sentence, Watch } from './watch.ts'

const english = new Set(
  "the a an is are was were be been am i you he she it we they my your his her its our their this that these those what when where who why how which and or but not of to in on at for with from about do does did have has had can could will would should please thanks thank yes if by as so up out now then there here all any some no more most only also just than after before over into once once let know need want get see help may might must very much many such each other another because while until still yet i'm you're we're it's that's don't can't i'll we'll you'll would like anything else hello hi sorry glad happy sure happy okay order orders refund refunds payment account card app open choose try again check day days take takes reach within original method".split(
    ' ',
  ),
)
const spanish = new Set(
  'el la los las un una unos unas es son era fue ser esta estan este esto ese eso yo usted ustedes ella nosotros mi mis tu tus su sus que cual cuando donde quien por para como cuanto y o pero no si de del al con desde sobre hay tengo tiene puede puedo quiero gracias favor le lo se me te nos les ya mas muy tambien todo toda todos cualquier otra otro duda atento atenta quedo disposicion ayudar ayudarle pedido reembolso pago cuenta tarjeta hola en sin ha han he hemos sera seran estoy estamos siempre entre hasta porque esa aqui ahora dias habiles recibir'.split(
    ' ',
  ),
)
const other = new Set(
  'le les des une est sont vous nous votre vos notre avec pour dans sur pas que qui merci bonjour et ou mais der die das ein eine ist sind wir sie ihr ihre und oder aber nicht mit fur auf von zu haben konnen bitte danke il gli che non di per con sono grazie della voce seu sua nao para com uma obrigado voces het een zijn niet voor met bestelling ihnen ihre bestellung commande remboursement ordine rimborso pedido'.split(
    ' ',
  ),
)

const asksFor: readonly (readonly [language: Language | 'other', pattern: RegExp])[] = [
  [
    'en',
    /(?:in|en|用|使用|ب(?:ال)?|بال(?:لغه )?) ?(?:english|ingles|英文|英语|انجليزي\S*|انكليزي\S*)|english please|英文(?:回复|回答)|reply in english|انجليزي/,
  ],
  ['zh', /in (?:chinese|mandarin)|en chino|(?:用|说)?(?:中文|汉语|普通话)|بالصيني\S*|باللغه الصيني\S*/],
  ['es', /in spanish|en espanol|en castellano|用?西班牙(?:语|文)|espanol por favor|بالاسباني\S*|باللغه الاسباني\S*/],
  ['ar', /in arabic|en arabe|用?阿拉伯(?:语|文)|بالعربي\S*|باللغه العربي\S*/],
  [
    'other',
    /in (?:french|german|portuguese|italian|dutch|russian|japanese|korean|turkish|hindi)|translate|traduc\S*|翻译|ترجم\S*|how do (?:you|i) say|como se dice|怎么说/,
  ],
]

/** So much of another language in one sentence is a reply in it. */
const enoughWords = 4
const enoughHan = 6
const enoughArabicWords = 3

/** Watches for sentences in another language than the customer's: held from their first strange word. */
export function createLanguageWatch(rule: Rule, prepared: Prepared, report: Report): Watch | undefined {
  const home = prepared.language
  const asked = new Set(
    asksFor.filter(([, pattern]) => prepared.said.some((text) => pattern.test(text))).map(([language]) => language),
  )
  if (asked.has('other')) return undefined
  const allowed = new Set<Language | 'other'>([home, ...asked])
  for (const said of prepared.said.slice(-3)) {
    if (/[\u4e00-\u9fff]{4}/.test(said)) allowed.add('zh')
    if ((said.match(/[\u0620-\u06ff]{2,}/g)?.length ?? 0) >= 2) allowed.add('ar')
    const words = said.match(/[a-z']+/g) ?? []
    if (words.filter((word) => english.has(word) && !spanish.has(word)).length >= 3) allowed.add('en')
    if (words.filter((word) => spanish.has(word) && !english.has(word)).length >= 3) allowed.add('es')
  }

  let word = ''
  let wordStart = -1
  let suspect = -1
  let strange = 0
  let latin = 0
  let homely = 0
  let quoted = false
  let link = false
  let done = false
  const latinHome = home === 'en' || home === 'es'
  const homeWords = home === 'en' ? english : spanish
  const otherWords = home === 'en' ? spanish : english

  function reset(): void {
    suspect = -1
    strange = 0
    latin = 0
    homely = 0
  }

  function find(to: number): void {
    if (done || suspect === -1) return
    done = true
    report({ rule, from: suspect, to })
  }

  function endWord(to: number): void {
    const text = word
    const start = wordStart
    word = ''
    wordStart = -1
    if (text === '' || quoted || link || done) return
    const first = text.charCodeAt(0)
    if (isArabic(first)) {
      if (allowed.has('ar')) return
      if (suspect === -1) suspect = start
      strange += 1
      if (strange >= enoughArabicWords) find(to)
      return
    }
    if (!(first >= 0x61 && first <= 0x7a) || /\d/.test(text)) return
    if (latinHome) {
      if (text.length === 1 && text !== 'y' && text !== 'e') return
      const mine = homeWords.has(text) || (home === 'en' && /^(?:[a-z]+'[a-z]+)$/.test(text))
      const theirs = (otherWords.has(text) && !allowed.has(home === 'en' ? 'es' : 'en')) || other.has(text)
      if (mine) homely += 1
      if (mine && !theirs) {
        if (strange < 3) reset()
        homely += 1
        return
      }
      if (theirs && !mine) strange += 1
      if (suspect === -1 && theirs && !mine) suspect = start
      if (strange >= enoughWords && strange > homely) find(to)
      else if (strange >= 3 && homely === 0) find(to)
      return
    }
    if (allowed.has('en') && allowed.has('es')) return
    latin += 1
    const known =
      (english.has(text) && !allowed.has('en')) || (spanish.has(text) && !allowed.has('es')) || other.has(text)
    if (known) {
      strange += 1
      if (suspect === -1) suspect = start
    }
    if (strange >= 3 && latin >= enoughWords) find(to)
  }

  return {
    feed(unit, at, sentence) {
      if (unit === 0x22) quoted = !quoted
      // Words of a link, an address or a path are no words of a language.
      if (unit === 0x20 || unit === 0x0a || isHan(unit)) link = false
      else if (unit === 0x2f || unit === 0x40 || unit === 0x5f) {
        link = true
        word = ''
      }
      if (isHan(unit)) {
        if (word !== '') endWord(at)
        if (!latinHome && home === 'zh') {
          reset()
          return
        }
        if (allowed.has('zh') || quoted || done) return
        if (suspect === -1) suspect = at
        strange += 1
        if (strange >= enoughHan) find(at + 1)
        return
      }
      if (isWordUnit(unit) || (unit === 0x27 && word !== '')) {
        if (word === '') wordStart = at
        if (word.length < 40) word += String.fromCharCode(unit)
        return
      }
      if (word !== '') endWord(at)
      void sentence
    },
    close(sentence: Sentence) {
      endWord(sentence.from + sentence.text.length)
      // A short sentence in another language is still one: no word of the customer's language stands in it.
      if (suspect !== -1 && strange >= 2 && homely === 0 && (latinHome || latin >= 2))
        find(sentence.from + sentence.text.length)
      reset()
      quoted = false
    },
    end(sentence: Sentence) {
      endWord(sentence.from + sentence.text.length)
    },
    hold: () => (done || suspect === -1 ? (word === '' || done ? Number.POSITIVE_INFINITY : wordStart) : suspect),
    decide() {
      reset()
      word = ''
    },
  }
}
