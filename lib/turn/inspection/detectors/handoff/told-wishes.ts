import { everywhere } from '#lib/text/everywhere.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'

/** Customers of the customer, or people at large, are said to wish it. */
const ofOthers = concept({
  en: unwrap`
    (?:(?:my|our|some|a|the|which|most|share of|angry) )?(?<!your )(?<!you )(?<!as )(?<!as a )(?:customers?|clients?|shoppers?|visitors?|folks|people|reviews?|users|callers|buyers|guests|everyone online)(?: of (?:mine|ours))? (?:(?:on|in) [a-z]+ )?(?:always |keep |often |just )?(?:says?|said|saying|moans?|wants?|wanting|asks?|asking|typ(?:es?|ing)|prefers?|demands?|reach(?:ing)?|insists?|complains?|demanded|wanted)(?![^.,!?;]{0,60} your?(?![a-z]))(?:(?! (?:and|so|but) (?:i|we|get|put|please|connect|transfer)(?![a-z]))[^.,!?;]){0,80}
  `,
  es: '(?:mi|mis|nuestr[oa]s|un|una|los|las|cada)? ?(?:client[ea]s?|comprador(?:a|es)?|usuari[oa]s?|visitantes?|huesped(?:es)?) (?:(?:me|nos|siempre|a veces) )*(?:dijo|dice|dicen|pide|piden|pidio|quiere|quieren|escribio|escribe|escriben|diciendo|exige|exigen)(?![^.,!?;]{0,60} (?:sus?|ustedes|tu|vuestr[oa])(?![a-z]))(?:(?! y (?:yo|quiero|necesito|por)(?![a-z]))[^.,!?;]){0,80}|al cliente a un (?:agente|asesor|operador)(?: human[oa])?',
  zh: '(?<!我是|作为|老|你们的?|当|备注:|注明:?)(?:客户(?!经理|服务|端)|客人|顾客|买家|访客|消费者|学员|用户)[^,。!?]{0,8}(?:说|要|找|叫|点|打|转|让我|呼叫|见|求)(?![^,。!?]{0,8}[你您]们)[^,。!?]{0,16}|(?:网上|小红书上?|知乎上?|微博上?|抖音上?|别人|短信里?|备注(?:里|上)?)[^,。!?]{0,6}(?:说|教|讲|写|让)[^,。!?]{0,16}(?![^。!?]{0,12}(?:给我|帮我)(?:转|接|找))|(?:以前|过去|原来)[^,。!?]{0,8}(?:都得|都要|必须|只能|得)[^,。!?]{0,10}',
  ar: '(?:ال)?(?:زبون|زبونه|عميل|عميله|مشتري|مشتريه|زباين|عملا|ناس)(?: [\\u0620-\\u06ff]+){0,3} (?:ي|ت)?(?:قول|كتب|طلب|صيح|سال|قال)~[^.,!?]{0,60}|(?:عدد|نسبه) (?:ال)?(?:عملا|زباين)[^.!?,]{0,40}',
})

/** Another house is said to have nobody, and the question here is another one. */
const elsewhere = concept({
  en: unwrap`
    (?:my|another|the other|the last) (?:[a-z]+ )?(?:bank|council|energy company|insurer|airline|gym|landlord|phone company|provider|broadband|dentist|surgery)(?:'s)?[^.,!?;]{0,16} (?:won't|wouldn't|can't|couldn't|refused to|refuses to|never|has no|put me through)[^.,!?;]{0,48}|(?:ebay|amazon|evri|dhl|ups|fedex|hermes|paypal|facebook|uber|ryanair|vodafone|virgin|sky|bt)(?:'s)?(?: [a-z]+){0,3} (?:refused|won't|wouldn't|is a joke|can't|couldn't|never|has no|hasn't)[^.,!?;]{0,48}|
    (?:the|that|a) (?:restaurant|rink|bar|pub|garage|cinema|shop over the road) wouldn't[^.,!?;]{0,48}|(?:couldn't|wouldn't|can't)<5> at the (?:hotel|restaurant|rink|bar|pub|garage|cinema)[^.,!?;]{0,48}
  `,
  es: '(?:mi|otro|otra|el otro) (?:[a-z]+ )?(?:banco|operadora|aerolinea|aseguradora|ayuntamiento|compania de (?:luz|agua|gas))[^.,!?;]{0,16} (?:no|nunca|se nego)[^.,!?;]{0,48}|(?:al )?servicio de atencion al cliente de (?:dhl|correos|ups|fedex|amazon|seur)[^.,!?;]{0,40}',
  zh: '',
  ar: '(?:ال)?(?:بنك|شركه (?:ال)?(?:شحن|كهربا|اتصالات)|متجر ثاني)(?: [\\u0620-\\u06ff]+){0,2} (?:حولني|حولوني|ما عنده|ما ردوا|ما فيه)[^.,!?;]{0,60}|هذا متجر غيركم',
})
/** The message goes on to something else. */
const goesOn = concept({
  en: "unrelated|anyway|so i(?:'m|'ve)?|so we|do you (?:also )?|does your|do your|which is why|what|when|how|is (?:breakfast|there)",
  es: 'ahora|en fin|¿',
  zh: '吗|怎么|多少|哪',
  ar: 'طيب|المهم|وين|هل|سوالي',
})

