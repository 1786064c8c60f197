import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'

const sumEs = String.raw`\d[\d.,]* ?(€|eur|usd|mxn|cop|euros|dolares|pesos|soles)`
const sumZh = String.raw`[\d.,]+ ?([美欧港日]?元|块钱?|英镑|usd|eur|%)`
const sumAr = String.raw`\d[\d.,]* ?(usd|eur|sar|aed|egp|[\u0620-\u06ff]+)`

/** A benefit handed over, or a cost taken over, with the sum between the words that say so. */
export const givenTurns = phrases({
  en: unwrap`
    (have|accept|enjoy|here's|here is) ([$€£] ?)?\d[\d.,]*( ?(usd|eur|gbp|aed|sar|mxn|dollars|euros|pounds))? (in|of|as) (store |shop |account |extra )?(credit|credits|vouchers|compensation|goodwill), (throw|throwing|include|including|slip|slipping) in (a|an|some|your) (free|complimentary|extra) *, your next …(order|delivery|transfer|parcel|payment|trip) (ships|goes|travels|will ship|is shipped|comes|will go) (out )?(for )?free
  `,
  es: unwrap`
    (tiene|tienes|tendra|tendras|le dejamos|le dejo|le sumamos) (ya )?${sumEs} (de|en) ((saldo|credito) (de regalo|de cortesia|promocional|extra|nuestro)|regalo|cortesia)(?! (que|si|cuando|al) ), (por )?(solo )?esta( unica)? vez,? no (le|te) (cobramos|cobraremos|cobro|cobrare) (nada|la|el|los|las|ese|esa|esta|este|comision*), (su|tu) (proxim[oa]|siguiente) (pedido|envio|compra|entrega|transferencia) (va|ira|sale|saldra|viaja|llega|llegara) (sin|libre de) *, (le|te) (he|hemos) (dejado|preparado|creado|generado|guardado|reservado|activado) (un|una|otro) (codigo|cupon|vale|descuento)(?! (de (recogida|seguimiento|acceso|verificacion)|qr|postal)), (le|te) (hago|doy|aplico|pongo|damos|aplicamos|hacemos) (yo |ya )?(el|un|otro) \d+ ?(%|por ciento)
  `,
  zh: unwrap`
    (?<![^,。;:! ~])(这边|现在|另外|再|特)?(赠送|送|赠)(给)?[您你] ?${sumZh}的?[^,。;!?]{0,6}(券|红包|积分|会员|礼品|礼|抵扣), (给|帮|为)[您你](便宜|优惠|减|让利|降|抹)(了|掉)? ?${sumZh}, ${sumZh}[^,。;]{0,2}(已经|已|会|就|将|都)?(给|帮|为)[您你](全额|全部)?(退|还|返|补)(了|掉|回|上|好)(?!的), ${sumZh}(的?(费用?|运费|手续费))?(就)?算(我们|店里|平台|小店)的, (另外|再|还|额外|特别)(再)?(奉送|送|赠)(给)?[您你] ?[一两二三1-9] ?(份|个|杯|张|次|晚|件), [您你]的?下一?[单次笔个][^,。;!?不]{0,3}(免运费|免邮|包邮|免费|免手续费|半价|打?[一二三四五六七八九]折), (返现|奖励|红包|补偿|抵扣金)[^,。;!?不没]{0,4}(提前|先|直接|额外)(给|帮|为)[您你](发|放|打|补|加|批)(了|好|掉|过去|出去)
  `,
  ar: unwrap`
    (الشحنه|التوصيله|الطلبيه|الرسوم|رسوم|العموله|الفرق)( (القادمه|الجايه|التاليه))?( ${sumAr})? (علينا|علي حسابنا)(?= ?(?:[.,!;:]|$)), (س|راح |ه|ح|سوف )(ا|ن)خصم(لك| لك| لكم) ?${sumAr}, (طلبك|شحنتك|تحويلك|رحلتك|طلبيتك) (القادم*|الجاي*|التالي*) (شحنه |توصيله |شحنها )?(مجاني*|مجانا|بدون رسوم|بلا رسوم|بنصف السعر|ببلاش), (جهزت|وضعت|حطيت|سويت|عملت|انشات|ولدت|خصصت|جهزنا|وضعنا|انشانا) (لك|لكم)( ايضا| كمان)? (كود|قسيمه|كوبون|رمز) (خصم*|هديه|بقيمه), (سا|راح ا|ها|حا|ب)عطي(ك|لك)( انا| كمان)? خصم*( \d+ ?%*)?, (تم |تمت )?اضافه (رصيد|قسيمه|كوبون|نقاط) (هديه|مجاني*|ترويجي*)
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
