import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../../matching/patterns.ts'

/** A word that stands beside any other, and names nothing with it. */
const common: Readonly<Record<Language, RegExp>> = {
  en: /^(?:an?|the|is|are|am|be|being|i|i'm|im|you|you're|ur|u|your|my|such|so|very|really|total|complete|utter|bloody|fucking|stupid|little|old|big|bunch|of|like|as|and|or|but|not|no|what|that|this|it|its|it's|to|for|in|on|lol|all|just|too|at|with|if|he|she|they|we|me|feel|felt|look|was|were|do|does|one)$/,
  es: /^(?:un|una|unos|unas|el|la|los|las|es|eres|soy|son|sos|que|tan|muy|de|mas|y|o|a|en|no|si|me|te|se|tu|su|mi|yo|usted|ustedes|como|por|para|con|lo|pero|este|esta|ese|esa|pedazo|puto|puta|maldito|maldita|completo|total)$/,
  zh: /^[我你您他她们是真太好的了吗呢吧啊呀个这么那很一不就都也还会在有没才,.。!?;:\s"'当像大小死]$/,
  ar: /^(?:يا|انا|انت|انتي|انتم|هو|هي|هذا|هذه|في|من|علي|الي|مع|ما|لا|مو|مش|هل|و|او|بس|كل|جدا|كثير|مره|واحد|شخص|اكبر|طلعت)$/,
}
/** Said of somebody who is spoken to, or of oneself. */
const addressed = new RegExp(unwrap`
  (?:(?<![a-z])(?:you|you're|ur|u|i'm|im|am|are|eres|soy|son|sos|usted|ustedes|tu)(?: (?:a|an|such|un|una|unos|the|all|really|so|tan|muy|de))*(?: [a-z]+)?|[你您我们](?:真是|就是|是|个|这|真|太)*|(?<![\u0620-\u06ff])(?:انت|انتم|انا|يا)) $
`)
/** What is sold or shown under such a name: a doll, a shirt, a book, a show. */
const soldThing = new RegExp(unwrap`
  (?<![a-z])(?:toys?|plush\w*|dolls?|figures?|costumes?|fancy dress|masks?|shirts?|tees?|hoodies?|mugs?|books?|guides?|posters?|stickers?|games?|songs?|albums?|films?|movies?|shows?|series|bands?|burgers?|sauces?|beers?|puppets?|tickets?|munec[oa]s?|disfra(?:z|ces)|
  mascaras?|pinatas?|peluches?|camisetas?|playeras?|tazas?|libros?|juegos?|cancion(?:es)?|disco|pelicula|entradas?|gorr[oa]s?|globos?|salsa|cerveza|funda|pegatinas?|vestido|zapatos?)(?![a-z])|
  玩偶|玩具|公仔|面具|服装|帽子|t恤|贴纸|书|杯子?|游戏|桌游|歌|电影|乐队|表情包|盲盒|手办|抱枕|道具|相机|零食|辣酱|(?<![\u0620-\u06ff])(?:ال)?(?:لعبه|دميه|قناع|زي|تيشيرت|كتاب|كوب|ملصق|فيلم|اغنيه|مسرحيه|تذاكر|العاب|روايه|صوص)(?![\u0620-\u06ff])
`)
const wordsBefore = (text: string): string => / ?([^\s.,!?;:"()]+) ?$/.exec(text)?.[1] ?? ''
const wordsAfter = (text: string): string => /^'?s? ?([^\s.,!?;:"()]+)/.exec(text)?.[1] ?? ''

function neighbours(language: Language, text: string, start: number, end: number): string[] {
  if (language === 'zh') return [text[start - 1] ?? '', text[end] ?? '']
  return [wordsBefore(text.slice(0, start)), wordsAfter(text.slice(end))]
}

/** Whether a word of abuse is part of what something is called, and the customer has called it so: "the Angry Idiot burger". */
export function isNamed({ language, text: phrase, start, end }: Match, text: string, question: string): boolean {
  if (phrase.length > 24) return false
  const stem = phrase.trim().replace(/[.,!?。]+$/, '')
  const at = question.indexOf(stem)
  if (at === -1) return false
  // "Idiot?" asks back what the customer has said of himself, and goes on to deny it.
  if (start < 4 && /^[a\s]?[\u0620-\u06ff]?\?+\s*$/.test(text.slice(end))) return true
  if (addressed.test(`${text.slice(0, start).trimEnd()} `) || addressed.test(`${question.slice(0, at).trimEnd()} `))
    return false
  if (soldThing.test(question) && !/[您你]|(?<![a-z])(?:you|your|usted|eres|sos)(?![a-z])/.test(text.slice(0, start)))
    return true
  const here = neighbours(language, text, start, start + stem.length)
  const there = neighbours(language, question, at, at + stem.length)
  return here.some((word, side) => word !== '' && word === there[side] && !common[language].test(word)) && end > start
}

/** "Idiot? Not at all", "de tonto nada": what comes behind takes it back. */
const refuted: Readonly<Record<Language, RegExp>> = {
  en: /^ ?(?:\?+ ?(?:not|never|no|hardly|far from|nothing|of course not|absolutely not|come on|nonsense|nah|nope|you(?:'re| are)? (?:not|anything but|too hard|being (?:too|so|far too) hard|couldn't|just|only|simply|spotted|noticed|did|made|have|shouldn't|mustn't)|don't)(?![a-z])|[,!]? ?(?:not at all|far from it|by no means|nothing of the sort)(?![a-z]))/,
  es: /^ ?(?:\?+ ?¿?(?:nada|para nada|que va|ni mucho menos|en absoluto|nunca|jamas|no)(?![a-z])|[,!]? ?(?:para nada|ni mucho menos|en absoluto|que va)(?![a-z])|(?: no)?(?: tienes| tiene| tenes)? nada(?= ?[,.;!]|$))/,
  zh: /^\?+[^,。!?]{0,3}(?:一点|才不|哪|不(?:会|是|傻|笨|蠢)|没有|绝对不|怎么会)/,
  ar: /^ ?(?:[؟?]+ ?(?:ابدا|لا|مستحيل|حاشا|مو|ما|مش|بالعكس)(?![\u0620-\u06ff])|[,!]? ?(?:ابدا|بالعكس)(?![\u0620-\u06ff]))/,
}
/** What a quality is of, one that the house sells or feeds. */
const animals = /^(?:donkey|pig|cow|monkey|goat|sheep|rat|snake|clown|worm|dog|mule|hyena|vulture)s?$/
const ofPeople =
  /(?<![a-z])(?:you|your|you're|such an?|what an?|like an?|acts?|acting|behav[a-z]+)(?![a-z])[^.!?]{0,40}$/
/** "Chatting doesn't cost you your place": what something costs, told; "it wouldn't hurt you to read" mocks. */
const costs =
  /^(?:it )?(?:wouldn't|won't|doesn't|didn't|never|will not|does not|would not)(?: have| exactly)? (?:cost|hurt|harm|harmed) you$/
const moral =
  /^(?: [a-z]+){0,3} to (?:be|read|say|look|think|listen|show|try|pay attention|use|learn|type|wait|smile|calm|open your|stop|act|behave|ask nicely)(?![a-z])/
/** Time, in Arabic, up to which something has not come. */
const until = /^[وف]?حتي (?:هذا|هذه|هذي) (?:ال)?(?:لحظه|ساعه|يوم|حين|وقت|تاريخ|شهر|اسبوع|ليله|دقيقه|مرحله)/
const noneAr = /(?<![\u0620-\u06ff])و?(?:لا|ليس|ما) (?:اي )?شي[\u0620-\u06ff]? من (?:كل )?$/

/** Whether what stands around a phrase, or what it is of, makes it harmless. */
export function isHarmlessAround({ language, text: phrase, start, end }: Match, text: string): boolean {
  const before = text.slice(0, start)
  const rest = text.slice(end)
  const latin = language === 'en' || language === 'es'
  if (latin && /^a? nada(?= ?[,.;!]|$)/.test(rest)) return /(?<![a-z])de (?:un |una )?$/.test(before)
  if (refuted[language].test(rest) || (latin && (refuted.en.test(rest) || refuted.es.test(rest)))) return true
  if (language === 'en') {
    if (animals.test(phrase)) return !ofPeople.test(before)
    if (phrase === 'laughing') return /(?<![a-z])(?:nobody|no one|no-one)(?: here)? is $/.test(before)
    return costs.test(phrase) && !moral.test(rest)
  }
  if (language === 'ar') return until.test(phrase) || noneAr.test(before)
  return false
}
