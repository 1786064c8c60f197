import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { SentenceDetector } from '../claims/sentence-detector.ts'
import type { Prepared } from '../context/prepared.ts'
import { withoutCalming } from '../excuses/calming.ts'
import { excuseFor } from '../excuses/excuses.ts'
import { type Match, matchesIn } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import { isBareAsk } from './bare-secret.ts'
import { asksNoneZh } from './chinese-asides.ts'
import { asksElse, inProgram, spokeOfPlainCode } from './credential-elsewhere.ts'
import {
  afterMishap,
  checked,
  forOurUse,
  isAboutEs,
  isBareCode,
  isOurs,
  isStep,
  isStepFirst,
  keptBack,
  meansBefore,
  namesPinWare,
  namesPlainCode,
  outOfPhone,
  ruledOutBefore,
  toldOthers,
  whereto,
  withheld,
} from './credential-excuses.ts'
import { changing, elsewhere, harmless, here, intoCardZh, partOfIt, secrets, valueAsked } from './credential-lexicon.ts'
import { isOfProcess, isOfStep } from './credential-process.ts'
import { requests } from './credential-requests.ts'
import { aboutError, atEase, needed, nothingBut, oldOne, ownerOfSecret, toldAbout, toMe } from './credential-senses.ts'
import { askedByThem, isLackedEs, isOwnStep, stepOfOwn, stepWith } from './credential-steps.ts'
import { asksForItHere } from './secret-here.ts'
import { asksForValue } from './secret-values.ts'
import { asksSecurityAnswer, securityAnswerTriggers } from './security-answers.ts'

const negators = new RegExp(unwrap`
    (?<![a-z])(?:not|never|no|nor|neither|nobody|none|without|don't|dont|do not|won't|wouldn't|needn't|isn't|aren't|
    doesn't|didn't|can't|cannot|avoid|instead of|rather than|beware|scams?|scammers?|fraudsters?|phishing|
    impersonat[a-z]+|nunca|jamas|ni|sin|tampoco|nadie|ningun[oa]?|evite|desconfie|estafador[a-z]*|estafas?|
    fraude)(?![a-z])|(?<!能)不能(?:在[^,。;!?]{0,8}(?:发|输|填|写|说|报|提供)|收|接收|处理|索取|问|用|提供|透露)|不(?:会|要|必|用|需|可|得|应|曾|向|索|问|许|
    准)|从不|绝不|勿|切莫|无需|别(?:再|去|直接|随便)?(?:发|打|写|填|输|贴|念|敲|抄|传|留|拍|截|告诉|给|
    把|提供|透露|说|泄|向|在|轻|将|跟|报|让|理)|避免|
    没有?人|无人|谨防|骗|诈|冒充|(?<![\u0620-\u06ff])(?:و|ف)?(?:لا(?! بد)|[بلك]?الا(?= ت| ي)|لن|لم|ليس|دون|بدون|بلا|ابدا|احذر|احذروا|تجنب|
    غير|ب?عدم (?:كتاب|ارسال|مشارك|نشر|ذكر|افصاح|كشف|تزويد|ادخال|اعطا|لصق|نسخ|وضع)[\u0620-\u06ff]{0,3}|
    محتال[\u0620-\u06ff]*|مو|مش|بلاش|(?:مفيش|مافيش|مافي|ما فيه?|ماكو|ملوش|مالوش|ما له|ماله) (?:اي )?(?:داعي|حاجه|لزوم|ضروره|لازمه|احد|حد)|محدش|ما ?حد|[وف]?ما (?:ب|ح|ه)?(?:ن|ي|ت)(?:طلب|حتاج|سال)[\u0620-\u06ff]{0,3}|ما راح|م(?:ا )?بن(?:طلب|حتاج)[\u0620-\u06ff]{0,2}ش)(?![\u0620-\u06ff])
  `)
