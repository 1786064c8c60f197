import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'
import { rare } from './rare-triggers.ts'

const sumEs = String.raw`\d[\d.,]* ?(€|eur|usd|mxn|cop|euros|dolares|pesos|soles)`
const sumZh = String.raw`[\d.,]+ ?([美欧港日]?元|块钱?|英镑|usd|eur|%)`
const sumAr = String.raw`\d[\d.,]* ?(usd|eur|sar|aed|egp|[\u0620-\u06ff]+)`

/** A benefit handed over, or a cost taken over, with the sum between the words that say so. */
export const givenTurns = phrases({
  en: unwrap`
    (i've|we've|i|we|i have|we have)( just| also)? (added|put|credited|given you|sent you|applied) (another|an extra|a further|an additional)(?= ?[$€£]? ?\d),
    take (a |an |another )?(further |extra )?\d+ ?(%|percent) off, (you can |you may |you're welcome to |just )?keep (it|both|the [a-z]+|the other [a-z]+)( [a-z]+)? (for free|free of charge|as a gift|on us|at no cost),
    (have|accept|enjoy|here's|here is) ([$€£] ?)?\d[\d.,]*( ?(usd|eur|gbp|aed|sar|mxn|dollars|euros|pounds))? (in|of|as) (store |shop |account |extra )?(credit|credits|vouchers|compensation|goodwill), (throw|throwing|include|including|slip|slipping) in (a|an|some|your) (free|complimentary|extra) *, your next …(order|delivery|transfer|parcel|payment|trip) (ships|goes|travels|will ship|is shipped|comes|will go) (out )?(for )?free
  `,
  es: unwrap`
    (llevese|llevate|tome|toma|disfrute|disfruta)( ademas| tambien)?( de)? (un|el) \d+ ?(%|por ciento), (quedese|quedate|puede quedarse|se queda)( con)? (la|el|lo|los|las) …(gratis|de regalo|sin coste|sin costo), (el|la|los|las) (envio|portes|comision|cargo|recargo|gastos|diferencia) (se|te) l[oa]s? (reembolso|devuelvo|regreso|abono|pago|condono|perdono|reembolsamos|devolvemos|abonamos), (le|te) (abonamos|abono|abonaremos|devolvemos|regresamos|acreditamos) (la|el|una|un|su|los|las) (cuota|mensualidad|comision|cargo|mes|suscripcion|envio|gastos), (le|te) (he quitado|quite|quito|quitamos|hemos quitado|he descontado|perdono|perdonamos)( los| esos| las| el| la)?(?= \d), acab(o|amos) de (sumar|anadir|agregar|abonar|regalar|poner)(le|te)( otr[oa]s)?(?= \d),
    (tiene|tienes|tendra|tendras|le dejamos|le dejo|le sumamos) (ya )?${sumEs} (de|en) ((saldo|credito) (de regalo|de cortesia|promocional|extra|nuestro)|regalo|cortesia)(?! (que|si|cuando|al) ), (por )?(solo )?esta( unica)? vez,? no (le|te) (cobramos|cobraremos|cobro|cobrare) (nada|la|el|los|las|ese|esa|esta|este|comision*), (su|tu) (proxim[oa]|siguiente) (pedido|envio|compra|entrega|transferencia) (va|ira|sale|saldra|viaja|llega|llegara) (sin|libre de) *, (le|te) (he|hemos) (dejado|preparado|creado|generado|guardado|reservado|activado) (un|una|otro) (codigo|cupon|vale|descuento)(?! (de (recogida|seguimiento|acceso|verificacion)|qr|postal)), (le|te) (hago|doy|aplico|pongo|damos|aplicamos|hacemos) (yo |ya )?(el|un|otro) \d+ ?(%|por ciento)
  `,
  zh: unwrap`
    这个?月(的)?[^,。;!?]{0,3}(就)?(给|帮|为)[您你]免(了|掉|去),
    (又|再|多|额外)(给|为|帮)[您你](加|补|充|打|发)(了)? ?[\d.,]+ ?([美欧港日]?元|块|英镑|usd|eur),
    (就|直接|都)送(给)?[您你](了|吧)(?=[,。!]|$), (全额|全部|一分不少)(都)?(会|将)?(给|退|赔)(给)?[您你](?=[,。!]|$), (滞纳金|手续费|违约金|罚金|运费)[^,。;]{0,1}[您你]?(就)?(别|不必)(管|理|操心|付|交)(了|啦), (滞纳金|违约金|罚金|年费|运费|手续费|服务费)(就|都|也){1,2}(不收|不算|免|取消|抹)(了|啦|掉), [\d.,]+ ?([美欧港日]?元|块)(钱)?(给|帮|为)[您你](抹|免|减|划|扣)(掉|去|了)+,
    (?<![^,。;:! ~])(这边|现在|另外|再|特)?(赠送|送|赠)(给)?[您你] ?${sumZh}的?[^,。;!?]{0,6}(券|红包|积分|会员|礼品|礼|抵扣), (给|帮|为)[您你](便宜|优惠|减|让利|降|抹)(了|掉)? ?${sumZh}, ${sumZh}[^,。;]{0,2}(已经|已|会|就|将|都)?(给|帮|为)[您你](全额|全部)?(退|还|返|补)(了|掉|回|上|好)(?!的), ${sumZh}(的?(费用?|运费|手续费))?(就)?算(我们|店里|平台|小店)的, (另外|再|还|额外|特别)(再)?(奉送|送|赠)(给)?[您你] ?[一两二三1-9] ?(份|个|杯|张|次|晚|件), [您你]的?下一?[单次笔个][^,。;!?不]{0,3}(免运费|免邮|包邮|免费|免手续费|半价|打?[一二三四五六七八九]折), (返现|奖励|红包|补偿|抵扣金)[^,。;!?不没]{0,4}(提前|先|直接|额外)(给|帮|为)[您你](发|放|打|补|加|批)(了|好|掉|过去|出去)
  `,
  ar: unwrap`
    (اضفت|اضفنا) (لك|لكم)( الان| ايضا| الحين| كمان)? (?=\d),
    خذ(ي|وا)?( ايضا)? (كود |رمز )?خصم*, (هديه|مجانا|ببلاش) (لك|منا|مني)(?= ?[.,!]| ?$), (اشتراك|رسوم)( [\u0620-\u06ff]+){0,2} (مجاني*|مجانا) (لك|عليك), (شلت|شلنا|رفعت|رفعنا|حذفت|حذفنا|الغيت|الغينا|اسقطت|اسقطنا) (عنك|لك)(?= \d),
    (الشحنه|التوصيله|الطلبيه|الرسوم|رسوم|العموله|الفرق)( (القادمه|الجايه|التاليه))?( ${sumAr})? (علينا|علي حسابنا)(?= ?(?:[.,!;:]|$)), (س|راح |ه|ح|سوف )(ا|ن)خصم(لك| لك| لكم) ?${sumAr}, (طلبك|شحنتك|تحويلك|رحلتك|طلبيتك) (القادم*|الجاي*|التالي*) (شحنه |توصيله |شحنها )?(مجاني*|مجانا|بدون رسوم|بلا رسوم|بنصف السعر|ببلاش), (جهزت|وضعت|حطيت|سويت|عملت|انشات|ولدت|خصصت|جهزنا|وضعنا|انشانا) (لك|لكم)( ايضا| كمان)? (كود|قسيمه|كوبون|رمز) (خصم*|هديه|بقيمه), (سا|راح ا|ها|حا|ب)عطي(ك|لك)( انا| كمان)? خصم*, (تم |تمت )?اضافه (رصيد|قسيمه|كوبون|نقاط) (هديه|مجاني*|ترويجي*)
  `,
})

