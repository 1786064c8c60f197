import { tools } from '#lib/acts/tools.ts'
import { fold } from '#lib/text/fold.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { contentWords } from '../context/echoes-public.ts'
import { idsIn } from '../context/order-ids.ts'
import type { Leaf, Prepared } from '../context/prepared.ts'
import { touchedIds } from '../context/touched-ids.ts'
import { findFigures } from '../figures/find-figures.ts'
import { isThereAlready } from './already-so.ts'
import type { Concept } from './concepts.ts'

/** Acts that a merchant's own tool may stand for, under whatever name. */
const anyTool = new Set(['other', 'dispute', 'callback', 'handoff'])

/** Whether the sentence gives the number that a successful call of a tool of the merchant's own has returned. */
function citesResult(concept: Concept, sentence: string, prepared: Prepared): boolean {
  if (!anyTool.has(concept.name)) return false
  return prepared
    .records()
    .some(
      ({ name, status, args, result }) =>
        status === 'ok' &&
        !(name in tools) &&
        !/^(?:get|list|find|search|read|check|look)/.test(name) &&
        idsOf(result).some((id) => !idsOf(args).includes(id) && sentence.includes(id)),
    )
}

function idsOf(value: unknown): string[] {
  return idsIn(fold(JSON.stringify(value ?? {})).folded)
}

/** Calls that a merchant's own tools make, by what their names begin with: the acts that they back. */
const toolNames: Readonly<Record<string, RegExp>> = {
  cancel: /^(?:cancel|void)_/,
  stop: /^(?:cancel|pause|stop|disable|suspend|freeze|block|lock|deactivate|end|skip)_/,
  block: /^(?:freeze|block|lock|suspend|disable|pause)_/,
  activate: /^(?:unfreeze|unblock|unlock|activate|enable|resume|reactivate|restore|reopen)_/,
  close: /^(?:close|delete)_/,
  other: /^(?!get|list|find|search|look|check|show|read|quote|estimate)[a-z]+_/,
}

function backs(concept: Concept, tool: string): boolean {
  return concept.tools.includes(tool) || toolNames[concept.name]?.test(tool) === true
}

/** More than one thing, where one of the calls has failed. */
const several = new RegExp(unwrap`
    (?<![a-z])(?:the (?:two|three|four)|all (?:of them|two|three|your|the)|everything|(?:los|las) (?:dos|tres|cuatro)|
    todos|todas)(?![a-z])|[两俩三]|全都?|都|(?<![\u0620-\u06ff])(?:الاثنين|الاتنين|الثلاث|كلها|كلهم|جميع)[\u0620-\u06ff]{0,3}
  `)

const people = new RegExp(unwrap`
  (?<![a-z])(?:brought|got|put|called|passed|asked|sent|taken|traido|sumado|llamado|pasado|avisado)(?: (?:in|on|to|this|it|you|your [a-z]+|a))* (?:an?|one of|our|my|the|un|una|uno de|mi|nuestr[oa])(?: [a-z]+){0,2}? (?:colleagues?|persons?|people|specialists?|supervisor|agents?|team|teammate|compan?er[oa]s?|colegas?|personas?|especialistas?|supervisora?|equipo)(?![a-z])
`)
/** "I've brought a colleague into this chat about TR-1": the hand-over itself. */
function bringsPeople(sentence: string, done: readonly { name: string }[]): boolean {
  return people.test(sentence) && done.some(({ name }) => name === 'handoff_to_human')
}

/** Whether successful calls of this conversation back a claimed act, for every object that the sentence names. */
export function backedByTools(concept: Concept, sentence: string, prepared: Prepared): boolean {
  const done = prepared.records().filter((record) => record.status === 'ok' && backs(concept, record.name))
  if (done.length === 0)
    return citesResult(concept, sentence, prepared) || isThereAlready(concept.tools, sentence, prepared)
  // A conversation is handed over, whatever thing it is about.
  if (concept.name === 'handoff' || (concept.name === 'other' && bringsPeople(sentence, done))) return true
  const named = touchedIds(sentence)
  const covered = new Set(done.flatMap((record) => [...idsOf(record.args), ...idsOf(record.result)]))
  if (named.some((id) => !covered.has(id) && !knownElsewhere(id, prepared, concept))) return false
  const both =
    /(?<![a-z])both(?![a-z])|两(?:笔|个(?!问题|事|情况|方面|原因|诉求|点|部分)|单)|都已|ambos|ambas|(?<![a-z])(?:the two|(?:los|las) dos) (?:orders|refunds|pedidos|ordenes|compras|reembolsos)|(?:ال)?طلبين|كلا|كليهما/.test(
      sentence,
    )
  return !both || covered.size >= 2 || done.length >= 2
}

