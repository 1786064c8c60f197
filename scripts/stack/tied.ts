/**
 * Runs another Node program so that it cannot outlive the one that started it: when stdin closes, its whole process
 * group is told to end, and five seconds later made to. Started detached, so that the group is its own.
 */
import { spawn } from 'node:child_process'

const patience = 5_000
const program = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] })

// The group gets these signals whole; this one stays to see the program out.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)

let left = false
program.once('exit', (code, signal) => {
  if (left) process.kill(-process.pid, 'SIGKILL')
  process.exit(code ?? (signal === null ? 1 : 128))
})

const leave = () => {
  if (left) return
  left = true
  process.kill(-process.pid, 'SIGTERM')
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), patience)
}
process.stdin.once('end', leave).once('close', leave).once('error', leave).resume()
