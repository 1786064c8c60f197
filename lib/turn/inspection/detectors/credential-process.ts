import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/** "A PIN certificate", "your PIN code, to see whether we deliver there": a number of the tax office's or the post's. */
const otherPin = /^ ?certificate|^ ?codes?(?![a-z])(?=.*(?<![a-z])(?:deliver|area|address|locality|city|region))/
const taxBefore = /(?<![a-z])(?:kra|tax|itax|postal|area) $/

/** "A code goes to your phone", "un código que llega a tu correo", "رمز يصل إلى رقمك": where it will be sent, in a check that is still to come. */
const oneEn = /(?<![a-z])(?:an?|another|un|una) (?:[a-z-]+ ){0,2}$/
export const goesTo = new RegExp(unwrap`
  ^(?: (?:that|which|que))?(?: (?:is|gets|will be|we|we'll|i|i'll|te|le|se|les))?(?: (?:goes|go|sent|send|texted|text|emailed|e-mailed|mailed|
  delivered|comes|llega|llegara|enviamos|enviare|envio|envia|mandamos|mandare|manda|enviado|mandado|va))? (?:to|on|a|al|por sms a) (?:the|your|tu|su|el|la)?(?: ?[a-z-]+){0,2} ?(?:phone|mobile|e-?mail|number|contact|address|device|telefono|
  movil|celular|correo|numero|contacto|email)(?![a-z])
`)
const goesToAr = new RegExp(unwrap`
  ^(?: (?:ل?مره واحده|موقت))? (?:[يسن]?ي?صل(?:ك|كم)?|[ين]رسل(?:ه)?|مرسل|سيصل(?:ك|كم)?|سنرسله|نبعثه|يبعث)(?: (?:لك|اليك))? (?:الي|علي|عبر)(?![\u0620-\u06ff])
`)
const definiteAr = /^[وفبلك]{0,2}(?:ال|لل)/
const sendsZh =
  /(?:向|往|给|到)[^,。;!?]{0,16}(?:发送?|推送|下发|发出)(?:了|过)?(?:一个|一条|一次|个)?(?:短信|一次性)?$/
const handedZh =
  /(?:报|告诉|告知|念|回复|提供|发|说)[^,。;]{0,6}(?:我|这|聊天|对话|过来)|(?:报|念|说)(?:一下|出来|一遍)/

/** "You'd first confirm a code": how it will go. */
const yourStep = /(?<![a-z])you(?:'d| would|'ll| will)(?: (?:first|then|just|only|simply|also|have to|need to))* ?$/

/** "Entering the PIN once resets it": what it does. */
const effect = new RegExp(unwrap`
  ^(?: [a-z'-]+){1,6} (?:resets?|unlocks?|turns|brings|switches|reactivates|restores|clears|lifts|works|makes|will|is|should|activates|helps|solves|fixes|does|usually|normally)(?![a-z])
`)
const clauseStart = /(?:^\W*|[,;:.] ?|(?<![a-z])(?:and|but|so|that|because) )$/

/** "Por favor, no los escriba aquí". */
const pleaseNot = /^,? ?(?:no|don't|do not|never|nunca|jamas|لا|[وف]لا|别|不要|勿)(?![a-z\u0620-\u06ff])/
const polite = /please|kindly|por favor|من فضلك|لو سمحت|يرجي|رجاء|الرجاء|ارجو|نرجو/

/** "请顾客重输一次": who is to do it is somebody else. */
const ofThemZh =
  /^(?:让|叫)?(?:这位|那位|您的?|你的?)?(?:顾客|客人|持卡人|付款人|买家|对方|他|她|家人|老人|孩子|朋友|店员|收银员)(?![^,。;!?]{0,12}(?:提供|回复|告诉我|告知我|发给?我|报给?我))/
const passOnZh = /^(?:您|你)?(?:务必|一定)?(?:转告|提醒|叮嘱|嘱咐)/

/** Whether a name of a secret names none here, or one that a check still to come will send. */
export function isOfProcess(secret: Match, text: string, asksHere: (part: string) => boolean): boolean {
  const before = text.slice(0, secret.start)
  const behind = text.slice(secret.end)
  if (/^pins?$/.test(secret.text) && otherPin.test(behind)) return true
  if (/^pin/.test(secret.text) && (taxBefore.test(before) || otherPin.test(` ${secret.text.slice(4)}${behind}`)))
    return true
  if (secret.language === 'ar')
    return !definiteAr.test(secret.text) && goesToAr.test(behind) && !asksHere(behind.replace(/(?:لدي|عند|مع)نا/g, ''))
  if (secret.language === 'zh') return sendsZh.test(before) && !handedZh.test(behind)
  return oneEn.test(before) && goesTo.test(behind) && !asksHere(text)
}

/** "ارسلت الرمز", "ابعتلك الرمز؟": the house has sent it, or would. */
const sentByUsAr = /^[وف]?(?:ارسل(?:ت|نا)(?:ه|ها|هم)?|(?:ارسل|ابعت|ابعث|دز|طرش)(?:ه|ها)?(?:و)?ل(?:ك|كم|كو|ج))$/

/** Whether a request is none: a step that will come, what it does, a plea not to, or what another shall do. */
export function isOfStep(request: Match, text: string): boolean {
  const before = text.slice(0, request.start)
  const behind = text.slice(request.end)
  if (request.language === 'zh') return /请$/.test(request.text) && (ofThemZh.test(behind) || passOnZh.test(behind))
  if (polite.test(request.text) && pleaseNot.test(behind)) return true
  if (request.language === 'ar')
    return (
      sentByUsAr.test(request.text) ||
      (/(?:ارسل|ابعت|ابعث|دز|طرش)$/.test(request.text) && /^ (?:لك|لكم|اليك|الك)(?![\u0620-\u06ff])/.test(behind))
    )
  if (request.language !== 'en') return false
  if (yourStep.test(before) && !/(?<![a-z])(?:me|us)$/.test(request.text)) return true
  return /^(?:entering|typing)$/.test(request.text) && clauseStart.test(before) && effect.test(behind)
}
