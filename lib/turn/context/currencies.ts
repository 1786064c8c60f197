/** A currency that a text names, and whether an amount stands beside it. */
export interface NamedCurrency {
  /** ISO 4217. */
  code: string
  amount: boolean
}

/** Names of the currencies in the served languages; codes are recognised besides. */
const names: Readonly<Record<string, readonly string[]>> = {
  USD: [
    'us dollars?',
    'american dollars?',
    'dollars?',
    'bucks',
    '美元',
    '美金',
    'd[oó]lar(?:es)?',
    'دولار(?:ات)?(?: أمريكي)?',
  ],
  CNY: ['yuan', 'renminbi', 'rmb', '人民币', 'yuanes', 'يوان(?: صيني)?'],
  EUR: ['euros?', '欧元', 'يورو'],
  GBP: [
    '(?:british )?pounds?(?: sterling)?',
    'sterling',
    '英镑',
    'libras?(?: esterlinas?)?',
    '(?:ال)?جنيه (?:ال)?[إا]سترليني',
    'استرليني',
  ],
  JPY: ['(?:japanese )?yen', '日元', '日圆', 'yenes', 'ين ياباني'],
  AED: ['(?:uae |emirati )?dirhams?', '迪拉姆', 'd[ií]rhams?', 'درهم(?: (?:ال)?[إا]ماراتي)?'],
  SAR: ['(?:saudi )?riyals?', '沙特里亚尔', 'riales?(?: saud[ií]es?)?', 'ريال(?: (?:ال)?سعودي)?'],
  MXN: ['mexican pesos?', '墨西哥比索', 'pesos? mexicanos?', 'بيزو مكسيكي'],
  INR: ['(?:indian )?rupees?', '卢比', 'rupias?', 'روبية(?: هندية)?'],
  CHF: ['(?:swiss )?francs?', '瑞士法郎', 'francos? suizos?', 'فرنك سويسري'],
  CAD: ['canadian dollars?', '加元', 'd[oó]lar(?:es)? canadienses?', 'دولار كندي'],
  AUD: ['australian dollars?', '澳元', 'd[oó]lar(?:es)? australianos?', 'دولار أسترالي'],
  SGD: ['singapore dollars?', '新加坡元', '新元', 'd[oó]lar(?:es)? de singapur', 'دولار سنغافوري'],
  HKD: ['hong kong dollars?', '港币', '港元', 'd[oó]lar(?:es)? de hong kong', 'دولار هونغ كونغ'],
  BRL: [
    'brazilian rea(?:is|ls?)',
    'reais',
    '雷亚尔',
    'real(?:es)? brasile[nñ]o?s?',
    '(?:en|a|los) reales',
    'ريال برازيلي',
  ],
  KRW: ['korean won', '韩元', '韩币', 'wones', 'وون(?: كوري)?'],
  QAR: ['qatari ri[iy]als?', '卡塔尔里亚尔', 'riyal(?:es)? catar[ií](?:es)?', '(?:ال)?ريال (?:ال)?قطري'],
  OMR: ['omani ri[iy]als?', '阿曼里亚尔', 'rial(?:es)? oman[ií](?:es)?', '(?:ال)?ريال (?:ال)?عماني'],
  KWD: ['kuwaiti dinars?', '科威特第纳尔', 'dinar(?:es)? kuwait[ií](?:es)?', '(?:ال)?دينار (?:ال)?كويتي'],
  BHD: ['bahraini dinars?', '巴林第纳尔', '(?:ال)?دينار (?:ال)?بحريني'],
  JOD: ['jordanian dinars?', '约旦第纳尔', '(?:ال)?دينار (?:ال)?[أا]ردني'],
  MAD: ['moroccan dirhams?', '摩洛哥迪拉姆', 'd[ií]rhams? marroqu[ií](?:es)?', '(?:ال)?درهم (?:ال)?مغربي'],
  EGP: ['egyptian pounds?', '埃及镑', 'libras? egipcias?', '(?:ال)?جنيه (?:ال)?مصري'],
  TRY: ['turkish liras?', 'liras?', '里拉', 'liras? turcas?', '(?:ال)?ليرة (?:ال)?تركية'],
  PKR: ['pakistani rupees?', '巴基斯坦卢比', 'rupias? pakistan[ií]es?', '(?:ال)?روبية (?:ال)?باكستانية'],
  PHP: ['philippine pesos?', 'filipino pesos?', '菲律宾比索', 'pesos? filipinos?', '(?:ال)?بيزو (?:ال)?فلبيني'],
  COP: ['colombian pesos?', '哥伦比亚比索', 'pesos? colombianos?', 'بيزو كولومبي'],
  CLP: ['chilean pesos?', '智利比索', 'pesos? chilenos?'],
  ARS: ['argentine pesos?', 'argentinian pesos?', '阿根廷比索', 'pesos? argentinos?'],
  PEN: ['peruvian sol(?:es)?', '秘鲁索尔', 'sol(?:es)? peruanos?', '(?:en|a|los) soles'],
  NZD: ['new zealand dollars?', '新西兰元', '纽元', 'd[oó]lar(?:es)? neozeland[eé]s(?:es)?', 'دولار نيوزيلندي'],
  TWD: ['taiwan(?:ese)? dollars?', '新台币', '台币', 'd[oó]lar(?:es)? taiwan[eé]s(?:es)?', 'دولار تايواني'],
  THB: ['(?:thai )?baht', '泰铢', 'bahts?', 'بات تايلندي'],
  MYR: ['(?:malaysian )?ringgits?', '林吉特', '马币', 'ringgits?', 'رينغيت'],
  PLN: ['(?:polish )?z[lł]oty(?:s|ch)?', '兹罗提', 'z[lł]otys?', 'زلوتي'],
  SEK: ['swedish kron(?:a|or)', '瑞典克朗', 'coronas? suecas?', 'كرون(?:ة|ا)? سويدي(?:ة)?'],
  NOK: ['norwegian kroner?', '挪威克朗', 'coronas? noruegas?', 'كرون(?:ة|ا)? نرويجي(?:ة)?'],
  DKK: ['danish kroner?', '丹麦克朗', 'coronas? danesas?', 'كرون(?:ة|ا)? دنماركي(?:ة)?'],
  CZK: ['czech (?:koruna|crowns?)', '捷克克朗', 'coronas? checas?'],
  HUF: ['(?:hungarian )?forints?', '福林', 'forintos?'],
  ZAR: ['south african rands?', '兰特', 'rands? sudafricanos?', 'راند'],
}