const others = new RegExp(unwrap`
    (?<![a-z])(?:anyone|anybody|someone|somebody|caller|whoever|they|he|she|it|the bank|your bank|bank|
    (?:calls?|messages?|e-?mails?|links?) (?:that|which)|issuer|network|
    system|app|courier|driver|sites?|pages?|checkouts?|shops?|gateway|alguien|quien|el banco|su banco|la entidad|el sistema|la aplicacion|
    el comercio)(?: (?!i |we )[a-z']+){0,3} (?:asks?|asked|asking|requests?|requires?|needs?|wants?|may ask|will ask|
    sends?|shows?|pide|pidan|pida|piden|solicita|solicite|requiere|envia|muestra|denomina|llama)(?![a-z])|(?:银行|系统|平台|
    网站|对方|有人|任何人)[^,。]{0,8}(?:要求|索要|让您|让你|会要|提示|就?要(?=[^,。]{0,3}(?:码|卡|密)))|(?:البنك|بنكك|احد|شخص|النظام|
    المتصل)(?: [\u0620-\u06ff]+){0,2} ?(?:يطلب|طلب|يرسل)
  `)
const statesFact = new RegExp(unwrap`
    (?<![a-z])(?:is (?:a|an|the|what|used|printed|shown|sent|valid|made|stored)|are (?:a|the|used|printed|stored|
    encrypted)|means|consists|se llama|(?<!cual )es (?:un|una|el|la)|sirve|significa|consiste)(?![a-z])|是指|指的是|用于|用来|(?:هو|
    هي) (?:رمز|رقم|كلمه|عباره)|يعني
  `)

const turnsBefore = new RegExp(
  unwrap`
    [;!。]|\.(?= |$)|(?<![a-z])(?:but|instead|rather|so|pero|sino)(?![a-z])|而是|只需|但是?|(?<![\u0620-\u06ff])(?:لكن|
    بل)(?![\u0620-\u06ff])|,(?=(?:只把|只要|直接把?|把))|, (?=(?:just|only|solo|solamente) )|, ?(?=(?:و?فقط|بس|و?انما|و?يكفي) [\u0620-\u06ff])
  `,
  'g',
)

/** Where the clause around a place begins: a semicolon, a full stop, a turn of the sentence. */
function turnBefore(text: string, at: number): number {
  let start = 0
  for (const turn of text.matchAll(turnsBefore)) {
    if (turn.index >= at) break
    start = turn.index + turn[0].length
  }
  return start
}

const turnsAfter = new RegExp(unwrap`
  [;!。]|\.(?= |$)|(?<![a-z])(?:but|instead|rather|pero|sino)(?![a-z])|而是|但是?|(?<![\u0620-\u06ff])(?:لكن|
  بل)(?![\u0620-\u06ff])
`)

function turnAfter(text: string, at: number): number {
  return at + (turnsAfter.exec(text.slice(at))?.index ?? text.length - at)
}

/** What a negation before a place would stand in. */
function scopeBefore(text: string, at: number): string {
  return text.slice(turnBefore(text, at), at)
}

