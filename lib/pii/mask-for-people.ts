import type { FindOptions } from './find-personal-data.ts'
import { maskPersonalData } from './mask-personal-data.ts'

/** A text with every value in the people's form, such as `**** **** **** 4242`. */
export function maskForPeople(text: string, options: FindOptions = {}): string {
  return maskPersonalData(text, options).masked
}
