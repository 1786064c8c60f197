import { unwrap } from '#lib/text/unwrap.ts'
import { matchesIn } from '../matching/patterns.ts'
import { namesPlainCode } from './credential-excuses.ts'
import { secrets } from './credential-lexicon.ts'

const lead = new RegExp(unwrap`
    ^[^a-z\u0620-\u06ff\u3400-\u9fff]*(?:(?:(?:ok|okay|right|great|sure|sure thing|sure|thanks|thank you|good|perfect|fine|lovely|brilliant|and|so|then|now|next|
    next up|up next|first|finally|just|only|simply|also|lastly|last|no problem|of course|certainly|y|ahora|entonces|bueno|vale|perfecto|gracias|
    solo|solamente|luego|primero|despues|por ultimo|siguiente|sin problema|claro|claro que si|por supuesto|listo)(?![a-z'])|好的?|
    行|那|现在|接下来|下一步|然后|最后|只要|就差|只差|还差|就缺|还缺|只剩|就剩|没问题|可以|(?:والان|الان|طيب|تمام|حسنا|بس|فقط|اولا|ثم|بعدها|واخيرا|ولا يهمك|حاضر|اكيد|
    لم يبق (?:سوي|الا)|ما بقي (?:سوي|الا))(?![\u0620-\u06ff]))[ ,:;!-]*)+
  `)
const strongLead =
  /(?:just|only|next|next up|up next|now|finally|first|ahora|solo|siguiente|por ultimo|下一步|现在|接下来|最后|只要|就差|只差|还差|就缺|还缺|只剩|就剩|والان|الان|فقط|بس|الا|سوي)[ ,:;!-]*$/
const tail = new RegExp(unwrap`
    ,? ?(?:(?<![a-z])(?:please|pls|plz|thanks|thank you|ta|and (?:we|you|i|that)(?:'re|'ll|'s)? [^.?!]{1,40}|when(?:ever)? (?:you|ready)[^.?!]{0,30}|over to you|so (?:that )?(?:i|we) can [^.?!]{1,40}|
    porfa|porfis|por favor|si es tan amable|y (?:listo|listos|ya|ya esta|seguimos|terminamos|estamos|continuamos|arreglado)[^.?!]{0,20}|cuando (?:guste|
    gustes|quiera|quieras|este|estes|pueda|puedas)[^.?!]{0,20}|te leo|le leo)|谢谢|请|就(?:行|好|可以|成|搞定|完事|妥)[^。?!]{0,8}|(?:لو سمحت|من فضلك|رجاء|فضلا|متي ما|وقت ما|
    وننتهي|وخلاص|ونكمل|وتمام|لو تكرمت|وبس)[^.?!]{0,24})[ .!。:)]*$
  `)
const finite = new RegExp(unwrap`
    (?<![a-z])(?:is|are|was|were|be|been|has|have|had|can|could|will|would|may|might|must|should|do|does|did|not|isn't|don't|doesn't|can't|won't|
    no|never|without|shows?|displays?|appears?|generates?|belongs?|keeps?|stays?|protects?|expires?|expired|sent|goes|reaches|comes?|came|arriv\w+|means|unlocks?|opens?|works?|resets?|chang\w+|forg\w+|lost|check|tap|choose|update|
    protected|safe|rules?|problem|trouble|issue|question|help|about|or|if|new|es|son|esta|estan|ha|han|hay|puede\w*|sirve\w*|caduc(?:a|o|an|ado|ada|aron)|llega\w*|llego|
    cambi\w+|olvid\w+|perd\w+|nuev[oa]s? (?:clave|contrasena|codigo|pin)|sin|ni|nunca|o|si|revis\w+|guard\w+|reserv\w+|mant\w+|va|van|pulse|toque|elija|segur[oa])(?![a-z])|是|有|会|能|点|输|选|进|开|验证(?!码|器)|绑|已|发|收|在|用|把|不|没|忘|丢|改|换|重置|保|新的|自己|自个|记|知道|保管|留|过期|错|正确|
    (?<![\u0620-\u06ff])[وف]?(?:هو|هي|يكون|كان|تم|لا|لم|لن|ليس|او|ام|اذا|نسيت|وصل\S*|صالح|جديد[هت]?|غير|تغيير|يصل\S*|تحقق من|ينتهي|[اتنبح]{0,2}(?:رسل|بعت|بعث|دز|طرش)(?:ه|ها)?(?:ل(?:ك|كم)| لك| لكم| اليك))(?![\u0620-\u06ff])
  `)

