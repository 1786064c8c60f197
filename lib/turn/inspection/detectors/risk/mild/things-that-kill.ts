import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../scenes/concept.ts'

/** Who could really do it. */
const someoneEn = unwrap`
  (?:he|she|they|who|someone|somebody|m[ae]n|wom[ae]n|guys?|bloke|lad|boys?|girls?|kid|person|people|driver|courier|neighbou?r|husband|wife|ex|partner|boyfriend|girlfriend|dad|father|mum|mother|brother|son|uncle|cousin|landlord|boss|seller|buyer|caller|stranger|stalker|
  psycho|maniac|lunatic|creep|bastard|thug|gang|idiot|freak|drunk|dealer|colleague|roommate|flatmate|and|but|me|i|you)
`
const someoneEs = unwrap`
  (?:hombres?|tipos?|tipa|senor(?:a|es)?|mujer(?:es)?|chic[oa]s?|persona|gente|vecin[oa]|marido|espos[oa]|novi[oa]|ex|pareja|padre|padrastro|hermano|hijo|tio|primo|casero|jefe|vendedor|repartidor|conductor|acosador|loco|sujeto|individuo|matones?|delincuentes?|banda|y|pero|que)
`
const thingsEs =
  '(?:examen(?:es)?|calor|frio|espera|picante|chiles?|salsa|precios?|trafico|curiosidad|hambre|sed|tareas?|trabajo|tos|dolor|alergia|ruido|estres|sueno|ansiedad|suspenso|intriga|olor|humedad|comida|burocracia|papeleo|pena|verguenza|impaciencia|comision(?:es)?|cola|fila|escaleras|zapatos|tacones|risa|aburrimiento|saldo|cuenta|factura|envio|contrasena|espalda|dieta|resaca|app|aplicacion|tarifas?|horario|mudanza|jardin|gimnasio|reloj)'
const thingsAr = unwrap`
  (?:ال)?(?:شطه|حر|برد|انتظار|جوع|عطش|فضول|امتحان|امتحانات|دوام|سعر|اسعار|زحمه|تعب|نعاس|شوق|ملل|طفش|صداع|وجع|بهارات|فلفل|حراره|برنامج|تطبيق|شغل|ضحك|قهر|تاخير|اكل|اكله|حذاء|ريحه|رطوبه|غلا|درج|ترقب|فاتوره|توصيل|شحن|رسوم|رصيد|كعب|ضهر|ظهر|راس|دايت|رجيم|نادي|لغه|باسورد|كلمه السر|مشوار|كرسي)(?:ي|تي|نا)?
`

