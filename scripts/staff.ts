import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createStaffAuth } from '#lib/assembly/desk/staff-auth.ts'
import { listStaff, removeStaff, seedStaff } from '#lib/assembly/desk/staff-directory.ts'
import { setStaffRole, staffRoles } from '#lib/assembly/desk/staff-roles.ts'
import { database } from '#lib/assembly/stores/database.ts'

const help = `
staff: who may sign in to the console. There is no public sign-up.

  npm run staff -- add lead@example.com [--name "Lea Lead"]   adds, or gives a new password
  npm run staff -- remove lead@example.com                    removes, with every session
  npm run staff -- role lead@example.com lead|reveal          whether they may read raw values out of the vault
  npm run staff -- list

The password comes from LEAD_PASSWORD (12 to 128 characters); without it one is made and shown once.
Needs DATABASE_URL (and DATABASE_HTTP_URL where Neon's /sql is elsewhere) and STAFF_AUTH_SECRET.
`

const wires = z.object({
  DATABASE_URL: z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  DATABASE_HTTP_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  STAFF_AUTH_SECRET: z.string({ error: 'is missing' }).min(32, 'must have at least 32 characters'),
})

/** A password that nobody has to think of: 24 characters without look-alikes. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 24 }, () => letters[randomBelow(letters.length)]).join('')
}

function randomBelow(limit: number): number {
  const ceiling = 256 - (256 % limit)
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < ceiling) return byte % limit
  }
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  const [command, email, role] = positionals
  if (values.help || !command || (command !== 'list' && !email)) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const env = wires.safeParse(set)
  if (!env.success) {
    for (const { path, message } of env.error.issues) process.stderr.write(`${path.join('.')}: ${message}\n`)
    return 1
  }
  const db = database(env.data)
  const auth = createStaffAuth({
    db,
    secret: env.data.STAFF_AUTH_SECRET,
    origin: 'http://localhost',
  })
  switch (command) {
    case 'add': {
      const password = process.env.LEAD_PASSWORD || newPassword()
      const { staff, was } = await seedStaff(auth, {
        email: email ?? '',
        password,
        ...(values.name ? { name: values.name } : {}),
      })
      process.stdout.write(`${staff.email} (${staff.name}): ${was}\n`)
      if (!process.env.LEAD_PASSWORD) process.stdout.write(`password, shown this once: ${password}\n`)
      return 0
    }
    case 'remove': {
      const removed = await removeStaff(auth, email ?? '')
      process.stdout.write(removed ? `${email}: removed\n` : `${email}: nobody has this address\n`)
      return removed ? 0 : 1
    }
    case 'role': {
      const given = z.enum(['lead', 'reveal'], { error: 'must be lead or reveal' }).parse(role)
      const changed = await setStaffRole(db, email ?? '', given)
      process.stdout.write(changed ? `${email}: ${given}\n` : `${email}: nobody has this address\n`)
      return changed ? 0 : 1
    }
    case 'list': {
      const roles = await staffRoles(db)
      for (const { id, email, name } of await listStaff(auth)) {
        process.stdout.write(`${email}\t${name}\t${roles.get(id) ?? 'lead'}\n`)
      }
      return 0
    }
    default:
      process.stderr.write(`${command}: unknown\n${help}`)
      return 2
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  const why =
    error instanceof z.ZodError ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) : error
  process.stderr.write(
    `staff: ${Array.isArray(why) ? why.join('\n') : why instanceof Error ? why.message : String(why)}\n`,
  )
  process.exitCode = 1
}
