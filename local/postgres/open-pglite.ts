import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { z } from 'zod'

const modules = join(import.meta.dirname, '../../node_modules')

/** Opens the cluster in `folder`, made if there is none, or a new one in memory. */
export async function openPglite(folder: string | undefined): Promise<PGlite> {
  if (folder === undefined) return PGlite.create('memory://', { loadDataDir: await emptyCluster() })
  if (!existsSync(folder)) {
    // Made beside its place and moved there whole, so that a start cut short leaves no half of one.
    const draft = `${folder}.new`
    await rm(draft, { recursive: true, force: true })
    const first = await PGlite.create(draft, { loadDataDir: await emptyCluster() })
    await first.close()
    await rename(draft, folder)
  }
  return PGlite.create(folder)
}

/** An empty cluster as a tar. Making one takes seconds, so it is kept beside the packages for the next time. */
async function emptyCluster(): Promise<Blob> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8')))
  const path = join(modules, '.cache/concierge', `empty-cluster-${version}.tar`)
  if (existsSync(path)) return new Blob([readFileSync(path)])
  const made = await PGlite.create('memory://')
  const blob = await made.dumpDataDir('none')
  await made.close()
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.${process.pid}`, new Uint8Array(await blob.arrayBuffer()))
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    // Packages that may not be written to: the next start makes it again.
  }
  return blob
}
