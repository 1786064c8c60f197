import type { Item } from '../../verdict.ts'
import { type LinearModel, type Reading, unpackModel } from './linear-model.ts'
import { packedModels } from './models.ts'

const models = new Map<string, LinearModel>()

/** What was learnt of an item for one way to read it; absent where it is not read twice so. */
export function modelOf(item: Item, reading: Reading): LinearModel | undefined {
  const name = `${item} ${reading}`
  const known = models.get(name)
  if (known) return known
  const packed = packedModels[item]?.[reading]
  if (!packed) return undefined
  const model = unpackModel(packed)
  models.set(name, model)
  return model
}
