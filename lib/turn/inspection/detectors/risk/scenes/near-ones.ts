import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from './concept.ts'

/** One who is near: of the house, of the family, in one's pay. */
const near = concept({
  en: unwrap`
    (?:my|her|his|our|the|a|dad's|mum's)<2> (?:carer|nurse|cleaner|nanny|babysitter|ex|ex-\w+|son|son-in-law|nephew|niece|grandson|granddaughter|flatmate|roommate|housemate|lodger|colleague|employee|bookkeeper|accountant|business partner|partner|husband|wife|cousin|brother|sister|boyfriend|girlfriend|stepson|stepfather|tenant|landlord|assistant|secretary|driver|waiter|cashier|helper|home help|care worker|aunt|uncle|daughter|(?:guy|man|woman|girl|person|lad|manager|worker)<1> (?:i|we) (?:sacked|fired|let go)|ex-employee|former \w+)
  `,
  es: unwrap`
    (?:mi|su|el|la|un|una)(?: \w+)? ?(?:ex|exmarido|exesposo|exnovio|exnovia|cuidadora?|enfermer[oa]|empleada|empleado|nana|ninera|yerno|nuera|sobrin[oa]|niet[oa]|hij[oa]|herman[oa]|prim[oa]|espos[oa]|marido|pareja|novi[oa]|companer[oa]|contador[a]?|soci[oa]|asistente|secretari[oa]|inquilin[oa]|muchacha|senora|roomie|cunad[oa]|mesero|cajer[oa]|informatico|tecnico|emplead[oa] que (?:despedi|corri|eche))
  `,
  zh: '保姆|护工|阿姨|前(?:夫|妻|男友|女友|任)|女婿|儿媳|侄子|外甥|孙子|儿子|女儿|老公|老婆|弟弟|哥哥|妹妹|姐姐|亲戚|室友|合租|同事|员工|会计|出纳|合伙人|股东|助理|店员|司机|网管|开除的[^,。]{0,6}|男朋友|女朋友|对象',
  ar: '(?:ال)?(?:ممرضه|خادمه|شغاله|عامله|مربيه|سايق|محاسب|موظف|شريك|سكرتيره|خدامه)~|طليقي|طليقتي|زوجي|زوجتي|جوزي|مراتي|مرتي|ابني|بنتي|ولدي|اخوي|اخي|اختي|ابن (?:عمي|خالي|اخوي|اختي)|صهري|نسيبي|خطيبي|زميلي|زميلتي|شريكي|اللي (?:طردته|فصلته|طردناه|فصلناه)',
})
const takes = concept({
  en: unwrap`
    (?:using|used|uses|emptying|emptied|draining|drained|taking|taken|took|withdrawing|withdrew|drawing|helping (?:him|her|them)sel(?:f|ves)|helped (?:him|her|them)sel(?:f|ves)|stealing|stole|stolen|spending|spent|moving|moved|got hold of|got into|logged in(?:to)?|transferr~|buying|bought|ordering|skimming|siphon~|sent (?:him|her|them)sel(?:f|ves)|paid (?:him|her|them)sel(?:f|ves)|sending|paying|clearing|cleared|refunding|refunded)
  `,
  es: '(?:us[aoe]|usado|usando|usaba|sac[aoe]|sacado|sacando|saca|rob[aoe]|robando|robado|gast[aoe]|gastando|gastado|vaci[aoe]|vaciando|vaciado|retir[aoe]|retirando|transfir~|transfier~|pasando|reembolsando|devolviendose|agarr~|mand[aoe]|mandar|pas[oa]|transferir|compr[aoe]|comprando|entr[aoe]|entrando|metio|quita|quitando)',
  zh: '(?:取|转|刷|花|拿|用|偷|划|挪|套|提|动|退)(?:了|到|走|我|着|过|钱|光|掉|空)|取钱|登(?:录|了)',
  ar: '(?:ي|ت|بي|بت|كي|عم ي|عم ت|قاعد ي|قاعده ت)(?:سحب|صرف|ستخدم|ستعمل|شتري|حول|اخذ|اخد|سرق|دخل)~|(?:بيرجع|يرجع|رجع|سحب|سحبت|صرف|صرفت|استخدم|استخدمت|اخذ|اخذت|اخد|سرق|سرقت|حول|حولت|دخل|دخلت|فضي|فضت)~',
})
const own = concept({
  en: "(?:my|our|dad's|mum's|mother's|father's|her|his|gran's|nan's|grandma's|grandad's|the shop|the joint|joint|business)<2> (?:cards?|account|money|pension|savings|login|balance|wallet|funds|details|pin)|of (?:mine|ours)|takings|merchant account|(?:his|her|their) own (?:card|account)|my (?:app|password)",
  es: '(?:mi|mis|su|nuestr[oa]|la|el)<1> (?:tarjetas?|cuentas?|dinero|plata|pension|ahorros|clave|saldo|billetera|lana|jubilacion)|lo mio|su propia (?:tarjeta|cuenta)|la caja|la cuenta del comercio|le<1> (?:saca|sacando|saco|quita)<1> (?:plata|dinero|lana)',
  zh: '(?:我|我们|我妈|我爸|老人|妈|爸|奶奶|爷爷|店里|公司)的?[^,。!?]{0,6}(?:卡|账|钱|存折|工资|养老金|退休金|余额|密码|钱包)|(?:存折|卡)|自己(?:的)?(?:卡|账)|营业款|货款|后台',
  ar: '(?:ال)?(?:بطاقتي|بطاقتها|بطاقته|حسابي|حسابها|حسابه|فلوسي|فلوسها|فلوسه|رصيدي|محفظتي|معاشي|معاشها|معاشه|كارتي|كارت|فيزتي|مصاري|مصاريي|الحساب المشترك|كارته|بطاقته الخاصه|غله|حساب (?:ال)?تاجر)',
})
const unasked = concept({
  en: "without(?! me(?! (?:knowing|being|agreeing|saying|hearing))|(?: a| the| any| his| her| their)? (?:card|id|code|fee|pin|signature)(?![a-z]))|behind (?:my|his|her|our|their) backs?|no permission|never (?:said|told|agreed|gave|let)|didn't (?:know|agree|say|let)|say-so|gone|missing|hundreds|thousands|secretly|helping|helped|stealing|stole|emptying|emptied|draining|won't (?:stop|give)|got hold of|stop (?:him|her|them)|(?:him|her|them)sel(?:f|ves)|still has|(?:won't|can't)<4> stop|every day|sacked|fired|refuses|locked (?:me|us) out|kicked (?:me|us) out|on the sly|out of control",
  es: 'sin (?:mi|su|que|decir|permiso|avisar|preguntar|autorizacion|consentimiento)~|a escondidas|a mis espaldas|a sus espaldas|por detras|no (?:sabia|sabiamos|le di|autorice)|rob[aoe]~|vaci~|desaparec~|faltan?|no para|lo mio|sigue con|despedi|corri|eche|su propia|me saco|me sacaron|a el mismo|a ella misma',
  zh: '背着|瞒着|偷|没(?:经过?|跟|告诉|问)[^,。]{0,4}(?:我|同意|说|许可)|不知道|不知情|未经|擅自|私自|少了|没了|光了|好多次|好几[次千万]|开除|自己卡|踢出|转给(?:他|她)自己',
  ar: 'بدون<1> (?:علمي|اذني|علمها|علمه|اذنها|ما)~|من غير<1> (?:علمي|اذني|ما)~|دون علم~|من ورا~<1>|بالسر|سرق~|خلسه|ما (?:ادري|كنت ادري|كنت اعرف|سمحت|قلت)~|فضي~|ناقص~|راح~|طردته|فصلته|طردناه|طلعني|لنفسه|لنفسها',
})
/** Children who play, and what was shared in good faith. */
const innocent = concept({
  en: 'games?|roblox|fortnite|v-?bucks|app ?store|kids?|years? old|toddler|groceries|give (?:him|her|them) (?:his|her|their) own|add (?:him|her|them)|supplementary|shared|our joint subscription',
  es: 'juego|roblox|fortnite|nin[oa]s?|anos de edad|super(?:mercado)?|tarjeta adicional|sacar(?:le)? (?:una )?propia',
  zh: '游戏|充值了|小孩|岁|副卡|亲属卡|亲情|买了?菜|超市',
  ar: 'لعبه|روبلوكس|فورتنايت|طفل|سنين|سوبرماركت|بقاله|بطاقه اضافيه|عمره',
})
/** A near one uses what is the customer's behind the customer's back. */
export const isAbused = (text: string): boolean => says(text, near, takes, own, unasked) && !innocent.test(text)

