import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Prepared } from '../context/prepared.ts'
import { matchesIn, patterns } from '../matching/patterns.ts'
import type { Sentence } from '../watches/watch.ts'
import type { ClaimedAct } from './claimed-acts.ts'
import { conceptNamed } from './concepts.ts'
import { unreal } from './open-words-ar.ts'

const people = {
  en: '(?:(?:one of )?(?:our|my|the|an?) (?:[a-z]+ ){0,2}?(?:agents?|colleagues?|advis[eo]rs?|person|people|humans?|specialists?|team|supervisor|representatives?))',
  es: '(?:(?:un[oa]? (?:de )?)?(?:(?:nuestr[oa]s?|mis?|l[oa]s) )?(?:agentes?|compan?er[oa]s?|asesor[a-z]*|personas?|especialistas?|supervisora?|equipo|humano))',
  ar: '(?:ال)?(?:احد |واحد من )?(?:ال)?(?:موظف|زميل|زملا|مختص|فريق|مشرف|مدير|قسم|ممثل|وكيل|خدمه (?:ال)?عملا|دعم|انسان)[\\u0620-\\u06ff]*',
} as const

/** The customer is told to be with a person already. */
const handed = patterns({
  en: [
    unwrap`
      (?<![a-z])you(?:'re| are|'ve been| have been)(?: now| just| already){0,2} (?:connected|transferred|through|handed over|passed|put through|in (?:the )?queue)(?: over)? (?:to|with|for) ${people.en}(?![a-z])
    `,
  ],
  es: [
    unwrap`
      (?<![a-z])(?:(?:ya )?(?:ha|has) sido (?:transferid|derivad|pasad|conectad)[oa]|(?:ya )?(?:esta|estas|quedo|quedaste) (?:ya )?(?:conectad|transferid|derivad)[oa])(?: ya)? (?:a|al|con|hacia) ${people.es}(?![a-z])
    `,
  ],
  zh: [
    '[您你](?:现在)?已(?:经)?(?:接入|转接?(?:到|至)|转入|连接?(?:到|上)|进入)(?:了)?(?:人工|同事|专员|客服专员|真人)|人工(?:客服|同事|专员)?(?:已经?|刚刚?)(?:接入|接手|上线)(?!时间|后|前)',
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?تم(?:ت)? (?:تحويل|نقل|احال[هت]|ايصال|توصيل|ربط)(?:ك|كم)(?: الان| بنجاح)? (?:الي |مع |علي |ل|ب)${people.ar}|
      (?<![\u0620-\u06ff])(?:انت|انتي|حضرتك)(?: الان| الحين| حاليا| هلق| دلوقتي){1,2} (?:مع|متصل ب|علي خط) ?${people.ar}
    `,
  ],
})

const matter =
  '(?:ال)?(?:شكو[يه]|شكو[تا]ك|بلاغ|بلاغك|تذكره|ملاحظه|ملاحظتك|ملاحظاتك|كلامك|موضوعك|حالتك|مشكلتك|اعتراض|اعتراضك|تقرير|محضر|طلب رسمي)'

/** A complaint is told to have been filed, or passed on. */
const reported = patterns({
  en: [
    unwrap`
      (?<![a-z])an? (?:formal |official |new )?(?:complaint|report|ticket|case) (?:has|have)(?: now| just| already)? been (?:raised|filed|lodged|opened|made|submitted|logged)(?! by)(?![a-z])
    `,
  ],
  es: [],
  zh: [
    '(?:已经?|刚刚?)(?:[为帮给替]您)?(?:把|将)?[^,。;!?不没未会将]{0,10}(?:上报|反映|反馈|通报|转达|汇报)(?:给|到|至)了?(?:管理层|领导|主管|经理|相关部门|总部|公司|站点|快递公司|后台)(?:了|啦)?',
  ],
  ar: [
    unwrap`
      (?<![\u0620-\u06ff])[وف]?(?:رفعت|رفعنا|قدمت|قدمنا|سجلت|سجلنا|فتحت|فتحنا|صعدت|صعدنا|وصلت|وصلنا|دونت|نقلت|نقلنا|حررت|كتبت) (?:لك |لكم |عنك )?${matter}(?![\u0620-\u06ff])(?! (?:يوم|بتاريخ|في \d|امس|قبل \d|الاسبوع))|
      (?<![\u0620-\u06ff])[وف]?(?:بلغت|بلغنا|ابلغت|ابلغنا|اخبرت|اخبرنا|كلمت|كلمنا) (?:لك )?(?:ال)?(?:ادار|مشرف|مدير|فريق|قسم|مسوول|جهه المختص|شركه (?:ال)?(?:شحن|توصيل))[\u0620-\u06ff]*
    `,
  ],
})

/** What these patterns end with. */
export const handedTriggers = {
  en: 'agent|colleague|advis|person|people|human|specialist|team|supervisor|representative|raised|filed|lodged|opened|submitted|logged',
  es: 'agente|compan|asesor|persona|especialista|supervisor|equipo|humano',
  zh: '接入|人工|同事|专员|真人|接手|上线|管理层|领导|主管|经理|部门|总部|公司|站点|后台',
  ar: 'موظف|زميل|زملا|مختص|فريق|مشرف|مدير|قسم|ممثل|وكيل|عملا|الدعم|شكو|بلاغ|تذكره|ملاحظ|كلامك|موضوعك|حالتك|مشكلتك|اعتراض|تقرير|ادار|مسوول|شركه',
}

/** Whoever has complained before asks how far it is, and may be told so. */
const didBefore =
  /(?<![a-z])(?:i (?:already |have )?(?:complained|reported|filed)|my complaint|mi queja|me queje)(?![a-z])|我(?:已经|之前|上次)?(?:投诉|反映|举报)过?了|我的投诉|(?<![\u0620-\u06ff])(?:رفعت|قدمت|سجلت|فتحت|بلغت|ابلغت|اشتكيت|كلمت|شكوتي|شكواي|بلاغي)(?![\u0620-\u06ff])/

/** "You're with a colleague now", "رفعت شكوى": a person or an office is told to know, which only a call can bring about. */
export function toldHandedOver(sentence: Sentence, prepared: Prepared, only?: Language): ClaimedAct[] {
  const { text } = sentence
  const over = matchesIn(handed, text, only).map((match) => ({
    ...match,
    concept: conceptNamed('handoff'),
    self: false,
  }))
  const told = didBefore.test(prepared.question)
    ? []
    : matchesIn(reported, text, only)
        .filter(({ language, start }) => language !== 'ar' || !isUnreal(text.slice(0, start)))
        .map((match) => ({ ...match, concept: conceptNamed('dispute'), self: false }))
  return [...over, ...told].map((claim) => ({ ...claim, kind: 'done' as const }))
}

/** "اذا رفعت شكوي", "الذي رفعت": supposed, or another's. */
const isUnreal = (before: string): boolean => {
  const head = before.split(/[,;.!]/).at(-1) ?? ''
  return unreal.test(head) || /(?:انك|لانك|كنت|اللي|الذي|التي) (?:قد )?$/.test(head)
}
