import { unwrap } from '#lib/text/unwrap.ts'
import { concept, says } from '../scenes/concept.ts'

/** What was alarming has its cause told: one's own fridge, a renewal, a child who ordered, an alert that is lifted. */
const explained = concept({
  en: unwrap`
    (?:unknown|unrecognised|unrecognized|strange|new) (?:device|login|sign-in|log-in)[^.!?]{0,16}(?:it's|it is|that's|it was|its) (?:just |only )?(?:the|my|our)<2> (?:new )?(?:fridge|tv|tablet|phone|laptop|ipad|watch|console|speaker|car|work|kid's|son's|daughter's|wife's|husband's)|thought [^!?]{0,32}(?:fraud|scam|theft) but (?:it's|it is|it was|that was|its) (?:just |only )?(?:the|my|our)<4> (?:renew~|subscription|membership|order|gym|insurance|direct debit|antivirus|trial|own|son|daughter|wife|husband)|(?:my|our) (?:own )?(?:son|daughter|wife|husband|mum|dad|partner|kids?|flatmate),? (?:it's|its|it is|that's|so it's)<1> (?:fine|ok|okay|all right|alright)|
    (?:scammed|robbed|hacked)[^.!?]{0,24} but (?:he|she|i|they)(?:'d|'s| had| has)?<2> (?:typed|entered|misread|forgot|mixed|used)<4> (?:wrong|old|code)|fraud alert[^.!]{0,40}(?:lifted|cleared|removed) (?:it )?(?:yesterday|today|now|already)?|got (?:a )?refund from<3> scam~<4> so (?:it's )?closed|(?:does|do|will|can)<2> family sharing<2> let<8>
  `,
  es: "mi (?:espos[oa]|marido|mujer|hij[oa]|pareja|madre|padre|mama|papa) (?:lo )?(?:compro|pidio|uso|pago)[^.!?]{0,24}(?:no me acordaba|no hace falta nada|todo bien|ya se)|(?:posible|sospecha de) (?:fraude|suplantacion)'?[^.!?]{0,12}(?:y es porque|como (?:lo|la) (?:vuelvo|repito|reintento)|es que me)|(?:pago|transferencia) a mi (?:herman[oa]|madre|padre|hij[oa]|mama|papa|espos[oa]|marido)[^.!?]{0,8} por posible fraude|(?:me piden?|pide) confirmar que no me estan (?:estafando|enganando)|confirmar que no me estan (?:estafando|enganando)",
  zh: '被我?(?:老婆|老公|儿子|女儿|妈|爸|爱人|媳妇)(?:给)?(?:改|换|用)了?[^。!?]{0,6}(?:忘了?(?:跟|和)我说|没告诉我|已经说了|现在知道了)',
  ar: 'حاول ي(?:بيعني|نصب)[^.!?]{0,24}(?:وما|ولا|بس ما) (?:شريت|اشتريت|دفعت|عطيته)',
})
/** And yet something else has happened. */
const more = concept({
  en: "still|gone|missing|drained|empt~|transferr~|didn't (?:authori[sz]e|recogni[sz]e)|not (?:him|her|them|mine)|stranger|again",
  es: 'todavia|sigue|(?<!hace )faltan?|vaci~|no reconozco|desconocid~|otra vez|no fue',
  zh: '还是|又|少了|没了|转走|不是(?:他|她)|陌生',
  ar: 'لسه|ناقص~|راح~|انسحب~|غريب~|دفعت له',
})

/** Whether the alarm is explained by what its customer tells. */
export const isExplained = (message: string): boolean => says(message, explained) && !more.test(message)
