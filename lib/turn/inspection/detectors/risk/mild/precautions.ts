import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

const harmedEn =
  '(?:scammed|conned|hacked|robbed|mugged|cloned|phished|ripped off|defrauded|burgled|skimmed|swindled|fooled|cheated|tricked|stolen|nicked|spied on)'
const harmedEs = '(?:estaf|hacke|clon|rob|asalt|timen|tim|engan|suplant|tome[n]? el pelo)[a-z]*'

/** What one does so that nothing happens: "tips so I don't get scammed". */
const purpose = concept({
  en: unwrap`
    (?:so|so that|to make sure|make sure|making sure)(?: that)? (?:i|we|they|it|he|she|my \w+|our \w+|nobody|no ?one) (?:don't|doesn't|dont|doesnt|do not|does not|won't|can't|cannot|isn't|aren't|am not|gets?|is)(?: (?:get|be|getting|end up))? ${harmedEn}(?! (?:again|twice|a second time)(?![a-z]))|
    (?:how|ways?|tips?|advice|want|like|try|trying|hope|careful|order)(?: on)? (?:not to|to not|to avoid|on not)(?: (?:get|be|getting|being|end up))? ${harmedEn}(?! (?:again|twice|a second time)(?![a-z]))|(?:without|avoid|avoiding|against|risk of|scared of|afraid of|before) (?:getting|being|to be) ${harmedEn}(?! (?:again|twice|a second time)(?![a-z]))
  `,
  es: `(?:para que|asi|y que|que) no (?:me|nos|le|les|te) ${harmedEs}(?! (?:otra vez|de nuevo))|(?:para|sin|evitar|como|de) (?:no )?(?:ser|que me) ${harmedEs}(?! (?:otra vez|de nuevo))`,
  zh: '(?:怎么|怎样|如何|咋)[^,。!?]{0,4}(?:才|能|可以)?[^,。!?]{0,3}不(?:会)?被(?:人)?(?:骗|盗刷?|坑|偷|黑|抢|宰)(?!又|第二次)|(?:有啥|有什么|有没有)[^,。!?]{0,4}(?:办法|窍门|诀窍|招)[^,。!?]{0,4}不被(?:骗|盗刷?|坑|偷|黑|抢|宰)',
  ar: '(?:عشان|علشان|لكي|كي|حتي|بدون ما|من غير ما|كيف|ازاي|شلون) (?:ما|لا) (?:ا|ن)?(?:نسرق|انسرق|نخدع|انخدع|نغش|تهكر|نهكر|ننصب|نتنصب|ينصبوا|يسرقوا|يسرقون|يهكروا|يغشوني)~(?: علي)?(?! (?:مره ثانيه|مره تانيه|ثاني|تاني))',
})

/** What is said of the world: "cards get hacked on the bus, true?" */
const belief = concept({
  en: unwrap`
    (?<!my )(?<!our )(?<!the )(?<!two )(?<!both )(?<!of my )(?:(?:contactless|credit|debit|bank|most|all|many|some|lots of|old|these|those|such) ){0,2}(?:cards|phones|accounts|people|wallets|e-?mails|tourists|passports|shops|users|customers|atms|cars|bikes|houses|parcels|packages|passwords|chips|laptops|cameras|smart \w+|(?:you|one)(?= can)) (?:(?:can|could|do|might|often|always|really|just|actually) ){0,2}(?:get|are|be|were|being) (?:(?:easily|often|always|regularly|really) )?${harmedEn}(?![^.!?]{0,40}(?<![a-z])(?:my|mine|me|and now|i lost)(?![a-z]))
  `,
  es: '(?:las|los) (?:tarjetas|telefonos|celulares|moviles|cuentas|cajeros|carteras|contrasenas|personas|turistas|chips)(?: (?:sin contacto|contactless|viejas|de credito|de debito))? (?:se |las |los |les )?(?:pueden |suelen )?(?:hackean|clonan|roban|copian|leen|hackear|clonar|robar)(?![^.!?]{0,40}(?<![a-z])(?:mi|mia|me)(?![a-z]))',
  zh: '(?:(?:奶奶|爷爷|妈|爸|老公|老婆|朋友|同事|邻居|人家|网上|有人|大家|他们|都|老人|专家|电视上?)(?:总|老|都|还)?(?:说|讲|传)|听(?:人|他们|朋友|同事|邻居)?(?:说|讲)|据说)[^,。!?我]{0,10}(?:会|能|可能|容易|可以)被(?:人)?(?:盗刷?|偷刷?|骗|黑|复制|读取?|拍|刷)(?:走|掉|了去)?(?!了)',
  ar: '(?:ال)?(?:بطاقات|بطايق|جوالات|حسابات|تلفونات|كروت|ناس|سياح|محافظ) (?:اللاتلامسيه |البنكيه )?(?:ب|عم |ممكن )?(?:ت|ي)ن?(?:تهكر|هكر|سرق|نسخ|خترق|نصب عليهم|نسرق)~',
})

