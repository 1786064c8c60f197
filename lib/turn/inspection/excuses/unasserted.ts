import { type Language, languages } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { words } from '../matching/patterns.ts'

/**
 * Heads over a clause that is then said without being asserted: what the customer says or asks ("you mention that…"), what a page
 * shows, what is denied ("it is not true that…"), what cannot be said ("I can't tell you whether…"), what nobody will ever say.
 */
const heads: Readonly<Record<Language, string>> = {
  en: unwrap`
    (?:you|they|he|she|page|app|message|mail|email|e-mail|letter|notice|screen|site|website|friend|
    customer)(?:'ve| have|'re| are| were| may have| might have)*(?: just| already| also)? (?:said|say|says|saying|
    mention|mentioned|mentions|told|wrote|write|claim|claimed|claims|believe|think|thought|report|reported|expected|
    understood|see|saw|shows|showed|states|stated|describe|described|assumed|hoped|heard|put it|
    (?:suspect|fear|worry|assume|hope|feel) that)(?: that| how)?(?! (?:has|have|is|are|was|were|will|had))|
    (?<!as )(?:you|they|he|she|customer)(?:'ve| have|'re| are)? (?:asked|ask|asking|wanted|want|wonder|
    wondering)(?! for)(?: me| us)?(?: if| whether| to| about)?|according to (?:you|your)|you were told(?: that)?|
    sounds like|(?:it|that)(?:'s not| is not| isn't) (?:true|the case|correct|right|certain|clear|sure|
    a given) (?:that|whether|if)|(?:does not|doesn't|do not|don't|did not|didn't|not|never) (?:necessarily |
    yet )?(?:say|saying|mean|meaning|claim|claiming|imply|implying|guarantee|promise|confirm|prove|
    suggest)(?: you)?(?: that| whether| if)?|(?:can't|cannot|can not|couldn't|could not|won't|wouldn't|unable to|
    not able to|not in a position to|not allowed to|never) (?:[a-z]+ )?(?:say|tell|promise|confirm|claim|guarantee|
    assure|state|predict|know|judge|see)(?: you)?(?: that| if| whether| when| how)?|
    (?:don't|do not|never|please don't|shouldn't|should not|can't|cannot|wouldn't) (?:take|treat|read|see|count|regard|consider|understand|think of)(?: (?:it|that|this|them|[a-z]+ [a-z]+))?(?: yet)? as|
    (?:nothing|no (?:record|entry|sign|trace|note|message)|i see nothing|i find nothing|there's nothing|there is nothing)(?: [a-z]+){0,3} (?:shows?|says?|tells?|suggests?|indicates?|proves?|to (?:show|say|suggest|indicate|prove))(?: me| us)?(?: that)?|
    your (?:[a-z]+ )?(?:husband|wife|partner|son|daughter|mother|mom|mum|father|dad|brother|sister|colleague|neighbou?r|roommate|flatmate|boss|assistant|cousin)(?: also| just)? (?:says|said|thinks|thought|believes|claims|claimed|told|tells|wrote|mentioned)(?: you| me| us)?(?: that)?|
    (?:nobody|no one|none of us|none of our|no agent|no colleague|no employee|no staff|no member)(?: [a-z']+){0,6} (?:say|
    says|tell|tells|told|promise|promises|ask|asks|claim|claims|write|writes)(?: you)?(?: that| to)?
  `,
  zh: unwrap`
    (?<![按照如])[您你](?:刚才|刚刚|之前|是不是|是|也|可能)?(?:想|在)?(?:说|提到|反映|表示|描述|认为|以为|觉得|担心|怀疑|看到|
    收到的?(?:短信|通知|邮件)|问|想|希望)(?!的)(?:的是)?|[您你](?:刚才|刚刚|之前)?(?:说|问|提到|指|反映|描述|讲|遇到|关心|担心|想问)的是|[您你]的(?:诉求|需求|问题|意思|要求|目的|期望|担心|顾虑|疑问)就?是|
    (?:页面|短信|邮件|通知|提示)(?:上|里|中)?(?:写|显示|说|提示)|听说|据说|据您|所谓|
    [照按据][您你]的?(?:说法|描述|所说|讲述)|如[您你]所(?:说|述|言|讲|描述)|
    (?:不是|并非|没有?)说|(?:不|并不|不能|没有)(?:等于|代表|意味着?|表示|说明)|
    (?:别|不要|不能|不可|不该|切勿|请勿|没法|无法)[^,。;]{0,12}?(?:当成?|当作|看成|看作|视为|视作|理解成|理解为|认作|算作|算成?是?)|没有?(?:任何|什么)?[^,。;]{0,8}(?:显示|表明|说明|(?<!保)证明|提到|写明?)|
    [您你]的?(?:先生|太太|老公|老婆|爱人|妈妈?|母亲|爸爸?|父亲|儿子|女儿|孩子|朋友|同事|家人|姐姐?|妹妹?|哥哥?|弟弟?|室友|邻居|老板|亲戚|对象|助理)[^,。;]{0,4}(?:说|讲|告诉|提到|表示|以为|觉得|转述)(?:是|的是)?|
    (?:无法|没法|不能|没办法|不可以|不会|不敢|不便|难以|没有办法)[^,;。]{0,4}(?:告诉|保证|承诺|确认|断言|说|答应|预测|判断|担保|断定)[您你]?说?|
    (?:绝|永远|从)不[会能]?[^,;。]{0,6}(?:告诉|承诺|保证|说|答应)[您你]?
  `,
  es: unwrap`
    (?:usted |ud |tu )?(?:dice|dijo|dices|dijiste|menciona|menciono|mencionas|mencionaste|indica|indico|indicas|comenta|
    comento|comentas|comentaste|cuenta|cuentas|afirma|cree|crees|piensa|piensas|teme|temes|pregunta|pregunto|preguntas|
    pide|pidio|pides|quiere|quieres)(?: usted)? que|
    (?:pregunta|preguntas|preguntaba|preguntabas|saber|comprobar|ver|sabemos|no se)(?: usted)? si|
    segun (?:usted|tu|su mensaje|(?:nos |me )?(?:dice|dices|indica|indicas|comenta|comentas|cuenta|cuentas|explica|
    explicas|describe|describes))(?: que)?|entiendo que|como (?:usted |tu |nos |me |bien )*(?:dice|dices|comenta|
    comentas|menciona|mencionas|indica|indicas|describe|describes|cuenta|cuentas)|la pagina (?:dice|muestra)|
    (?:no|tampoco|nunca) (?:lo |la |le |se )*(?:tome|tomes|tomen|considere|consideres|interprete|interpretes|entienda|entiendas|de|des|cuente|cuentes|vea|veas)(?: (?:por|como|con|eso|esto|aun|todavia|ese|el|la|su|tu|[a-z]+)){0,3} (?:como|por)|
    (?:nada|ningun (?:registro|dato|mensaje|aviso)|no hay (?:nada|registro|constancia)|no (?:me |nos )?(?:consta|figura|aparece))(?: [a-z]+){0,3} (?:indica|dice|muestra|senala|prueba|indique|diga|muestre|pruebe|de)? ?que|
    (?:su|tu) (?:esposo|esposa|marido|mujer|hijo|hija|madre|mama|padre|papa|hermano|hermana|amigo|amiga|vecino|vecina|jefe|jefa|companero|companera|pareja|novio|novia|colega|primo|prima)(?: [a-z]+)? (?:dice|dijo|cree|afirma|asegura|comenta|le dijo|te dijo|conto)(?: que)?|
    no (?:es|esta) (?:cierto|verdad|correcto|seguro|claro|asi) (?:que|si)|
    no (?:significa|quiere decir|implica|garantiza|supone)(?: que)?|
    (?:no|nunca|jamas|tampoco) (?:(?:le|te|les|os) )?(?:puedo|podemos|podria|podriamos|puede|pueden) (?:decir|prometer|
    confirmar|asegurar|garantizar|afirmar|adelantar|saber|predecir|ver)(?:le|te|les|os)?(?: (?:que|si|cuando))?|
    (?:nadie|ningun[ao]?)(?: [a-z]+){0,6} (?:dira|diria|prometera|pedira|asegurara|dice|promete|decir|
    prometer)(?:le|te)?(?: nunca| jamas)?(?: que)?|
    no (?:digo|estoy diciendo|decimos|he dicho|hemos dicho|afirmo|prometo|prometemos|garantizamos|confirmamos) que
  `,
  ar: unwrap`
    (?<!(?:الذي|التي|اللي) )(?:ذكرت|قلت|تقول|تذكر|اشرت|اخبرتني|ابلغتني|ابلغتنا|تعتقد|تظن|تخشي|سالت|تسال|تصف|
    وصفت)(?: (?:ان|هل|عما|عن|ما اذا|ان كان))?[\u0620-\u06ff]*|
    (?<!(?:كما|الذي|التي|اللي) )طلبت(?! من (?:ال)?(?:شركه|بنك|مندوب|فريق|قسم|مستودع|بايع|زميل|مدير|مشرف))|
    (?:بحسب|حسب|وفق|علي حد) (?:ما )?(?:ذكرت|قلت|تقول|كلامك|قولك|رسالتك|وصفك|روايتك)|
    كما (?:ذكرت|قلت|تقول|وصفت|تصف|اشرت)|
    ما (?:نقلته|ذكرته|قلته|سمعته|وصلك|بلغك|اخبروك به|قيل لك)(?: (?:عن|من|علي لسان) (?:ال)?[\u0620-\u06ff]+)?(?: من)?(?: (?:ان|انه|انها|بانه|بانها))?|
    (?:ليس|ليست|مو|مش|ما هو) (?:صحيحا?|موكدا?|دقيقا?|اكيدا?|واضحا?) ان[\u0620-\u06ff]*|
    لا (?:يعني|يعنون|يضمن|اوكد|نوكد|اقول|نقول|ازعم|اعد|نعد)(?: (?:هذا|ذلك))?(?: ان[\u0620-\u06ff]*)?|
    (?:لا|لن|ما|ليس) (?:استطيع|يمكنني|نستطيع|يمكننا|اقدر|نقدر|يسعني|بوسعي|بامكاني|يمكن)(?: ان)? (?:اقول|القول|نقول|اوكد|
    نوكد|تاكيد|اعد|نعد|الوعد|اضمن|نضمن|ضمان|اخبر|اخبار|اجزم|الجزم|نجزم|اتوقع|
    التنبو)[\u0620-\u06ff]*(?: (?:لك|لكم))?(?: (?:ان|بان|ما اذا|متي)[\u0620-\u06ff]*)?|
    (?:لن|لا) (?:يقول|يخبر|يعد|يضمن)[\u0620-\u06ff]*(?: لك| لكم)? (?:احد|اي)|
    (?:ما|لا|ليس|لم|مافي|ما في|ما عندي|ليس لدي|ما فيه)(?: [\u0620-\u06ff]+){0,3} (?:ي|ت)(?:بين|ثبت|ظهر|وكد|دل|قول|فيد|شير)(?: (?:علي|عندي|لي|الي))?(?: (?:ان|انه|انها|بان))?[\u0620-\u06ff]*|
    (?:لا|ما) (?:تعتبر|تحسب|تعد|تاخذ)[\u0620-\u06ff]{0,4}|
    (?:زوجك|زوجتك|اخوك|اخوي|اختك|امك|ابوك|والدك|والدتك|ابنك|بنتك|ابنتك|صديقك|صاحبك|زميلك|جارك)(?: [\u0620-\u06ff]+)? (?:يقول|تقول|قال|قالت|ذكر|ذكرت|يظن|تظن)(?: لك| لكم)?(?: (?:ان|انه|انها))?[\u0620-\u06ff]*|
    لا احد(?: [\u0620-\u06ff]+){0,4} (?:يقول|يخبر|يعد|يضمن)[\u0620-\u06ff]*
  `,
}

