import { unwrap } from '#lib/text/unwrap.ts'

/** Somebody who is of the house: a wish by what the person does there. */
export const otherWishes = {
  en: [
    unwrap`
      (?<![a-z])some(?:one|body) (?:who|that) (?:actually |really |physically )?works? (?:there|here|for you|at (?:the|your) [a-z]+|in your [a-z]+)(?![a-z])|(?<![a-z])(?:can|could|will|would) (?:someone|somebody|anyone|you guys) (?:please |just )?give me a (?:call|ring|buzz)(?![a-z])|(?<![a-z])who do (?:i|we) (?:have|need) to (?:talk|speak|turn) to(?![a-z])|(?<![a-z])escalate (?:this|it|my (?:case|issue|complaint)|the case)(?: please| now| further)?(?= ?[.!?]| ?$)|^\W*(?:just )?transfer(?: me)?(?: now| please)?\W*$
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])alguien que (?:de verdad |realmente )?trabaj[ae] (?:ahi|alli|aqui|con ustedes|con vosotros|en su [a-z]+|para ustedes)(?![a-z])|(?<![a-z])quien (?:manda|esta al mando|es el (?:jefe|encargado|responsable)|es la (?:jefa|encargada|responsable)) (?:ahi|alli|aqui|alla)(?![a-z])|(?<![a-z])me (?:puede|podria|pueden) (?:llamar|atender) (?:alguien|un[oa]?|ustedes)(?![a-z])|^\W{0,6}(?:(?:hola|buenas|buenos dias|oigan)\W{1,3})?hay alguien\W{0,6}$|^\W{0,6}(?:agente|asesor|asesora|operador) (?:en vivo|en linea|porfa|porfi)\W{0,6}$|(?<![a-z])con quien (?:tengo que|hay que|debo|tendria que) hablar(?![a-z])|(?<![a-z])que (?:venga|salga|se ponga|me llame|me atienda) (?:el|la|un|una|su|tu) (?:jef[ea]|encargad[oa]|gerente|supervisora?|responsable|persona)(?![a-z])|(?<![a-z])(?:segunda|tercera|cuarta|quinta|enesima) vez\W{1,3}(?:un |una )?(?:human[oa]|persona|agente|asesora?)(?![a-z])|(?<![a-z])(?:escal(?:arlo|alo|elo|enlo|en esto|a esto)|elev(?:arlo|alo|elo|enlo))(?= ?[.!?]| ?$)|^\W*transf(?:ier|er)[aei](?:me|nme)\W*$
    `,
  ],
  zh: [
    '(?:找|要|换|来|让)[^,。!?]{0,4}(?:真正|真的)?在(?:你们|贵司|你)(?:那里|那儿|公司|那边)(?:真正|真的)?(?:上班|工作)的',
    '(?:你们?|您)(?:那边|那里|那儿|那|边|这)?(?:到底)?谁(?:负责|管事|说了算|能做主|是领导)(?=[,。!?呀啊]|$)',
    '(?:^|[,。!?])客服呢(?=[,。!?]|$)',
    '(?:你好|您好|喂|哈喽|在吗) ?有人在?吗(?=[,。!?~ ]*$)',
    '(?:到底|究竟)(?:要|该|得|应该)?找谁(?=才|能|解决|处理|[,。!?]|$)',
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])(?:ابي|ابغي|اريد|بدي|عايز|عاوز|ودي)(?: [\u0620-\u06ff]+)? (?:واحد|احد|حد|شخص|ناس) (?:ي|ب?ي)?(?:شتغل|عمل|شتغلون) (?:فعلا )?(?:عندكم|معكم|لديكم|في)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:مين|من) (?:هو )?(?:ال)?(?:مسوول|مدير) (?:عندكم|هنا|لديكم|عندك)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])ناد(?:ي|وا)? (?:لي )?مدير(?:ك|كم)(?![\u0620-\u06ff])|^[^\u0620-\u06ff]{0,6}موظف (?:مباشر|حقيقي|بشري)[^\u0620-\u06ff]{0,6}$|(?<![\u0620-\u06ff])(?:مع )?(?:مين|من) (?:ا|لازم ا)(?:تكلم|تواصل|كلم|حكي)(?: معه)? (?:عشان|علشان|حتي|لكي)|(?<![\u0620-\u06ff])خل(?:ي|وا)? (?:ال)?(?:مدير|مشرف|مسوول)(?:ك|كم)? ي|(?:ثاني|ثالث|رابع|عاشر) مره(?: [\u0620-\u06ff]+){0,2}[^\u0620-\u06ff]{1,3}(?:انسان|موظف|شخص|بشر)|(?:^|[.!?,] ?)(?:لو سمحت )?حولني[^\u0620-\u06ff]*$|(?<![\u0620-\u06ff])(?:ت?صعد(?:ون|وا|ي)?|ت?رفع(?:ون|وا|ي)?) (?:لي )?(?:ال)?(?:موضوع|مشكله|شكوي|طلب)(?: [\u0620-\u06ff]+)? ?ل(?:ل)?(?:مشرف|مدير|مسوول|اداره|جهه)
    `,
  ],
} as const