/** "…, not in this chat": what is said of a place only to rule it out. */
const ruledOut = new RegExp(
  unwrap`
    (?<![a-z])(?:not|never|rather than|instead of|don't|no|nunca|sin|y no|en lugar de|en vez de)(?![a-z])[^.;!?]*|
    (?:不要|不用|不必|无需|无须|不需要?|没必要|
    不是|勿|别|切勿|而不是?|不能|不可|不会)[^。;!?]*|(?:卡片|表单|窗口)[^,。;!?]{0,8}(?:对话|聊天)(?:里|中|上方|下方|框)?|在?(?:对话|聊天)(?:里|中|窗口|上方|
    下方)?的?(?:验证)?卡片?(?=里|中|上|的|弹|内)|(?:对话|聊天)(?:里|中|窗口|框|上方|下方)?(?:会|将|刚|新)?(?:弹出|出现|显示|跳出|打开)来?的?(?:那张|这张)?(?:身份)?(?:验证)?(?:卡片?|表单|窗口)|(?<![a-z])(?:card|form|field|tarjeta|formulario)(?: [a-z']+){0,5} (?:in|en) (?:this|
    the|el|este) chat(?![a-z])|(?<![a-z])(?:(?:a|the) (?:verification )?card|(?:una|la) tarjeta de verificacion|una tarjeta)(?: [a-z']+){0,5} (?:(?:in|en) (?:this|the|esta|la) (?:window|chat|ventana|conversation|conversacion)|(?:justo |right )?(?:here|aqui|abajo)(?: abajo| below)?)(?![a-z])|(?<![a-z])(?:sali(?:o|do)|aparec(?:io|ido)|abierto|abri) (?:aqui |abajo |justo ){0,2}(?:la|una) tarjeta(?: de verificacion)?(?: (?:justo|aqui|abajo|arriba|en (?:esta|la) (?:ventana|pantalla)|en este chat)){0,3}(?![a-z])|(?<![a-z])(?:card|form|field|box)(?: will|'ll)? (?:appears?|opens?|pops? up|shows?(?: up)?|comes? up)(?: right)? (?:here|below|in (?:this|the|our) (?:window|chat|conversation))(?![a-z])|(?<![a-z])(?:card|form|field|box)(?: that| which)? (?:i|we)(?:'ll|'ve|'m| will| have)? [a-z]+(?: to)?(?: you)?(?: right)?(?: here| below)?(?![a-z])|بطاقه[^.;!?]{0,30}(?:المحادثه|الدردشه)|بطاقه (?:ال)?تحقق[^.;!?,]{0,30}(?:النافذه|هنا)|(?:ت?ظهرت?|ت?طلعت?|انفتحت|فتحت)(?: لك| لكم| عندك){0,2} (?:ال)?بطاقه[^.;!?,]{0,24}(?:النافذه|هنا|ادناه)|(?<![\u0620-\u06ff])(?:و)?(?:لا|وليس|ليس|بدلا|
    لن|مش|مو|مب|موب)(?![\u0620-\u06ff])[^.;!?]*|(?<![a-z])(?:verification|security|identity|the|this) (?:card|form) (?:right |just |shown |open )?(?:here|below)(?![a-z])
  `,
  'g',
)

function isSecret(match: Match, text: string): boolean {
  const near = text.slice(Math.max(0, match.start - 18), match.end + 22)
  if (
    harmless.test(near) &&
    !isBareCode(match.text) &&
    !/整张|完整|从头|全部|cvv|cvc|pass|pin(?![a-z])|one-time|otp|密码|验证码|背面|三位|签名|contrasena|clave|cvv|reverso|مرور|سري|امان|تحقق|خلف/.test(
      match.text,
    )
  )
    return false
  if (ruledOutBefore.test(text.slice(0, match.start))) return false
  const before = text.slice(0, match.start)
  if (/(?<![a-z])an? (?:[a-z-]+ )?$/.test(before) && whereto.test(text.slice(match.end))) return false
  if (isStepFirst(before, text.slice(match.end))) return false
  if (checked.test(text.slice(match.end)) || withheld.test(text.slice(match.end))) return false
  if (isOfProcess(match, text, toUs)) return false
  return !negators.test(scopeBefore(text, match.start).replace(nothingBut, ' '))
}

/** A bare "please" asks for what stands behind it. */
const barePlease = /^(?:请|烦请|麻烦|劳烦|有劳|辛苦)$/
const handsOver = /[发告报给说输填写回念贴截拍传核验抄打拿敲键留录交补来甩读转附存用]|提供|确认|出示|复制|粘/

function mayAsk(said: string, language: Language): boolean {
  const found = matchesIn(secrets, said, language)
  if (found.length === 0) return false
  const text = withoutCalming(said)
  return found.some((match) => isSecret(match, text))
}

const short = new RegExp(unwrap`
    ^\W{0,3}(?:and |so |ok(?:ay)?,? |y |entonces,? )?(?:your|the|what|which|su|tu|el|la|los|las|cual|que|
    los)(?![a-z])[^,.;:!?。]{0,48}\?["')\s]*$|^(?!.*(?:发|给您|收))[\u3400-\u9fff a-z]{2,20}\?["')\s]*$|^و?(?:ال|رقم|رمز|كلم|
    ما |وش |ايش |شو )[^,.;:!?]{0,40}\?["')\s]*$
  `)
