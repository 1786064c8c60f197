import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A place where a value may have been left, as a search reads it. */
export interface Place {
  name: string
  /** Readings of its bytes: as text, with escapes undone, without separators. */
  readings: readonly string[]
}

/** Shorter values are not looked for without their separators: chance would find them. */
const shortestBare = 11

/** Prepares a place for many searches. */
export function place(name: string, content: Buffer | string): Place {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const texts = [bytes.toString('utf8'), bytes.toString('utf16le')].map((text) => text.normalize('NFKC').toLowerCase())
  const undone = texts.map((text) =>
    text
      .replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
  return {
    name,
    readings: [...texts, ...undone, ...undone.map(bare), ...[bytes.toString('utf8'), bytes.toString('utf16le')]],
  }
}

const bare = (text: string) => text.replace(/[\s.\-\u200b]/g, '')

/** Every way in which a value may be written: as it is, bare, in base64 at each alignment, in hexadecimal. */
function needlesOf(value: string): string[] {
  const plain = value.normalize('NFKC').toLowerCase()
  const compact = bare(plain)
  const written = [...new Set([value, compact, value.replace(/[\s-]/g, '')])].filter((form) => form.length >= 6)
  const encoded = written.flatMap((form) => [
    ...[0, 1, 2].map((lead) =>
      Buffer.concat([Buffer.alloc(lead), Buffer.from(form)])
        .toString('base64')
        .replace(/=+$/, '')
        .slice(lead === 0 ? 0 : 4, -2),
    ),
    Buffer.from(form).toString('hex'),
  ])
  return [plain, ...(compact.length >= shortestBare ? [compact] : []), ...encoded.filter((form) => form.length >= 8)]
}

/** The places that hold a value, in any form. */
export function placesWith(value: string, places: readonly Place[]): string[] {
  const needles = needlesOf(value)
  return places
    .filter(({ readings }) => readings.some((text) => needles.some((needle) => text.includes(needle))))
    .map(({ name }) => name)
}

/** Every file under a folder, as a place by its path inside. */
export async function filesAsPlaces(folder: string): Promise<Place[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const places: Place[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    places.push(place(path.slice(folder.length + 1), await readFile(path)))
  }
  return places
}
