import { unwrap } from '#lib/text/unwrap.ts'
import { isNoEventZh } from '../excuses/chinese-positions.ts'
import { isPastSubjunctive } from '../grammar/spanish-subjunctive.ts'
import type { Match } from '../matching/patterns.ts'
import { tellsNoneZh } from './chinese-states.ts'

const small = '(?: (?:le|les|te|se|lo|la|los|las|nos|me|os|ya|no|ha|han|haya|hayan|hoy|antes)){0,4} $'

/** "Quien te envió el dinero", "el banco que emitió la tarjeta", "la cuenta desde la que se pagó", "un giro que ha enviado". */
const whoever = [
  `(?<!(?:soy|somos|fui|fuimos|yo|nosotros|es a|fue a) )(?<![a-z])quien(?:es)?${small}`,
  `${unwrap`
    (?<![a-z])(?:banco|entidad|emisora?|tienda|comercio|vendedora?|persona|empresa|agencia|remitente|destinatario|transportista|
    repartidor|mensajero|mensajeria|aerolinea|hotel|plataforma|cliente|comprador|compradora) que(?![a-z])
  `}${small}`,
  `(?<![a-z])(?:con|en|por|desde|a|de|para) (?:(?:el|la|los|las|lo) que|el cual|la cual)${small}`,
  `(?<![a-z])(?:fecha|dia|momento|hora|mes|semana|manera|forma) en que${small}`,
  `${unwrap`
    (?<!(?:es|hay|veo|tienes|tiene|consta|figura|aparece) )(?<![a-z])(?:un|una|algun|alguna|cualquier|ningun|ninguna) [a-z]+ que(?![a-z])
  `}${small}`,
].map((one) => new RegExp(one))

/** Whether a Spanish act belongs to a clause that only says who or which is meant, or what is to be so. */
export function saysWhich(head: string): boolean {
  const near = head.slice(-110)
  const stands = /(?<![a-z])estan? (?:[a-z]+ )?$/.exec(near)
  return whoever.some((one) => one.test(near)) || (stands !== null && wished.test(near.slice(0, stands.index)))
}

/** "Comprueba que tu correo esté verificado": without its accent the wish looks like a state. */
const wished = new RegExp(unwrap`
  (?:(?:^\W{0,3}|[.:;,!?(>] ?|(?<![a-z])(?:y|o|pero|antes|primero|luego) )(?:comprueb[ae]|asegur[ae](?:te|se)(?: de)?|verifi(?:ca|que)|
  revis[ae]|fij[ae](?:te|se)(?: en)?|mir[ae]|confirm[ae]|vigil[ae]|evit[ae]|cuid[ae]|procur[ae]|esper[ae])(?: [a-z]+)?|
  (?<![a-z])(?:hace falta|es (?:necesario|importante|imprescindible|preciso|obligatorio|mejor|suficiente|normal|posible)|basta con|
  (?:pide|exige|requiere|necesit[a-z]{1,4}|conviene|permite|hace|hasta|para|sin)(?: [a-z]+)?)) que (?:[a-z]+ ){0,7}$|
  (?<![a-z])mientras (?!que)(?:[a-z]+ ){0,6}$
`)

/** Whether what looks like a state is the subjunctive of a wish, an order to see to it, a rule, or a regret. */
export function isWishedState(text: string, { start, end, text: phrase }: Match): boolean {
  if (isPastSubjunctive(text, end - (phrase.split(' ').at(-1)?.length ?? 0), phrase)) return true
  return /^estan? /.test(phrase) && wished.test(text.slice(0, start))
}

/** "照常营业的门店", "未付款订单": which ones, where nothing before says that the customer's is meant. */
const whichZh = /^(?:的(?!状态|阶段|环节|过程|[,。;!?]|$|是|话|了)|(?:订单|商品|用户|页)(?!号))/
const noneMeantZh = /(?:^|[,。;!?:\n])[^,。;!?:\n您你这那该此本它已号a-z\d]{0,2}$/
export const isWhichZh = (text: string, start: number, end: number): boolean =>
  (whichZh.test(text.slice(end)) && noneMeantZh.test(text.slice(0, start))) ||
  isNoEventZh(text, start, end) ||
  tellsNoneZh(text, start, end)
