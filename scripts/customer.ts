import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { assemble } from '#lib/assembly/assembly.ts'
import { eraseCustomer } from '#lib/assembly/duties/erase-customer.ts'
import { exportCustomer } from '#lib/assembly/duties/export-customer.ts'
import { readSettings } from '#lib/config/settings.ts'

const help = `
customer: what a customer may ask for. Identified by the merchant's own customer id.

  npm run -s customer -- export <customerId> > customer.json   everything stored of them, masked
  npm run -s customer -- erase <customerId>                    destroys their key, then vault, transcripts, events, counters

Each is recorded in the audit log; an erasure prints its report: what was destroyed, what a search finds afterwards, and the
exports made before, which no deletion here reaches. Ends with 1 where anything is left. Needs the deployment's settings.
`

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  const [command, customer] = positionals
  if (values.help || !customer || (command !== 'export' && command !== 'erase')) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const read = readSettings(process.env)
  if (!read.ok) {
    process.stderr.write(`${read.problems.join('\n')}\n`)
    return 1
  }
  const assembly = assemble(read.settings)
  const actor = `cli:${userInfo().username}`
  const print = (result: unknown) => process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`)
  if (command === 'export') {
    print(await exportCustomer(assembly, customer, actor))
    return 0
  }
  const report = await eraseCustomer(assembly, customer, actor)
  print(report)
  return Object.values(report.left).every((count) => count === 0) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`customer: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
