import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/*
 * Where a word of a state is only a word: it takes up what was said ("Good, …", "Recibido, …"), is told apart from
 * another ("paused, which is not the same as cancelled"), or explained ("cancelled means that it is over").
 */

const takesUp = new RegExp(unwrap`
  ^(?:good|great|fine|ok|okay|perfect|all good|all right|alright|sorted|accepted|listo|lista|hecho|perfecto|recibido|entendido|aceptado|correcto|bien|muy bien|
  تمام|كويس|عادي|طبيعي|مقبول|جاهز|طيب|ماشي|正常|没问题|好的?)$
`)
/** Nothing but it stands in its clause, and something follows. */
function isTakenUp({ text: word, start, end }: Match, text: string): boolean {
  return (
    takesUp.test(word) &&
    /(?:^|[.!?:;,] ?)(?:(?:ah|oh|well|so|bueno|pues|vale|muy|si|yes|ok|نعم|طيب|اه|all) ?,? ?)?$/.test(
      text.slice(0, start),
    ) &&
    /^(?: (?:then|so|entonces|pues|اذا|يا [\u0620-\u06ff]+))? ?[,;:!-] ?[^\s]/.test(text.slice(end))
  )
}

const told: Readonly<Record<Language, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    new RegExp(unwrap`
      (?<![a-z])(?:rather than|more than|instead of|unlike|as opposed to|(?:same|equal|equivalent|different|differs?|distinct|difference)(?: [a-z]+){0,2}? (?:as|from|to|than|between)|
      (?:confus[a-z]+|mix[a-z]*|mistak[a-z]+)(?: [a-z]+){0,3} (?:with|for)|(?<!by )the (?:word|term)) (?:being |having been |an? |it |that it |fully |actually )?(?:is |was |be )?["']?$
    `),
    new RegExp(unwrap`
      ^["']? (?:and|or|vs\.?|versus) (?:being )?["']?[a-z]+["']? (?:are|aren't|mean|differ|plans?)(?! (?:you|both now|now))|^["']? (?:would be|would mean|means?(?! (?:you|we|i)(?![a-z])(?! can))|is (?:a |an |one )?(?:different|another|something else))(?![a-z])
    `),
  ],
  es: [
    new RegExp(unwrap`
      (?<![a-z])(?:(?:lo mismo|igual|distint[oa]s?|diferentes?|otra cosa)(?: [a-z]+)? (?:que|de|a)|lo mismo|(?:mas|antes) (?:bien )?que|en (?:vez|lugar) de|a diferencia de|diferencia entre|
      (?:confund[a-z]+)(?: [a-z]+){0,2} con|la palabra) (?:una? |estar |quedar |la |el )?["']?$
    `),
    /^["']? (?:seria|serian|es otra cosa|es distint[oa]|es diferente|significa(?:ria)?|quiere decir|implica(?:ria)?)(?![a-z])/,
  ],
  zh: [
    /(?:不同于|区别于|不等于|有别于|所谓的?|区分|(?:^|[,。;:])(?:暂停|停用|冻结)?[和跟与同]|(?:暂停|停用|冻结)[和跟与同])["“「]?$/,
    /^["”」]?了?(?:就是|等于|相当于|意味着|指的?是|就没[了有]|就不能|才是|是另一|是两|跟暂停|和暂停|与暂停)/,
  ],
  ar: [
    new RegExp(unwrap`
      (?<![\u0620-\u06ff])و?(?:ال)?(?:فرق|فارق|اختلاف) بين [^.;!?]{0,24}$|(?<![\u0620-\u06ff])و?(?:غير|خلاف|بخلاف|عكس|بعكس|مثل|نفس|يختلف عن|تختلف عن|مختلف عن|بدل|بدلا من) (?=ال)?$
    `),
    /^["»]? (?:يعني|تعني|معناه|معناها)(?![\u0620-\u06ff])/,
  ],
}
/** What has a state already is not being defined. */
const ofOneZh = /[您你已这那早刚]|目前|现在|订单|[a-z\d]/
/** "الملغى انتهى، أما المتوقف فيرجع": whichever is cancelled, with no thing before it. */
const whicheverAr = /^[وف]?ال(?:ملغ|متوقف|موقوف|مجمد|مفعل|نشط|فعال)/
const ofThingAr = /(?<![\u0620-\u06ff])[وفبل]?(?:هو|هي|ال[\u0620-\u06ff]{2,}|[\u0620-\u06ff]{3,}(?:ك|كم)) $/

function isToldApart({ language, text: word, start, end }: Match, text: string): boolean {
  const head = text.slice(0, start)
  if (language === 'ar' && whicheverAr.test(word) && !ofThingAr.test(head)) return true
  const [before, behind] = told[language]
  if (before.test(head)) return true
  if (!behind.test(text.slice(end))) return false
  return language !== 'zh' || !ofOneZh.test(head.split(/[,。;:!?]/).at(-1) ?? '')
}

/** "Delivered, not yet." */
const notYet =
  /^,? ?(?:not (?:yet|so far)(?![a-z])|no(?= ?[.,;!]| ?$)|(?:todavia|aun) no(?![a-z])|还没有?(?=[,。!]|$)|(?:لا|لسه|ليس بعد|مو بعد)(?= ?[.,;!]| ?$))/
/** "Recibido." is an answer only to whether it has come. */
const roger = /^\W*(?:recibido|aceptado)\W*$/
const ofComing = /lleg|recib|entreg|donde|acept|aprob/

/** Whether a word of a state tells none. */
export function isOnlyWord(match: Match, text: string, question: string): boolean {
  return (
    isTakenUp(match, text) ||
    isToldApart(match, text) ||
    (!(match as { denied?: boolean }).denied && notYet.test(text.slice(match.end))) ||
    (roger.test(text) && !ofComing.test(question))
  )
}

const goneWell =
  /^(?:(?:went|gone|came|come|go|goes) through|(?:was|is|were|been)? ?(?:successful|complete|completed|done)|succeeded|worked|passed|salio bien|exitos[oa]|con exito|se complet[oa]|completad[oa]|paso|办妥|办好|成功|顺利|完成|通过|生效|بنجاح|تمت?|نجح|نجحت|مكتمله?|اكتملت?|نافذه?|ساري?)/
const ofCancelling = /cancel|anulaci|(?<![a-z])baja(?![a-z])|取消|撤|退订|الغا/
const ofOther =
  /refund|money|payment|payout|deliver|subscription|card|renewal|reembols|dinero|pago|entreg|suscrip|tarjeta|退款|钱|款|支付|送|订阅|استرداد|مبلغ|فلوس|دفع|توصيل|اشتراك|بطاق/
const elliptic =
  /(?:^|[,;:.!?] ?)(?:yes |yep |and |so )*(?:it|all|everything|that|todo|si|كله|نعم|都|全)?(?: has| all| just)? ?$/

/** "The cancellation went through": the act itself, where `done` says that a call of this turn has done it. */
export function isActDone({ text: phrase, start }: Match, text: string): boolean {
  if (!goneWell.test(phrase)) return false
  const clause =
    text
      .slice(0, start)
      .split(/[;.!?]/)
      .at(-1) ?? ''
  return (ofCancelling.test(clause) || elliptic.test(clause)) && !ofOther.test(clause)
}
