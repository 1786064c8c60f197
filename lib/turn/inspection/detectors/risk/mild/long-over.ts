import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'
import { lasts } from './bygone.ts'

/** Its customer says that it is past. */
const past = concept({
  en: "(?:all |well |long |now )*behind (?:me|us)(?! (?:right|in))|(?:all|long) (?:over|done|past|gone|settled)|(?:that's|thats|it's|its|which is)(?: all)? (?:done|over|settled|in the past)|(?:years?|ages) ago|(?:in|from) (?:the|my) past|thank (?:god|goodness|heavens)",
  es: '(?:ya )?(?:quedo|esta|queda) atras|(?:todo )?(?:eso|esto|aquello)<1> (?:ya )?(?:paso|termino|acabo)|ya paso(?: todo)?|ya (?:termino|se acabo|se termino)|hace<2> anos|en su dia|gracias a dios',
  zh: '(?:都|早就?|已经)过去(?:了|的事)|(?:好多|很多|好几|几|多|[一二三四五六七八九十两\\d]+)年前|早(?:就)?(?:结束|了结|完|翻篇)了|翻篇了',
  ar: 'زمان|و?خلص(?:ت|نا)?|و?انتهي(?:نا|ت)?|(?:من|قبل) (?:سنين|سنوات|سنتين|زمان)|صارت? (?:من )?(?:ال)?ماضي|راحت (?:ايامها|وانتهت)',
})
/** What another did in those days, or a case of one's own life. */
const then = concept({
  en: unwrap`
    (?:(?:my|an|the) )?(?:\w+ )?(?:used to|would) (?:threaten|stalk|harass|hit|beat|follow|blackmail|scare|hurt) (?:me|us)|(?:divorce|custody|probate|inheritance)(?: \w+)? (?:case|battle|order|hearing|proceedings|lawsuit|court(?: case)?)|(?:went|been|had to go|was) (?:to|in) court (?:with|against|over|about) (?:my|an?|the) \w+(?: \w+)?
  `,
  es: unwrap`
    (?:me|nos) (?:amenaz|acos|maltrat|peg|golpe|persegui|chantaje|insult)(?:aba|aban|ia|ian)|me (?:amenazo|acoso|maltrato|golpeo)|juicio de (?:divorcio|custodia|herencia|desahucio|alimentos)
  `,
  zh: '(?:以前|当年|从前|那时候?|曾经|那会儿?)[^,。!?]{0,8}(?:威胁|跟踪|骚扰|恐吓|勒索|打)过?我',
  ar: 'كان(?:ت|وا)? (?:ب)?(?:ي|ت)(?:هدد|لاحق|ضرب|زعج|راقب|بتز|خوف)(?:ون|و)?(?:ني|نا)',
})
/** Somebody is still afraid of it, or near. */
const near = concept({
  en: "scared|afraid|terrified|restraining|knows? where|found (?:me|us|out)|outside|hid(?:e|ing)|come (?:round|after)|help|started|back|(?:is|are|'s|'re|keeps?) (?:\\w+ )?(?:threaten|stalk|harass|hit|follow|call|texting)~",
  es: 'miedo|sabe donde|me encontr~|afuera|escond~|orden de alejamiento|ayud[ae]~|volvio|regreso|aparecio|me (?:esta|sigue|busca)~',
  zh: '害怕|怕他|怕她|知道我|找到我|门口|躲|救|又来|回来|现在.{0,6}(?:威胁|跟踪|骚扰)',
  ar: 'خايف~|عارف|يعرف|لقاني|برا|متخبي~|ساعد~|رجع(?! لي)~|صار (?:ي|ب)~',
})
const everyThen = everywhere(then)

/** A complaint once made of another house. */
const elsewhere = concept({
  en: unwrap`
    (?:took|sued|reported|dragged) (?:(?:another|a different|some other) (?!one)[a-z]+|my (?:old |last |former )?(?:landlord|employer|boss|builder|insurer|garage))(?: to (?:small claims(?: court)?|court|trading standards|the (?:ombudsman|regulator|police)))?|complain(?:ed|t) (?:about|against) (?:another|a different|some other) \w+(?: to (?:the )?\w+(?: \w+)?)?
  `,
  es: unwrap`
    (?:denuncie|demande|reporte|acuse|me queje|lleve)(?: (?:de|a))? otr[oa] (?:tienda|empresa|negocio|pagina|comercio|compania|marca|local|web|banco|aerolinea)(?: (?:en|ante|a|con) (?:la |el )?[a-z]+)?
  `,
  zh: '(?:投诉|告|起诉|举报)过?(?:别家|别的(?:店|商家|平台|公司)|另一家(?:店|公司)?|其他(?:店|商家|平台|公司))[^,。!?你您]{0,6}',
  ar: '(?:اشتكيت|شكيت|رفعت (?:شكوي|قضيه|دعوي)|قدمت (?:شكوي|بلاغ)|بلغت)(?: [\\u0620-\\u06ff]+){0,4}? (?:علي|ضد|عن) (?:ال)?(?:محل|متجر|شركه|موقع|تطبيق|بايع|مطعم|بنك) (?:ال)?(?:ثاني|ثانيه|اخر|اخري|تاني|تانيه|غيركم)(?: غيركم)?',
})
const everyElsewhere = everywhere(elsewhere)

/** A message without threats and cases that its customer has long left behind, and without complaints made of others. */
export function withoutLongOver(message: string): string {
  const rest = message.replace(everyElsewhere, ' ')
  return past.test(rest) && !lasts.test(rest) && !near.test(rest) ? rest.replace(everyThen, ' ') : rest
}