/** "Which PIN did you use, the card's or the app's?" asks which of two it is. */
const eitherOf = /(?<![a-z])(?:or|o)(?![a-z])|还是|(?<![\u0620-\u06ff])(?:ام|او|ولا)(?![\u0620-\u06ff])/
/** A question about the secret, and none for it. */
const aboutIt = new RegExp(unwrap`
    lost|forg|problem|arriv|receiv|(?<![a-z])(?:get|got|came|come|work|works|expired|valid|wrong|need|see)(?![a-z])|
    olvid|perd|lleg|recib|funcion|venci|caduc|sirve|necesita|忘|收到|到了|(?:告诉|透露|发给|说给)过?了?(?:对方|别人|他|她|骗子)|(?:输入?|填写?)[^?]{0,8}(?:了吗|了没|过吗)|有效|过期|丢|错|نسي|وصل|استلم|صالح|ضاع|انته
  `)
const neutral = new RegExp(unwrap`
    (?:type|enter|key in|punch in|pop|stick|jot|input|fill in|copy|use|introduzca|ingrese?|ingresar|introducir|teclee|
    tecle[ae]r?|escrib[a-z]{1,4}|ادخل[\u0620-\u06ff]*|ادخال|اكتب[\u0620-\u06ff]*|تكتب[\u0620-\u06ff]*)$
  `)

/** "聊天里不需要,也不要告诉任何人": where it is not wanted. */
const notThere = /不(?:需要|用|要|必|会|能|可|应|该)|别|勿|无需|^ ?(?:包括|哪怕|即使|就算|无论|对方)/
function withoutDenials(clause: string): string {
  return clause
    .split(/(?<=,)/)
    .filter((part) => !(/[\u3400-\u9fff]/.test(part) && notThere.test(part)))
    .join('')
}

function asks(request: Match, secret: Match, text: string): boolean {
  const start = Math.min(request.start, secret.start)
  const end = Math.max(request.end, secret.end)
  const clause = text.slice(turnBefore(text, start), turnAfter(text, end))
  if (/[;!。]|\.(?= )/.test(text.slice(Math.min(request.end, secret.end), Math.max(request.start, secret.start))))
    return false
  if (negators.test((scopeBefore(text, request.start) + request.text).replace(nothingBut, ' '))) return false
  if (others.test(clause) && !here.test(text.slice(request.start, turnAfter(text, end)))) return false
  if (afterMishap(clause)) return false
  if (isOurs(request.text, text.slice(0, request.start)) || isOfStep(request, text)) return false
  if (request.end <= secret.start && stepWith.test(text.slice(request.end, secret.start))) return false
  if (request.end <= secret.start && stepOfOwn.test(text.slice(request.end, secret.start))) return false
  if (request.end <= secret.start && isAboutEs(request.text, text.slice(request.end, secret.start))) return false
  if (secret.end <= request.start && askedByThem.test(text.slice(0, secret.start))) return false
  if (isLackedEs(request, text, clause) || toldOthers(request.text, text.slice(request.end))) return false
  if (/^what/.test(request.text) && toldAbout.test(text.slice(request.end))) return false
  if (keptBack.test(clause) || indicative.test(request.text)) return false
  const said = withoutDenials(clause).replace(ruledOut, ' ')
  if (meansBefore.test(text.slice(0, secret.start)) && !toUs(said)) return false
  if (
    /confirm[a-z]*$|اكد[\u0620-\u06ff]*$/.test(request.text) &&
    /^ ?(?:with|con|by|using|mediante|ب)/.test(text.slice(request.end))
  )
    return false
  if (/^هل (?:تريد ان |تود ان )?[ان]?رسل/.test(text.trim())) return false
  const places = clause.replace(codeMaker, ' ').replace(ownerOfSecret, ' ')
  const placed = elsewhere.test(places) || inProgram.test(places) || intoCardZh.test(text)
  const ours = toUs(said) || toMe.test(request.text)
  if (!ours && (placed || isOwnStep(request, secret, text))) return false
  if (request.language === 'zh' && asksNoneZh(request, secret, text, ours)) return false
  if (
    !ours &&
    ((changing.test(clause) && !(oldOne.test(clause) && !neutral.test(request.text))) ||
      isStep(request.text, text.slice(0, request.start)))
  )
    return false
  const rest = text.slice(request.end)
  if (asksElse(request, secret, text)) return false
  if (barePlease.test(request.text) && !handsOver.test((/^[^。;!?]*/.exec(rest) ?? [''])[0])) return false
  if (itself.test(request.text) && typed.test(text.slice(request.end, secret.start)) && !ours) return false
  const dictated = /^ ?(?:out|back)(?![a-z])/.test(rest) || forOurUse.test(rest) || atEase.test(clause)
  if (neutral.test(request.text) && !dictated && !here.test(said) && !please.test(clause) && !partOfIt.test(clause))
    return false
  return needed.test(request.text) || !(statesFact.test(clause) && !here.test(said))
}

