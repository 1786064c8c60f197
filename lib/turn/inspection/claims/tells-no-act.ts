import { unwrap } from '#lib/text/unwrap.ts'
import { holds } from '../../turn.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { isAnothersZh } from '../excuses/anothers-zh.ts'
import { isBodysActAr } from '../excuses/arabic-bodies.ts'
import type { Sentence } from '../watches/watch.ts'
import { defines } from './asks-meaning.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { clauseAround } from './clauses.ts'
import { saysBack } from './he-did.ts'
import { isHouseNews } from './house-news.ts'
import { isNoNews } from './no-news.ts'
import { dependsBehind, isWhatFollows } from './still-to-come.ts'

/*
 * What sounds like news of an act, and tells none: that the customer is known, that a parcel is under way, what a word means, which
 * one thing it was, what is so once something else has been.
 */

const border = /[,;:!?\n。]|\.(?!\d)/g

/** "You're verified already", "您的身份已验证": what the session itself says. */
const known = new RegExp(unwrap`
  (?<![a-z])(?:you(?:'re| are|'ve been| have been| were)|your (?:identity|account holder|details)(?: is| are| has been| have been|'s)?)(?: (?:already|now|fully|both|all|still|signed in and|logged in and)){0,3} (?:verified|identified|signed in|logged in|authenticated|confirmed as)(?![a-z])|
  (?<![a-z])(?:(?:su|tu) identidad(?: ya)? (?:esta|quedo|ha sido|fue|queda)(?: ya)?|(?:usted |tu )?(?:ya )?(?:esta|estas|quedo|quedaste|fue|ha sido|has sido)(?: ya)?) (?:verificad|identificad|autenticad)[oa](?![a-z])|
  身份(?:信息)?(?:都|也|刚才?)?(?:已经?)?(?:通过|完成|过)?了?(?:验证|核验|认证|核实)|[您你](?:都|也|刚才?)?(?:已经?|刚刚?)(?:通过|完成|做过|过)?了?(?:身份)?(?:验证|核验|认证)|(?:验证|核验|认证)(?:您|你)?(?:已经?|刚刚?|都)(?:通过|完成|过|做)|
  (?<![\u0620-\u06ff])(?:هويتك|حسابك|انت|انتي|حضرتك) (?:الان |اصلا |بالفعل )?(?:موثق|متحقق|محقق|مثبت|تم التحقق|تحققنا)[\u0620-\u06ff]{0,3}|تم (?:التحقق من|توثيق|تاكيد) هويتك
`)

function tellsHeIsKnown(claim: ClaimedAct, clause: string, prepared: Prepared): boolean {
  return !claim.self && known.test(clause) && holds(prepared.assurance, 'verified')
}

/** "It was just the refund that I made", "solo fue el reembolso": one thing is set apart, and no news told by "just". */
const setsApart =
  /^(?:(?:is|are|was|were|'s|'re) )?(?: ?(?:is|are|was|were|'s|'re))?(?: (?:just|all|only)){1,2} (?:the|your|a|\d{1,5})$/

const goes =
  /^(?:(?:'s|is|are|'re|been|has|have|gone|went|left|out|back|off|already|now|on|its|the|their|way|to|for|from|in|with) ?)+$|^(?:en|de) camino$/
const moves = /(?<![a-z])(?:way|out|off|left|gone|went)(?: (?:to|for|from|in|with))?$/
const bears =
  /(?:^\W*|[,;:.!] ?|(?<![a-z])(?:and|so|but|as|since|because|that) )(?:it|they|that|this|(?:the|your|that|this) (?:parcel|package|order|shipment|delivery|box)|[a-z]{2,5}-\d+)$/
const sends = /(?<![a-z])(?:send|resend|replace|ship|reship|another|refund|deliver|money)(?![a-z])/

const shippedBy = ({ path, value }: Leaf): boolean =>
  /(?:state|status)$/.test(path) && /ship|transit|dispatch|way|out_for/i.test(value)

const goesEs = /^(?:ya )?(?:va|esta|viene|anda|sigue|viaja)(?: ya)? (?:en|de) camino$/
const bearsEs =
  /(?:^\W*|[,;:.!] ?|(?<![a-z])(?:y|pero|porque|que) )(?:(?:el|la|su|tu|ese|este) (?:paquete|pedido|envio|compra|caja|[a-z]+))?(?: [a-z]{1,4}-\d+)? ?$/
const otherThingEs =
  /(?<![a-z])(?:dinero|reembolso|importe|reposicion|nuev[oa]|otr[oa]|factura|etiqueta|codigo|correo)(?![a-z])/
