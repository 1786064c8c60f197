import { unwrap } from '#lib/text/unwrap.ts'

/** A person wished for in a roundabout way, by language: by what only people have, by the machine left out. */
export const roundaboutWishes = {
  en: [
    unwrap`
      (?<![a-z])(?:in the flesh|flesh and blood|with a (?:heartbeat|pulse|brain)|(?:a |no |one |single |living )+soul(?= ?[?.!,]|
      $| there| here| in| around| who| to)|(?<!(?:or|like|than|as|is|not) )(?<!(?:or|like|than|as|is|not) an? )(?:actual|real|living|breathing) (?:human|
      person|people|one|being)(?= ?[.!?,]|$| only| please| pls| now| at last| for| on|to | who)|(?:real|actual) people|(?<!(?:like|than|as|is|not) (?:an? )?)human (?:eyes|being(?= ?[,.!?;]? ?(?:please|now|instead|$))|touch here|help|
      ears|brain|contact|to human|officer|agent|operator|support|intervention|assistance)(?! (?:in|for) the (?:design|product)))(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:skip|bypass|ditch|lose|forget|cut out|without|no|leave out|turn off|get past|get round|get around|spare me) (?:the |this |that |your |
      all (?:the )?)?(?:damn |bloody |stupid |silly )?(?:bots?|robots?|chat ?bots?|machines?|ai|automated (?:stuff|thing|assistant|system)|
      virtual assistant)(?= ?[.!?,;]|$| please| and| pls| now)
    `,
  ],
  zh: [
    unwrap`
      喘气的|活的(?:人|客服)(?=[,。!?来]|$)|(?:有没有|有木有|没个|有个|是个|来个)活的(?=[啊呀吗呢在,。!?来]|$)|(?:来|换|找|叫|给我?)(?:一?个|一?位)?(?:活的|明白人|懂的|懂行的|靠谱的|能听懂的|管事儿?的|说得上话的|正经人|真的人)|有血有肉|(?:听|跟)[^,。!?]{0,4}(?:真?人(?:的)?(?:声音|说话)|
      人声)|人(?:的)?声音|(?:需要|得|要|该|应该)(?:有)?(?:个)?(?:真)?人(?:来|工)?(?:看|处理|管|介入|跟进)(?!性)
    `,
    unwrap`
      (?:跳过|绕过|关掉|撤掉|去掉|略过|别用|甭用|唔要|唔想要|不要)(?:这个?|那个?|你们的?)?(?:机器人?|智能客服|ai|语音助手|自动客服|机械人|bot)(?=[,。!?~\s]|$|了|吧|啊|呀|回|说|聊|来|客服|行|直接)
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:carne y hueso|ojos human[oa]s|(?:oir|escuchar|necesito|quiero) (?:a )?(?:una )?voz humana|(?:un|ningun|algun) (?:alma|ser humano|ser vivo|ser pensante)(?= ?[?.!,]|
      $| ahi| alli| aqui| que| por)|alma viviente|(?<!soy una )(?<!eres una )(?:personas?|gente|alguien) (?:de verdad|real(?:es)?|viv[oa]s?)(?!,? nativ[oa])|(?:trato|
      contacto|oido|cerebro|factor) human[oa])(?![a-z])
    `,
    unwrap`
      (?<![a-z])(?:salta(?:te|rme|r)?|saltese|omit[aei]r?|evita(?:r|me)?|quita(?:r|me)?|fuera|sin|nada de|pasa de|olvida(?:te de)?|deja) (?:el|la|al|los|
      este|ese|esta|tanto|tanta|ya el|de) ?(?:robot|bot|maquina|maquinas|bots|robots|ia|asistente virtual|contestadora?|automat\w+)(?![a-z])
    `,
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])(?:من )?لحم ودم(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:صوت|رد|تواصل|تدخل|عيون|عقل|دعم|لمسه) (?:ال)?(?:انسان|بشر|بشري|بشريه|
      ادمي|بني ادم)(?: حقيقي)?(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:ما في|مافي|مفيش|ما فيه|فيه?|هل من) (?:ولا )?(?:روح|نفس حيه|كاين حي|بني ادم|بشر|
      ادمي|واحد حي)(?: [\u0620-\u06ff]+)?(?= ?[?؟!.,]|$)|(?<![\u0620-\u06ff])(?<!انا )(?:ناس|بشر|اشخاص|شخص|انسان) (?:حقيقيين|حقيقين|حقيقي|بجد|عن جد|صج|
      بصحيح)(?![\u0620-\u06ff])|(?<![\u0620-\u06ff])(?:يبي|يبغي|يحتاج|يتطلب|بدو|عايز|محتاج) (?:له |لها )?(?:بشر|انسان|تدخل بشري|موظف|احد|حد|شخص|
      بني ادم)(?: [\u0620-\u06ff]+)?(?![\u0620-\u06ff])
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:تخطي|تجاوز|اترك|اتركني من|شيل|شيلو|بلاش|دعني من|بعد عن|خلينا من|كفي|كفايه|خلص) (?:هذا |هال|من )?(?:ال)?(?:روبوت|بوت|اله|ماكينه|
      مكينه|ذكاء الاصطناعي|رد الالي|مجيب الالي|رد التلقايي)(?![\u0620-\u06ff])
    `,
  ],
} as const