const please = /please|kindly|por favor|سمحت|فضلك|يرجي/
/** "Que envía" tells who does; what is asked for is "que envíe". */
const indicative =
  /^\W?que (?:(?!diga|lea|ponga|remita|comparta|escriba|introduzca|repita)[a-z]+a|comparte|escribe|introduce)$/

/** The app that shows the code is where it comes from. */
const codeMaker = new RegExp(
  unwrap`
    (?:authenticator|authentication|bank(?:ing)?) app|(?:aplicacion|app) (?:de autenticacion|autenticadora|del banco|
    de verificacion)|(?:ال)?تطبيق (?:ال)?(?:مصادقه|توثيق|بنك)
  `,
  'g',
)
/** "Paying takes the PIN each time": what a screen wants, and nobody is asked. */
const itself = /^[还只就先也]*(?:需要|要|需)$/
const typed = /^(?![^,。]*[您你我])[^,。;]{0,8}(?:输入?|填写?|键入|验证|校验)[^,。;]{0,6}$/

/** It is to be given here, or to the one who speaks. */
const toUs = (clause: string): boolean => here.test(clause)

/** Asked for by a pronoun, by its value, or by a question that only a security question is. */
function asksOtherwise(sentence: Sentence, prepared: Prepared): boolean {
  return asksForItHere(sentence, prepared) || asksForValue(sentence, prepared) || asksSecurityAnswer(sentence)
}

function violates(sentence: Sentence, prepared: Prepared): boolean {
  const text = withoutCalming(sentence.text)
  const { previous } = sentence
  const talk = `${prepared.question} ${previous} ${text}`
  const plainCode = (namesPlainCode(talk) || spokeOfPlainCode(prepared)) && !outOfPhone.test(text)
  const ware = (said: string): boolean => /^pins?$/.test(said) && namesPinWare(talk)
  const found = matchesIn(secrets, text).filter(
    (match) => isSecret(match, text) && !(plainCode && isBareCode(match.text)) && !ware(match.text),
  )
  if (found.length === 0 || (aboutError.test(text) && !valueAsked.test(text))) return false
  if (isBareAsk(text)) return true
  const asked = matchesIn(requests, text)
  return found.some((secret) => {
    if (excuseFor(['quote'], secret.language, text, secret.start, secret.end)) return false
    if (/[?？]/.test(text) && valueAsked.test(text) && !changing.test(text) && !eitherOf.test(text)) return true
    if (short.test(text.trim()) && !aboutIt.test(text) && !changing.test(text) && !elsewhere.test(text)) return true
    return asked.some((request) => request.language === secret.language && asks(request, secret, text))
  })
}