const sendsEs =
  /(?<![a-z])(?:(?:re)?envi[ae](?:me|nme|n|rme)?|(?:re)?mand[ae](?:me|nme|n|rme)?|reembols[a-z]+|devuelv[a-z]+|devolv[a-z]+|repon[a-z]+|otr[oa])(?![a-z])/

/** "It's on its way already", of an order that has been shipped. */
function isUnderWay({ language, self, start, end }: ClaimedAct, text: string, prepared: Prepared): boolean {
  if (language === 'es' && !self && goesEs.test(text.slice(start, end))) {
    const head = text.slice(0, start)
    return (
      bearsEs.test(head) &&
      !otherThingEs.test(head) &&
      !sendsEs.test(prepared.question) &&
      prepared.leaves().some(shippedBy)
    )
  }
  if (language !== 'en' || self) return false
  const told = text.slice(start, end)
  if (!moves.test(told) || !goes.test(told.trim())) return false
  if (sends.test(prepared.question) || /^\W*(?:done|sure|ok|okay|yes|great)(?![a-z])/.test(text)) return false
  const head = text.slice(0, start).replace(/(?: (?:is|are|already|now|well|just)|'s|'re)* ?$/, '')
  return bears.test(head) && prepared.leaves().some(shippedBy)
}

/** "The code that's sent to you": which one. */
const whichIsSent =
  /(?<![a-z])(?:the|an?|any|each|that|this|every) (?:[a-z'-]+ ){0,2}(?:codes?|links?|messages?|letters?|e-?mails?|mails?|forms?|notices?|invitations?|pin|sms|text|card|tokens?|numbers?) (?:that|which)$/
/** "Money that's been refunded shows …": of any such. */
const ofAnySuch =
  /(?:^\W*|[,;:.] ?|(?<![a-z])(?:for|of|from|about|with|any|all) )(?:money|cash|stock|mail|[a-z]{3,}s) (?:that|which)$/
/** "A yes to cancelling SP-1": what is wanted, and nothing that runs. */
const wantedFirst =
  /(?<![a-z])(?:yes|no|ok|okay|go-ahead|consent|agreement|objections?|answer|word|thoughts?|questions?|confirmation|choice|alternatives?|reasons?|approval|request|ask|asking|options?) (?:to|for|of|about|on|in|before|against) (?:me |us |my |our )?$/

function isNamedEn({ language, start, end }: ClaimedAct, text: string): boolean {
  if (language !== 'en') return false
  const head = text.slice(0, start)
  if (/^'s /.test(text.slice(start)) && (whichIsSent.test(head) || ofAnySuch.test(head))) return true
  return /ing$/.test(text.slice(start, end)) && wantedFirst.test(head)
}

/** "الجمعيه رجعت المبلغ": a body that is none of the house. */
const bodyAr =
  /(?<![\u0620-\u06ff])[وفل]?(?:ال)?(?:جمعيه|شركه|جهه|مدرسه|جامعه|موسسه|منصه|وكاله|محكمه|صيدليه|عياده|وزاره|بلديه|خطوط|مستشفي|هييه|شركات|بنوك|متجر|فندق|بنك|تاجر|بايع|ناقل|مندوب|مطعم|نادي|مصرف|جيران|زوجتك|والدتك|اختك)(?: [\u0620-\u06ff]{3,}ه)?(?: (?:هي|هيي|هو|هم|من|اللي|يلي|التي|الذي|نفسها|نفسه|قد|كانت|كان)){0,3} $/

/** "Fingers crossed for you": a wish. */
const wishes = /(?<![a-z])(?:fingers?(?: and toes)?|toes|thumbs)(?: (?:are|all|firmly|well|truly|and|very)){0,3} $/

/** Whether what reads as a claim tells of no act of the house's. */
export function tellsNoAct(claim: ClaimedAct, sentence: Sentence, prepared: Prepared): boolean {
  const { text } = sentence
  const { language, start, end } = claim
  if (language === 'en' && setsApart.test(text.slice(start, end).trim())) return true
  if (language === 'en' && /^crossed/.test(text.slice(start)) && wishes.test(text.slice(0, start))) return true
  if (defines(text, start, prepared)) return true
  if (dependsBehind(claim, text) || isWhatFollows(claim, text, prepared)) return true
  if (language === 'zh' && isAnothersZh(claim, text)) return true
  if (language === 'ar' && (bodyAr.test(text.slice(0, start)) || isBodysActAr(text.slice(start, end), text.slice(end))))
    return true
  if (saysBack(claim, prepared) || isHouseNews(claim, sentence, prepared)) return true
  if (isNamedEn(claim, text) || isNoNews(claim, text, prepared)) return true
  if (isUnderWay(claim, text, prepared)) return true
  return tellsHeIsKnown(claim, clauseAround(text, start, end, border).clause, prepared)
}