/** One spoke to somebody, asked or would have asked, and it came right. */
const spokeThen = concept({
  en: unwrap`
    (?:(?:i|we|my [a-z]+|he|she) )?(?:asked for|got through to|(?:was|were) (?:talking|speaking|chatting) (?:to|with)|had to (?:speak|talk) to|(?:was|were) meant to ask for|my chat with|(?:so )?good to get|meant to (?:ask|call|ring))(?: [a-z]+){0,4} (?:supervisor|manager|human|agent|rep|person|people|representative)(?: [a-z]+){0,6}|
    (?<!be )(?<!to be )(?:(?:i|we|my [a-z]+) )?(?:spoke|talked|chatted|have spoken|(?:had|got) an? (?:[a-z]+ )?(?:chat|word|call|talk)) (?:to|with) (?:(?:one|someone|somebody|a (?:member|colleague)|people) (?:of|from|on|in) (?:your|the) (?:colleagues|team|staff|agents?|lot|guys|people|support)|(?:your|a) colleague)(?: [a-z]+){0,4}
  `,
  es: '(?:ya )?(?:pedi|quise|hable|llame|tuve que|me atendio)(?: (?:hablar|a|al|con|servicio|de))*(?: [a-z]+){0,3} (?:supervisor[a]?|gerente|encargad[oa]|agente|persona|alguien|gente|atencion al cliente)(?: (?:del|de la|de|al) [a-z]+){0,2}',
  zh: '(?:昨天|昨晚|今早|上午|刚才?|刚刚|前天|上次|同事)[^,。!?]{0,6}(?:跟|和|有|找)[^,。!?]{0,4}(?:真人|人工|客服)[^。!?]{0,16}',
  ar: '(?:سبق ان |جوزي |زوجي |اخوي |مرتي |انا )?(?:طلبت|كلمت|كلم|كلمني|سحبت)(?: [\\u0620-\\u06ff]+){0,4} (?:ال)?(?:موظف|مدير|مشرف|مستشار)~(?: [\\u0620-\\u06ff]+){0,3}',
})
const cameRight = concept({
  en: "(?:that's|it's|was|got it|is|all)(?: all| now| quickly)? (?:sorted|fixed|solved|resolved)|all good|(?:he|she|they|this morning) (?:fixed|sorted|lent|solved|helped|gave)|well looked after|legend|got one|fair play|not needed|(?:faq|page|site) covered it|last year|(?:don't|do not) need one",
  es: 'todo bien|me (?:dio su|autorizo|atendieron genial|ayudo|explico)|son majisim[oa]s|lo encontre|dice que es|genial|solucionad[oa]|resuelt[oa]',
  zh: '处理好|解决|搞定|发我邮箱|补寄|讲完|弄好|告诉我了',
  ar: 'وانتهي|انتهي الامر|خلص الموضوع|حل المشكله|وخلص|بالتراضي|متجر غيركم|لا يستحق|فهمت كل شي|انحلت',
})
const unsettled = concept({
  en: 'still|again|but (?:it|they|he|she|nobody|no one)|not (?:sorted|fixed|solved|resolved)|nobody|no ?one|never|back (?:please|again)',
  es: 'todavia|aun|otra vez|de nuevo|nadie|no (?:se|esta) (?:resol|soluc|arregl)~',
  zh: '还没|还是没|又(?!怕)|没人|没解决|没处理',
  ar: 'لسه|للحين|مره ثانيه|تاني|ما انحل~|ما حد|محدش',
})

