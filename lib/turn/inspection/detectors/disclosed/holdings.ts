import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { idsIn } from '../../context/order-ids.ts'
import type { Prepared } from '../../context/prepared.ts'
import { type Match, matchesIn, patterns } from '../../matching/patterns.ts'
import { ownThing } from '../disclosure-lexicon.ts'
import { asksOfOwn } from './asked-of-own.ts'

const thing = unwrap`
  (?:accounts?|orders?|profiles?|wallets?|cards?|subscriptions?|plans?|refunds?|payouts?|payments?|parcels?|tickets?|complaints?|
  disputes?|returns?|balance|credit|(?:mobile |phone )?numbers?|e-?mails?|address(?:es)?|bank accounts?|debts?|charges?|transfers?|invoices?|purchases?)
`
const count = '(?:an?|one|two|three|four|five|several|some|no|any|just (?:the )?one|only (?:the )?one|both|\\d)'
const cosa = unwrap`
  (?:cuentas?|pedidos?|tarjetas?|suscripcion(?:es)?|planes?|reembolsos?|pagos?|abonos?|paquetes?|devolucion(?:es)?|saldos?|deudas?|cargos?|
  compras?|transferencias?|facturas?|credito|telefonos?|correos?)
`

/** That there is such a thing of the customer's, how many, or that there is none. */
const holdings = patterns({
  en: [
    unwrap`
      (?<![a-z])(?:there(?:'s| is| are|'re)(?: indeed| already| still| currently)? ${count}|we (?:have|hold|do have|'ve got)(?: indeed)? ${count}|we've ${count}|you(?: do)?(?: only| just)? (?:have|'ve got)(?: just| only)? ${count}|you've (?:got )?${count}|
      (?:i|we) (?:can |do )?see ${count}) (?:[a-z-]+ ){0,3}?(?:${thing})(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:an?|one|two|three|no) (?:[a-z-]+ ){0,2}?(?:${thing}) (?:is|are|was|were|has been) (?:registered|placed|saved|linked|stored|on file|open|pending|outstanding)(?= (?:for|from|on|to|in|with|under) (?:your|you|the account)|[,.!;]|$)
    `,
    unwrap`
      (?<![a-z])(?:nothing|no [a-z]+) (?:is |'s )?(?:outstanding|owed|owing|open|pending|due|left|overdue)(?: on| in| for| with)?(?: (?:your|the) [a-z]+)?(?= ?[,.!;]|$)|
      (?<![a-z])you(?:'re| are) (?:all )?(?:square|paid up|settled|clear|debt-free|in the clear)|you (?:don't )?owe (?:us )?(?:nothing|anything|\d)|
      (?:money|credit|nothing|something|funds) (?:left )?(?:in|on) your (?:balance|wallet|account)|
      of your (?:two|three|four|five|\d) (?:orders|cards|subscriptions)|(?:just|only) (?:the )?one (?:[a-z]+ )?(?:open )?(?:order|refund|card|subscription|payout)|
      ^\W{0,3}(?:you have|you've) (?:one|two|three|four|\d)(?= ?[,.!;]|$)|^\W{0,3}(?:just|only) (?:the )?(?:one|two|three)(?= ?[,.!;]| (?:and|plus|that))
    `,
    unwrap`
      (?<![a-z])(?:something|a (?:problem|hiccup|snag|fault|hitch|glitch)|an (?:error|issue)|things) (?:went wrong|has gone wrong|came up|happened|cropped up|occurred)(?: with (?:it|that|your [a-z]+|this))?(?= ?[,.!;]|$| (?:with|on|while|when))
    `,
    unwrap`
      (?<![a-z])you (?:won't|don't|will not|do not) (?:need|have) to (?:be (?:at )?home|wait (?:much |very )?(?:long|longer)|stay in|look out)(?! for (?:a|an|the) (?:agent|reply|answer|code))
    `,
    unwrap`
      (?<![a-z])your [a-z]+(?:'s| is| are|'re) (?:all )?(?:fine|ok|okay|good|clear|in order|clean)(?= ?[,.!;]|$)|(?<![a-z])(?:the one|one|an? [a-z]+(?: card)?) (?:ending|that ends)(?: in| with)? \d{2,4}
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:hay|tienes?|tenes|tenemos|consta(?:n)?|figura(?:n)?|veo|aparecen?)(?: (?:solo|aqui|solamente|unicamente|registrad[oa]s?))? (?:un|una|uno|dos|tres|cuatro|varios|varias|algun|alguna|\d) (?:[a-z]+ )?(?:${cosa}|pendientes?|abiert[oa]s?)(?![a-z])|
      (?<![a-z])no (?:hay|tienes?|tenes|tenemos|consta|figura|presenta|veo)(?: (?:registrad[oa]s?|aqui))?(?: (?:ningun|ninguna|ninguno|saldos?|nada|deudas?))(?: [a-z]+){0,4}?(?= ?[,.!;]|$| (?:en|a|con|de))|
      ^\W{0,3}(?:si, )?(?:tienes?|tenes) (?:un|una|uno|dos|tres|cuatro|\d)(?= ?[,.!;]|$)
    `,
    unwrap`
      (?<![a-z])(?:hubo|ocurrio|surgio|tuvo|paso) (?:un|una|algun) (?:fallo|error|problema|inconveniente|incidencia|contratiempo)|(?:nada|ninguna?) (?:pendiente|por pagar|abiert[oa])|lo suyo (?:sigue|continua|esta|ya)|
      no (?:le |te )?(?:hara falta|tendra que|tendras que|hace falta) (?:esperar|quedarse|estar en casa)|por la pausa que|
      (?:una?|la) (?:[a-z]+ )?que (?:acaba|termina) en \d|(?:su|tu) cuenta (?:esta|no tiene|no presenta|sigue)
    `,
  ],
  zh: [
    unwrap`
      [您你](?:的)?(?:名下|账[户号]|钱包|店铺|店|资料)?(?:里|上|中|这边)?(?:现在|目前|眼下|确实|一共|共|总共|还|只|就)?(?:有(?!没有|什么|任何|权|需|疑|问|空|时间|机会|可能|兴趣|事|意|新|其他|别)|没有(?!收到|权|必要|义务|问|办法)|是有|登记着|绑了|挂着|绑着)[^,。;!?吗]{0,8}?(?:单|订单|账号|账户|卡|款项?|余额|钱|退款|打款|订阅|下单|记录|包裹|户头)|
      (?:系统|后台|我们这儿?|我这边|这边|资料)(?:里|上|中)?(?:有|没有|看到|查到)[^,。;!?吗]{0,8}?(?:您|你|单|订单|账户|账号|手机号|邮箱|退货|退款|卡)
    `,
    unwrap`
      (?:眼下|目前|现在)?(?:就|只|只有|还剩|共)?[一两二三四五\d](?:单|笔|张)(?:在|是|已|还|待|有|,)[^,。;]{0,6}|[您你][一两二三四五\d]张?订单|没有(?:待|未)[^,。;]{1,4}的?(?:款|单|退款|订单)|没有未结|[您你]钱包里没|(?:出了|有点)(?:状况|问题|岔子|差错|毛病)|
      不用[^,。]{0,6}(?:在家)?等(?:它|货|件|包裹)|还得等|得再等|没给[您你](?:打|退|发|寄)
    `,
    '尾号(?:是|为)?\\s?\\d{4}(?:的|那张)?',
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:(?:عندك|لديك|لك|لديكم|عندكم|فيه|في حسابك|اري|نري|باسمك|هناك)(?: (?:فقط|الان|هنا|تحويل|بس))? (?:طلب(?:ا|ان|ين|ات)?|واحد|اثنان|اثنين|ثلاث[هة]?|مبلغ|استرداد|بطاق[هت]|حساب|اشتراك|تحويل|رصيد|دفع[هت])[\u0620-\u06ff]{0,2}(?! (?:ال)?تحقق)|
      (?:لا (?:يوجد|توجد)|ليس(?:ت)?|ما (?:في|فيه|عندك|عليك)|مافي|لا شي) (?:(?:في|علي|ب|عندك|لديك|ل)? ?[\u0620-\u06ff]* )?(?:اي )?(?:استرداد|طلبات?|مبالغ|مستحقات|ديون|رصيد|دفعات|شي)(?: معلق[هة]?)?)(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:صار (?:فيها|فيه|معها) (?:خلل|مشكل[هة]|خطا)|(?:حدث|حصل|وقع) (?:خطا|خلل|مشكل[هة])|في وضع الايقاف|ما (?:في )?شي (?:ب|في ?)محفظتك|(?:بطاق[هت]|فيزا|ماستركارد)(?: [\u0620-\u06ff]+)? (?:تنتهي|اخرها|المنتهيه)(?: ب)?|
      المتبقي هو|ما (?:تحرك|تحركت|تم|انرسل|انشحن|اتحول|اتحولت)(?:ش)?|لم ينجح|لم تنجح|(?<!(?:رمز|كود|رساله|رابط|ايميل) (?:(?:الذي|اللي|التي|يلي) )?)وصلك)(?![\u0620-\u06ff])
    `,
  ],
})

export const holdingTriggers = {
  en: "there's|there is|there are|we have|we've|we hold|you have|you've|see_|registered|placed|saved|linked|stored|nothing|outstanding|owed|owing|pending|square|settled|owe_|balance|wallet|of your|just the one|only one|one open|went wrong|gone wrong|problem|hiccup|snag|error|issue|home_|wait_|long_|ending|ends_|no open|no pending|return",
  es: 'hay_|tienes|tiene_|tenes|tenemos|consta|figura|veo_|aparece|nada_|ninguna|ninguno|ningun|hubo|fallo|error|problema|suyo|esperar|pausa|acaba|termina|cuenta_',
  zh: '名下|账户|账号|钱包|店铺|有|没有|登记|绑|系统|后台|我们这|这边|资料|单|笔|张|状况|问题|岔子|差错|毛病|等|没给|尾号',
  ar: 'عندك|لديك|لك_|فيه|حسابك|اري|نري|باسمك|هناك|يوجد|توجد|ليس|ما_|مافي|لا_|صار|حدث|حصل|وضع|محفظتك|تنتهي|اخرها|المتبقي|لم_|وصلك|خلل|مستحقات',
}

/** What is said of the customer themselves. */
const ofYou =
  /(?<![a-z])(?:your|yours|you have|you've|tienes?|tenes)(?![a-z])|[您你]|(?<![\u0620-\u06ff])(?:لك|لكم|عندك|لديك|باسمك)(?![\u0620-\u06ff])/

/** "There are two orders", "nothing outstanding on your account": what the customer has or has not, by nobody proved to be them. */
export function disclosedHoldings(text: string, prepared: Prepared, only?: Language): Match[] {
  const asked = asksOfOwn(prepared)
  return matchesIn(holdings, text, only).filter(
    () => asked || ownThing.test(text) || ofYou.test(text) || idsIn(text).length > 0,
  )
}
