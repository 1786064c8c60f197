import { seed } from '#db/seed.ts'
import { createStaffAuth } from '#lib/assembly/desk/staff-auth.ts'
import { seedStaff } from '#lib/assembly/desk/staff-directory.ts'
import { database } from '#lib/assembly/stores/database.ts'
import { readSettings } from '#lib/config/settings.ts'

/** Seeds the local database: the first knowledge, and the lead of LEAD_EMAIL and LEAD_PASSWORD. Twice changes nothing. */
const read = readSettings(process.env)
if (!read.ok) {
  process.stderr.write(`seed: ${read.problems.join('\nseed: ')}\n`)
  process.exit(1)
}
try {
  const db = database(read.settings)
  await seed(db)
  const { LEAD_EMAIL: email, LEAD_PASSWORD: password } = process.env
  if (email && password) {
    const auth = createStaffAuth({ db, secret: read.settings.STAFF_AUTH_SECRET, origin: 'http://localhost' })
    await seedStaff(auth, { email, password, name: 'Local Lead' })
  }
} catch (error) {
  process.stderr.write(`seed: ${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
}
