import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { withoutCalming } from '../excuses/calming.ts'
import { prefiltered } from '../matching/prefiltered.ts'
import type { Sentence } from '../watches/watch.ts'
import { namesOther, nearSecret, speaksOfSecret, speaksOfText } from './secret-topic.ts'

const moved = unwrap`
    (?:forward|send|drop|pop|stick|paste|post|pass|give|read|share|text|tell|type|write|copy|put|state|say|spell|
    enter|submit|show|leave|provide|supply|ping|fire|shoot|hand|bring|relay|quote|list|dictate|repeat|chuck|bung|whack|
    lob|sling|throw|upload|attach|key|get|jot|whisper|message|input|punch)(?:ing)?|(?:writ|shar|giv|typ|provid|past|
    quot|stat|leav|relay)ing|(?:dropp|popp|putt|gett|chuck|sling)ing
`
const itEn = unwrap`
    (?:it|them|that|those|these|this|that one|this one|(?:any )?one(?: of (?:them|those|these|yours))?|yours|both|all of (?:them|it)|
    the (?:whole|full|entire|complete) (?:thing|lot|list|text|message|string|sequence|set|block)|the (?:lot|list|
    ones?(?! time)(?: (?:you|that|it|we|they|i)(?: [a-z']+){1,6})?)|everything(?: (?:in|between|from|you|that|it|below|above|
    on)(?: [a-z']+){1,7})?|(?:those|these|the|that) (?:digits|numbers?|figures|code)|what(?:ever)? (?:it|they|you|the (?:text|message|app|screen))(?: [a-z']+){1,5}|what(?:'s| is) (?:in|inside|on|written)(?: [a-z']+){0,3})
`
const hereEn = unwrap`
    (?:(?:out|on|over|across|back|along|down|up|straight|right|just|quickly|exactly|in full|in order|as is|letter by letter|
    in)(?: and [a-z]+ (?:it|them))? ){0,3}(?:here|(?:in|into|to|onto|on|through|via|over|inside)(?: to)? (?:this|the|our|my|your) (?:(?:live|next|
    same) )?(?:chat|window|conversation|reply|thread|message|dialogue|messages)|below(?! the)|to (?:me|us)|for (?:me|us)|with (?:me|us)|
    my way|as (?:your|the) (?:reply|next message))
`

