import { unwrap } from '#lib/text/unwrap.ts'
import type { Candidate } from './personal-data-type.ts'
import type { View } from './view.ts'

const hint = new RegExp(unwrap`
    name|attn|attention|called|nombre|llamo|atencion|speaking|cardholder|recipient|addressee|我叫|我是|姓名|名字|收件人|收货人|联系人|
    持卡人|اسمي|الاسم|اسم |المستلم|المرسل
  `)
const introduced = new RegExp(
  unwrap`
    (?:\b(?:my (?:full |legal |real |last |first |middle |sur)?name(?:'s| is)|(?:full |first |last |legal |sur|
    cardholder |account holder |customer |recipient )?name\s?[:=]|cardholder\s?(?:name)?\s?[:=]|recipient\s?[:=]|
    i am called|i'm called|they call me|attn\.?\s?:?|attention\s?:|(?:mi )?nombre(?: completo)?(?: es(?![a-z])|\s?:)|me llamo|
    a la atencion de|titular\s?:|destinatario\s?:)|this is(?= [^\n]{2,40} (?:speaking|calling)))\s{0,2}["“«]?
  `,
  'g',
)
/** The most frequent family names, save those that are everyday words too (和, 向, 还): a name that nothing announces begins with one. */
const surnamesZh = unwrap`
    欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范石廖
    贾韦夏付邹熊孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵覃武戴莫孔汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐梅庞颜倪严聂章鲁岳翟殷詹申耿关焦左柳甘祝包宁尚符舒阮纪柏窦裴]
  `
const introducedHan = new RegExp(
  unwrap`
    (?:我(?:的名字)?叫(?:做)?|我的(?:姓名|名字)(?:是|叫)|(?:姓名|收件人|收货人|联系人|持卡人|户名)(?:是|为|[:：]|
    (?=\s{0,2}["“「]?(?:${surnamesZh}))))\s{0,2}["“「]?(\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})?)(?=$|[^\p{Script=Han}]|的|先生|女士|小姐|电话|地址|手机|住|想|要)
  `,
  'gu',
)
const introducedArab = new RegExp(
  unwrap`
    (?:(?:انا )?اسمي(?: الكامل)?(?: هو)?|الاسم(?: الكامل)?\s?[:：]?|اسم (?:المستلم|حامل البطاقه)\s?[:：]?|
    المستلم\s?[:：])\s{0,2}((?:\p{Script=Arabic}{2,12})(?:\s\p{Script=Arabic}{2,12}){0,3})
  `,
  'gu',
)
const notAnArabName = /^(?:غير|ليس|مكتوب|خطا|الكامل|صحيح|علي(?= ال)|في|هو)/
/** What is said of a name and names nobody: "the printed name", "the name as it stands", "then", "in the invoice". */
const noNameAr =
  /^(?:[وبفكل]?ال(?!سيد)|لل|فارغ|جاهز|مجانا|مطابق|بلغ|مختلف|ناقص|موجود|و(?!ليد|سام|ايل|حيد|جدي|داد)|ب(?!در|سام|ندر|شار|شير|لال|هاء|كر|تول|شري|ثين)|(?:ثم|زي|كما|مثل|من|يعني|كان|لا|ما|مع|عند|هذا|نفسه|كامل|قبل|بعد|حسب|داخل|تحت|فوق|عشان|لان)(?=\s|$))/
const arabStops = /\s(?:و\p{L}+|من|في|رقم|عنواني|هاتفي|اريد|ارغب|احتاج|ولدي|لدي|عندي)(?:\s.*)?$/u

