import { formOf } from './people-form.ts'
import { isPersonalDataType, type PersonalDataSpan, type PersonalDataType } from './personal-data-type.ts'
import { createTokenFilter, type TokenFilter } from './token-filter.ts'

/** A value's token in its conversation: what the model sees, and what people see in its place. */
export interface TokenEntry {
  /** `⟦phone:1⟧` */
  token: string
  type: PersonalDataType
  /** Absent where the vault does not keep it, or has lost its key. */
  value: string | undefined
  /** `138****1234` */
  form: string
}

const written = /⟦([a-z-]{2,20}):(\d{1,6})⟧/g
const anyBracket = /[⟦⟧〚〛⟬⟭]/g

/** The tokens of one conversation; the same value has the same token for as long as the conversation lasts. */
export interface TokenBook {
  /** Puts tokens where spans stand, in order. Brackets that the text itself holds are made plain, so nobody types a token. */
  tokenise(text: string, spans: readonly PersonalDataSpan[]): string
  /** Turns known tokens into the people's form, and any other into `[removed]`. */
  forPeople(text: string): string
  /** `forPeople` over a text that comes in pieces. */
  filter(): TokenFilter
  /** Puts values back where their tokens stand; for finding what goes on over two messages, and for nothing else. */
  restore(text: string): string
  /** The value of a known token, for a tool's argument; undefined for what is no token of this conversation. */
  valueOf(token: string): string | undefined
  /** All entries, in the order in which they came; the value is for the vault. */
  entries(): readonly TokenEntry[]
}

/**
 * Opens a token book, with the entries that the conversation has had. A token that stands in `texts` is not given again, though
 * the vault may have let go of its value.
 */
export function openTokenBook(known: readonly TokenEntry[] = [], texts: readonly string[] = []): TokenBook {
  const byToken = new Map(known.map((entry) => [entry.token, entry]))
  const byValue = new Map(
    known.flatMap((entry) => (entry.value === undefined ? [] : [[`${entry.type} ${entry.value}`, entry] as const])),
  )
  const counts = new Map<PersonalDataType, number>()
  for (const given of [...known.map(({ token }) => token), ...texts]) {
    for (const [, type = '', number] of given.matchAll(written)) {
      if (isPersonalDataType(type)) counts.set(type, Math.max(counts.get(type) ?? 0, Number(number)))
    }
  }

  function entryFor({ type, value }: PersonalDataSpan, shown: string): TokenEntry {
    const existing = byValue.get(`${type} ${value}`)
    if (existing) return existing
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    const entry = { token: `⟦${type}:${count}⟧`, type, value, form: formOf({ type, value }, shown) }
    byToken.set(entry.token, entry)
    byValue.set(`${type} ${value}`, entry)
    return entry
  }

  const filter = () => createTokenFilter((token) => byToken.get(token)?.form)

  return {
    tokenise(text, spans) {
      let out = ''
      let from = 0
      for (const span of spans) {
        out += plainBrackets(text.slice(from, span.start))
        out += entryFor(span, text.slice(span.start, span.end)).token
        from = span.end
      }
      return out + plainBrackets(text.slice(from))
    },
    forPeople(text) {
      const whole = filter()
      return whole.push(text) + whole.end()
    },
    filter,
    restore: (text) => text.replace(written, (token) => byToken.get(token)?.value ?? token),
    valueOf: (token) => byToken.get(token)?.value,
    entries: () => [...byToken.values()],
  }
}

/** Makes the brackets of tokens plain ones: what a customer types is never a token. */
function plainBrackets(text: string): string {
  return text.replace(anyBracket, (bracket) => ('⟦〚⟬'.includes(bracket) ? '[' : ']'))
}

/** Whether a text is a token of a known type, of whatever conversation. */
export function isToken(text: string): boolean {
  const type = /^⟦([a-z-]{2,20}):\d{1,6}⟧$/.exec(text)?.[1]
  return type !== undefined && isPersonalDataType(type)
}