/** Goods that went astray: who pays for them is asked of an insurer, a shop, a carrier. */
const things = concept({
  en: '(?:if|when|in case|once)<2> (?:parcel|package|box|bike|bicycle|scooter|safe|suitcase|luggage|bag|pram|stroller|car|delivery|order|drone|camera|e-?bike|umbrella|laptop|tv|jewellery|ring|watch|tent) (?:gets|is|was|were|got|ever gets)<1> (?:stolen|nicked|taken|pinched|robbed|swiped|lost)',
  es: '(?:si|cuando) (?:se |me |nos )*(?:roban|robaran|llevan)<1> (?:el|la|un|una|mi|los|las) (?:paquete|pedido|envio|bici|bicicleta|caja|maleta|moto|patinete|equipaje|coche|carro|drone|dron|camara|anillo|reloj|carpa)~<1>',
  zh: '(?:保险[箱柜]|箱子|行李箱?|行李|摩托车?|单车|滑板车|电瓶车|门锁|防盗门|花盆|鞋子?|衣服|雨伞|相机|无人机|首饰|戒指|帐篷|露营车|车位锁)[^,。!?钱卡账]{0,5}被(?:偷|盗|撬|拿走|搬走)了?(?!刷|用|取)',
  ar: '(?:لو|اذا|في حال|ان) (?:ال)?(?:طرد|طردي|شحنه|طلب|طلبي|طلبيه|دراجه|شنطه|حقيبه|سياره|خزنه|كاميرا|كرتون|جهاز)(?: [\\u0620-\\u06ff]+)? (?:ان|ات)?سرق~|(?:ال)?(?:طرد|شحنه|طلب|دراجه|شنطه|حقيبه|سياره|خزنه|كاميرا|كرتون) (?:لو|اذا) (?:ان|ات)?سرق~|(?:لو|اذا) (?:ان|ات)سرقت? (?:ال)?(?:طرد|شحنه|طلب|دراجه|شنطه|حقيبه|سياره|خزنه|كاميرا|كرتون)~|(?:عشان|علشان|ضد|من|كرمال|لل|ل) ?(?:ال)?(?:حراميه|حرامي|سرقه|لصوص)(?= |[?.,!]|$)(?<=(?:كاميرا|كاميرات|قفل|خزنه|انذار|باب|جهاز|كلب|سياج|حساس)[^.!?]{0,32})',
})

/** What ran out or lapsed is gone by its date: "does expired mean that the money is gone?" */
const lapsed = /过期|到期|不续|失效|作废|清零|有效期/
const lapse =
  /(?:钱|余额|积分|优惠券|券|卡)(?:里的钱|里面的钱)?(?:是不是|会不会|会|就|都|也)?(?:没了|不见了|没有了)(?=(?:吗|么|嘛|啊|呀|吧)?(?:[?]|$)|(?:吗|么|嘛))/g

const patterns = [purpose, belief, things].map(everywhere)

/** A message without what one does so that nothing happens, what is said of the world, and goods that may be stolen. */
export function withoutPrecautions(message: string): string {
  const rest = patterns.reduce((text, pattern) => text.replace(pattern, ' '), message)
  return lapsed.test(rest) ? rest.replace(lapse, ' ') : rest
}