/** The wish is expressly none. */
const unwanted = concept({
  en: unwrap`
    (?:won't|will not|not|n't)(?: be)? (?:asking|looking) for (?:a|an|any|your|the) (?:supervisor|manager|human|person|agent|rep)|(?:rather than|(?<!(?:can't|cannot|won't|not|n't|never)[^.,!?;]{0,40})without)(?: having| needing| me having)?(?: to)?(?: (?:speak|talk|chat|call|ring|deal)(?:ing)?)?(?: (?:to|with))?(?: (?:a|an|some))? (?:real )?(?:human|person|rep|agent|someone|somebody|anyone|people)[^.,!?;]{0,20}|(?:more|better|kinder|nicer|quicker|faster|friendlier)(?: [a-z]+){0,2} than (?:any|a|most|some)(?: real| actual)? (?:humans?|person|people|agents?)[^.!?,;]{0,20}|(?:nervous|anxious|shy|scared|hate|awkward)(?: [a-z]+){0,2} (?:with|talking to|speaking to|around) (?:people|someone|humans)[^.!?,;]{0,20}|prefers? people over bots|i don't need (?:one|a (?:human|person|rep))
  `,
  es: '(?:prefiero|mejor)(?: [a-z]+){0,3} (?:contigo|aqui|por chat|con el bot) que con (?:una )?(?:persona|alguien|un humano)|(?:hola|buenas),? asesor[a]?(?=[.,] (?!por|porfa))',
  zh: '(?:不急着?|不赶[着著]|不着急|不打算|没打算|唔使|误点了?|误触了?)(?:要|去)?(?:找|转|跟|和|揾|打给|呼叫)(?:一?个)?(?:人工|真人|客服|专员|人|经理)(?:喇|了)?|(?:(?<!是)不是|谁说我?)(?:要|想)(?:找|转|叫)?(?:人工|真人|客服|专员|经理)了?|(?:最怕|怕|不敢)(?:跟|和|与)人(?:通话|说话|打交道|讲话|打电话)|跟真人聊(?:天)?太累|(?:本来|原本)想[^,。!?]{0,8}(?=[^。!?]{0,12}(?:有答案|找到|解决|不用|只差|好了))|我(?:爸|妈|朋友|老公|老婆|同事)[^,。!?]{0,3}(?:说|让我|叫我)(?:要|直接)?[^,。!?]{0,12}(?=[^。!?]{0,6}(?:我觉得|其实|劝住|我说不))|转人工(?:这个)?功能',
  ar: '(?:ما ?|مو |مش |لا )(?:ابي|ابغي|ابغا|بدي|ودي|عايزه?|عاوزه?|حابه?|اريد|بي) (?:ا|ن)?(?:كلم|حكي|تكلم|تواصل|حاكي|سولف)(?: مع)? (?:(?:اي )?(?:احد|حدا?)|(?:ال)?(?:موظف[هين]*|بشر|ناس))|(?:ما (?:في|له|فيه) (?:داعي|حاجه)|لا (?:احتاج|اريد|داعي)|مش (?:عايز|عاوز|محتاج)ه?|ما (?:ابي|بدي|احتاج|ودي))(?: (?:الي|ل))? (?:ت?حول(?:ني|وني|ي)|تحويلي|اكلم|اتكلم مع|احكي مع)(?! (?:ال)?(?:بوت|روبوت|اله|برنامج|ماكينه|مكينه|ذكا))[^.!?,]{0,20}|(?:حسيت|حاسس|حسستوني|كاني|كانك|حسيتك)(?: (?:اني|انه|انو|كاني))?(?! (?:لازم|محتاج|ابي|بدي))[^.!?,]{0,40}|ما اقدر اتكلم ب(?:ال)?هاتف|(?:الغي|الغاء) (?:موعد )?(?:ال)?مكالمه[^.!?,]{0,30}',
})

const everyOther = everywhere(ofOthers)
const everyElsewhere = everywhere(elsewhere)
const everyTalk = everywhere(spokeThen)
const everyUnwanted = everywhere(unwanted)

/** A message without wishes that are only told of: those of others, those had elsewhere, those that came right, those denied. */
export function withoutToldWishes(message: string): string {
  let rest = message.replace(everyUnwanted, ' ').replace(everyOther, ' ')
  if (goesOn.test(rest)) rest = rest.replace(everyElsewhere, ' ')
  return cameRight.test(message) && !unsettled.test(rest) ? rest.replace(everyTalk, ' ') : rest
}
