import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const everyMs = 1000

/** Calls back once when the program that started us has ended; a shell between the two counts as part of it. */
export function onParentGone(tell: () => void): void {
  const first = process.ppid
  const parent = look(first)
  const shell = /^-?(ba|da|z|k|fi)?sh$/.test(parent?.name ?? '')
  const watch = setInterval(() => {
    if (process.ppid === first && (!shell || look(first)?.parent === parent?.parent)) return
    clearInterval(watch)
    tell()
  }, everyMs)
  watch.unref()
}

/** A process's name and parent, where the system tells them. */
function look(pid: number): { name: string; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = stat.lastIndexOf(')')
    return { name: stat.slice(stat.indexOf('(') + 1, end), parent: Number(stat.slice(end + 2).split(' ')[1]) }
  } catch {
    return lookWithPs(pid)
  }
}

function lookWithPs(pid: number): { name: string; parent: number } | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [, parent, path = ''] = /^\s*(\d+)\s+(.*)$/.exec(line.toString()) ?? []
    return { name: path.split('/').at(-1) ?? '', parent: Number(parent) }
  } catch {
    return undefined
  }
}
