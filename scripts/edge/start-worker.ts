import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child, type OnLine } from '../stack/child.ts'
import { workerBundle } from './build-worker.ts'
import { envFile } from './env-file.ts'
import { quietTools } from './quiet-tools.ts'

/** The Worker on a workerd of this machine. */
export interface RunningWorker {
  url: string
  child: Child
  stop(): Promise<void>
  /** Ends it at once, with nothing settled. */
  kill(): Promise<void>
}

/** Starts what `buildWorker` made in `folder`, with the given settings and no others. */
export async function startWorker(
  folder: string,
  settings: Readonly<Record<string, string>>,
  onLine: OnLine = () => undefined,
): Promise<RunningWorker> {
  const own = mkdtempSync(join(tmpdir(), 'worker-'))
  const file = join(own, 'settings.env')
  writeFileSync(file, envFile(settings), { mode: 0o600 })
  const child = new Child({
    name: 'workerd',
    args: [
      join(folder, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      join(workerBundle(folder), 'worker.js'),
      '--no-bundle',
      '--local',
      ...['--ip', '127.0.0.1', '--port', '0', '--inspector-ip', '127.0.0.1', '--inspector-port', '0'],
      ...['--env-file', file, '--persist-to', join(own, 'state')],
      '--show-interactive-dev-session=false',
    ],
    cwd: folder,
    env: { ...process.env, ...quietTools },
    tiesItself: false,
    onLine,
  })
  const forget = () => rmSync(own, { recursive: true, force: true })
  child.exited.then(forget)
  try {
    const url = await child.line(/Ready on (http\S+)/, 120_000)
    return {
      url,
      child,
      stop: () => child.stop(),
      async kill() {
        child.kill()
        await child.exited
      },
    }
  } catch (error) {
    await child.stop()
    throw error
  }
}
