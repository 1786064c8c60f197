import type { Language } from '#lib/text/language.ts'
import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/*
 * Where stages are named one after another, and none is told: the steps that a thing goes through, those that are left, what a list may
 * be sorted by.
 */

/** The first of them, up to the one that is asked about. */
const latinRow = (joined: string): string =>
  ` ?:? (?:["']?[a-z]+(?: (?!(?:and|or|then|y|o|luego) )[a-z]+){0,2}["']?(?:${joined})){0,6}["']?$`
const arabicRow = ` ?:? (?:["']?[\u0620-\u06ff]+(?: (?!و|او |ثم )[\u0620-\u06ff]+){0,2}["']?(?:, ?| و| او | ثم )){0,6}(?:[\u0620-\u06ff]+(?: [\u0620-\u06ff]+)? )?["']?[وف]?(?:تم )?$`
/** What stands before the first of them, and the row up to a match. */
const rows: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    unwrap`
      (?<![a-z])(?:(?:steps|stages|statuses|phases)(?: (?:are|go|run|left|to go|ahead|remaining|that (?:are left|follow|remain))){0,2}|
      (?:still|yet) to come(?: (?:are|is))?|(?:sort|filter|group|search|browse)(?:ed|s|ing)?(?: [a-z]+){0,3} by|(?:filters?|tabs|menu|drop-?down) (?:has|have|offers?|lists?|includes?|are))
    ` + latinRow(', (?:and |or |then )?| and | or | then '),
  ),
  es: new RegExp(
    unwrap`
      (?<![a-z])(?:(?:pasos|etapas|fases|estados)(?: (?:son|siguientes|que (?:faltan|quedan)(?: son)?)){0,2}|
      (?:ordenar|filtrar|agrupar|buscar|clasificar)[a-z]*(?: [a-z]+){0,2} por|(?:filtros?|pestanas|menu) (?:tienen?|ofrecen?|incluyen?|son))
    ` + latinRow(', (?:y |o |luego )?| y | o | luego '),
  ),
  zh: new RegExp(unwrap`
    (?:(?:步骤|流程|环节|阶段|顺序|依次|先后|分别)(?:就?是|为|有|包括|会)?:?|还[差剩]|只[差剩]|按照?|筛选:?)"?(?:[\u4e00-\u9fff]{2,5}"?(?:[,>-]|和|及|或者?|再到?|然后)"?){0,6}已?$
  `),
  ar: new RegExp(
    unwrap`
      (?<![\u0620-\u06ff])(?:(?:ال)?(?:خطوات|مراحل|خطوتان|خطوتين|مرحلتان|مرحلتين)(?: (?:هي|الباقيه|المتبقيه|التاليه)){0,2}|
      (?:ال)?(?:فرز|فلتره|تصفيه|ترتيب|بحث)[\u0620-\u06ff]*(?: [\u0620-\u06ff]+)? حسب)
    ` + arabicRow,
  ),
}
/** In Chinese the row may end with what they are. */
const rowEndsZh =
  /^"?(?:[,\->]|和|及|或|再|然后|[两三四几]步|[这那]?(?:[两三四几]个)?(?:步骤|环节|状态|阶段)|来?(?:筛选|排序|分类|分组|查|看))/
const countedZh = /[两三四几]步|步骤|环节|阶段|流程|依次|先后|顺序|分别|筛选|排序|分类|分组/

/** Whether a word of a stage only names one of several. */
export function isNamedStage({ language, start, end }: Match, text: string): boolean {
  if (!rows[language].test(text.slice(0, start))) return false
  if (language !== 'zh') return true
  return countedZh.test(text) && (rowEndsZh.test(text.slice(end)) || /[,和及或]"?已?$/.test(text.slice(0, start)))
}