/** Where what a head covers ends: what follows is said again. */
const borders: Readonly<Record<Language, RegExp>> = {
  en: /[;:\n]|(?<!\d),|,(?!\d)|(?<![a-z])(?:so|but|and|therefore|hence|then)(?![a-z])/,
  zh: /[;:\n]|(?<!\d),|,(?!\d)|但|所以|因此|于是|不过|我(?:已|这就|帮|给|替|为)/,
  es: /[;:\n]|(?<!\d),|,(?!\d)|(?<![a-z])(?:y|pero|asi que|por eso|por lo que|entonces)(?![a-z])/,
  ar: /[;:\n]|(?<!\d),|,(?!\d)|(?<![\u0620-\u06ff])(?:ولكن|لكن|لذلك|لذا|فقد|فلقد|فتم|وقد|ولقد|وتم|وانا|ونحن)(?![\u0620-\u06ff])/,
}

/** "As you describe it, …": a head that covers the clause behind its comma too. */
const aside: Readonly<Record<Language, RegExp>> = {
  en: /^(?:as |like |.{0,3}according)/,
  zh: /^.{0,3}(?:据|照|按|如[您你]所)/,
  es: /^.{0,4}(?:segun|como) /,
  ar: /^.{0,4}(?:ب?حسب|وفق|علي حد|كما) /,
}

const compiled = Object.fromEntries(
  languages.map((language) => [language, new RegExp(words(language, heads[language]), 'g')]),
) as Record<Language, RegExp>

/** Whether what stands at `start` of a folded sentence is covered by a head that does not assert it. */
export function isUnasserted(language: Language, text: string, start: number): boolean {
  for (const { 0: head, index } of text.matchAll(compiled[language])) {
    const end = index + head.length
    if (end > start) break
    const isAside = aside[language].test(text.slice(Math.max(0, index - 3), end))
    const covered = text.slice(end, start).replace(isAside ? /^[^,;:]{0,12},/ : /^,(?= that)/, '')
    if (!borders[language].test(covered)) return true
  }
  return false
}
