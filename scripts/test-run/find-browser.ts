import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Where a Chromium is: PLAYWRIGHT_CHROMIUM, Playwright's own, the system's; else one is installed, by Playwright or,
 * for root on Debian, by apt-get. Undefined when nothing helped.
 */
export function findBrowser(tell: (line: string) => void): string | undefined {
  const wanted = process.env.PLAYWRIGHT_CHROMIUM
  if (wanted) {
    if (isProgram(wanted)) return wanted
    tell(`PLAYWRIGHT_CHROMIUM=${wanted} is no program: looking elsewhere`)
  }
  const present = playwrights() ?? systems()
  if (present) return present
  tell('No Chromium was found: asking Playwright for one')
  run('npx', ['playwright', 'install', 'chromium'])
  const fetched = playwrights()
  if (fetched) return fetched
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  tell('Playwright has none to give: asking apt-get')
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'])
  return systems()
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  return isProgram(path) ? path : undefined
}

function systems(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
