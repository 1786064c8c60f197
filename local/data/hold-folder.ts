import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Holder {
  pid: number
  /** When that process started, as the system tells it: a pid alone is used again, in containers at every start. */
  started: string
  [note: string]: unknown
}

export type Hold =
  | { ok: true; release(): void; tell(note: Record<string, unknown>): void }
  | { ok: false; pid: number; note: Record<string, unknown> }

/**
 * Takes `folder` for this process alone, with a file `lock` that names it; what a dead process left is taken over.
 * `note` is shown to who comes later.
 */
export function holdFolder(folder: string, note: Record<string, unknown> = {}): Hold {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  const draft = join(folder, `lock.${process.pid}`)
  const mine: Holder = { ...note, pid: process.pid, started: startOf(process.pid) ?? '' }
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (;;) {
      // A link appears whole or not at all: nobody reads a half-written holder.
      if (link(draft, path)) {
        return { ok: true, release: () => release(path, mine), tell: (more) => replace(path, { ...mine, ...more }) }
      }
      const holder = readHolder(path)
      if (holder && isAlive(holder)) return { ok: false, pid: holder.pid, note: holder }
      discardStale(path, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Who holds `folder` now, if a living process does. */
export function holderOf(folder: string): Holder | undefined {
  const holder = readHolder(join(folder, 'lock'))
  return holder && isAlive(holder) ? holder : undefined
}

function replace(path: string, holder: Holder): void {
  writeFileSync(`${path}.${holder.pid}`, JSON.stringify(holder), { mode: 0o600 })
  renameSync(`${path}.${holder.pid}`, path)
}

function release(path: string, mine: Holder): void {
  const holder = readHolder(path)
  if (holder?.pid === mine.pid && holder.started === mine.started) rmSync(path, { force: true })
}

/** Removes what a dead holder left, but puts back what another process has taken in the meantime. */
function discardStale(path: string, seen: Holder | undefined): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const found = readHolder(aside)
  if (found && (found.pid !== seen?.pid || found.started !== seen.started)) link(aside, path)
  rmSync(aside, { force: true })
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && 'pid' in value && 'started' in value
      ? { ...value, pid: Number(value.pid), started: String(value.started) }
      : undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, started }: Holder): boolean {
  const since = startOf(pid)
  return since !== undefined && (started === '' || since === '' || since === started)
}

/** When a process started; '' when it lives but the system does not tell, undefined when there is none. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in parentheses, which may hold spaces; the start is the 20th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${fields[19]}`
  } catch {
    return startByPs(pid)
  }
}

function startByPs(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return ''
  }
}
