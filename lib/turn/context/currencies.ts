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
    'جنيه إسترليني',
    'استرليني',
  ],
  JPY: ['(?:japanese )?yen', '日元', '日圆', 'yenes', 'ين ياباني'],
  AED: ['(?:uae |emirati )?dirhams?', '迪拉姆', 'd[ií]rhams?', 'درهم(?: إماراتي)?'],
  SAR: ['(?:saudi )?riyals?', '沙特里亚尔', 'riales?(?: saud[ií]es?)?', 'ريال(?: سعودي)?'],
  MXN: ['mexican pesos?', '墨西哥比索', 'pesos? mexicanos?', 'بيزو مكسيكي'],
  INR: ['(?:indian )?rupees?', '卢比', 'rupias?', 'روبية(?: هندية)?'],
  CHF: ['(?:swiss )?francs?', '瑞士法郎', 'francos? suizos?', 'فرنك سويسري'],
  CAD: ['canadian dollars?', '加元', 'd[oó]lar(?:es)? canadienses?', 'دولار كندي'],
  AUD: ['australian dollars?', '澳元', 'd[oó]lar(?:es)? australianos?', 'دولار أسترالي'],
  SGD: ['singapore dollars?', '新加坡元', '新元', 'd[oó]lar(?:es)? de singapur', 'دولار سنغافوري'],
  HKD: ['hong kong dollars?', '港币', '港元', 'd[oó]lar(?:es)? de hong kong', 'دولار هونغ كونغ'],
  BRL: ['brazilian reais', 'reais', 'reals?', '雷亚尔', 'reales?(?: brasile[nñ]os?)?', 'ريال برازيلي'],
  KRW: ['korean won', '韩元', '韩币', 'wones', 'وون(?: كوري)?'],
}

const symbols: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' }

// Longer names first, so that "canadian dollars" is not read as US dollars.
const alternatives = Object.entries(names)
  .flatMap(([code, patterns]) => [
    { code, pattern: code.toLowerCase() },
    ...patterns.map((pattern) => ({ code, pattern })),
  ])
  .toSorted((a, b) => b.pattern.length - a.pattern.length)

// The article and the one-letter prepositions are written onto the word: الدولار, باليورو, للدولار.
const arabicPrefix = '(?:[وف]?(?:[بك]?ال|لل|[بكل])?)'

const any = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Arabic}])${arabicPrefix}(?:${alternatives.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{Script=Latin}])|([$€£¥])`,
  'giu',
)
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
    if (!code) continue
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
