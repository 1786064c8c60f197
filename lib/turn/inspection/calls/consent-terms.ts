import { unwrap } from '#lib/text/unwrap.ts'

/** What customers say beside a yes: terms that were not put, and why a thing goes back. Folded. */

/** Another time than now, only a part, or what must come first. */
const laterOrLess = new RegExp(
  unwrap`
    (?<![a-z])(?:tomorrow|tonight|later|(?:next|this|in the) (?:week|weekend|month|year|morning|afternoon|evening|few days)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!(?:'s)? (?:one|order|tickets?|booking|delivery))|kal|baad m(?:ei|e)n|pehle|aadha|
    in (?:an?|one|two|three|four|five|six|seven|\d+|some|a few|a couple of) (?:minutes?|hours?|days?|weeks?|months?)|once(?! again)|after(?! all)|when(?! you (?:can|have|get)| possible)|until|till|while|
    as soon as(?! possible| you (?:can|have))|one of (?:them|the)|half|part(?:ly|ial|ially)?|some of|most of|rest of|
    (?:only|just) (?:one|two|1|2)(?! (?:thing|question|moment|more|sec|minute))|sol(?:o|amente) (?:un[oa]?|dos|1|2)(?! (?:cosa|pregunta|momento|segundo|minuto|duda))|manana|(?<!desde |hasta )luego|(?:la |el )?(?:semana|mes|ano) (?:que viene|proxim[oa])|(?<!(?:el|la|los|las|lo) del )(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|cuando(?! (?:quiera|puedas?|guste)[sn]?| usted (?:diga|quiera|pueda)| tu (?:digas|quieras|puedas))|
    en cuanto(?! (?:puedas?|sea posible)n?)|despues(?! de todo)|hasta(?! luego)|antes de|mitad|una? parte|el resto)(?![a-z])|
    [明后]天|今晚|晚[点些]|(?:下|这)个?(?:周|月|星期)|(?:周|星期)[一二三四五六日末天](?!的?那?[个单张笔]|的(?:票|订单))|只.{0,2}[一1两][件个张](?!问题|事)|过[几两一天]|(?:以|之|然)后|(?<!不)等(?!价|不及|太久|了?(?:这么|那么|好)久)|再(?!次?确认)|一半|半[价个]|部分|其余|剩下|
    (?<![\u0620-\u06ff])[وف]?(?:ال)?(?:غدا|بكره|بكرا|باكر|بعدين|بعد (?!اذنك)|عندما|لما|لين|حين|حتي|قبل|الاسبوع|اسبوع|الشهر (?:القادم|الجاي)|نصف|نص|جزء|باقي)(?![\u0620-\u06ff])|
    يوم (?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)
  `,
  'g',
)

/** Another thing, or another way to get the money back. */
const otherThing = new RegExp(
  unwrap`
    (?<![a-z])(?:another|other|different|exchange|swap|replace[a-z]*|vouchers?|credit|coupons?|gift cards?|paypal|cash|iban|(?:a )?new (?:one|order|card)|(?:send|give|ship|mail|get|bring) (?:me|us)|also|as well|double|(?<!(?:clicked|ordered|paid|pressed|charged|bought|it) )twice|on my next|for my next|guardame|con (?:el )?descuento|
    otr[oa]s?|distint[oa]|cambi(?:alo|ala|ame|arlo|arla|o por)|reempla[a-z]+|cupon|bono|vale de|efectivo|nuev[oa]|(?:manda|envia|da|de)(?:me|nos)|(?:mande|envie)(?:me|nos)|tambien|ademas)(?![a-z])|
    另[一外]?|别的|其[他它]|换|补发|重[发寄]|代金券|现金|红包|新的|也(?=要|给|把)|顺便|
    (?<![\u0620-\u06ff])[وف]?(?:ال)?(?:اخر|اخري|ثاني|ثانيه|غيره?|استبدل[\u0620-\u06ff]*|بدل[\u0620-\u06ff]*|بديل|قسيمه|كوبون|كاش|جديد|جديده|ارسل[\u0620-\u06ff]* لي|اعط[\u0620-\u06ff]*ني|ايضا|كمان|برضو)(?![\u0620-\u06ff])
  `,
  'g',
)

/** Acts by which a thing, or the money for it, goes back. */
export const goesBack: ReadonlySet<string> = new Set(['cancel_order', 'refund_order', 'open_dispute'])

/** Whether a clause of an answer to an act puts terms that the proposal has not. */
export function putsOtherTerms(name: string, clause: string, put: string): boolean {
  const lists = goesBack.has(name) ? [laterOrLess, otherThing] : [laterOrLess]
  return lists.some((list) => [...clause.matchAll(list)].some(([term]) => !put.includes(term.trim())))
}

/** Why a thing goes back: negations that take nothing back themselves, and another one that is there already. */
export const whyBack = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:it|this|that|which)(?:'s| is| was)? |isn't |wasn't )?(?:not |isn't |wasn't )?(?<=not |isn't |wasn't )what (?:i|we) (?:ordered|wanted|expected|asked for|thought)|
    (?:it|they|the [a-z]{2,16}) (?:never|didn't|doesn't|don't|hasn't|haven't|does not|did not|has not)(?: even)? (?:arrived?|come|came|fit|work|turn on|show(?:ed)? up|suit me|match|open)|
    (?:it's |it is )?no longer (?:needed|required|wanted)|not (?:even )?my (?:size|colou?r|style|taste|type)|(?:it's |is )?not (?:needed|required|necessary)(?: any ?more| any longer)?|
    i (?:never|didn't|haven't) (?:got|get|received?|order(?:ed)?|used?|opened?)(?: it| them| this)?(?![a-z])|
    (?:(?:i|we)(?:'ve| have)? )?(?:already |just )?(?:bought|found|ordered|got) (?:another|a different|a new|the other)(?: one)?(?![a-z])|(?:ya )?(?:compre|encontre|pedi|consegui) (?:ya )?otr[oa]s?(?![a-z])|
    ya (?:me )?comprare otr[oa]s?(?![a-z])|i(?:'ll| will) (?:buy|get|order|find) (?:another|a different|a new)(?: one)?(?: elsewhere| somewhere else| myself| later)?(?![a-z])|买(?:了|到)(?:别的|另|新的)[^,。]{0,4}|(?<![\u0620-\u06ff])(?:اشتريت|لقيت|وجدت|طلبت) (?:غيره|غيرها|واحدا? اخر|اخر|ثاني)(?![\u0620-\u06ff])|
    no es l[oa] que (?:pedi|queria|esperaba|compre)|no me (?:quedan?|sirven?|gustan?|gusto|llego|convencen?)|(?:nunca|no) (?:llego|funciona|sirve|l[oa] (?:use|abri))(?![a-z])|
    不合适|不喜欢|不(?:好用|能用|对版)|不是我(?:要|想要|买|订|下单)的|(?:一直|都|还)?没有?(?:收到|拆|开封)|(?:尺码|尺寸|颜色|型号|款式|味道)不(?:对|合适|合)|
    (?<![\u0620-\u06ff])(?:(?:ليس|مو|مش) (?:ما|اللي) (?:طلبته?|اريده|ابيه)|(?:لا|ما|لم) (?:يناسبني|يعجبني|عجبني|ناسبني)|لم (?:يصلني|يصل|استلمه|استخدمه)|ما (?:وصلني|وصل|استلمته|استخدمته))(?![\u0620-\u06ff])
  `,
  'g',
)
