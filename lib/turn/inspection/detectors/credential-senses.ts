import { unwrap } from '#lib/text/unwrap.ts'

/** "Nothing is left but the code": no denial. */
export const nothingBut = new RegExp(
  unwrap`
    (?<![a-z])(?:nothing (?:else |is |more )*(?:left |missing |needed )?(?:but|except)|no (?:falta|queda|hace falta) (?:mas|otra cosa|nada mas) que|no hay (?:inconveniente|
    problema|riesgo) en que|no (?:harm|risk) in)(?![a-z])|(?:只|就)不过|无妨|不妨|(?<![\u0620-\u06ff])[وف]?(?:(?:لم|لا) يبقي? (?:لدينا |لنا )?(?:سوي|الا|غير)|ما (?:بقي|ضل|عليك|ناقصنا) (?:سوي|الا|غير)|
    لا (?:حرج|مانع|ضرر|باس|ينقصنا? (?:سوي|الا)))(?![\u0620-\u06ff])
  `,
  'g',
)
/** "The password of your portal": whose it is, and no place to write it. */
export const ownerOfSecret = new RegExp(
  unwrap`
    (?<![a-z])(?:de|del|para|con (?:la|el) que|al que) (?:(?:entra|ingresa|accede|entras|ingresas|accedes|inicia sesion|usa|usas) )?(?:(?:en|a) )?(?:al |el |la |su |tu |nuestro |nuestra )?(?:app|
    aplicacion|portal|panel|web|sitio|pagina|cajero|banca en linea)(?![a-z])|(?<![a-z])(?:for|to) (?:the|your|our) (?:[a-z]+ )?(?:portal|app|site|dashboard|page|account)(?![a-z])|
    (?:مرور|سر|رمز|كود|السري) (?:ال)?(?:تطبيق|موقع|متجر|لوحه|بوابه)|(?:كلمه|رمز) (?:ال)?(?:مرور|سر|دخول) (?:الي |ل|لل)?(?:ال)?(?:تطبيق|موقع|متجر|
    لوحه|بوابه)
  `,
  'g',
)
/** That there is no danger in it. */
export const atEase =
  /(?<![a-z])(?:safely|freely|con toda (?:tranquilidad|confianza|seguridad)|sin miedo|sin problema)(?![a-z])|尽管|放心|براحتك|بامان|بلا خوف|بكل ثقه|مطمين|لا (?:حرج|باس|مانع)/
/** The one in use, and none to be chosen. */
export const oldOne =
  /(?<![a-z])(?:old|current|existing|previous|present|actual|anterior|vieja|antigua)(?![a-z])|旧|原来|当前|现有|(?:ال)?(?:قديم|حالي|سابق)/

/** "What does it say when you enter the code?", "delete the code from this chat". */
export const aboutError = new RegExp(unwrap`
    (?:页面|屏幕|网页|软件|系统|app|界面)[^,。;]{0,6}(?:显示|提示|写|出现|跳出)(?:了|的是)?(?:什么|啥)|(?<![\u0620-\u06ff])(?:ماذا|شو|ايش|وش) ب?(?:تقول|تعرض|تظهر|يظهر) (?:ال)?(?:صفحه|شاشه|
    تطبيق|موقع|رساله)|(?<![a-z])(?:what does (?:it|the (?:page|screen|app|site|checkout|field|terminal)) (?:say|show|display)(?= (?:when|after|once|if))|what (?:it|the (?:page|screen|app|site|message|checkout|field)) (?:says?|said|shows?|showed|
    displays?|does)|what happens|
    que (?:dice|pasa|ocurre|aparece|sale) (?:cuando|al|la (?:pantalla|pagina|app))|(?:what|which)(?: is| was|
    's)?(?: the)?(?: exact| full)? (?:errors?|messages?)|(?:que|cual es el|
    cual fue el) (?:mensajes?|errores|error|fallo|aviso))(?![a-z])|(?:什么|哪个|哪种)(?:错误|提示|报错)|提示(?:了|的是)?(?:什么|啥)|
    报(?:了)?(?:什么|啥)错|(?<![\u0620-\u06ff])(?:ما|اي|شو|ايش|وش) (?:هي |هو )?(?:(?:رساله|نص|رقم) )?(?:ال)?خطا|
    (?<![\u0620-\u06ff])(?:ما|ماذا|شو|ايش|وش|ايه) (?:(?:هي |هو )?(?:ال)?(?:رساله|تنبيه)|(?:الذي |اللي )?[يت]ظهر)|
    (?<![a-z])(?:delete|remove|erase|borr[ae]|elimin[ae])(?![a-z])|撤回|删除|删掉|(?<![\u0620-\u06ff])[وف]?(?:احذف|
    امسح)[\u0620-\u06ff]*
  `)

/** The request itself names the one who speaks: "supply me with". */
export const toMe = new RegExp(unwrap`
    (?<![a-z])(?:di|diga|de|da|pas[ae]|mand[ae]|envi[ae]|escrib[ae]|le[ae]|compart[ae]|facilit[ae]|dict[ae]|dej[ae]|pon|
    ponga)(?:me|nos)(?:l[oa]s?)?$|(?:زود|اعط|عط|ارسل|اخبر|امد)[\u0620-\u06ff]{0,2}(?:ني|نا)$
  `)

/** What is said to be wanting is asked for, and not told of. */
export const needed =
  /need|missing|left|remain|requir|queda|resta|剩|يبق|بقي|necesit|falta|requier|缺|差|需要|حتاج|ينقص|ناقص|باقي/

/** "What's secret is your PIN": said of it. */
export const toldAbout =
  /^ (?:secret|private|sensitive|important|safe|protected|confidential|key|never|not) (?:is|are|to)(?![a-z])/
