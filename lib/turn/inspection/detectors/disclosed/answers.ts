import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../../context/prepared.ts'
import { type Match, matchesIn, patterns } from '../../matching/patterns.ts'
import { asksOfOwn } from './asked-of-own.ts'

const lead =
  '(?:^|[.!;:] ?)[^a-z0-9]{0,3}(?:(?:yes|yep|yeah|aye|no|nope|ok|okay|sure|well|actually|hi|hello|hey|ah|oh|right)(?: [a-z]{3,9})?[,.!]? ?){0,3}'
const leadEs =
  '(?:^|[.!;:] ?)[^a-z0-9]{0,3}(?:(?:si|no|claro|pues|bueno|hola|ok|vale|tranquil[oa]|quedate tranquil[oa]|descuid[ae])(?: [a-z]{3,9})?[,.!]? ?){0,3}'

/** A yes or a no to what was asked: it was, you did, not yet. */
const answers = patterns({
  en: [
    unwrap`
      ${lead}(?:it (?:is|was|did|does|has|isn't|wasn't|didn't|hasn't|doesn't)(?: not)?(?: indeed| already| (?:indeed )?(?:one of )?yours)?|it's not|
      (?:it is|it's|they're|that's|that is|that one's|it's indeed|it is indeed) (?:indeed )?(?:one of )?(?:yours|your (?:order|parcel|payout|card|account))|
      you (?:did|are|were|didn't|aren't|haven't|do(?: indeed)?)|that's (?:right|correct|true|the one(?: we have)?)|we (?:did|didn't|got it|received it)|
      (?:it )?(?:really |certainly |does |do |it does )?(?:look|looks|seem|seems|appears?) (?:like it|so|that way)|i'm afraid (?:so|not)|not yet|not so far|
      (?:your )?(?:hunch|guess|suspicion|feeling) (?:is|was) (?:right|correct)|you're (?:right|correct)(?: about (?:that|it))?|still waiting)(?:,? (?:thanks|sorry|sir|madam|love|dear|indeed|already|yet|i'm afraid))?(?= ?[,.!;:]|$)
    `,
    unwrap`
      ^\W{0,3}(?:correct|exactly|indeed|right|that's right|confirmed)[,:] (?:the |your |it |that |this |delivery |payment |you )
    `,
    unwrap`
      (?<![a-z])(?:it (?:is|was) (?:indeed )?(?:one of )?yours|belongs to (?:your account|you)|you(?:'ve| have)? (?:cancelled|canceled|paused|put|stopped|ordered|placed) (?:it|that|this|the (?:order|subscription|plan|card)))(?![a-z])
    `,
  ],
  es: [
    unwrap`
      ${leadEs}(?:(?:ya |aun |todavia )?(?:no )?(?:lo|la) (?:esta|es|fue|hizo|hicimos|tiene|tienes|recibimos|tenemos|cancelaste|cancelo|pausaste|pauso)|(?:ya )?se (?:hizo|pago|cancelo|envio|entrego)|(?:aun|todavia) no|
      parece que (?:si|no)|asi es|me temo que (?:si|no)|es (?:suy[oa]|tuy[oa]|de (?:usted|su cuenta))|(?:usted )?tiene(?:s)? razon|figura|ya esta|no,? (?:aun|todavia)|nada aun)(?= ?[,.!;:]|$)
    `,
    unwrap`
      ^\W{0,3}(?:correcto|exacto|efectivamente|asi es|en efecto)[,:] (?:se |el |la |su |tu |ese |esa |lo |fue |ya |usted |esta )
    `,
    unwrap`
      (?<![a-z])(?:(?:lo|la) (?:cancelaste|cancelo usted|pausaste)|(?:ha|has) (?:cancelado|pausado) (?:el|la|su|tu)|pertenece a (?:su|tu) cuenta|l[oa] (?:tenes|tienes|tiene) (?:pausad|activ|cancelad|bloquead|congelad|vencid)[oa])(?![a-z])
    `,
  ],
  zh: [
    unwrap`
      ^\W{0,2}(?:[^,。!]{1,4}您好[,!])?(?:(?:是的?|对的?|嗯哪?|没错|有的?|不)[,!])?(?:还没(?:有)?(?:呢)?|还在|没有呢|成了|没成|没锁|锁了|收到了|没收到|到了|没到|发了|没发|退了|没退|打了|没打|取消了|没取消|
      (?:看样子|好像|应该|似乎|确实|的确)?是(?:的)?[^,。您你]{0,4}(?:取消|退|发|签收|到)[^,。]{0,3}|(?:正|就)?是您的[^,。]{0,4}|是您[^,。]{1,6}的|注册过的?|订着|有的)(?=[,。!呢啦了~]|$)
    `,
    '^\\W{0,2}(?:没错|对的?|是的|正确|确实)[,!](?:就是|和我们|跟我们|与我们|是|系统|那天|那就)',
    '您的?(?:直觉|猜测|感觉|判断)[^,。]{0,3}(?:准|对|没错)|(?:是|由)您(?:自己|本人)?(?:取消|暂停|撤销|下的?单)|由于您把|因为您把|您把[^,。]{0,6}(?:停|取消|暂停)',
  ],
  ar: [
    unwrap`
      ^[^\u0620-\u06ff]{0,3}(?:(?:نعم|لا|ايوه|ايه|اي|بلي|كلا|اكيد|طبعا|اطمن|اطمين|اطميني|اطمئن|للاسف)[,.!]? ?(?:يا [\u0620-\u06ff]+[,.!]? ?)?){0,2}(?:تم(?:ت)?|لسه|لسا|بعد|للحين لا|ليس بعد|لا بعد|يبدو (?:كذلك|ذلك|الامر كذلك)|هذا (?:طلبك|لك|يخصك)|(?:هو|هي) (?:لك|يخصك|تخصك)|
      (?:انت|انتي) (?:الغيت|من الغي|طلبت|اوقفت)[\u0620-\u06ff]*|صحيح|بالضبط|بالفعل|(?:غير|ليست?|مو|مش|ما هي) (?:محظور|مقفل|موقوف|مجمد|ملغ|معلق|مفعل|نشط|ماشي)[\u0620-\u06ff]*|وصل(?:نا|ت|تنا)|استلمناه?ا?|ظنك (?:في محله|صحيح))(?= ?[,.!;:]|$)
    `,
    unwrap`
      ^[^\u0620-\u06ff]{0,3}(?:صحيح|بالفعل|بالضبط|اجل|تمام)[,] (?:هذا|سلم|الغي|تم|وصل|الرقم|هو|هي)
    `,
    unwrap`
      (?<![\u0620-\u06ff])(?:ظنك (?:في محله|صحيح)|مسجل(?:ه)? في حساب(?:ك|كم)|هذا طلبك|انت (?:الغيته|صاحب الحساب))(?![\u0620-\u06ff])
    `,
  ],
})