/** "I don't need the date, just …": what is not wanted, and then what is. */
const notThat =
  /^[^,;:]{0,60}(?<![a-z])(?:don't need|do not need|no need for|no me (?:des?|diga|de|hace falta)|no (?:necesito|hace falta))(?![a-z])[^,;:]{0,40}[,;] (?=(?:just|only|solo|solamente) )/

/** What the house does with what stands behind the colon. */
const checks = new RegExp(unwrap`
    (?<![a-z])(?:find|match|check|locate|verify|confirm|look|search|unlock|trace|identify|ubicar\w*|encontrar\w*|cotej\w+|verific\w+|busc\w+|confirm\w+|identific\w+|
    desbloque\w+)(?![a-z])|(?<![请您你先再])(?:核对|核实|确认)|对一下|(?<!检)查|找|解锁|(?:ا|ن)(?:طابق|تحقق|تاكد|بحث|جد)|لاجد|للتحقق|للتاكد
  `)
/** "Confirme que el número es el suyo: …": what stands behind tells why. */
const checksThat =
  /(?<![a-z])(?:confirm[ae]?|verifi(?:que|ca)|verify|check|revis[ae]|make sure) (?:que|that|si|if|whether)(?![a-z])/
const refused =
  /(?<![a-z])(?:never|not|don't|without|no|nunca|jamas|sin)(?![a-z])|不|别|勿|(?<![\u0620-\u06ff])(?:لا|لن|لم|دون)(?![\u0620-\u06ff])/

/** "Los datos en la tarjeta que aparece": the check's own card. */
const ownCard = /^ (?:que (?:aparece|aparecio|sale|salio|se|ves|ve|te|le)|de (?:verificacion|arriba|abajo))(?![a-z])/
const namesSecret = (text: string): boolean =>
  matchesIn(secrets, text).some(({ text: name, end }) => !(/tarjeta$/.test(name) && ownCard.test(text.slice(end))))

/** Where it is written. */
const inCard =
  /(?<![a-z])in(?:to)? (?:the|that|its) (?:verification card|(?:card's |verification )?(?:own )?(?:box|field|form))(?![a-z])|(?<![a-z])(?:en|dentro de) (?:la|esa|dicha) tarjeta (?:de verificacion|que (?:te |le )?(?:aparec|sal|ves|ve|abr|acab)|de (?:abajo|arriba))|卡片里/
/** "Verify with the code": the means of a check, and nothing to be told. */
const byCode =
  /(?<![a-z])(?:verif(?:y|ied)|confirm(?:ed)?|authenticate|identify|prove|log in|sign in|pass|complete|do|finish)(?![a-z])(?: [a-z'-]+){0,6} (?:with|by|using|via|through) (?:the|an?|that|your) (?:[a-z-]+ ){0,2}code(?![a-z])/

/** "Next up, your PIN please", "Full card number and expiry date?": nothing but its name, and a wish. */
export function isBareAsk(text: string): boolean {
  const said = text.trim().replace(notThat, '')
  if (said.length > 110 || namesPlainCode(said)) return false
  const listed = said.lastIndexOf(':')
  if (listed > 0 && checks.test(said.slice(0, listed)) && !finite.test(said.slice(listed))) {
    if (![refused, checksThat].some((kind) => kind.test(said.slice(0, listed))) && namesSecret(said.slice(listed)))
      return true
  }
  const headed = lead.exec(said)?.[0] ?? ''
  const rest = said.slice(headed.length)
  const core = rest.replace(tail, '')
  const asked = core !== rest || strongLead.test(headed) || /\?\W*$/.test(said)
  if (!asked || core.length > 72 || finite.test(core)) return false
  if (byCode.test(core) || inCard.test(core)) return false
  return namesSecret(core)
}
