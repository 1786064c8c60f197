import { join } from 'node:path'
import { Child, ending, type OnLine } from '../stack/child.ts'
import { quietTools } from './quiet-tools.ts'

/** Builds the app for Cloudflare in `folder`, a copy of the tree, and bundles the Worker as a deployment would. */
export async function buildWorker(folder: string, onLine: OnLine, hold: (child: Child) => void): Promise<void> {
  const run = async (name: string, program: string, args: string[]) => {
    const child = new Child({
      name,
      args: [join(folder, 'node_modules', program), ...args],
      cwd: folder,
      env: { ...process.env, ...quietTools },
      tiesItself: false,
      onLine,
    })
    hold(child)
    const exit = await child.exited
    if (exit.code !== 0) throw new Error(ending(exit))
  }
  await run('build', '@opennextjs/cloudflare/dist/cli/index.js', ['build'])
  await run('bundle', 'wrangler/bin/wrangler.js', ['deploy', '--dry-run', '--outdir', workerBundle(folder)])
}

/** Where in a build's folder the bundle is. */
export function workerBundle(folder: string): string {
  return join(folder, '.open-next', 'bundle')
}
