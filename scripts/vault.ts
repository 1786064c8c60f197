import { parseArgs } from 'node:util'
import { assemble } from '#lib/assembly/assembly.ts'
import { readSettings } from '#lib/config/settings.ts'

const help = `
vault: the keys of customers' values. Each customer's own key is wrapped by one of VAULT_KEYS.

  npm run -s vault -- rotate    wraps every customer's key with the first of VAULT_KEYS

To rotate: put a new key in front of VAULT_KEYS, deploy, run this, and take the old key away when it says that none is left.
Ends with 1 where keys are lost: they were wrapped by a key that VAULT_KEYS no longer holds. Needs the deployment's settings.
`
/** Keys in one step. */
const batch = 200

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  if (values.help || positionals[0] !== 'rotate') {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const read = readSettings(process.env)
  if (!read.ok) {
    process.stderr.write(`${read.problems.join('\n')}\n`)
    return 1
  }
  const { vault } = assemble(read.settings)
  let [rewrapped, lost] = [0, 0]
  for (let after: string | undefined = ''; after !== undefined; ) {
    const step: Awaited<ReturnType<typeof vault.rewrap>> = await vault.rewrap(after, batch)
    rewrapped += step.rewrapped
    lost += step.lost
    after = step.last
  }
  process.stdout.write(`${JSON.stringify({ rewrapped, lost })}\n`)
  return lost === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`vault: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
