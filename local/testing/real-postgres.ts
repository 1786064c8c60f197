import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { freePort } from './free-port.ts'

const binaries = globSync('/usr/lib/postgresql/*/bin').at(-1)

/** Whether a Postgres is installed that tests can start. */
export const hasPostgres = binaries !== undefined && existsSync(join(binaries, 'initdb'))

/** Starts a throw-away Postgres on loopback; `close` stops it and deletes its data. */
export async function startPostgres(): Promise<{ url: string; close(): Promise<void> }> {
  if (binaries === undefined) throw new Error('no Postgres is installed')
  const folder = mkdtempSync(join(tmpdir(), 'real-postgres-'))
  // Postgres refuses to run as root.
  const owner = process.getuid?.() === 0 ? nobody() : undefined
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    {
      ...owner,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const child = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F', '-c', 'timezone=UTC'],
    { ...owner, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const close = async () => {
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return { url, close }
    } catch (error) {
      if (tries > 200 || child.exitCode !== null) {
        await close()
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}
