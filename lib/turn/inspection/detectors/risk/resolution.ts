import { unwrap } from '#lib/text/unwrap.ts'

/** It is over: somebody dealt with it. */
const settled = new RegExp(unwrap`
    (?<![a-z])(?:(?:was|were|got|been|is|it's|that's|all|already|since|now|long)(?: (?:all|already|since|long|now|fully|
    quickly)){0,2} (?:resolved|sorted(?: out)?|solved|settled|refunded|fixed|dealt with|taken care of|cleared up|
    over and done|behind me|in the past|over now|closed)|(?:i|we)(?:'ve| have)? found it|false alarm|(?:it )?turned out (?:to be )?(?:all )?(?:fine|ok|okay|nothing|right|me(?! |$)|harmless)|(?<!way |how |
    time )you(?: guys| all)?(?:'ve| have)? (?:sorted|fixed|solved|
    resolved|handled|refunded|dealt with|helped me (?:with|through))|(?:got|have|had)(?: [a-z]+){0,3} (?:money|
    everything|it)(?: all)? back|thanks(?: again)? for (?:sorting|fixing|solving|handling|resolving|
    your help (?:back )?then)|(?:ya|todo|se|lo|me lo|fue|quedo|esta|estuvo) (?:quedo |esta |fue |me )?(?:resuelt[oa]|
    resolvi(?:o|eron|steis)|solucion(?:ad[oa]|o|aron)|arregl(?:ad[oa]|o|aron)|devolvieron|reembolsaron|aclarad[oa])|
    gracias por (?:resolverlo|solucionarlo|arreglarlo|la ayuda de entonces)|al final (?:no (?:era|fue|paso) nada|todo (?:estaba )?bien|era yo)|asunto (?:cerrado|zanjado|
    resuelto)|mas que (?:solucionad|resuelt)[oa]|se cerro mi (?:caso|queja|reclamo|expediente)(?![^.!?]{0,24} sin )|me lo reintegraron|(?:gane|ganamos) el (?:juicio|caso|pleito)|me dieron la razon|(?:ombuds[a-z]+|tribunal|court|regulator)(?: [a-z]+){0,2} (?:closed (?:it|the case|my case)|decision(?: [a-z0-9]+){0,3} is final)|(?:bank|they|shop|seller) paid (?:it|me|everything|us) back|nothing (?:was )?lost)(?![a-z])|(?:已经?|早就?|后来|都|当时|最后)[^,。!?]{0,8}(?:解决了?|处理(?:好|完)了?|退(?:回|还)来?了|追回(?:来)?了|搞定了?|赔(?:了|付))|(?:钱|
    款)(?:都|也)?(?:追|退|拿)回来了|(?:后来|结果|最后)(?:都|又)?没(?:事|什么)|虚惊一场|调解(?:好|成)了|(?:已经|后来|都)和解了|撤诉了|搞掂咗|处理得(?:很|挺|非常|特别|真)?(?:好|快|及时|满意|周到)|(?<![\u0620-\u06ff])[وف]?(?:(?:ان)?حليت[\u0620-\u06ff]{0,3}|حليتوها|حلوها|انحل[ت]?|اتحل[ت]?|
    (?:تم|تمت) (?:حل|معالجه|تسويه)[\u0620-\u06ff]{0,2}|خلصت|انتهي الموضوع|انتهت المشكله|(?<!ما |لم |لا |مو |مش )رجع(?:ت|
    توا|تو|
    وا)? (?:لي )?(?:فلوسي|المبلغ|اموالي|الفلوس)|عالجت[\u0620-\u06ff]{0,3}|ساعدتوني|(?:ال)?(?:قضيه|شكوي) (?:ا?تقفلت|انقفلت|انتهت|تسكرت)|(?:شكوي|قضيه|بلاغ)(?: [\u0620-\u06ff]+){0,2} وسحبتها|رجعتوا (?:لي )?قيمت[\u0620-\u06ff]+|ولقو(?:ها|ه)|طلعت? (?:ما في شي|مافي شي|ما فيه شي|ولا شي|مفيش حاجه|عادي))(?![\u0620-\u06ff])
  `)