const capitalised = new RegExp(
  unwrap`
    ^(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Ss]ra?|[Pp]rof|[Dd]on|[Dd]oña)\.?\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:(?:de|del|la|las|
    los|van|von|der|den|da|dos|di|al|el|bin|ibn|abu|y|e|st)\.?\s){0,3}\p{Lu}[\p{L}'’.-]*){0,4}
  `,
  'u',
)
const plainWords = /^[\p{Script=Latin}'’-]{2,20}(?:\s[\p{Script=Latin}'’-]{2,20}){0,2}/u
const notAName = new RegExp(
  unwrap`
    ^(?:not|on|in|the|a|an|wrong|misspel\w*|spelled|spelt|correct|incorrect|missing|different|listed|already|still|also|
    registered|and|or|of|for|is|it|no|none|required|change\w*|what|incorrecto|mal|no|el|la|esta|en|un|una|tu|su|your|
    field|my|to|with|written|shown|invalid|unknown|anonymous|confidential|private)\b
  `,
  'i',
)
const wordsThatEnd = new RegExp(
  unwrap`
    \s(?:and|but|i|my|from|with|please|here|at|on|in|is|who|email|phone|y|pero|mi|mis|con|de parte|quiero|speaking|
    calling|the|you|can|could|we|need|want|order|address|have|so|por|tengo|necesito)(?=\s|$).*$
  `,
  'i',
)

/** Finds names where a text introduces them, in the four languages. */
export function findNames(view: View): Candidate[] {
  const { text, original } = view
  if (!hint.test(text)) return []
  const found: Candidate[] = []
  const add = (start: number, end: number) => {
    if (end - start < 2) return
    const value = original.slice(view.startOf(start), view.endOf(end))
    found.push({ start, end, type: 'name', value, rank: 30 })
  }
  introduced.lastIndex = 0
  for (let match = introduced.exec(text); match; match = introduced.exec(text)) {
    const start = match.index + match[0].length
    // "Me llamó pesada": somebody called the customer so.
    if (match[0].startsWith('me llamo') && /ó/.test(writtenAt(view, match.index, start))) continue
    const length = latinNameLength(view, start)
    if (length > 0) add(start, start + length)
  }
  for (const match of text.matchAll(introducedHan)) {
    const end = match.index + match[0].length
    const name = (match[1] ?? '').replace(/(?:先生|女士|小姐|的)$/, '')
    const start = end - (match[1]?.length ?? 0)
    if (
      !/^(?:什么|错|不|没|是|已|怎么|任何|客服|人工|快递|外卖|警|[他她你您它]|文[字件本]|石沉|关[于闭联]|安[全排装]|包[括含裹]|易[于错])/.test(
        name,
      )
    )
      add(start, start + name.length)
  }
  for (const match of text.matchAll(introducedArab)) {
    const whole = match[1] ?? ''
    const name = whole.replace(arabStops, '')
    const announced = /[:：]\s*$|هو\s*$|اسمي\s*$/.test(match[0].slice(0, match[0].length - whole.length))
    const start = match.index + match[0].length - whole.length
    if (notAnArabName.test(name) || (!announced && noNameAr.test(name)) || /\p{L}$/u.test(text.slice(0, match.index)))
      continue
    add(start, start + name.length)
  }
  return found
}

const writtenAt = ({ original, startOf, endOf }: View, start: number, end: number) =>
  original.slice(startOf(start), endOf(end - 1)).normalize('NFC')

/** How many folded units from `start` a name in Latin letters takes; capitals tell, else up to three words. */
function latinNameLength(view: View, start: number): number {
  const from = view.startOf(start)
  const ahead = view.original.slice(from, from + 80).normalize('NFC')
  const folded = view.text.slice(start, start + 80)
  const words = capitalised.exec(ahead)?.[0] ?? plainWords.exec(folded)?.[0]
  if (!words || notAName.test(words)) return 0
  const name = words.replace(wordsThatEnd, '').replace(/[\s.'’-]+$/, '')
  // A letter with its accent may be two folded units or one: words are what both sides count alike.
  const count = name.split(/\s+/).length
  return new RegExp(`^\\S+(?:\\s+\\S+){${count - 1}}`).exec(folded)?.[0].replace(/[.,;:!?"”»)]+$/, '').length ?? 0
}
