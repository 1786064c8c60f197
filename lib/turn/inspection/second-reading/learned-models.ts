import type { Item } from '../../verdict.ts'
import { type LinearModel, type PackedModel, type Reading, sizeOf, unpackModel } from './linear-model.ts'

/** What was learnt, by item and by how it is read. */
export type PackedModels = Readonly<Partial<Record<Item, Partial<Record<Reading, PackedModel>>>>>

/** Unpacks what was learnt of an item for one way to read it, once; absent where it is not read twice so. */
export function createModels(packed: PackedModels): (item: Item, reading: Reading) => LinearModel | undefined {
  const models = new Map<string, LinearModel>()
  return (item, reading) => {
    const name = `${item} ${reading}`
    const known = models.get(name)
    if (known) return known
    const learned = packed[item]?.[reading]
    if (!learned) return undefined
    const model = unpackModel(learned, sizeOf(reading))
    models.set(name, model)
    return model
  }
}
