import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'

/** Steps in the app, and what is charged there: how it is done, and no counsel. */
const steps = new RegExp(unwrap`
    (?<![a-z])(?:tap|press|click|open the|select|settings|menu|tab|button|screen|under|in the app|on the app|page|go to|log in|sign in|link|form|toca|
    toque|pulsa|pulse|abra|abre|seleccione|selecciona|ajustes|boton|pantalla|en la app|pagina|pestana|vaya a|ve a|enlace|formulario|apartado|
    seccion)(?![a-z])|点(?=["“”「击开一]|一下)|点击|打开|进入|页面|按钮|设置|菜单|选项|入口|在["“「]|链接|(?<![\u0620-\u06ff])[وف]?(?:اضغط|افتح|اختر من|الاعدادات|صفحه|الصفحه|زر|قائمه|
    القائمه|شاشه|من التطبيق|في التطبيق|رابط|قسم)(?![\u0620-\u06ff])
  `)
const charges = new RegExp(unwrap`
    (?<![a-z])(?:fees?|charges?|surcharge|markup|commission|plan|subscription|comision\w*|cargos?|recargos?|tarifas?|suscripcion)(?![a-z])|手续费|费用|加收|收费|
    费率|套餐|(?<![\u0620-\u06ff])[وف]?(?:ال)?(?:رسوم|عموله|عمولات|تكلفه|باقه|اشتراك)(?![\u0620-\u06ff])
  `)
/** Who else is asked, what is read first, what may go wrong. */
const prudent = new RegExp(unwrap`
    (?<![a-z])(?:advis[eo]rs?|accountant|planner|licensed|certified|qualified|chartered|accredited|lawyer|professional|read|reading|compare|comparing|consult\w*|terms|fact sheet|risks?|risky|
    losses|scams?|careful|beware|wary|past performance|no guarantee|both ways|up to you|your (?:call|decision|choice)|yours to (?:decide|make)|depends?|
    nobody|no one|we (?:tell|warn|give) you|cannot|can't|not able|unable|asesor\w*|gestor\w*|contable|profesional\w*|certificad[oa]|acreditad[oa]|colegiad[oa]|titulad[oa]|leer|lea|lee|compar\w+|consult\w+|condiciones|riesgos?|perdidas|
    estafas?|cuidado|ojo|depende|decision suya|decide usted|lo decide\w*|tu decision|su decision|nadie)(?![a-z])|顾问|咨询|专业|阅读|对比|了解|说明书|风险|亏损|骗局|诈骗|当心|小心|
    谨慎|由您|您自己|您决定|自行决定|看您|取决|谁也|没人|说不准|不好说|无法|没法|(?<![\u0620-\u06ff])[وفبل]{0,2}(?:ال)?(?:مستشار\S*|مختص\S*|محاسب|مخطط|مرخص|اقرا|قراءه|قارن|مقارنه|شروط|
    مخاطر\S*|خساره|احتيال|انتبه|احذر|حذر|يعتمد|حسب|القرار لك|قرارك|يعود لك|لا احد|نشره)(?![\u0620-\u06ff])
  `)
/** "A gift card is just a way to pay": no place for money to grow. */
const payment = new RegExp(unwrap`
    (?<![a-z])(?:way|means|form|method) (?:to|of) pay(?:ing|ment)?(?![a-z])|for (?:shopping|buying things|spending)(?![a-z])|not an? investment|(?<![a-z])(?:forma|medio|manera) de pag[oa]|付款(?:用|方式)|支付方式|
    وسيله (?:ال)?دفع
  `)
/** "حُوّل المبلغ وقت الشراء": it was converted, and nobody is told to. */
const convertedAr =
  /^[وف]?حول (?:ال)?(?:مبلغ|قيمه|ثمن)[\u0620-\u06ff]{0,2} (?:وقت|عند|لحظه|حين|ساعه) (?:ال)?(?:شراء|دفع|عمليه|خصم|سداد|تنفيذ)/

/** Before it: that it is not said, only if, or how. */
const open: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:whether|if (?!you ask|i were|it were)|not(?! only)|no(?! doubt| question|,)|never|don't|doesn't|won't|isn't|aren't|nor|neither|unless|how|which|when you|once you|can't|cannot|you'd need to|you need to|you can|you could|you may|in case)(?![a-z])/,
  es: /(?<![a-z])(?:si (?!lo es|que)|no(?! lo dude| te arrep)|ni|tampoco|nunca|cual|cuando (?!lleg)|como se|depende|sin que|puede|puedes|podra|en caso)(?![a-z])/,
  zh: /不(?!妨|如|亏|少|止|用想|会后悔|错)|没(?!得说|跑)|无法|无从|是否|要不要|如果|若|的话,?$|可以在|哪(?!能)|怎么|多少|取决|由您|看您/,
  ar: /(?<![\u0620-\u06ff])[وف]?(?:لا(?! شك| طريق)|لم|لن|ليس|ليست|لسنا|لست|هل|اذا|لو (?!كنت مكانك|مكانك|انا)|ان كان|ان كنت|متي|حسب|يمكنك|تقدر|اقدر|قد|ربما)(?![\u0620-\u06ff])/,
}

/** "You can move it, or leave it": what can be done with it. */
const option =
  /(?<![a-z])(?:can|may|could|puedes?|podra|podria|prefiere|whether)(?![a-z])[^.;!?]* (?:or|o|u|ni) $|(?:可以|能)[^。;]*(?:或者?|也可以)$|(?:تقدر|يمكنك|تستطيع|بامكانك)(?![\u0620-\u06ff])[^.;]* او $/

export type Kind = 'order' | 'verdict' | 'prospect' | 'view'

/** Whether what sounds like counsel is none: steps, charges, prudence, a denial. */
export function isHarmless(kind: Kind, language: Language, text: string, start: number, phrase: string): boolean {
  if (
    prudent.test(
      text
        .slice(0, start)
        .split(/[;.!?。]/)
        .at(-1) ?? '',
    ) ||
    prudent.test(text.slice(start))
  )
    return true
  if (kind !== 'prospect' && (steps.test(text) || payment.test(text))) return true
  if (language === 'ar' && convertedAr.test(text.slice(start))) return true
  if (kind === 'order' && option.test(text.slice(0, start))) return true
  if (kind !== 'order' && charges.test(text)) return true
  const head =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[,;:.!?。،؛]/)
      .at(-1) ?? ''
  if (/^(?:don't|do not|never|no |nunca|لا |ما |别|不|永远|jamas|siempre|there|won't)/.test(phrase)) return false
  return open[language].test(head)
}
