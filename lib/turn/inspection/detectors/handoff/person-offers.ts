import { concept } from '../risk/scenes/concept.ts'

const personEn =
  '(?:(?:a|an|the|one of|some|another|our|my|any)<3> )?(?:colleagues?|team-?mates?|co-?workers?|someone|somebody|human|(?:real |actual |live )?person|people|agent|rep|representative|specialist|supervisor|manager|advis[eo]r|operator|member of (?:the|our) team)'
const personEs =
  '(?:(?:a |con |por )?(?:un[oa]?|algun[oa]?|el|la|otr[oa]|mi|nuestr[oa]|al) )?(?:companer[oa]s?|colegas?|agente|persona|human[oa]|asesor[a]?|alguien|ejecutiv[oa]|encargad[oa]|supervisor[a]?|operador[a]?|especialista)'
const personAr =
  '(?:ب|ل|لل|مع |علي |ل ?حد من )?(?:ال)?(?:زميل|زميله|زميلي|زميلتي|زملاء|زملائي|زملاي|زمايلي|موظف|موظفه|موظفين|مشرف|مسوول|مختص|انسان|بشري|ممثل|حدا? من (?:ال)?(?:فريق|زملا|زمايل|موظفين|خدمه|دعم|شباب|جماعه)[\\u0620-\\u06ff]*|احد (?:من )?(?:ال)?(?:فريق|زملا|زمايل|موظفين|خدمه|دعم)[\\u0620-\\u06ff]*)'

/** Somebody is to be brought in, called or handed the case: offered or asked, in whatever verb and dialect. */
const brings = concept({
  en: `(?:i'll|i can|i could|i will|shall i|should i|may i|can i|could i|me to|let me|happy to|glad to|we can|we could|shall we|we'll|rather i|like to)<1> (?:loop(?: in)?|pull(?: in)?|rope(?: in)?|bring(?: in)?|get(?: you)?|call(?: in| over)?|grab|fetch|find(?: you)?|ping|involve|invite|tag(?: in)?|patch|swap|rope|line up|ask|have|see)<3> ${personEn}|(?:fancy|prefer|rather|like|want|care|keen|happier|better)<2> (?:talking|speaking|chatting|a chat|a word|talk|speak|chat|deal|dealing)<1> (?:to|with)<1> ${personEn}|(?:would|want|do you want|shall)<2> (?:a |an )?(?:human|person|colleague|someone|somebody)(?: from the team)?<2> (?:to|take|step|be better|help|suit)`,
  es: `(?:avis(?:o|e|ar|amos|emos)|llam(?:o|e|ar|amos)|busc(?:o|ar|amos)|busque|tra(?:igo|iga|er|emos)|pid(?:o|a)|pedir|sum(?:o|e|ar)|invit(?:o|e|ar)|contact(?:o|e|ar)|involucr(?:o|e|ar)|met(?:o|a)|pas(?:o|e)|enlazo|enganch(?:o|e)|localic?z?(?:o|e))(?:te|le|les|lo|la)?<1> ${personEs}|(?:que|lo|la) (?:(?:lo|la|te|le|les|os) )?(?:lleve|vea|atienda|ayude|hable|contacte|retome|tome|asista|explique|siga|continue|llame)(?: contigo| con usted)?<1> ${personEs}|(?:quieres|quiere|queres|prefieres|prefiere|preferis|gustaria|apetece)<2> (?:hablar|charlar|conversar|platicar|tratar)<1> ${personEs}`,
  zh: '',
  ar: `(?:ا|ب|را?ح |رح |ه|ح|س|ن|بن)?(?:ا)?(?:حول|وصل|شبك|جيب|جبلك|نادي|نده|خلي|كلم|طلب|ربط|ضيف|دخل|بعث|ستدعي|حيل)(?:ك|لك|كم|لكم|كي|ه|ها|ني)?<3> ${personAr}`,
})

/** Whether a folded reply offers to bring somebody in. */
export const offersToBring = (reply: string): boolean => brings.test(reply)
