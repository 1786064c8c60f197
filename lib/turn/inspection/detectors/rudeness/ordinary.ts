import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../../matching/patterns.ts'
import { ordinaryAr } from './ordinary-ar.ts'
import { ordinaryEn } from './ordinary-en.ts'
import { ordinaryEs } from './ordinary-es.ts'
import { ordinaryZh } from './ordinary-zh.ts'

/** What is ordinary about a phrase: what it is, what stands before, behind or anywhere, and what the customer has said. */
export interface Ordinary {
  found: RegExp
  head?: RegExp
  rest?: RegExp
  whole?: RegExp
  asked?: RegExp
}

const chinese: readonly Ordinary[] = [
  // A tongue that bargains well is praised.
  {
    found: /这张?嘴$/,
    rest: /^(?:可|也)?(?:真|太)(?:是)?(?:会(?:砍价|讲价|还价|说话|聊天|夸|吃|挑|哄)|甜|巧)/,
    whole: /^(?!.*(?:骂|脏|臭|投诉|吵|闹))/,
  },
  // "Let him look himself", "we'll see tomorrow".
  {
    found: /^看看?吧$/,
    head: /(?:(?:让|请|叫)(?:他|她|ta|家里?人|对方|本人|孩子|老公|老婆|爱人|朋友|妈|爸|卖家|店员)[^,。!?]{0,10}|(?:登录|打开|进去|页面|app|后台|到时候|过[几两]天|明天|下次|慢慢|点进去|点开|有空|回头|试试|试着|门店|店里|现场)[^,。!?您你]{0,4})$/,
  },
  {
    found: /^(?:歇着|洗洗睡)/,
    head: /(?:早点|早些|好好|安心|放心|今晚先|累了就)儿?[^,。!?]{0,2}$/,
    whole: /^(?!.*(?:投诉|闹|骂|差评|举报|做梦|妄想|别想))/,
  },
  // "Do you send one along?" "We don't."
  { found: /^不送$/, whole: /^(?!.*(?:慢走|好走|走好|请便|再见|拜拜|滚))/, asked: /送/ },
]

const english: readonly Ordinary[] = [
  // An offer: "fancy doing the check now?"
  {
    found: /^(?:fancy|how about) doing$/,
    rest: /^ (?:it|that|this|the|an?|your|one)(?! (?:bit of )?(?:reading|homework|maths?|thinking|research))(?![a-z])[^.!]{0,60}\?/,
  },
]

const spanish: readonly Ordinary[] = [
  // It is odd that a parcel shows as delivered; mockery goes on with who complains.
  {
    found: /^que raro$/,
    rest: /^(?! ?[,.!]+ ?(?:otr[oa]|usted|ustedes|tu|vos|que (?:no|usted|nadie|se|siempre|tu|le|te)|nadie|siempre|justo|a los demas|todos|todo el mundo|el unic|la unic|sol[oa]))/,
  },
  // "Lo verá como cancelado": how it is shown.
  { found: /^(?:ya )?veras? como [a-z]+[aiu]d[oa]s?$/ },
]

const arabic: readonly Ordinary[] = [
  // Anyone can write a name: why one has to be checked.
  {
    found: /^(?:اي|كل) (?:واحد|احد|حدا?|شخص|انسان|عميل) (?:ي?قدر|يستطيع|يمكنه)$/,
    rest: new RegExp(unwrap`
      ^ (?:ان |انه )?ي(?:كتب|دعي|نتحل|دخل|شوف|ستخدم|ستعمل|فتح|قول|سجل|طلب|شتري|حصل|صل|ستلم|رسل|بعت|اخذ|شترك|شارك|قدم|تقدم|
      حجز|لغي|نشر|علن|بيع|جرب|لعب|ركب|راجع|سال|زعم|اتصل|تصل)(?= |$|[,.!])
    `),
  },
]

const rows = {
  en: [...english, ...ordinaryEn],
  zh: [...chinese, ...ordinaryZh],
  es: [...spanish, ...ordinaryEs],
  ar: [...arabic, ...ordinaryAr],
}

/** Whether a phrase that may be rude is an offer, an answer, a sympathy or a reason where it stands. */
export function isOrdinary({ language, start, end, text: phrase }: Match, text: string, question: string): boolean {
  const head = text.slice(0, start)
  const rest = text.slice(end)
  return rows[language].some(
    (row) =>
      row.found.test(phrase.trim()) &&
      row.head?.test(head) !== false &&
      row.rest?.test(rest) !== false &&
      row.whole?.test(text) !== false &&
      row.asked?.test(question) !== false,
  )
}