/** Whether a claim speaks of several things of which one is known to have failed. */
export function partlyFailed(concept: Concept, sentence: string, prepared: Prepared): boolean {
  if (!several.test(sentence)) return false
  const records = prepared.records().filter(({ name }) => concept.tools.includes(name))
  const done = new Set(records.flatMap((record) => (record.status === 'ok' ? idsOf(record.args) : [])))
  return records.some(
    (record) => record.status !== 'ok' && done.size > 0 && idsOf(record.args).some((id) => !done.has(id)),
  )
}

/** An id that the claim names beside its object: a refund's own number, or an order that already is in that state. */
function knownElsewhere(id: string, prepared: Prepared, concept: Concept): boolean {
  return backedByFacts(concept, [id], prepared)
}

/** Acts whose being over is also how a part of the thing stands: withdrawals "blocked". */
const standing = new Set(['stop', 'block', 'activate'])

/** A paper or a picture that a fact judges under its own key ("idDocument": "approved"), and what a sentence calls such. */
const papers = /doc|(?:^|\.)id|ident|selfie|photo|passport|licen[cs]e|proof/i
const namesPapers = new RegExp(unwrap`
    (?<![a-z])(?:id|ids|documents?|passport|licen[cs]e|selfie|photo|proof|identity|cedula|dni|documentos?|pasaporte|
    identidad|foto|comprobante|credencial)(?![a-z])|证件?|护照|照片|证明|身份|هوي|جواز|مستند|وثيق|صور|اثبات
  `)

/** Money that the customer, or another, has paid in; and money that goes back. */
const moneyIn = new RegExp(unwrap`
    (?<![a-z])(?:payment|top-?up|transfer|deposit|remittance|pago|recarga|transferencia|deposito|envio|giro|
    remesa)(?![a-z])|付款|支付|充值|转账|汇款|(?<![\u0620-\u06ff])(?:ال)?(?:دفع|شحن|تحويل|حواله|ايداع)
  `)
const moneyBack = new RegExp(unwrap`
    refund|return|reimburs|money back|reembols|devol|devuelt|reintegr|退|استرد|استرجاع|اعاد|compensa|bonifica|regal|补偿|赔|تعويض
  `)

/** A transfer or a payout that came back: "returnedToWallet", "bouncedOn", "state": "returned". */
export function wentBack({ source, path, value }: Leaf): boolean {
  if (!/^(?:transfer|payout|withdrawal|payment|top_?up|remittance|deposit|wallet)/.test(source)) return false
  if (/(?:state|status)$/.test(path)) return /return|bounc|revers/i.test(value)
  return (
    /(?:returned|sent_?back|bounced|reversed|refunded)(?:_?to)?_?[a-z]{0,8}$/.test(path) &&
    !/^(?:false|no|0|)$/i.test(value)
  )
}

/** Whether the state of the facts says that the thing is so; with ids, for each of these. */
export function backedByFacts(concept: Concept, ids: readonly string[], prepared: Prepared, sentence = ''): boolean {
  if (concept.name === 'other' && sentence !== '' && wordsOfFacts(sentence, prepared)) return true
  if (concept.name === 'approve' && sentence !== '' && authorised(sentence, prepared)) return true
  const says = prepared
    .leaves()
    .filter(
      (leaf) =>
        (/(?:state|status|result|decision|review|stage)$/.test(leaf.path) &&
          concept.states.test(leaf.value.toLowerCase())) ||
        (standing.has(concept.name) && concept.states.test(leaf.value.toLowerCase()) && leaf.value.length < 24) ||
        (concept.name === 'approve' &&
          papers.test(leaf.path) &&
          concept.states.test(leaf.value.toLowerCase()) &&
          namesPapers.test(sentence)) ||
        (/(?:on|at|date)$/.test(leaf.path) && concept.states.test(leaf.path)) ||
        (concept.name === 'dispute' &&
          /^(?:dispute|claim|case|chargeback|complaint)/.test(leaf.source) &&
          /(?:state|status|stage)$/.test(leaf.path) &&
          !/closed|draft|resolved|reject|withdrawn|lost|none/i.test(leaf.value)) ||
        (concept.name === 'callback' &&
          /^(?:callback|call|appointment)(?![a-z])/.test(leaf.source) &&
          /book|schedul|confirm|open|pending|queued/.test(leaf.value)) ||
        (standing.has(concept.name) && /(?:^|\.)(?:held|onhold|blocked|frozen)$/.test(leaf.path)) ||
        (/^(?:pay|refund)$/.test(concept.name) &&
          /paid|refund|credit|return|releas|payout/.test(leaf.path) &&
          /[1-9]/.test(leaf.value) &&
          sentence.includes(leaf.value)) ||
        (/^(?:pay|refund)$/.test(concept.name) &&
          moneyIn.test(sentence) &&
          !moneyBack.test(sentence) &&
          /^(?:payment|topup|top_up|recharge|transfer|deposit)/.test(leaf.source) &&
          /(?:state|status)$/.test(leaf.path) &&
          /captur|paid|succe|complet|credit|approved|settled|delivered|posted/.test(leaf.value)) ||
        (concept.name === 'pay' && /^(?:settlement|payout|history|wallet)|_(?:settlement|payout)/.test(leaf.source)) ||
        (concept.name === 'refund' &&
          (leaf.source.startsWith('refund:') ||
            wentBack(leaf) ||
            (/^(?:settlement|payout)|_(?:settlement|payout)/.test(leaf.source) &&
              /paid|settled/.test(leaf.path + leaf.value)))),
    )
  if (says.length === 0) return false
  return ids.every((id) =>
    says.some((leaf) => leaf.source.toLowerCase().includes(id) || relatedTo(leaf.source, id, prepared)),
  )
}

