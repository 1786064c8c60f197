import { unwrap } from '#lib/text/unwrap.ts'

/**
 * Kinds of acts: words of one kind may stand for each other, the wish beside its result ("turn it off": "is disabled"; "dame de baja":
 * "ya no está").
 */
const kinds: Readonly<Record<string, RegExp>> = {
  on: new RegExp(unwrap`
    (?<![a-z])(?:activat|reactivat|enabl|unlock|unblock|unfreez|unfroz|restor|reinstat|open|start|resum|launch|live|active|running|turn(?:ed|ing)?(?: [a-z' -]{1,24})? on|switch(?:ed|ing)?(?: [a-z' -]{1,24})? on|on(?= ?(?:[.,;!:]|now|again|for you|$))|
    back (?:on|in|up)|verif|approv|admin|activ[aoeiu]|reactiv|habilit|desbloque|descongel|abr[aei]|abiert|encend|encien|restablec|reanud|vigente|en (?:marcha|vigor|funcionamiento))
  `),
  off: new RegExp(unwrap`
    (?<![a-z])(?:stop|cancel|paus|halt|end(?:ed|ing|s)?(?![a-z])|disabl|deactivat|clos|shut|block|freez|froz|suspend|lock|void|terminat|discontinu|turn(?:ed|ing)?(?: [a-z' -]{1,24})? off|switch(?:ed|ing)?(?: [a-z' -]{1,24})? off|off(?= ?(?:[.,;!:]|now|your|the|$))|
    hold|quiet|don't|do not|not (?:ship|send|charge|deliver|renew)|no (?:lo|la|los|las|me|le) [a-z]+(?:en|an)(?![a-z])|ret[eu]n|no longer|no more|cancel|anul|baja|paus|deten|detuv|par[aeo]n?(?![a-z])|desactiv|deshabilit|inhabilit|inutiliz|bloque|congel|suspen|cerr|cierr|apag|cort[aeo]|finaliz|termin|ya no|sin efecto|frena)
  `),
  out: new RegExp(unwrap`
    (?<![a-z])(?:remov|delet|eras|wip|scrub|clear|strip|unlink|disconnect|detach|unhook|sever|unsubscrib|deregister|off the|off your|off my|take off|taken off|took off|drop|gone|no longer|never|no more|get rid|rid of|waiv|knock|lift|unregister|
    out of|dead|old|history|forget|wiped?|olvid|quit[aeo]|elimin|borr|sac[aoe]|saqu|retir|desvincul|desconect|baja|fuera|ya no|perdon|condon|exim|no quiero|sin(?![a-z])|limpi|depur)
  `),
  in: new RegExp(unwrap`
    (?<![a-z])(?:add|put|link|connect|attach|join|merg|combin|unit|register|enrol|sign|subscrib|book|reserv|pencil|schedul|slot|set up|setup|sets? up|includ|confirmed|secured|sav(?:e|ed|ing)|stor|record|not(?:e|ed|ing)(?! sure)|enter|upload|insert|
    invit|appl(?:y|ied)|assign|pin|on file|on your|on the|agreg|anad|pon[ge]|puest|vincul|enlac|enlaz|conect|junt|un(?:e|an|ir|idos|idas|ieron)(?![a-z])|registr|inscri|suscri|reserv|apart|agend|program|anot|apunt|guard|inclu|carg|sub[aei]|
    aplic|asign|alta|incorpor|asent)
  `),
  change: new RegExp(unwrap`
    (?<![a-z])(?:chang|mov(?:e|ed|ing)|switch|convert|replac|exchang|swap|correct|fix|updat|amend|edit|renam|spell|call(?:ed)? |adjust|rais|lower|increas|reduc|bump|nudg|extend|prolong|shorten|upgrad|downgrad|renew|reset|rectif|modif|alter|set(?:s|ting)?(?![a-z])|
    reschedul|postpon|shift|transfer|port|migrat|is now|wrong|missing|put right|cambi|pas[aeo]r?(?![a-z])|pasam|mov[aei]|muev|camb|correg|corrig|corrij|correc|actualiz|modific|rectific|edit|ajust|sub[aei]|baj[aei]|aument|ampli|extend|
    extien|renov|renuev|renuev|reempl|sustitu|traslad|convert|conviert|enmend|subsan|arregl|soluc|reprogram|adelant|pospon|es con|va sin|va con|mal escrit|unifi)
  `),
  send: new RegExp(unwrap`
    (?<![a-z])(?:send|sent|resen[dt]|forward|e-?mail|mail(?:ed)?(?![a-z])|post(?:ed)?(?![a-z])|deliver|dispatch|order|issu|ship|replac|copy|duplicat|statement|certificate|invoice|receipt|inbox|mailbox|on (?:its|the) way|winging|need (?:a|an|the|my)|new|
    envi|reenvi|mand|remit|emit|despach|manden|factura|recibo|estado de cuenta|contrato|comprobante|duplicad|bandeja|correo|rumbo|camino|otr[oa]|reposic|repon|pid[aoi]|ped[ií]|solicit)
  `),
  tell: new RegExp(unwrap`
    (?<![a-z])(?:tell|told|ask|inform|notif|pass|forward|flag|escalat|report|let [a-z ]{2,20} know|rais(?:e|ed) (?:a|the|this)|complain|supervisor|manager|someone|human|agent|colleague|team|speak|talk|contact|call|ring|message|note|alert|
    knows?|aware|alert|avis|dig[aeo]|dile|inform|notific|pas[ae]|report|quej|reclam|supervis|gerente|jefe|alguien|persona|humano|agente|asesor|habl|llam|contact|comuni|escal|deriv|turn|al tanto|al corriente|enterad|sab[ei]|indicacion|instruccion)
  `),
  undo: new RegExp(unwrap`
    (?<![a-z])(?:undo|undid|undone|roll(?:ed|ing)? (?:it |that |this |the [a-z]+ )?back|revert|restor|back to (?:how|what|where|normal|the old)|deshac|deshag|deshiz|revert|reviert|revirt|volvi|como estaba)
  `),
  money: new RegExp(unwrap`
    (?<![a-z])(?:refund|revers|return|credit|pay|paid|reimburs|waiv|money|charg|double|twice|convert|transfer|move|fee|reembols|reintegr|devol|devuel|revert|revers|abon|acredit|cobr|cargo|doble|recargo|comision|pag[aou]|transfer|convert|conviert)
  `),
}

const found = new Map<string, ReadonlySet<string>>()
const mostKept = 256

/** Which kinds of acts a folded text names. */
export function kindsOf(text: string): ReadonlySet<string> {
  let named = found.get(text)
  if (!named) {
    named = new Set(Object.entries(kinds).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])))
    if (found.size === mostKept) found.clear()
    found.set(text, named)
  }
  return named
}
