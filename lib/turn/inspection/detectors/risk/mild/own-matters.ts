import { everywhere } from '#lib/text/everywhere.ts'
import { concept, says } from '../scenes/concept.ts'

/** Where one is signed in oneself. */
const ownSessions = concept({
  en: "(?:which|what|how many|list of|see|check|all|the|my|two|three|several|many)<2> (?:devices?|phones?|computers?|tablets?|laptops?)<2> (?:that )?(?:i'm|i am|im|am i|i)(?: (?:still|currently|now|already))* (?:signed|logged|connected)(?:[ -]in)?<2>",
  es: '(?:en )?(?:que|cuales|cuantos|cuantas|los|las|mis)<1> (?:dispositivos?|celulares|equipos|computadoras)<2> (?:tengo|he iniciado|inicie|abri|estoy)<3>',
  zh: '我(?:现在|目前|都|还|一共)?(?:在|登录?了?)[^,。!?]{0,4}(?:哪些|哪几[台个]|几[台个]|多少)[^,。!?]{0,4}(?:设备|手机|电脑)[^,。!?]{0,6}',
  ar: '(?:شوف|اعرف|كيف|وين|فين|كم|اي)~<2> (?:ال)?(?:اجهزه|جهاز|جوالات)(?: (?:اللي|الي|التي))?(?: انا)? (?:مسجل|مسجله|داخل|داخله|فاتح|فاتحه)<3>',
})
/** And one of them is not known. */
const strangers = concept({
  en: "(?:isn't|is not|not|wasn't|aren't|none of) (?:mine|me|ours)|(?:don't|do not|didn't|never) (?:know|recogni[sz]e|own|add~)|unknown|strange|unfamiliar|someone|somebody",
  es: 'no (?:es|son|era|fui|reconozco|conozco)|desconocid~|extran[oa]s?|alguien|ajen[oa]s?',
  zh: '不认识|不是我|陌生|没(?:用|见)过|有人|别人|异地',
  ar: 'غريب~|ما (?:اعرف|بعرف)~|(?:مو|مش|ليس) (?:لي|انا|جهازي|حقي)|مجهول~|احد|حدا',
})
/** Seats, tickets and bargains that others were quicker to get. */
const snatched = concept({
  en: '',
  es: '',
  zh: '(?:票|名额|位置?|座位?|座|场次|券|红包|限量[^,。!?]{0,4}|秒杀[^,。!?]{0,4}|特价[^,。!?]{0,4}|首发[^,。!?]{0,4}|号源|车位|房源|库存|单子|头香|沙发)(?:[^,。!?我卡钱包手机]{0,4})被(?:人家?|别人|黄牛|大家|他们)?(?:给)?抢(?:了|光|完|走|没|空|购)*',
  ar: '',
})
/** Whether the house wants to be told a secret. */
const mustTell = concept({
  en: '',
  es: '',
  zh: '(?<!(?:他|她|对方|电话|骗|有人)[^,。!?]{0,12})(?:(?:密码|验证码|口令|卡号))?(?:到底)?(?:要不要|需不需要|用不用|该不该|能不能|可不可以|是不是要|是否要|是否需要)(?:把[^,。!?]{0,6}(?:密码|验证码|口令|卡号))?(?:告诉|发给?|给|报给?|说给?|提供给?)(?:你们?|您们?|客服)(?:[^,。!?]{0,8}才能[^,。!?]{0,6})?',
  ar: '',
})
/** The one who keeps the gate of a house. */
const guards = concept({
  en: '',
  es: '(?<!(?:denunci|report|acudi|llam|acus|quej|demand|avis)[a-z]*(?: [a-z]+){0,3} )(?:(?:el|la|al|del|un|una) )?(?:polis?|policias?) (?:que (?:esta|cuida) )?(?:de|del|en) (?:la |el |mi |nuestr[oa] |su |los |las )?(?:edificio|entrada|caseta|fraccionamiento|condominio|privada|porteria|puerta|garita|torre|coto|residencial|recepcion|vigilancia|urbanizacion|parking|aparcamiento|estacionamiento|supermercado|centro comercial|estadio)|(?:es|era|soy|eres|somos|trabaja de|hay|habra)(?: (?:un|una|la))? policias?(?! (?:afuera|en mi|buscando))',
  zh: '',
  ar: '',
})
/** What the house's own system does to one's patience. */
const machines = concept({
  en: "(?:your|the|this|that|my) (?:\\w+ )?(?:system|app|site|website|page|form|chat|update|wifi|printer|queue|process|software|login|checkout)(?:'s|'ll)?(?: (?:is|was|are|will|has|have|been|always|really|slowly|literally|just))* (?:kill|murder)(?:s|ed|ing)? me",
  es: '(?:su|tu|el|la|este|esta) (?:sistema|app|aplicacion|sitio|pagina|formulario|programa|proceso|actualizacion|cola|fila)(?: (?:ya|de verdad|literalmente|siempre))? (?:me (?:esta |va a )?(?:mat[a-z]+)|va a matarme|esta matandome)',
  zh: '(?:你们的?|贵司的?|这个?|那个?)?(?:系统|软件|页面|app|网站|流程|程序|网速|更新|表格|验证)[^,。!?人]{0,6}(?:弄|搞|折腾|折磨|整|烦|累|气|逼|急)死(?:我|人)?了?',
  ar: '(?:ال)?(?:سيستم|نظام|موقع|برنامج|تطبيق|ابليكيشن|صفحه|تحديث|انتظار|بطء|تاخير|روتين)(?:كم|كو|ك)?(?: (?:عندكم|تبعكم|بتاعكم|حقكم|هذا|ده))?(?: (?:فعلا|والله|راح|رح))? (?:ب|ه|ح|ي|بي|هي|را?ح ي)?(?:قتل|موت|ذبح|جلط|هلك)ت?(?:ني|نا)|(?:قتلني|قتلتني|موتني|موتتني|ذبحني|ذبحتني)(?= من (?:كتر|كثر|قد|البط|الانتظار|التكرار|التاخير))',
})
/** What a fee is called by those who pay it. */
const dearly = concept({
  en: '',
  es: '',
  zh: '',
  ar: '(?:ال)?(?:رسوم|عمول|مصاريف|اسعار|سعر|ضريب|فوايد|تكلف|توصيل|شحن)(?:ه|ات|كم|كو|تكم|اتكم)?<2> (?:هذي |هذه |دي )?(?:سرقه|نهب|نصب|احتيال|حراميه)(?: (?:واضحه|صريحه|علني|علنيه|عيني عينك|رسمي|والله))?(?= ?(?:[!.,?]|$|والله|ه{3,}|في |فيه |ممكن ))|(?:يا )?(?:نصابين|حراميه|سراقين|لصوص)(?: و ?(?:نصابين|حراميه|سراقين|لصوص|كذابين)){0,2} (?:كلكم|كلكو|انتو|انتم)(?=[^.!?]{0,4}[.!?]{0,3} ?(?:فين|وين|متي|امتي|ليش|ليه|رجعوا) )',
})
/** Where it went: who asks does not say that another has it. */
const whither = concept({
  en: '',
  es: '',
  zh: '',
  ar: '(?:ال)?(?:فلوس|فلوسي|مصاري|رصيدي|مبلغ|حواله) (?:راحت|راح|طارت|طار) (?:ل|علي |ل ?)?(?:فين|وين|اين|لوين|لفين)(?![^.!?]{0,40}(?:ما سحبت|مو انا|مش انا|احد|حدا|حد سحب|مخترق|تهكر|سرق))',
})
/** So much in dollars. */
const dollars = /(?<![砍捅扎剁][^,。!?]{0,4})(?:[百千万\d][多几]?|[二两三四五六七八九]十|美)刀(?![子具片架砍捅])/g
/** Botched, worn out, void: nobody is struck. */
const spoilt =
  /(?:[搞办弄演考做整玩]砸了?|(?:作|报|荒)废了?|(?<!(?:要|去|来|你们|您们|店里)[^,。!?]{0,6})(?:手机|平板|电脑|杯子|盘子|镜头|相机|屏幕|手表|脚)(?:不小心)?(?:给|被)?砸了?|砸(?:了|进去?)?[^,。!?你您店人]{0,4}(?:块|元|万|钱)|(?:电池|屏幕|手机|耳机|电脑|主板|充电器|键盘|轮胎)[^,。!?你您他她]{0,3}废了)(?!你|您|他|她|店|公司)/g