/** A pronoun for it, and the place where it is wanted: here. */
const itHere = prefiltered(
  new RegExp(unwrap`
    (?<![a-z])(?:${moved})(?: (?:me|us|just))? ${itEn} ?,? ?${hereEn}(?![a-z])|(?<![a-z])(?:tell|give|send|read|text|pass|show|forward|hand|get|
    ping|shoot|drop) (?:me|us) (?:it|them|that|those|yours|that one|the (?:lot|whole thing|list)|what (?:it|they|
    you)(?: [a-z']+){1,4})(?![a-z])|(?<![a-z])(?:read|spell|type|write|copy) (?:out|back) (?:to me |for me )?what(?:'s| is|ever)(?: [a-z']+){1,4}(?![a-z])|(?<![a-z])(?:lea|lee|dig[ae]|di|copi[ae]|escrib[ae]|dict[ae]|mand[ae]|envi[ae])(?:me|nos) (?:lo|todo lo) que (?:pone|dice|trae|aparece|sale|ve|ves|lee|viene|llego|recibio)(?![a-z])|
    (?<![\u0620-\u06ff])(?:اقرا|قل|اكتب|ارسل|املي?|انقل)(?:ي)? (?:لي|لنا|علي) (?:اللي|ما|الذي|المكتوب|كل ما)(?: [\u0620-\u06ff]+)?(?![\u0620-\u06ff])|(?<![a-z])(?:let me (?:know|have|see)|let us (?:know|have|see)) (?:it|them|yours|that|
    what (?:it|they) (?:says?|reads?|shows?))(?![a-z])|(?<![a-z])(?:reply|respond|answer)(?:ing)?(?: to (?:me|this message))? with (?:it|them|
    that|those|the (?:lot|whole thing))(?![a-z])|
    (?<![a-z])(?:envi|reenvi|mand|pas|compart|dict|copi|peg|pegu|escrib|pon|pong|dig|di|d|dej|facilit|suelt|le|indi[cq]u?|
    anot|tecle|remit|apunt|transcrib|proporcion|comuni[cq]u?|muestr|mostr|ensen|entreg|entregu|deletre|adjunt|repit|introduz[c]?|
    ingres|regal|prest|cuent)(?:a|e|an|en|ar|er|ir|ando|iendo)?(?:(?:me|nos)l[oa]s?|l[oa]s?(?: [a-z]+){0,2} (?:aqui|aca|
    por aqui|en (?:este|el|tu|su) (?:chat|proximo mensaje|siguiente mensaje|mensaje)|por (?:este|el) chat|por este medio|a continuacion|
    abajo))(?![a-z])|(?<![a-z])(?:me|nos) l[oa]s? (?:(?:puedes?|podrias?|quieres?|quiere) )?(?:envi|reenvi|mand|pas|compart|
    dict|copi|escrib|dig|dic|d[ae]|dej|facilit|le[ea]|indi[cq]|repit|peg|muestr|regal|prest)[a-z]{0,4}(?![a-z])|(?<![a-z])(?:responda|
    responde|conteste|contesta) con (?:ell[oa]s?|el)(?![a-z])|(?<![a-z])(?:copi|peg|pegu|escrib|mand|envi|pas|pon|
    pong)[aeo](?:me|nos)? (?:(?:por )?aqui )?(?:la lista|el mensaje|el texto|todo|todos|un[oa]|algun[oa])(?: [a-z]+)? (?:(?:por )?aqui|complet[oa]|
    enter[oa])(?![a-z])|(?<![a-z])l[oa]s? (?:esper[oa]|esperamos|aguard[oa]|aguardamos)(?: por)? aqui(?![a-z])|
    (?:^|[,;:!])(?:请|麻烦|劳烦|[您你]|就|那|现在|直接|可以|收到后|到了|把它|马上|立刻|快|赶紧|然后|再|整段|整份|全部?|随便|先|只[要管]|都|把(?:它|里[头面边]的(?:内容|东西|数字|文字)|那[个串几]?(?:数字?|码|东西|条|几位|些)?|[您你]?(?:常用|记得|想到|收到|看到)的(?:那?几个|那些)?)|
    一个个|原样|原原本本|如实)*(?:(?:发|转|转发|贴|粘|敲|读|传|填|写|打|报|念|说|递|甩|丢|列|抄|复制|粘贴|输)(?:一个|一份|一下|一遍|下)?(?:在|到|给|进)?(?:这里|这儿|这边|我们?|
    咱们?|聊天|对话|本窗口|这个?窗口|下一条|下面)(?:聊天)?(?:里|中|来|就行|就好|即可|就可以|吧)*|(?:发|转|贴|传|写|打|列|报|念|抄)(?:一个|一份|一下|一遍)?(?:过来|上来|出来)|(?:告诉|告知|回复)(?:我|它|给我)(?=[,。;!?]|$|一?[下声]|就|即可|吧|呗|啊|哈|哦|呀|看看|听听|可以|那|这|里|上|收到|它|具体|完整|全部|内容|数字|号)|
    说来听听|说一声|给我(?:就行|就好|吧|看看)?|发我|转我)|
    (?<![\u0620-\u06ff])[وفت]?(?:لصق|كتب|رسل|بعت|نسخ|اكتب|ارسل|ابعت|ابعث|حط|ادخل|انسخ|الصق|حول|شارك|اعط|عط|قل|دز|طرش|مرر|املي?|اقرا|انقل|ضع|اذكر|سرد|اسرد)[يو]?ا?(?:ه|ها|هم|هن|لي|ني ايا[\u0620-\u06ff]+|هالي|هولي|
    هالنا)(?: و[\u0620-\u06ff]+(?:ه|ها))?(?: [\u0620-\u06ff]+)?? (?:هنا|هون|لي|لنا|الي|الينا|علي|عندي|ادناه|في (?:هذه )?(?:ال)?(?:محادثه|
    دردشه|شات|رساله|رسالتك|نافذه))(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وف]?(?:عط|اعط|ت?عطي?|ارسل|ابعث|ابعت|هات|شارك|اكتب|قول|زود|مرر|تكتب|تعطي|ترسل)[يو]?(?:ني|نا|لي|لنا)(?: ب)? ?(?:ايا[\u0620-\u06ff]+|
    [اي]?ها|[اي]?ه|به|بها)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])[وف]?(?:رد|ردي|اجب) (?:علي )?(?:بها|به|بهم)(?![\u0620-\u06ff])|
    (?<![\u0620-\u06ff])[وف]?(?:اكتب|قول|ابعث|ابعت|ارسل)(?:ي)?(?:ها|ه|هم) ?(?:لي|الي)(?![\u0620-\u06ff])|(?:اعد|اعاده|تعيد) (?:توجيه|ارسال)(?:ه|ها)? (?:الي|لي|لنا|
    الينا)(?![\u0620-\u06ff])|(?:ب|ن|م)?(?:انتظار|نتظر|ناطر|ناطرين|مستني|مستنين)(?:ه|ها)(?: منك)? (?:هنا|هون|منك)|
    الصق (?:ال)?(?:قايمه|نص|رساله|محتوي) (?:[\u0620-\u06ff]+ ){0,2}هنا
  `),
)
/** "State it now": wanted at once, and so here. */
const itNow = prefiltered(
  new RegExp(unwrap`
    (?<![a-z])(?:please )?(?:state|say|give|type|tell|provide|share|supply|write|read|send|forward|list|spell) (?:it|them|that|those)(?: out| on| over| back)?(?: (?:now|please|quickly|
    quick|straight away|and (?:i|we)(?:'ll| will| can)|so (?:that )?(?:i|we)|letter by letter|exactly|in full))(?![a-z])|(?<![a-z])(?:reply|respond|answer) in that order(?![a-z])|(?<![a-z])(?:write|list|type|jot|note|put|try) (?:down |out )?(?:the ones|them|a few|any|it|your best guess)(?: [a-z']+){0,5} and (?:i|we)(?:'ll| will| can)(?![a-z])|(?<![a-z])(?:send|type|write|spell|read) (?:it|them) (?:out )?(?:for (?:me|us))(?![a-z])|(?<![a-z])(?:envi|escrib|dig|mand|pas|facilit|dict|pong|pon|indiqu|
    indic|compart)[aeo]?l[oa]s?(?: [a-z]+)? (?:ahora|ya|rapido|por favor|tal cual|y (?:se |te |le |lo |la )+[a-z]+|para que (?:yo )?(?:pueda|
    podamos))(?![a-z])|请?依次回复|(?:打|写|念|列|报|说)(?:一遍|出来|一下)(?:,|给|我|$)|(?<![\u0620-\u06ff])[وف]?(?:ارسل|اكتب|ابعث|اذكر|قل)(?:ه|ها|هم|هن) (?:بسرعه|الان|
    الحين|حرفا|كما|وانا|وساعدلها|وسا[\u0620-\u06ff]+|لو سمحت|رجاء|من فضلك)
  `),
)
/** That it is not to be, that it has been, or where else it goes. */
const denied = new RegExp(unwrap`
    (?<![a-z])(?:never|not|don't|nobody|no one|won't|can't|cannot|shouldn't|mustn't|oughtn't|wouldn't|isn't to|without having to|no (?:need|call|reason|point|use)|needn't|unnecessary|pointless|avoid|instead of|rather than|
    did you|have you|if you (?:did|ever|have|already)|nunca|jamas|nadie|ni|no|evite|sin|innecesario|en vano)(?![a-z])[^,;:]*$|(?:不|别|勿|没有?|无需|切莫|避免|谁|任何人)[^,;:]*$|
    (?<![\u0620-\u06ff])[وف]?(?:لا|[بلك]?الا|لن|لم|ليس|ليست|احد|اي شخص|تجنب|دون|عدم|(?:مفيش|مافيش|مافي|ما فيه?|ماكو|ملوش|مالوش|ما له|ماله|مالها|ما لها|من غير) (?:اي )?(?:داعي|حاجه|لزوم|ضروره|سبب|معني|فايده|لازمه)|بلاش|(?:مش|مو|مب|ما|مهو) (?:لازم|محتاج|ضروري|مطلوب|عايز|عاوز|يحتاج|تحتاج|يلزم|ودي|ابي|ابغي|نبي|نبغي|اريد|نريد|بدي|بدنا)[\u0620-\u06ff]{0,2})(?![\u0620-\u06ff])[^,;:]*$
  `)
