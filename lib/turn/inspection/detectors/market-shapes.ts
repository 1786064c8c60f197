import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'

/** Ways of being told to put money to work, where money and its markets are spoken of. */
export const marketShapes = phrases({
  en: unwrap`
    (moving|putting|parking|placing|switching|shifting|converting|investing|buying|sending) …(there|in|into|it|to|gold|bitcoin|stocks|half|some) …(beats|is better than|makes more sense than|pays more than|does more than) (letting|leaving|keeping|having|it|just), (good|great|decent|attractive|ideal|solid|perfect|excellent) (entry point|entry|point of entry|buying opportunity|time to enter|level to (buy|enter)), (always|usually|tends to|it|they)( [a-z]+)? (ends up|end up|winds up) (gaining|going up|rising|recovering|appreciating|worth more|higher|ahead|climbing), (holding|keeping|sitting on|hanging on to) …(is|would be|seems|looks) (the )?(smarter|better|wiser|safer|cleverer|best|smart) (play|move|bet|call|option|choice), (on the up|on the way up|on the way down|about to turn|on a roll|heading up|heading down),? so (holding|buying|selling|waiting|converting|moving|putting|keeping) *
  `,
  es: unwrap`
    (buena|buenisima|gran|excelente|magnifica|inmejorable|clara|unica) (oportunidad|ocasion|ventana|zona) (de (entrada|compra)|para (entrar|comprar)), (buen|gran|excelente|mejor) (punto|momento|nivel|precio) de (entrada|compra), (siempre )?(acaba|acaban|termina|terminan|acabara|terminara)( siempre)? (revalorizandose|subiendo|recuperandose|apreciandose|al alza|dando beneficios), (mover|pasar|meter|poner|colocar|invertir|convertir) …(es|sale|seria|resulta|rinde) (mucho )?(mejor|mas) (que|a cuenta) (tenerl|dejarl|guardarl|mantenerl)[oa]s? *, mejor que (tenerl|dejarl)[oa]s? (parad|quiet|dormid|ahi|sin)*
  `,
  zh: unwrap`
    (不错|很好|难得|绝佳|理想|好|绝好)的?(入场|进场|上车|买入|建仓|布局)(的)?(机会|时机|点位?|窗口|价位), (长期|长远|最后|最终|终究)(来看|看)?(总|都|一定|肯定)(会|能|是)?(涨|升|回本|赚|翻)[^,。]{0,4}, (买|换|转|放|投|存)(成|进|到|入|些|点)?[^,。;!?]{0,8}比(放着|闲着|搁着|躺着|存着|留着)[^,。]{0,6}(强|好|划算|值|合算|有利), (走势|行情|势头|涨势)[^,。不]{0,3}(好|强|猛|稳|不错),?[^。;!?]{0,8}(换成|买|转|投|拿|放)[^,。;!?]{0,8}
  `,
  ar: unwrap`
    (فرصه|نقطه|لحظه|سعر|مستوي|منطقه) (دخول|شراء|للدخول|للشراء)( [\u0620-\u06ff]+)? ?(جيد*|ممتاز*|مناسب*|رايع*|ذهبي*|قوي*|مثالي*), (علي المدي (الطويل|البعيد)|مع الوقت|في النهايه) (دايما |حتما )?(ي|ت|ب?ي|ب?ت|س?ي|س?ت)(رتفع|صعد|طلع|زيد|ربح|عوض|نمو)( دايما)?, (دايما|حتما) (ي|ت|بي|بت)(رتفع|صعد|طلع|زيد) (علي المدي|مع الوقت|في الاخر|في النهايه)*, (نقل*|تحويل*|وضع*|حط|استثمار*|شراء) …(افضل|احسن|اجدي|انفع) (لك )?من (ترك*|بقا*|ابقا*|انها تبقي|انه يبقي|تخلي*)( [\u0620-\u06ff]+)?
  `,
})
