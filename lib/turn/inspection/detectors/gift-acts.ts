import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { verbs } from '../grammar/verbs.ts'
import { words } from '../matching/patterns.ts'

/** To hand over something: a grant where a benefit is what is handed over. */
export const giving = verbs({
  en: unwrap`
    give,send,issue,offer,grant,add,apply,put,credit,arrange,provide,process,load,transfer,top up,return,hand,deposit,
    release,authorise,authorize,approve,initiate,gift,throw in,set up,drop,pop,get you,get your,make,deduct,post,treat,
    upgrade,extend,place,push through,sort,organise,organize,let you have,raise,action,submit
  `,
  es: unwrap`
    dar,enviar,mandar,emitir,ofrecer,conceder,otorgar,anadir,sumar,agregar,aplicar,acreditar,poner,tramitar,procesar,
    gestionar,realizar,hacer,ingresar,depositar,cargar,transferir,devolver,pagar,entregar,aprobar,autorizar,dejar,meter,
    abonar,regresar,retornar,girar,descontar,rebajar,asumir,cubrir,generar,ejecutar,obsequiar,bonificar,facilitar,
    reconocer
  `,
  zh: '送,赠,给,发放,发,补,退还,退款,退回,退,返还,返,打到,打入,放到,放进,放入,存入,存到,充到,充入,加到,加入,派送,派,转到,转入,申请,安排,办理,处理,批,补发,赠予,奖励,垫付,承担,出,抵扣,打折,优惠,贴补,补贴,支付',
  ar: unwrap`
    اعطي/اعطي/عطي/اعطاء,عطي//عطي/,منح/منح/منح/منح,قدم/قدم/قدم/تقديم,ارسل/ارسل/رسل/ارسال,اضاف/اضف/ضيف/اضافه,ضاف/ضف/ضيف/,
    رد/ردد/رد/رد,اعاد/اعد/عيد/اعاده,ارجع/ارجع/رجع/ارجاع,رجع/رجع/رجع/,استرد/استرد/سترد/استرداد,اودع/اودع/ودع/ايداع,
    خصم/خصم/خصم/خصم,تحمل/تحمل/تحمل/تحمل,اصدر/اصدر/صدر/اصدار,نزل/نزل/نزل/تنزيل,حط/حطي/حط/,صرف/صرف/صرف/صرف,
    وفر/وفر/وفر/توفير,نفذ/نفذ/نفذ/تنفيذ,عالج/عالج/عالج/معالجه,بعت/بعت/بعت/,شحن/شحن/شحن/شحن
  `,
})

/** To make something go away: a waiver where a cost is what goes. */
export const clearing = verbs({
  en: unwrap`
    remove,drop,cancel,reverse,lift,delete,clear,cut,erase,take off,take * off,take away,get rid of,void,forgive,halve,reduce,
    lower,cover,pay,absorb,credit,return,undo,zero,forget
  `,
  es: unwrap`
    quitar,eliminar,anular,cancelar,retirar,borrar,suprimir,levantar,rebajar,reducir,revertir,cubrir,asumir,pagar,
    devolver,olvidar,sacar,descargar,exentar,dispensar
  `,
  zh: '取消,冲正,撤掉,免,免收,免了,减,抹掉,抹去,抹,划掉,勾掉,消掉,清掉,扣回,退,退还,退回,返还,去掉,撤销,冲掉,承担,出,垫付',
  ar: unwrap`
    الغي/الغي/لغي/الغاء,لغي/لغي//,حذف/حذف/حذف/حذف,شال/شل/شيل/,ازال/ازل/زيل/ازاله,شطب/شطب/شطب/شطب,مسح/مسح/مسح/مسح,
    رفع/رفع/رفع/رفع,عكس/عكس/عكس/عكس,تحمل/تحمل/تحمل/تحمل,خفض/خفض/خفض/تخفيض,رد/ردد/رد/رد,نزل/نزل/نزل/
  `,
})

/** To come to have something. */
export const receiving = verbs({
  en: unwrap`
    get,receive,have,see,find,be given,be sent,enjoy,be getting,pocket,collect,be refunded,be credited,be reimbursed,
    be compensated
  `,
  es: 'recibir,tener,obtener,ver,encontrar,disfrutar,cobrar,recuperar,llegar',
  zh: '收到,获得,得到,拿到,享受,领到,到账',
  ar: unwrap`
    حصل/حصل/حصل/حصول,تلقي/تلقي/تلقي/تلقي,استلم/استلم/ستلم/استلام,استرد/استرد/سترد/استرداد,وصل/وصل/صل+وصل/وصول,
    لقي/لقي/لقي/,اخذ/اخذ/اخذ/
  `,
})

