import { randomInt, randomUUID } from 'node:crypto'
import { readArguments } from '#local/http/arguments.ts'
import { serve } from '#local/http/serve.ts'
import { createMerchant } from './merchant.ts'
import { seed } from './seed.ts'
import { openStore } from './store.ts'

const {
  key,
  data,
  'webhook-secret': webhookSecret,
  ...common
} = readArguments(
  `
merchant: the rehearsal merchant's backend (docs/merchant-api.md): rates that tick, customers, orders in every
state, refunds, settlements, one-time codes. The codes that it "sends" stand on its page /inbox.

  node local/merchant/main.ts [--key KEY] [--webhook-secret KEY] [--data DIR] [--port N] [--rehearsal]

  --key KEY             the Bearer key that callers must carry (default: any)
  --webhook-secret KEY  signs the results of document checks (default: it makes none)

With --rehearsal, POST /_control takes, besides faults:
  {"rates": {"USD/CNY": "7.1234"}}  holds these rates still
  {"staleMs": 60000}                everything read is past its validity by this much
  {"startsPerHour": 1000}           codes that may be asked for in an hour for one order or address
  {"matchesPerHour": 1000}          tries in an hour at one order number with an e-mail address
`,
  { key: { type: 'string' }, 'webhook-secret': { type: 'string' } },
)

try {
  const store = await openStore(data, () => seed(new Date()))
  const merchant = createMerchant({
    store,
    key,
    webhookSecret,
    now: () => new Date(),
    newId: () => `vf_${randomUUID()}`,
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
  })
  await serve({ name: 'merchant', ...common, ...merchant })
} catch (error) {
  process.stderr.write(`merchant: cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