/** 1.4: asks for a password, a full card number, a CVV, a PIN or a one-time code in the chat. */
export const credentialSolicitation: SentenceDetector = {
  name: 'credential-solicitation',
  triggers: {
    en: unwrap`
      card_|digits|numbers|figures|photo|picture|scan_|words|password|passcode|pass code|passphrase|passkey|pin_|pins_|
      pin code|pin number|cvv|cvc|cv2|security code|security digits|security number|security answer|full|complete|
      entire|whole|long_|16-digit|16 digit|sixteen|card number|card details|card digits|card info|card's number|
      card data|card, |new card|numbers on|number on|number across|numbers across|number from|number along|three|3_|four_|4_|
      six_|6_|six-digit|6-digit|eight|five_|digit|those|one-time|one time|otp|verification|authenticat|login|log-in|
      sign-in|access|confirmation|two-factor|2fa|activation|code_|codes_|secret|memorable|credentials|maiden name|
      online banking|private key|seed_|recovery|12 words|24 words|twelve|twenty-four|api_|which_|what_|haven't|key_|keys_|token|pw_|here_|to me_|over_|the chat|
      to us_|for me_|for us_|window|me_|us_|conversation|thread|message_|below_|now_|in full|that order|with it|with them|with those|say_|says_|read_|reads_|
      show_|shows_|showing_|is it_|are they_|yours_|number_|those_|it_|them_|${securityAnswerTriggers.en}|secret_|would be_|words_|inside_
    `,
    zh: unwrap`
      的码|的数字|那串|那几个|照片|正反|密码|口令|完整|卡号|卡片|卡的|卡背|卡正|背面|正反面|安全码|cvv|cvc|签名栏|三位|验证码|校验码|动态|一次性|pin|短信|个数字|位数|位码|16位|十六|19位|
      十九|串数字|那几|那六|密钥|key|备用码|恢复码|卡号|号码|签名|签字|的号|的码|过来|上来|出来|告诉我|发我|转我|我们|窗口|一声|来听|多少|位是|是几|的几|什么|啥|的是|的呢|哪几|哪个|我吗|依次|下一条|敲给|读给|哪些|依次|${securityAnswerTriggers.zh}|密保|有效期|私钥|助记词|网银|收到的|发的|授权码|登录码|令牌|验证器|认证码|u盾|这里|这儿|给我|聊天|对话
    `,
    es: unwrap`
      foto|numerito|numeracion|palabras|contrasena|clave|pin_|nip_|cvv|cvc|otp_|16_|dieciseis|seis_|6_|cuatro|4_|tres_|3_|ocho|
      digito|numeros|numeritos|cifras|!numero|tarjeta|datos|credencial|frase|palabra|pregunta|respuesta|token|!codigo|
      aqui|aca_|melo|mela|chat|tarjeta|atras|detras|frente|delante|firma|dorso|llave|semilla|mensaje_|continuacion|~noslo_|~nosla_|~noslos_|~melo_|~mela_|~melos_|~melas_|pass_|escriba|escribe|
      enviel|envial|mandel|mandal|comparta|comparte|dicte|dicta|pegu|pega|facilite|facilita|reenvi|copie|copia_|copial|respond|anote|teclee|remita|dimel|digam|ponla|secreto|escane|copia_|~ame_|~eme_|autenticador|ponlo|pongal|
      cual_|cuales_|suyo_|suya_|tuyo_|tuya_|suyos_|suyas_|tuyos_|tuyas_|dice_|pone_|marca_|trae_|muestra_|aparece_|sale_|completa_|entero_|ellas_|ellos_|rapido_|
      ${securityAnswerTriggers.es}
    `,
    ar: unwrap`
      رموز|رساله|صوره|صورت|كارت|كلمه|كلمت|كلمات|السري|سري|رقم|ارقام|الارقام|رمز|الرمز|كود|الكود|رموز|اكواد|ثلاث|سته|ست_|اربعه|خلف|
      ظهر|وجه|cvv|cvc|otp|pin|بيانات|سوال|اجابه|عباره|المفتاح|هنا|لي|محادثه|دردشه|باسوورد|باسورد|بسورد|مفتاح|جمله|طويل|كامل|العمليات|التوقيع|هون|الينا|
      النافذه|رسالتك|ياه|ياها|الان|الحين|بسرعه|منك|مكتوب|يظهر|عندك|فما هو|شو هي|ما هي|ما هو|كم هو|شو هو|بها_|به_|التوقيع|ظاهر|لي_|${securityAnswerTriggers.ar}
    `,
  },
  opens: (sentence, prepared, language) => mayAsk(sentence.text, language) || asksOtherwise(sentence, prepared),
  stands: (sentence, prepared) => violates(sentence, prepared) || asksOtherwise(sentence, prepared),
}