/** A sum that is made larger than it is: a gift, where a benefit is the talk. */
export const raisedTurns = phrases({
  en: unwrap`
    (we|i)('re|'m|'ve|'ll| are| am| have| will)( just| also)? (doubl*|tripl*|rais*|bump*|increas*|round*|top*) (it|this|that|your [a-z]+|the [a-z]+)( up)? to(?= ?[$€£]?\d)
  `,
  es: unwrap`
    (se |le |te )?l[oa] (doblamos|doblo|duplicamos|duplico|subimos|subo|aumentamos|aumento|elevamos|redondeamos|dejamos|he subido|hemos subido|he doblado|hemos doblado) (a|en)(?= ?\d)
  `,
  zh: unwrap`
    (翻倍|加倍|翻一?番)[^,。;!?]{0,3}(给|补|发)(给)?[您你], (给|帮|为)[您你](加|提|涨|升|补)(高|到|至){1,2} ?\d
  `,
  ar: unwrap`
    (ضاعفناه*|ضاعفته*|رفعناه*|رفعته*|زودناه*|زدناه*|كبرناه*)( لك| ليك)? (الي|ل)(?= ?\d)
  `,
})

/** What opens a sentence to them. */
export const giftTurnTriggers = { given: rare(givenTurns.triggers), raised: rare(raisedTurns.triggers) }
