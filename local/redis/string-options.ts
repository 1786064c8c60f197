import { type ExpiryUnit, expiryOptions } from './expiry.ts'
import { syntaxError } from './reply.ts'

interface StringOptions {
  only: 'NX' | 'XX' | undefined
  get: boolean
  expiry: 'KEEPTTL' | 'PERSIST' | { name: string; unit: ExpiryUnit; text: string } | undefined
}

/** Reads the options of SET and GETEX: `allowed` are the words that the command takes besides an expiry. */
export function readStringOptions(words: string[], allowed: readonly string[]): StringOptions {
  const options: StringOptions = { only: undefined, get: false, expiry: undefined }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.toUpperCase() ?? ''
    const unit = expiryOptions[word]
    const text = words[at + 1]
    if (unit && text !== undefined && isFree(options, word)) {
      options.expiry = { name: word, unit, text }
      at += 1
    } else if (!allowed.includes(word)) throw syntaxError()
    else if (word === 'GET') options.get = true
    else if ((word === 'NX' || word === 'XX') && (options.only ?? word) === word) options.only = word
    else if ((word === 'KEEPTTL' || word === 'PERSIST') && isFree(options, word)) options.expiry = word
    else throw syntaxError()
  }
  return options
}

/** One kind of expiry only; said again, the last counts. */
function isFree({ expiry }: StringOptions, word: string): boolean {
  return expiry === undefined || (typeof expiry === 'string' ? expiry : expiry.name) === word
}