const everySession = everywhere(ownSessions)
const everySnatched = everywhere(snatched)
const everyMustTell = everywhere(mustTell)
const everyGuard = everywhere(guards)
const everyMachine = everywhere(machines)
const everyDear = everywhere(dearly)
const everyWhither = everywhere(whither)

/** A cause that one gives to, works for or asks about. */
const cause = concept({
  en: '(?:help-?line |hotline |charity |charities |line )?(?:for )?(?:suicide|self-?harm) (?:prevention|awareness|charit(?:y|ies)|research)(?: (?:charity|helpline|hotline|line|fund|day|week|walk|month|campaign))?',
  es: '(?:linea|fundacion|campana|dia|asociacion|ong)?<2> ?(?:de |para )?(?:la )?prevencion (?:del|de) suicidios?',
  zh: '(?:预防|防止|防治|干预)自杀(?:热线|公益|基金会?|组织|日)?|自杀(?:预防|干预|防治)(?:热线|公益|基金会?|组织|日|项目)?',
  ar: '(?:خط |جمعيه |حمله |يوم )?(?:ال)?(?:وقايه|منع|مكافحه) (?:من )?(?:ال)?انتحار',
})
const giving = concept({
  en: 'donat~|fund(?:ed|s|ing)?|sponsor~|charit~|volunteer~|fundrais~|gift~|round up|proceeds|support by|supported|merch~|t-?shirts?|ribbons?',
  es: 'don(?:ar|o|acion|aciones|ativo)|patrocin~|apoyan|voluntari~|recaud~|beneficencia|camisetas?|redondeo',
  zh: '捐|赞助|公益|义卖|志愿|善款|资助',
  ar: '(?:ا)?تبرع~|تمول~|تدعم~|ممول~|متطوع~|رعايه|خيري~',
})
const meant = concept({
  en: "i (?:need|want) (?:to (?:die|talk)|help|it)|for me|i'm (?:suicidal|thinking)|can't go on|number for",
  es: 'para mi|necesito (?:ayuda|hablar)|quiero morir~|no puedo mas',
  zh: '我(?:需要|想死|想要?打|撑不)|给我[^,。]{0,4}(?:电话|号码)|不想活',
  ar: 'ابي (?:اموت|اكلم)|محتاج~|ساعدوني|اعطوني رقم',
})
const everyCause = everywhere(cause)

/** A message without one's own sessions, what others were quicker to get, secrets that one only asks about, guards, and what systems and fees are called. */
export function withoutOwnMatters(message: string): string {
  const own = strangers.test(message) ? message : message.replace(everySession, ' ')
  const rest = [
    everySnatched,
    everyMustTell,
    everyGuard,
    everyMachine,
    everyDear,
    everyWhither,
    dollars,
    spoilt,
  ].reduce((text, pattern) => text.replace(pattern, ' '), own)
  return says(rest, cause, giving) && !meant.test(rest) ? rest.replace(everyCause, ' ') : rest
}