function table(sources: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> {
  const one = (language: Language) => new RegExp(words(language, sources[language]))
  return { en: one('en'), es: one('es'), zh: one('zh'), ar: one('ar') }
}

/** Money and its like, as something one is given. */
export const benefits = table({
  en: unwrap`
    refunds?|reimbursements?|(?:store |shop |goodwill |account )?credits?(?! (?:card|note|score|check|line|
    limit|histor|union|rating|bureau|report|transfer|term))|goodwill|
    vouchers?|coupons?|gift ?cards?|discounts?|compensation|rebates?|cashback|money back|(?:the|your) money|(?:full|
    whole|entire) (?:amount|sum|price)|free (?:shipping|delivery|month|year|night|gift|replacement|item|upgrade|return|
    postage)|for free|free of charge|bonus|(?:loyalty |reward |bonus |extra )points|waiver|price adjustment|courtesy|
    extra month|on the house|on us|[$€£¥] ?\d[\d.,]*|\d[\d.,]* ?(?:usd|eur|gbp|aed|sar|cny|mxn|dollars|euros|pounds|
    quid|bucks|%|percent) (?:off|back|credit|voucher|discount|refund|towards|to (?:you|your)|into your|on your)|
    [a-z]+ (?:dollars|euros|pounds) (?:off|back|credit|voucher|towards)
  `,
  es: unwrap`
    reembolsos?|reintegros?|creditos?(?! hipotecario)|vales?(?= )|cupon(?:es)?|descuentos?|bonos?|compensacion(?:es)?|
    devolucion(?:es)?|(?:su|tu|el) dinero|el importe|gratis|gratuit[oa]s?|(?<!(?:envoltorio|papel|caja|bolsa|envolver|
    envuelto|tarjeta|nota) (?:de|para) )regalos?|cortesia|bonificacion(?:es)?|
    puntos (?:extra|de regalo|adicionales)|saldo (?:a favor|extra|promocional)|tarjeta regalo|\d[\d.,]* ?(?:usd|eur|mxn|
    cop|dolares|euros|pesos|soles|€|%|\$) (?:de (?:descuento|saldo|regalo|credito|vuelta|compensacion)|a (?:su|
    tu) (?:cuenta|saldo|tarjeta)|en (?:su|tu) (?:cuenta|saldo|tarjeta))|abonos? de|\$ ?\d[\d.,]*
  `,
  zh: unwrap`
    退款|货款|赔款|补偿|赔偿|优惠券|代金券|抵用券|抵扣券|满减券|运费券|券|红包|积分|礼品|礼物|小礼|返现|现金|折扣|[一二三四五六七八九半\d.]折|差价|全款|全额|退您|退你|[\d.]+ ?(?:元|块)|
    [一二三四五六七八九十百两]+(?:元|块)(?:钱)?|会员|免单
  `,
  ar: unwrap`
    (?:ال|ب|بال|لل|ل|ك)?(?:استرداد|مبلغ|مبلغك|تعويض|تعويضا|قسيمه(?! (?:بريد|ارجاع|للارجاع|شحن|تسليم))|قسايم|كوبون|كوبونا|خصم|خصما|رصيد|رصيدا|هديه|فلوسك|
    اموالك|نقودك|نقاط|نقطه|كاش باك|كاشباك|مكافاه|شهرا? مجاني[ا]?|شحنا? مجاني[ا]?|توصيلا? مجاني[ا]?)|مجانا|ببلاش|قيمه (?:ال)?(?:طلب|
    مشتريات|
    منتج)
  `,
})

/** What a customer pays beside the price. */
export const costs = table({
  en: unwrap`
    (?:fees?|charges?|penalt(?:y|ies)|surcharges?|interest|postage|shipping|delivery (?:cost|fee|charge)|cost|
    late payment|fine|restocking)
  `,
  es: '(?:comision(?:es)?|cargos?|recargos?|tarifas?|gastos|penalizacion(?:es)?|intereses?|mora|multas?|costes?|costos?|cuota)',
  zh: '手续费|费用|运费|邮费|利息|年费|服务费|违约金|滞纳金|押金|罚息|费',
  ar: '(?:ال|ب|ل|لل)?(?:رسوم|رسم|عموله|غرامه|غرامات|فايده|تكلفه|فرق|مصاريف|اجور)',
})

/** That it is this customer's, or for him. */
export const ties = table({
  en: "your?|you're|you'll|yours",
  es: 'su|sus|tu|tus|le|les|te',
  zh: '[为帮给替向][您你]|[您你]的|这[单次笔]|本次',
  ar: '(?!(?:ال|لل|بال|ل|ب)?(?:اشتراك|مشترك|بنك|شيك|شريك|استهلاك|شباك)(?![\u0620-\u06ff])|(?:هنا|هنال|ذل|كذل|لذل|تل)ك(?![\u0620-\u06ff]))[\u0620-\u06ff]{3,}ك|لك|لكم|عنك|اليك|هذه المره',
})

/** "نمنح النقاط بعد …": points that are nobody's are given by a rule. */
export const pointsByRule =
  /(?<![\u0620-\u06ff])(?:ال)?(?:نقاط|مكاف[\u0620-\u06ff]{1,3}|كاش ?باك|قسايم)(?![\u0620-\u06ff])/
/** "رفعنا طلبك بخصوص الرسوم": it is raised, and not the cost. */
export const liftsCost =
  /^ (?:(?:عنك|لك|جميع|كل|كامل|نصف|هذه|هذا|تلك|هال) ?){0,2}(?:ال)?(?:رسوم|رسم|عموله|غرام|فايده|تكلفه|فرق|مصاريف|اجور)/

/** "طرق الاسترداد": what is known of, and not handed out. */
const knownAr = /(?<![\u0620-\u06ff])(?:ال|لل|بال)(?:استرداد|مبلغ|رصيد)(?![\u0620-\u06ff])/g
const blank = (word: string): string => '-'.repeat(word.length)
export const withoutKnownAr = (text: string): string => text.replace(knownAr, blank)

/** "خصمت من الرصيد المتاح": taken from the customer's own, and given to nobody. */
export const takenFrom = new RegExp(unwrap`
    ^[وف]?خصم(?:ت|ته|ها|ه)? (?:من (?:ال)?(?:رصيد|حساب|محفظ|بطاق)|(?:ال)?(?:اشتراك|قسط|اقساط|دفعه|مستحق|ثمن|فاتوره|قيمه|مبلغ|رسوم|
    عموله)[\u0620-\u06ff]{0,3}(?! (?:عنك|لك|لصالحك))(?![\u0620-\u06ff]))
  `)
