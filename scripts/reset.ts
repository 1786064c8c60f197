import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { holderOf } from '#local/data/hold-folder.ts'
import { wires } from './stack/wires.ts'

/** `npm run reset`: forgets the local data and secrets, unless something is using them. */
const { values } = parseArgs({
  options: { data: { type: 'string', default: join(import.meta.dirname, '../.local') } },
})
const holder = [values.data, ...wires.map(({ name }) => join(values.data, name))]
  .map((folder) => holderOf(folder))
  .find((found) => found !== undefined)
if (holder) {
  process.stderr.write(`npm run reset: process ${holder.pid} is using ${values.data}: stop it first\n`)
  process.exit(1)
}
const existed = existsSync(values.data)
rmSync(values.data, { recursive: true, force: true })
process.stdout.write(existed ? `${values.data} is gone; the next start begins anew.\n` : 'There is no local data.\n')