const placed = new RegExp(unwrap`
    (?<![a-z])(?:verification card|card above|card below|the form|the field|the box|sign-in page|log-?in page|
    tarjeta de verificacion|tarjeta de arriba|formulario|campo|casilla|pagina de)(?![a-z])|验证卡|卡片(?:里|中|上|内)|输入框|登录页|表单|
    بطاقه التحقق|البطاقه اعلاه|(?:ال)?نموذج|(?:ال)?حقل|صفحه
  `)

/** It goes to an address, or what speaks against it: "发到聊天里并不安全". */
const notHere =
  /^ ?(?:الي|علي|to|a|at|到|至)? ?[a-z0-9._-]+@|(?:并|都|也)不(?:太|够)?(?:安全|合适|妥|可取)|不安全|有风险/

/** What it is wanted for. */
const purpose = /(?<![a-z])(?:so (?:that )?(?:i|we)|para que|asi)(?![a-z]).*$/
/** "If it doesn't arrive, tell me so here": what is wanted is whether. */
const condition =
  /(?<![a-z])(?:if|should|in case|si|en caso)(?![a-z])|如果|要是|万一|若|(?<![\u0620-\u06ff])[وف]?(?:اذا|لو|ان)(?![\u0620-\u06ff])/

/** "Great, just drop it here": the secret that was spoken of before, asked for by a pronoun. */
export function asksForItHere(sentence: Sentence, prepared: Prepared): boolean {
  const text = withoutCalming(sentence.text)
  const wish = itHere.first(text)
  const found = wish ?? itNow.first(text)
  if (!found || placed.test(text)) return false
  const end = found.index + found[0].length
  const before = text.slice(0, found.index)
  const rest = (/^[^,;:!?。]*/.exec(text.slice(end)) ?? [''])[0].replace(purpose, '')
  if (notHere.test(rest)) return false
  if (denied.test(before) || namesOther(`${before}${found[0]}${rest}`)) return false
  if (nearSecret(sentence)) return speaksOfSecret(sentence, prepared)
  if (condition.test(before)) return false
  return speaksOfSecret(sentence, prepared) || (wish !== null && speaksOfText(sentence, prepared))
}
