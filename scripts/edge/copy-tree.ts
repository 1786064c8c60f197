import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a build does not read, or may not: generated folders, data, and settings of this machine. */
const left = /^(\.git|\.next|\.open-next|\.wrangler|\.local|\.dev\.vars.*|\.env.*|test-results)$/

/**
 * A folder of its own with a copy of the source tree, so that a build there disturbs nothing in this one. The packages
 * are hard links where the file system allows it.
 */
export function copyTree(root: string): string {
  const folder = besideOnOneDevice(root) ?? mkdtempSync(join(tmpdir(), 'concierge-edge-'))
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (left.test(entry.name)) continue
    const place = (from: string, to: string) =>
      entry.name === 'node_modules' ? linkOrCopy(from, to) : copyFileSync(from, to)
    copyEntry(root, folder, entry, place)
  }
  return folder
}

/** A new folder that hard links from `root` can reach: in the system's place for such, else next to `root`. */
function besideOnOneDevice(root: string): string | undefined {
  for (const parent of [tmpdir(), dirname(root)]) {
    let folder: string | undefined
    try {
      folder = mkdtempSync(join(parent, 'concierge-edge-'))
      const probe = join(folder, 'probe')
      linkSync(join(root, 'package.json'), probe)
      rmSync(probe)
      return folder
    } catch {
      if (folder) rmSync(folder, { recursive: true })
    }
  }
  return undefined
}

interface Entry {
  name: string
  isDirectory(): boolean
  isSymbolicLink(): boolean
  isFile(): boolean
}

function copyEntry(from: string, to: string, entry: Entry, place: (from: string, to: string) => void): void {
  const [source, target] = [join(from, entry.name), join(to, entry.name)]
  if (entry.isDirectory()) {
    mkdirSync(target)
    for (const inner of readdirSync(source, { withFileTypes: true })) {
      // What tools keep among the packages is theirs, and written in place.
      if (entry.name === 'node_modules' && /^\.(cache|vite|vite-temp|mf|vitest)$/.test(inner.name)) continue
      copyEntry(source, target, inner, place)
    }
  } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
  else if (entry.isFile()) place(source, target)
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE)
  }
}
