import { unwrap } from '#lib/text/unwrap.ts'
import { phrases } from '../grammar/phrases.ts'

/** A bare "do it" to one who has asked whether he should. */
export const urging = phrases({
  en: unwrap`
    (?<!(they|you|we|i|to|as|people|it) )(send|convert|exchange|swap|buy|sell|invest|move|lock|change|transfer|do) (it |them |the money |your money |that |in )?(now|today|right away|straight away|this week|before (the|it|they|rates|prices))(?=[,.;!]|$| and| while|
    before| the| it| rates| prices), (so|and|then|just|yes,?|simply) (invest|sell|buy|convert|hold|wait|send|lock) (it|
    them|on|off|in|now)(?=[,.;!]|$), (give it|wait|hold off|hold on|hang on) (a|another|one|two|three|until|till|
    for) (a |the )?(week|month|day|few|couple|bit|while|days|weeks|more|next|after|monday|tuesday|wednesday|thursday|
    friday|
    january|february|march|april|may|june|july|august|september|october|november|december|weekend)
    `,
  zh: unwrap`
    (现在|今天|马上|立刻|赶紧|趁早|直接|尽管|那就)就?(汇|换|买|卖|投|转|存|寄|定投)(?=[,。!吧]|$), (拿|都|全|直接|就)去?(投资|理财|买基金|买股票|买黄金)(?=[,。!吧]|
    $), (?<![,。]可以)(再|多|先)?等(一|两|几|半|个)[^,。]{0,3}(周|天|月|
    阵|年)(?=[,。!吧再]|$), (转|换|买|卖|投|存|放)吧(?=[,。!]|$)
    `,
  es: unwrap`
    (mandelo|mandalo|hagalo|hazlo|inviertalo|inviertelo|vendalo|vendelo|cambielo|cambialo|compre|compralo|compra|
    espere|espera|aguante|vendan|venda|vende|inviertalos|cambielos|cambialos|pasalos|paselos|mandelos) (ya|ahora|hoy|
    cuanto antes|sin dudar*)?(?=[,.;!]|$), (quedese|quedate) (quiet[oa]|donde esta*|tranquil[oa]), (dele|dale|deles|
    dales) (un|una|unos|unas|tiempo|hasta) *
    `,
  ar: unwrap`
    (حول|حولها|حوله|استثمرها|استثمره|اشتر|اشتري|بعها|بعه|بع|ارسل|ارسلها|انتظر|استني|اصبر|امهلها|امهله) (الان|الحين|
    اليوم|دلوقتي|فورا|اسبوعا?|شهرا?|
    كم|يومين|قليلا|شوي)( [\u0620-\u06ff]+)?, (فاستثمرها|فاستثمره|فبعها|فبعه|فاشتر|فحولها|فانتظر|افعلها)
    `,
})
