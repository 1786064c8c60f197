import { parseArgs } from 'node:util'
import { maskPersonalData } from '#lib/pii/mask-personal-data.ts'

const help = `Usage: npm run bench:mask [-- --rounds N]

Prints the median and the 95th percentile, in microseconds, of masking one message of 200 characters.
Peers (@openai/guardrails, openredaction, @redactpii/node) are measured where they are installed.
`
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3000' }, help: { type: 'boolean' } } })
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
const rounds = Number(values.rounds)

const texts: Readonly<Record<string, string>> = {
  'en, no digits':
    'Hello there, I would like to understand how your exchange service works and whether a transfer to my cousin in Spain is possible this week, because the bank told me something different on the phone. Thx',
  'es, no digits':
    'Hola, quisiera entender cómo funciona su servicio de cambio y si una transferencia a mi primo en España es posible esta semana, porque el banco me dijo otra cosa por teléfono ayer. Muchas gracias a tod',
  'zh, no digits':
    '你好，我想了解一下你们的换汇服务是怎么运作的，以及这周是否可以向西班牙汇款，因为银行在电话里告诉我的内容不一样。请问手续费和汇率是怎么计算的，多久可以到账，谢谢你们的帮助。我之前在另一家平台上换过汇，当时客服告诉我说汇款需要先通过审核，然后才能看到最终的汇率和手续费，但是后来发现到账的金额比预期的要少一些，所以这次想先问清楚再决定是否办理，麻烦你们详细说明一下整个流程，以及有没有其他需要注意的地方。',
  'ar, no digits':
    'مرحبا، أود أن أفهم كيف تعمل خدمة الصرف لديكم وما إذا كان التحويل إلى ابن عمي في إسبانيا ممكنا هذا الأسبوع، لأن البنك أخبرني بشيء مختلف عبر المكالمة. ما هي الرسوم وكيف يحسب سعر الصرف لديكم وشكرا جزيلا',
  'digits, nothing personal':
    'Order SP-10023 placed on 2026-11-12 for 129.90 USD at 08:30, tracking 1Z999AA10123456784, I think the fee of 2.5% was wrong because 3 of the 5 items had a rate of 7.1234, could you look at it for me plea',
  'digits, one card':
    'Hello, my order SP-10023 from 2026-11-20 cost 129.90 USD and the card 4242 4242 4242 4242 was charged twice, so I would like to know what happened and when I can expect the difference to come back to me',
  'digits, five values':
    'Order SP-10023, 129.90 USD, card 4242 4242 4242 4242 was charged twice, call me at +1 650 253 0000 or write to jane.doe@example.com, IBAN DE89 3704 0044 0532 0130 00, my IP is 192.168.1.17, thanks a lot',
}

type Masker = (text: string) => unknown
const maskers: Record<string, Masker> = { concierge: (text) => maskPersonalData(text, { region: 'US' }) }
for (const [name, load] of Object.entries(peers())) {
  const masker = await load().catch(() => undefined)
  if (masker) maskers[name] = masker
}

console.log(`| text (200 characters) | ${Object.keys(maskers).join(' | ')} |`)
console.log(
  `|---|${Object.keys(maskers)
    .map(() => '---')
    .join('|')}|`,
)
for (const [name, text] of Object.entries(texts)) {
  const cells: string[] = []
  for (const masker of Object.values(maskers)) cells.push(await measure(masker, text.slice(0, 200)))
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
console.log('\nMicroseconds: median / 95th percentile.')

async function measure(masker: Masker, text: string): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds + 200; round += 1) {
    const from = performance.now()
    await masker(text)
    if (round >= 200) times.push((performance.now() - from) * 1000)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  return `${at(0.5)} / ${at(0.95)}`
}

function peers(): Record<string, () => Promise<Masker | undefined>> {
  // The names are values, so that nothing here asks for packages that the house does not have.
  const [redactPii, openRedaction] = ['@redactpii/node', 'openredaction']
  return {
    '@redactpii/node': async () => {
      const { Redactor } = await import(redactPii)
      const redactor = new Redactor()
      return (text) => redactor.redact(text)
    },
    openredaction: async () => {
      const { OpenRedaction } = await import(openRedaction)
      const redactor = new OpenRedaction()
      return (text) => redactor.detect(text)
    },
  }
}
