import { unwrap } from '#lib/text/unwrap.ts'
import { concept } from '../risk/scenes/concept.ts'

/** Words between quotation marks; `own` is what makes them the customer's: "i typed", "where do i press", "… is what i want". */
const quoted = new RegExp(
  unwrap`
    (?<own>(?<!how (?:do|can|would|should) )(?<![a-z])(?:i|i've|i'm|we|we've)(?: (?:have|keep|just|already|only|even))* (?:say|said|saying|type|typed|typing|wrote|writing|press|pressed|pressing|click|clicked|clicking|chose|choose|select|selected|ask|asked|asking|tell|told|pick|picked|tap|tapped|repeat|repeated|mean|want|need)(?: (?!for|if|mug|sticker)[a-z]+){0,3}[:,]? ?|
    (?<![a-z])(?:my|the only) (?:[a-z]+ )?(?:request|answer|question|demand|message|wish|choice)(?: [a-z]+){0,3}[:,]? ?|(?<![a-z])where(?:'s| is| do i)(?: [a-z]+){0,3} ?|
    (?<!como )(?<![a-z])(?:ya |yo |les |le |te )*(?:escribi|escribo|dije|digo|pedi|pido|puse|pongo|pulse|pulso|marque|elegi|elijo|repito|quiero|necesito)(?: (?!saber|el|la|los|las)[a-z]+){0,3}[:,]? ?|(?<![a-z])mi (?:peticion|respuesta|pregunta|solicitud)(?: [a-z]+){0,2}[:,]? ?|donde (?:esta|pulso|pongo|doy)(?: [a-z]+){0,3} ?|
    我(?:都|已经|一直|就|刚才?|明明)?(?:说|打|点|按|输|选|发|写|要)[^,。!?"]{0,6}|(?:怎么|哪里|在哪|哪儿)(?:可以|能)?(?:点|按|选|找)[^,。!?"]{0,4}|
    (?<!(?:كيف|ازاي|شلون) )(?<![\u0620-\u06ff])(?:كتبت|اكتب لكم|قلت|اقول|طلبت|اطلب|ضغطت|اضغط|اخترت|ابي|بدي|وين)(?: [\u0620-\u06ff]+){0,3}[:,]? ?)?(?:"[^"]{2,90}"|(?<![a-z])'(?:[^'.!?]|(?<=[a-z])'(?=[a-z])){6,90}'(?![a-z]))(?<after>[.,]? (?:that is|that's|is) (?:all|what) i|[.,]? (?:eso )?es (?:lo (?:unico )?que|todo lo que) (?:quiero|pido|elijo|necesito)|[,。]?(?:这)?就是我(?:要|想)|[.,]? هذا (?:كل )?ما (?:اريد|ابي))?
  `,
  'g',
)

/** What was typed or pressed by mistake, or in another's chat, is not meant here. */
const mistaken = concept({
  en: 'by (?:mistake|accident)|accidentally|wrong (?:chat|window|button)|meant to (?:type|write|press)|ignore that',
  es: 'sin querer|por error|me equivoque|chat equivocado|queria (?:poner|escribir)',
  zh: '打错|误点|误触|点错|按错|发错',
  ar: 'غلط|بالخطا|كنت اقصد|قصدي',
})
/** A saying without its marks, named as one: "the french for speak to a manager", "a t-shirt that says". */
const cited = new RegExp(
  unwrap`
    (?<![a-z])(?:t-?shirts?|mugs?|posters?|stickers?|doormats?|hoodies?|cushions?|badges?|birthday cards?)(?: (?:that|which|to|should))* (?:says?|saying|reads?|reading)[^.,!?]{0,80}|
    (?<![a-z])(?:camisetas?|tazas?|carteles?|posters?|pegatinas?|felpudos?|cojin(?:es)?|stickers?)(?: [a-z]+){0,2} (?:que (?:diga|dice|ponga|pone)n?|con la frase)[^.,!?]{0,60}|
    (?:كوب|قميص|تيشرت|ملصق|بوستر|مخده|لوحه)(?: [\u0620-\u06ff]+){0,1} (?:مكتوب عليه|مكتوب عليها|عليه|عليها|يقول|عباره)[^.,!?]{0,60}|
    معني (?:ال)?(?:جمله|عباره|كلمه)(?: [\u0620-\u06ff]+){0,1} [a-z ]{4,60}
  `,
  'g',
)

const letters = /[a-z\u0620-\u06ff]{2,}|[\u4e00-\u9fff]/g
/** So much is said beside a quotation that the message is about it. */
const about = 3

/** A message without the wishes that others say or that a thing bears: a phrase to translate, a menu's words, a mug's. */
export function withoutQuotedWishes(message: string): string {
  const slip = mistaken.test(message)
  const uncited = message.replace(cited, ' ')
  const rest = uncited.replace(quoted, (all, ...found) => {
    const { own, after } = found.at(-1) as { own?: string; after?: string }
    return slip || (own === undefined && after === undefined) ? ' ' : all
  })
  return (rest.match(letters) ?? []).length < about && rest !== uncited ? message : rest
}
