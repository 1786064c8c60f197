import { unwrap } from '#lib/text/unwrap.ts'
import type { Match } from '../matching/patterns.ts'

/** What somebody spent over a time. */
const spending = new RegExp(
  unwrap`
    (?<![a-z])(?:(?:last|past|this|previous) (?:month|week|year|quarter)[^,;]{0,24}(?:spent|spending|expenses|outgoings|
    purchases)|(?:spent|spending|expenses|outgoings)[^,;]{0,24}(?:last|past|this|previous) (?:month|week|year|quarter)|
    (?:mes|semana|ano) pasad[oa][^,;]{0,24}(?:gast[a-z]{1,5}|compras|consumos)|(?:gast[a-z]{1,5}|compras|
    consumos)[^,;]{0,24}(?:mes|semana|ano) pasad[oa])(?![a-z])|(?:上个?|本|这个?|近[一二三几]?个?)[月周年季](?:度)?[^,。;]{0,6}(?:支出|消费|
    花费|开销|花了|进账)|(?:مصروفات|مصاريف|انفاق|مشتريات)ك[^,;]{0,20}(?:الماضي|الفايت|السابق)|(?:صرفت|
    انفقت)[^,;]{0,20}(?:الماضي|الفايت)
  `,
  'g',
)

/** Where a text tells what somebody spent. */
export function spendingIn(text: string): Match[] {
  if (!counted.test(text)) return []
  return [...text.matchAll(spending)].map((match) => ({
    language: /[\u3400-\u9fff]/.test(match[0]) ? 'zh' : /[\u0620-\u06ff]/.test(match[0]) ? 'ar' : 'en',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    groups: {},
  }))
}

const counted = new RegExp(unwrap`
    \d|[一二两三四五六七八九十]笔|:|(?<![a-z])(?:one|two|three|four|five|mostly|mainly|uno|dos|tres|cuatro|cinco|sobre todo|
    principalmente)(?![a-z])|主要|(?<![\u0620-\u06ff])(?:معظمها|اغلبها|اثنان|ثلاث|ثلاثه|اربع|خمس)
  `)