export const answerTriggers = {
  en: "it_|yes_|you_|that's|we_|look|looks|seems|afraid|not yet|not so far|hunch|guess|right_|correct|exactly|indeed|yours|belongs|still waiting|isn't|hasn't|didn't|wasn't",
  es: 'lo_|la_|hizo|pago_|no_|si_|asi es|temo|suyo|suya|tuyo|tuya|razon|figura|correcto|exacto|efectivamente|efecto|cancelaste|pausaste|pertenece|pausad|parece',
  zh: '还没|还在|没有|成了|没成|锁|收到|到了|没到|发|退|打|取消|是|注册过|订着|有的|没错|对|直觉|猜测|感觉|由于您|因为您|您把|您',
  ar: 'تم_|تمت_|لسه|لسا|بعد_|يبدو|طلبك|لك_|انت|صحيح|بالضبط|بالفعل|محظور|مقفل|موقوف|مجمد|ملغ|وصلنا|استلمنا|ظنك|مسجل|ماشي',
}

/** What takes an answer back: it says who must verify first, or where it can be seen. */
const asksFirst = /verif|identi|log in|sign in|验证|核实|登录|تحقق|هويت|سجل الدخول/

/** "It did", "not yet", "that's the one we have": an answer to a question about the customer's own things. */
export function disclosedAnswers(text: string, prepared: Prepared, only?: Language): Match[] {
  if (!asksOfOwn(prepared) || asksFirst.test(text)) return []
  return matchesIn(answers, text, only)
}