/** What tastes, burns, waits or costs so much that one could die of it. */
const deadly = concept({
  en: unwrap`
    (?:this|that|these|those)(?: (?!${someoneEn}(?![a-z]))[a-z-]+){1,4}?(?:'s|'re| is| are| will|'ll)?(?: (?:literally|really|actually|slowly|just|seriously))?(?: (?:gonna|going to|gunna|absolutely))? (?:kill(?:ing|ed|s)?|murder(?:ing|ed|s)?|destroy(?:ing|s)?|finish(?:ing)?) me|
    (?:this|that|it)(?:'s| is|'ll| will)?(?: (?:gonna|going to|gunna|not gonna))? kill(?:ing)? me|(?:the )?(?:heat|cold|wait|waiting|suspense|smell|noise|prices?|exams?|commute|humidity|curiosity|stairs|music|spice|chill?i|sauce|hunger|pain|traffic|weather|boredom|jet ?lag|stress|fees?|shoes|hangover|workout|diet|hold music|balance|bill|bills|app|password|queue|knees?|back|head|feet|heels|boots|alarm clock|rent|postage|shipping|delivery|paperwork|jargon|acronyms)(?:'s|'re| is| are| will|'ll| was)?(?: (?:literally|really|actually|slowly))?(?: (?:gonna|going to))? (?:kill(?:ing|ed|s)?|murder(?:ing)?) me|
    (?:want to|wanna|could|gonna|going to|nearly|almost|about to|might|will|i'll|would) (?:just )?die(?:d)? (?:of|from|with) (?:embarrassment|shame|hunger|thirst|laughter|laughing|boredom|cringe|heat|cold|curiosity|jealousy|happiness|joy|cuteness|suspense|old age|impatience|excitement)|die of (?:embarrassment|shame|hunger|thirst|laughter|boredom|curiosity|old age)
  `,
  es: unwrap`
    (?:est[aeo]s?|es[aeo]s?)(?: (?!${someoneEs}(?![a-z]))[a-z]+){0,3} (?:me (?:va|van) a (?:matar|rematar)|me (?:esta|estan) matando|me mata[n]?|va a matarme)|(?:el|la|los|las|tanto|tanta|est[ae]|mi|mis|su) ${thingsEs}(?: [a-z]+){0,2} (?:me (?:va|van) a matar|me (?:esta|estan) matando|me mata[n]?|va a matarme)|me (?:va a matar|esta matando|mata[n]?) (?:el|la|los|las|tanto|tanta|est[ae]) ${thingsEs}|
    (?:me )?(?:quiero|quisiera|voy a) morir(?:me)?(?: (?:de|del)(?: [a-z]+){0,2} (?:verguenza|risa|hambre|calor|frio|sueno|pena|ganas|amor|ternura|sed|envidia|aburrimiento|curiosidad|emocion|felicidad)|,? (?:ja){2,}|[,.!:]{1,3} (?:compre|pedi|puse mal|reserve|me equivoque|escribi mal|olvide|elegi|meti mal)(?![^.!?]{0,40}(?:pastilla|veneno|soga|cuchill|pistola|arma|frasco|nadie|prestamo|deud|no puedo (?:pagar|mas)|sol[oa](?![a-z])|vida)))
  `,
  zh: '(?:辣|热|冷|饿|困|渴|累|酸|甜|烫|痒|疼|丑|贵|气|急|笑|美|爱|馋|想)死(?:我|人|个人)(?:了|啦)?',
  ar: unwrap`
    (?:ب|ح|رح )?(?:ا)?(?:قتل|موت) (?:حالي|نفسي) (?:من (?:ال)?)?ضحك|${thingsAr}(?: [\u0620-\u06ff]+){0,2}? (?:را?ح |رح |ه|ح|عم |قاعد )?(?:ب)?(?:ي|ت)?(?:قتل|ذبح|موت|دبح)(?:ت)?ني|(?:قتل|ذبح|موت|دبح|خنق)(?:ت)?ني<1> ${thingsAr}|(?:بدي|ابي|ودي|نفسي|رح|راح|ب|ح|ه|ها) ?(?:ا)?موت (?:و?اعرف|و?افهم|من (?:ال)?(?:ضحك|جوع|حر|برد|عطش|ملل|فضول|شوق|خجل|احراج|تعب|نعاس|قهر))
  `,
})
/** Not to live somewhere is to move; the end of everything is that of everything one pays for. */
const endings = concept({
  en: unwrap`
    (?:don't|do not|dont|no longer|not|never)<1> (?:want(?:ed)? to|wanna|wish to|plan to|going to) (?:live|stay|be living|carry on living|keep living) (?:there|(?:in|at|on|near|by) (?!this world|this life|this hell|(?:the |this |constant )?(?:pain|fear|misery|world|agony|hell|debt|dark|despair)|a world|my (?:head|skin|body))[a-z']+)(?: any ?more)?|
    (?:don't|do not|dont|no longer) (?:want to |wanna )?live here(?: any ?more)?(?=[^.!?]{0,60}(?:address|move|moving|moved|deliver|lease|tenan|rent|post|parcel|landlord))|
    end it all<0>[:,-]{0,2} (?:all |both |the |my |every |i mean )*(?:\w+ )?(?:subscriptions?|plans?|orders?|contracts?|memberships?|direct debits?|newsletters?|services|trials?|accounts)
  `,
  es: unwrap`
    (?:no|ya no) (?:quiero|deseo|pienso|queremos|voy a) (?:seguir )?(?:vivir|viviendo|vivo) (?:mas )?(?:en (?!este mundo|esta vida|este infierno|dolor|miedo|un mundo|estas condiciones|la miseria)[a-z]+|alli|ahi|alla)|(?:acabar|terminar) con todo(?: est?o)? (?:de|lo de|del) (?!(?:una|mi|la|esta) (?:vez|vida|existencia)|una vez|verdad|golpe)[a-z]+|(?:acabar|terminar) con todas? (?:las|los|mis) [a-z]+
  `,
  zh: '不(?:想|打算|愿意?)(?:再|继续)?(?:活|住|待|呆|生活)在(?!(?:这个?|那个?)?(?:世|人间|痛苦|恐惧|地狱))|一了百了[,。 ]{0,2}(?:帮我|给我|都|全|就|直接|干脆|把|索性)[^,。!?]{0,6}(?:退|取消|注销|删|关|清|扔|换|卖)|(?:退|取消|注销|删|关|清|扔|换|卖)了?(?:算了)?[,。]?(?:图个|落个|也)?一了百了|(?:退|取消|注销|删|关|清)(?:掉|除|空)?(?:了)?(?:我的?|这个?|那个?)?(?:账号|账户|会员|订阅|订单|号|资料|信息|套餐|服务|绑定|app|软件|单子|自动续费)(?:吧|了)?[,。]?(?:图个|落个|也|就)?一了百了',
  ar: unwrap`
    (?:ما|لا|مش|مو) (?:عاد )?(?:بدي|ابي|اريد|ابغي|عايز|ودي) ?(?:ا)?(?:عيش|سكن|اسكن|ضل|كمل) (?:ب|في |ف)(?:هال|هذا|هذه|نفس|ال)? ?(?:ال)?(?:عنوان|بيت|شقه|عماره|حي|منطقه|مدينه|حاره|شارع|سكن)~|ا?نهي كل (?:شي|شيء|الاشياء)[: ,،]{1,3}(?:ال|هال)?(?:اشتراك|طلب|باق|حجز|عقد|خدم|حساب)~
  `,
})
const everyDeadly = new RegExp(deadly.source, 'g')
const everyEnding = new RegExp(endings.source, 'g')

/** A message without what only tastes, costs or feels like death, and without ends of no life. */
export const withoutFigures = (message: string): string => message.replace(everyDeadly, ' ').replace(everyEnding, ' ')