const symbols: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' }

/** A name whose country may be left out. */
const bare = /\(\?: .*\)\?$|^\(\?:(?!ال)[^()]*\)\?/
// Longer names first, and those that name their country before those that need not, so that "canadian dollars" is not read as US dollars.
const alternatives = Object.entries(names)
  .flatMap(([code, patterns]) => [
    { code, pattern: code.toLowerCase() },
    ...patterns.map((pattern) => ({ code, pattern })),
  ])
  .toSorted(
    (a, b) => Number(bare.test(a.pattern)) - Number(bare.test(b.pattern)) || b.pattern.length - a.pattern.length,
  )

// The article and the one-letter prepositions are written onto the word: الدولار, باليورو, للدولار.
const arabicPrefix = '(?:[وف]?(?:[بك]?ال|لل|[بكل])?)'

const any = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Arabic}])${arabicPrefix}(?:${alternatives.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{Script=Latin}])|([$€£¥])`,
  'giu',
)
/** Codes that are words too: only their capitals tell. */
const plainWord = /^(?:[tT]ry|[mM]ad|[pP]en|[cC]op|[pP]hp)$/
const amountBefore = /[\d٠-٩][\d٠-٩.,٬٫]*\s*(?:k|万)?\s*$/iu
const amountAfter = /^\s*[\d٠-٩]/u

/** The currencies that a text names, in order, each once. */
export function currenciesIn(text: string): NamedCurrency[] {
  const found = new Map<string, NamedCurrency>()
  for (const match of text.normalize('NFKC').matchAll(any)) {
    const symbol = match.at(-1)
    const code = symbol
      ? symbols[symbol]
      : alternatives[match.slice(1, -1).findIndex((group) => group !== undefined)]?.code
    if (!code || plainWord.test(match[0])) continue
    const input = match.input
    const amount =
      amountBefore.test(input.slice(Math.max(0, match.index - 24), match.index)) ||
      (symbol !== undefined && amountAfter.test(input.slice(match.index + 1)))
    const earlier = found.get(code)
    if (earlier) earlier.amount ||= amount
    else found.set(code, { code, amount })
  }
  return [...found.values()]
}