/** An account, a shop, a loan in the customer's name, and not by the customer. */
const inMyName = concept({
  en: unwrap`
    (?:someone|somebody|they|he|she|person|people|stranger|thief|ex|who|has|have|was|been)<4> (?:opened|registered|set up|taken out|took out|created|started|applied for|signed up|got|running|selling|applying|been applying)<8> (?:in|with|using|under|on|of|as)<1> (?:me(?![a-z])|my (?:name|passport|id|identity|details|licence|license|ssn|photo|company|business|documents?|papers|data))|my<1> (?:passport|id|name|identity|details|licence|documents?|photo|company) (?:was|were|has been|have been|is being|got)<1> used<2>|
    (?:impersonat~|pretend~ to be|posing as|claim~ to be|passing (?:himself|herself|themselves) off as) (?:me|us|my \w+|our \w+)|(?:fake|copy|clone)~<3> (?:of )?(?:my|our) (?:shop|store|page|site|profile|business|account)|stole~ my identity|identity<2> stolen|(?:victim of|report(?:ing)?|suffer(?:ed|ing)|hit by|this is|it's|it is|been|think|case of|had|due to|because of)<2> identity (?:theft|fraud)(?! (?:cover|insurance|protection|policy|leaflet|means))|identity (?:theft|fraud)<3> (?:happened|to me|on me|against me|in my name|using my|with my)
  `,
  es: unwrap`
    (?:abrieron|abrio|abrir|abierto|sacaron|saco|sacado|registraron|registro|registrado|crearon|creo|creado|pidieron|pidio|pidiendo|contrataron|contrato|contratado|solicitaron|solicitado|tramitaron|venden|estan vendiendo|cobran)<6> (?:con|a|en|usando) (?:mi|mis|nuestro) (?:nombre|dni|ine|cedula|identidad|datos|pasaporte|documento|rut|curp|rfc|cuit|empresa|foto|papeles)|(?:con|usando) mi<1> (?:pasaporte|dni|ine|cedula|nombre|identidad)<1> (?:abri|sac|regist|cre|ped|contrat|solicit)[a-z]+|como si fuer[ae]n? yo|
    (?:suplant~|se (?:hace|hacen) pasar por|haciendose pasar por) (?:mi|nosotros|nuestr[oa])|(?:suplant(?:an|o|aron|ando|ado)|robaron|robo(?! de)|usurp[a-z]+)<2> (?:mi |la )?identidad|(?:victima de|sufri|me hicieron|me hacen|hubo|tengo un|es un|caso de|denunciar|reportar|por)<2> (?:robo|suplantacion|usurpacion) de identidad
  `,
  zh: '(?:拿|用|盗用|冒用|借)(?:了)?我的?[^,。!?]{0,8}(?:身份证?|护照|证件|名义|名字|信息|资料|营业执照|照片|人脸)[^,。!?]{0,10}(?:开|注册|办|贷|申请|借|收款|签|骗)|冒我的?名|我的(?:护照|身份证|证件|名字|信息)[^,。]{0,2}被[^,。]{0,2}(?:拿|用|盗|冒)|冒充(?:我|我们|本店|本人)|征信[^。]{0,12}(?:没|不是)[^,。]{0,2}(?:借|贷|办)|(?:贷款|借款)[^。]{0,10}(?:从没|没|不是我)[^,。]{0,3}(?:借|贷|办|申请)|(?:假|山寨|仿)[^,。]{0,4}我(?:们)?的?(?:店|公司|网站)',
  ar: '(?:فتح|فتحوا|سجل|سجلوا|طلع|طلعوا|اخذ|اخذوا|اخد|عمل|عملوا|انشا|سوي|سووا|قدم|قدموا|يبيع|يقبض)~<5> (?:باسمي|بهويتي|بجوازي|بجواز سفري|بجواز|بياناتي|ببياناتي|بطاقتي الشخصيه|برقمي|باسم (?:شركتي|متجري|محلي)|بصورتي)|(?:استخدم|استعمل|سرق|اخذ)~ (?:هويتي|اسمي|جوازي)|(?:انتحل|انتحلوا|ينتحل|منتحل)~<1> (?:اسمي|شخصيتي|هويتي|صفتي|شركتي)|(?:عامل|عامله|عاملين) (?:حاله|حالها|حالهم|نفسه|نفسها)<1> (?:انا|متجري|مخبزي|محلي|شركتي|مطعمي|مكتبي|صفحتي)|(?:جواز سفري|جوازي|هويتي|بطاقتي الشخصيه)<1> (?:فتحوا|فتح|سجلوا|استخدم)~|(?:بيقدم|يقدم|يطلب|بياخد)<3> باسمي|قرض<4> باسمي<6> (?:ما|لم)~',
})
const byMyself = concept({
  en: "(?:i|we)(?:'ve| have)? (?:opened|registered|set up|took out|created)|can i|could i|how (?:do|can)|want to|would like",
  es: '(?:yo |ya )?(?:abri|registre|saque|cree|solicite|contrate)|puedo|quiero|como (?:puedo|hago)',
  zh: '我(?:自己)?(?:用|拿)|能不能|可以.{0,6}吗|怎么',
  ar: '(?:فتحت|سجلت|قدمت) (?:حساب|متجر)~|هل (?:اقدر|يمكن)|كيف|ممكن',
})
export const isImpersonated = (text: string): boolean => inMyName.test(text) && !byMyself.test(text)