/** And yet it is not. */
const goesOn = new RegExp(unwrap`
    (?<![a-z])(?:still|again|yet|another|not (?:resolved|sorted|solved|fixed)|right now|just now|todavia|aun|otra vez|
    de nuevo|sigue|siguen|ahora mismo|no (?:se|esta|me|lo|han|fue))(?![a-z])|又|再次|仍|还(?:是|没|在)|没(?:有)?(?:解决|处理)|现在|刚刚|
    (?<![\u0620-\u06ff])(?:مازال|ما زال|لسه|لسا|مره ثانيه|مره تانيه|من جديد|مجددا|للحين|لا يزال)(?![\u0620-\u06ff])
  `)

/** It was long ago. */
const longAgo = new RegExp(unwrap`
    (?<![a-z])(?:last (?:year|spring|summer|autumn|fall|winter|month|christmas)|years? ago|months ago|back in (?:20\d\d|the day)|(?:in|en) 20(?:[01]\d|2[0-5])|el (?:ano|mes|verano|invierno|otono) pasado|la primavera pasada|hace (?:un|dos|tres|\d+|
    varios|unos) (?:anos?|meses))(?![a-z])|(?:20(?:[01]\d|2[0-5])年)|去年|前年|上个月|几年前|多年前|上次|(?<![\u0620-\u06ff])(?:العام الماضي|في 20(?:[01]\d|2[0-5])|السنه الماضيه|
    السنه اللي فاتت|(?:الصيف|الشتا|الشتاء|الشهر|الربيع) (?:الماضي|اللي فات)|قبل سن[\u0620-\u06ff]+|قبل اشهر)(?![\u0620-\u06ff])
  `)
const helpedThen = new RegExp(unwrap`
    (?<![a-z])(?:(?:you|and) (?!no |nobody|none|never|not |didn't)(?:[a-z]+ )?(?:helped|handled|sorted|fixed|solved|replaced|refunded|blocked it|cancelled it|sent (?:me )?(?:a )?new)|(?:have|got) a new (?:one|card|phone)|new (?:phone|card|number|one) now|ya (?:tengo|uso|compre) (?:otr[oa]|un[oa] nuev[oa])|me (?:mandaron|enviaron|dieron) (?:otra|una nueva)|me l[ao] (?:cambiaron|repusieron|reemplazaron)|en (?:el|la) nuev[oa]|me ayudaron|me ayudo|me (?:lo )?devolvieron|me reembolsaron|lo (?:resolvieron|
    solucionaron|arreglaron)|helped me)(?![a-z])|(?:你们|客服|当时|银行)[^,。!?]{0,6}(?:处理|帮|解决|退(?:了|还)|赔(?:了|付))|(?:早|已经?|后来|现在)就?(?:换|补办|补)了(?:新|一张)|换新(?:手机|卡|号)了|(?:طلعت|استلمت|اصدرت|جاتني) (?:بدالها|غيرها|جديده)|(?<!ما )رجعتوا? لي|ساعدتموني|ساعدتوني|ساعدوني|حللتم|ارسلتم لي|من الجديد|عندي (?:واحد |جوال |هاتف )?جديد
  `)

/** That it may not come again is a wish, no news. */
const notAgain = new RegExp(unwrap`
    (?<![a-z])(?:not|never|n't|no|nunca)(?: [a-z]+){1,4} (?:again|otra vez|de nuevo)(?![a-z])|(?:避免|防止|不要|
    别)[^,。]{0,6}(?:再次|又)|
    (?<![a-z])(?:can|could|do|may|will|am|should) i still(?![a-z])|(?<![a-z])compro con ustedes otra vez(?![a-z])|现在换了?新|现在只?(?=想|要)|(?:现在|today|ahora)(?=[^,。.?!]{0,10}(?:想|要|怎么|加|开|want|quiero))
  `)

/** Whether what a message tells of is settled, or long past with help had then. */
export function isOver(message: string): boolean {
  const goesOnNow = goesOn.test(message.replace(notAgain, ' '))
  return (settled.test(message) && !goesOnNow) || (longAgo.test(message) && helpedThen.test(message) && !goesOnNow)
}