/** Money is told to have come in, or to stand in the books. */
const received = new RegExp(unwrap`
    ^(?:(?:ya )?(?:se )?(?:registr|recib|anot|cobr|abon|ingres)[a-z]+|(?:received|recorded|registered|booked|logged|credited|got)|[^,。]{0,4}(?:收到|入账|登记|记录|记入|记上)了?|
    [وف]?(?:تم(?:ت)? )?(?:استلم|سجل|قيد|استلام|تسجيل|قيد)[\u0620-\u06ff]{0,3})$
  `)

/** Whether a fact has it as paid in that the sentence tells as received: "ya registramos su seña de 30.000". */
function receivedAsPaid(act: string, sentence: string, prepared: Prepared): boolean {
  if (!received.test(act)) return false
  const told = new Set(findFigures(sentence).flatMap(({ value, other = value }) => [value, other]))
  return prepared
    .leaves()
    .some(
      ({ path, value }) =>
        /(?:^|\.)(?:amount)?_?(?:paid|deposit|received|advance|downpayment)/i.test(path) && told.has(Number(value)),
    )
}

/** "SP-1 已付款,SP-2 已取消": the numbers of the claim's own clause. */
function idsAt(sentence: string, at: number): string[] {
  const from = Math.max(sentence.lastIndexOf(',', at), sentence.lastIndexOf(';', at)) + 1
  const to = sentence.slice(at).search(/[,;]/)
  return idsIn(sentence.slice(from, to === -1 ? sentence.length : at + to))
}

/** Whether the facts say that one of the concepts is so, or that what is told as received was paid in. */
export function factsBack(
  all: readonly Concept[],
  act: string,
  sentence: string,
  prepared: Prepared,
  at: number,
): boolean {
  const near = idsAt(sentence, at)
  const ids = near.length > 0 ? near : touchedIds(sentence)
  return receivedAsPaid(act, sentence, prepared) || all.some((one) => backedByFacts(one, ids, prepared, sentence))
}

const authorises = /authori[sz]ed|autorizad[oa]|已授权|(?:ال)?مفوض/
/** A payment that the bank has authorised, as its fact says. */
function authorised(sentence: string, prepared: Prepared): boolean {
  return (
    authorises.test(sentence) &&
    prepared
      .leaves()
      .some(({ path, value }) => /payment|state|status/.test(path) && authorises.test(fold(value).folded))
  )
}

/** Whether the words of a fact's own value ("approved", "通过") stand in the sentence. */
function wordsOfFacts(sentence: string, prepared: Prepared): boolean {
  const spoken = new Set(contentWords(sentence))
  return prepared.leaves().some(({ value, path }) => {
    if (/args\.|length$|currency|unit/.test(path) || /^[\d.,:tz/-]*$/i.test(value)) return false
    const folded = fold(value).folded
    if (/^已经?[\u3400-\u9fff]/.test(folded)) {
      const done = folded.replace(/^已经?/, '').slice(0, 1)
      if (sentence.includes(`已${done}`) || sentence.includes(`已经${done}`)) return true
    }
    const said = contentWords(folded)
    if (said.length >= 3 && /[a-z\u0620-\u06ff]/.test(folded) && said.every((word) => spoken.has(word))) return true
    return (
      folded.length >= 2 &&
      folded.length <= 40 &&
      !/^[a-z]{3}$/.test(folded) &&
      idsIn(folded).length === 0 &&
      sentence.includes(folded)
    )
  })
}

function relatedTo(source: string, id: string, prepared: Prepared): boolean {
  return prepared.leaves().some((leaf) => leaf.source === source && leaf.value.toLowerCase() === id)
}
