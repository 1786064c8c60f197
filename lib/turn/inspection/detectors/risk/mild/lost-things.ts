import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

const deviceEn =
  '(?:phone|mobile|iphone|laptop|tablet|ipad|computer|handset|terminal|card reader|card machine|router|keys|suitcase|bike|camera|headphones)'
const deviceEs =
  '(?:celular|celu|movil|telefono|iphone|portatil|laptop|ordenador|computadora|tablet|terminal|datafono|lector|router|llaves?|maleta|bici|camara)'
const deviceAr =
  '(?:ال)?(?:جوال|جوالي|موبايل|موبايلي|تلفون|تلفوني|هاتف|هاتفي|لابتوب|لابتوبي|ايباد|ايبادي|جهاز|جهازي|ماكينه|راوتر|مفتاح|مفاتيح|سماعات)'

/** A device lost or stolen, a card that is lost or no longer shown, what went with the old device. */
const lost = concept({
  en: unwrap`
    (?:my|our|the)(?: (?:work|old|own|new|other|bloody|stupid))? ${deviceEn}(?:'s|(?: (?:was|were|is|has|had|just|got|been|also)){1,3}) (?:stolen|nicked|snatched|pinched|swiped|taken|robbed|lifted|gone|disappeared|vanished|lost|wiped|dead)|
    (?:someone|somebody|some guy|a thief|thieves|they|kids?|(?:a|some) (?:kid|bloke|man|lad))(?: (?:just|has|have))? (?:stole|nicked|snatched|pinched|took|swiped|grabbed|stolen|taken) (?:my|our) ${deviceEn}|
    (?:i|we)(?:'ve| have)?(?: just)? (?:lost|dropped|left|broke|forgot|mislaid) (?:my|our|the) (?:${deviceEn}|cards?)|
    (?:my|the)(?: (?:virtual|physical|old|new|plastic|debit|credit|gift|loyalty|spare))? cards?(?:'s|(?: (?:is|are|has|have|had|just|went|also)){0,2}) (?:gone|missing|disappeared|vanished|lost)(?! (?:from|of) my)
  `,
  es: unwrap`
    (?:me|nos|le)(?: (?:han|habian|acaban de))? (?:robaron|robado|robar|robo|quitaron|arrebataron|hurtaron|sacaron) (?:el|la|las|mi|mis|un|una|su) ${deviceEs}|(?:perdi|extravie|se me (?:perdio|cayo|olvido)|deje|olvide) (?:el|la|mi) (?:${deviceEs}|tarjeta)|
    (?:mi|el) ${deviceEs}(?: (?:se|fue|ha|ha sido|esta|me l[oa]))? (?:robado|perdido|robaron|perdio|desaparecio|murio|rompio)|mi tarjeta(?: (?:virtual|fisica|nueva|vieja|de debito|de credito|de regalo))?(?: (?:se|ha|me|esta))* (?:desaparecio|desaparecido|esfumo|perdi[od]~)(?! (?:de|con) (?:mi )?(?:dinero|saldo))
  `,
  zh: unwrap`
    (?:我的?)?(?:手机|平板|电脑|笔记本|机器|刷卡机|终端|路由器|钥匙|行李|耳机|手表|相机)[^,。!?钱款]{0,3}(?:被(?:人)?(?:偷|抢|盗|顺|扒|摸)|丢|掉(?!钱)|没了|不见|坏)(?:走|掉)?了?(?![^,。!?]{0,4}(?:刷|转|钱))|(?:偷|抢|捡)(?:了|走)我的?(?:手机|平板|电脑)|
    (?:换|丢|坏)了?(?:新|个)?手机[^,。!?钱款额蓄]{0,8}(?:没了|不见了)|(?:号码|通讯录|联系人|聊天记录|照片|收藏|浏览记录|记录|软件)(?:也|就)?(?:全|都|全都)?(?:没了|不见了|丢了)|(?:虚拟|实体|会员|储值|购物|交通|公交|饭)?卡(?:片|包)?(?:也|又)?(?:找)?(?:不见|没|丢|掉)了?(?=[,。!?怎能补咋]|$|了)
  `,
  ar: unwrap`
    (?:انسرق|انسرقت|اتسرق|سرقوا|انخطف|خطفوا|نشلوا|ضاع|ضيعت|وقع|فقدت|انكسر|نسيت)(?: (?:مني|لي))? ${deviceAr}|(?:جوالي|موبايلي|تلفوني|هاتفي|لابتوبي|جهازي|(?:ال)?(?:جهاز|ماكينه|راوتر|جوال|موبايل|تلفون)) (?:انسرق|اتسرق|ضاع|وقع|مسروق|انكسر|خرب)|(?:راح|راحت|ضاعت|انمسحت|طارت)<1> (?:كل )?(?:ال)?(?:ارقام|اسماء|صور|نقاط|نقاطي|محادثات|بيانات|ملفات)|(?:ضاعت|ضيعت|اختفت|فقدت) (?:ال)?بطاق(?:ه|تي)(?: (?:ال)?(?:افتراضيه|قديمه|جديده))?
  `,
})
/** And somebody uses what was lost, or money goes. */
const beyond = concept({
  en: unwrap`
    hack~|clon~|skimm~|unlock~|pin|passcode|empt~|drain~|charges?|charged|payments?|transactions?|transfers?|transferr~|transferring|spend~|spent|withdr~|purchas~|bought|buying|shopping|using|used|moved|moving|order(?:ed|ing)|taking|they've|they're|logged|logging|signed|contactless|money|balance|savings|pounds|dollars|euros|threat~|knife|gun|mugged|robbed me|wallet|messag~|texting|sms|in my name|pretend~|as we speak|right now
  `,
  es: 'hacke~|clon~|desbloque~|pin|clave|vaci~|cargos?|cobr~|pagos|pag(?:o|aron|ando)|transacc~|transfer~|transfir~|gast~|retir~|compr~|us(?:ando|aron|an)|entraron|dinero|plata|saldo|ahorros|pesos|euros|amenaz~|cuchillo|pistola|arma|asalt~|mensajes|a mi nombre|ahora mismo|ahorita',
  zh: '盗刷|刷了|转(?:账|走|了)|消费|扣(?:款|了)|支付|付款|钱|余额|款|花呗|买了|在用|登录?(?:了|着)|解锁|密码|验证码|威胁|刀|发(?:消息|信息)|借钱|冒充|贷|有人|别人|坏人',
  ar: 'يشتر~|بيشتر~|اشترو~|اشتري|يسحب~|سحب~|انسحب~|خصم~|انخصم~|حول~|يحول~|صرف~|يصرف~|يستخدم~|استخدم~|دخل~|فلوس~|مصاري|رصيد~|مبلغ|عمليات|عمليه|باسورد|رقم سري|الرمز|هدد~|سكين|رسايل|باسمي|هلق|الحين قاعد~|تهكر~|اخترق~',
})
const everyLoss = new RegExp(lost.source, 'g')

/** A message without what was lost, where nobody is said to use it. */
export function withoutLosses(message: string): string {
  const rest = message.replace(everyLoss, ' ')
  return rest === message || beyond.test(rest) ? message : rest
}
