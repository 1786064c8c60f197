import { execFile } from 'node:child_process'

const root = new URL('../..', import.meta.url).pathname

/** Runs one of the house's commands with a deployment's settings, as `npm run` does. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`${root}scripts/${script}.ts`, ...args],
      {
        env: { NODE_ENV: 'production', PATH: process.env.PATH, ...env },
        cwd: root,
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    )
  })
}
