import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { keptThing } from './asked-words.ts'
import type { ClaimedAct } from './claimed-acts.ts'

/** Where a claim stands, and what language it is in. */
export type Place = Pick<ClaimedAct, 'language' | 'start' | 'end'>

/** Given in words: sent, written or put where both read it. */
const gives: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:sent|put|wrote|written|posted|pasted|given|gave|left|shared|typed|listed|included|linked|added|numbered|set out|laid out)(?![a-z])/,
  es: /(?<![a-z])(?:puse|puesto|pusimos|mande|mandado|envie|enviado|deje|dejado|di|dado|pase|pasado|escribi|escrito|copie|copiado|listado|pegue|pegado|comparti|compartido|indicado|anote|anotado|mencionado|nombrado)(?![a-z])/,
  zh: /发(?!货|票|现)|贴|写|列|给[您你]|放/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:ارسل|رسل|بعت|بعث|كتب|حطيت|حط|نزل|ذكر|عطي|اعطي|شارك|وضع|لصق|رتب|صحح)[\u0620-\u06ff]*/,
}
/** Where it stands: in an earlier message, or above, in this chat. */
const earlierHere: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:(?:last|previous|earlier|first|second) (?:message|reply|answer)|message (?:before|above)|in (?:this|our|the) (?:chat|conversation)|(?:further |just )?(?:up )?above|higher up|up there)(?![a-z])/,
  es: /(?<![a-z])(?:(?:mensaje|respuesta) (?:anterior|previ[oa]|de arriba|de antes)|(?:ultimo|primer|segundo|otro) mensaje|mas arriba|aqui arriba|arriba|en (?:este|el|nuestro) chat|en esta (?:conversacion|charla))(?![a-z])/,
  zh: /上一?[条句面段个]|上(?:边|头|文)|前[一面]条|前面|刚才那条|聊天(?:记录)?里|对话里|这个?(?:聊天|对话|窗口)/,
  ar: /(?<![\u0620-\u06ff])(?:[وب]?(?:ال)?(?:رساله|رد|رسايل) (?:اللي )?(?:ال)?(?:قبل|فوق|سابق[هت]?|ماضي[هت]?|اول|اولي|اخير[هت]?)|فوق|اعلاه|(?:في |ب)?(?:هذه |هاي |هال)(?:ال)?(?:محادثه|دردشه|شات)|(?:في |ب)(?:ال)?(?:شات|محادثه|دردشه)|ردي (?:ال)?(?:اول|ثاني|سابق|اخير))(?![\u0620-\u06ff])/,
}
const before: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:a (?:moment|minute|while) ago|just now|earlier|before|already)(?![a-z])/,
  es: /(?<![a-z])(?:hace (?:un|unos|poco|rato)|antes|recien|ya)(?![a-z])/,
  zh: /刚才|刚刚|之前|已经|前面/,
  ar: /(?<![\u0620-\u06ff])(?:قبل (?:قليل|شوي|لحظات|دقيقه)|من شوي|توي|منذ قليل|سابقا)(?![\u0620-\u06ff])/,
}
/** What is given elsewhere, or is no text: it cannot be read above. */
const elsewhere = new RegExp(unwrap`
  (?<![a-z])(?:e-?mails?|inbox|sms|whatsapp|post|codes?|money|correo|bandeja|codigo|dinero|enlace de pago|payment link)(?![a-z])|邮件|邮箱|短信|微信|验证码|钱|
  (?<![\u0620-\u06ff])(?:ال)?(?:ايميل|بريد|واتس|واتساب|رمز|كود|فلوس|مبلغ|رساله نصيه)[\u0620-\u06ff]*
`)

const words = /[a-z]{5,}|\d{2,}|[\u0620-\u06ff]{4,}|[\u4e00-\u9fff]{2}/g

/** Whether what stands behind a colon stands in an earlier reply as well. */
function repeats(text: string, { replies }: Prepared): boolean {
  const said = text.slice(text.indexOf(':') + 1).match(words) ?? []
  return text.includes(':') && said.filter((word) => replies.some((reply) => reply.includes(word))).length >= 2
}

/** "I put it in my last message": said of what stands in this chat, where an earlier reply of it is at hand. */
export function pointsBack({ language, start, end }: Place, text: string, prepared: Prepared): boolean {
  if (prepared.replies.length === 0) return false
  const colon = text.indexOf(':', start)
  const frame = colon === -1 ? text : text.slice(0, colon)
  const told = text.slice(start, Math.max(end, start + 12))
  if (!gives[language].test(told) && !gives[language].test(text.slice(start, end + 12))) return false
  if (elsewhere.test(frame)) return false
  const there = earlierHere[language].test(frame)
  return (there && !keptThing.test(frame)) || ((there || before[language].test(frame)) && repeats(text, prepared))
}
