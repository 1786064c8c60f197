import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type State, stateSchema } from './state.ts'

/** Holds the merchant's state; changes run one at a time, and one that throws, or cannot be kept, changes nothing. */
export interface Store {
  read(): State
  update<Result>(change: (draft: State) => Result): Promise<Result>
  /** Forgets everything, and starts again from this. */
  replace(state: State): Promise<void>
}

/** Opens `directory`/merchant.json, made from `fresh()` when it is not there; without a directory, in memory. */
export async function openStore(directory: string | undefined, fresh: () => State): Promise<Store> {
  const path = directory === undefined ? undefined : join(directory, 'merchant.json')
  if (directory !== undefined) await mkdir(directory, { recursive: true })
  let state = (path && (await readState(path))) || fresh()
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  const keep = async (next: State) => {
    if (path) await writeWhole(path, JSON.stringify(next))
    state = next
  }
  return {
    read: () => state,
    update: (change) =>
      inTurn(async () => {
        const draft = structuredClone(state)
        const result = change(draft)
        await keep(draft)
        return result
      }),
    replace: (next) => inTurn(() => keep(next)),
  }
}

async function readState(path: string): Promise<State | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return stateSchema.parse(JSON.parse(text))
}

/** A reader, or a crash, sees the old file or the new one, never a part. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`
  const file = await open(beside, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}
