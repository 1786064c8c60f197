import { z } from 'zod'

const faultSchema = z.strictObject({
  kind: z.enum(['delay', 'refuse', 'cut', 'corrupt', 'rate-limit']),
  /** Milliseconds: how long `delay` waits; what `rate-limit` says in Retry-After. */
  ms: z.int().min(0).max(600_000).optional(),
  /** Body bytes let through first: `cut` (default 0), `corrupt` (default 0), `delay` (absent: before the handler). */
  afterBytes: z.int().min(0).optional(),
  /** How many requests it meets before it is gone; absent: until DELETE. */
  times: z.int().min(1).optional(),
  /** A regular expression on "METHOD /path". */
  match: z
    .string()
    .refine((source) => compiles(source), 'not a regular expression')
    .optional(),
})

export type Fault = z.infer<typeof faultSchema>

const faultOrders = z.looseObject({
  fault: faultSchema.nullable().optional(),
  faults: z.array(faultSchema).max(20).optional(),
})

/** What a control body orders: the faults, if it names any, and the rest, which is the server's own business. */
export function readFaultOrder(
  body: unknown,
): { ok: true; faults: Fault[] | undefined; rest: Record<string, unknown> } | { ok: false; problem: string } {
  const parsed = faultOrders.safeParse(body)
  if (!parsed.success) return { ok: false, problem: z.prettifyError(parsed.error) }
  const { fault, faults, ...rest } = parsed.data
  const ordered = faults ?? (fault === undefined ? undefined : fault === null ? [] : [fault])
  return { ok: true, faults: ordered, rest }
}

/** The faults in force: the first that matches a request meets it, and counts down. */
export class Faults {
  #standing: Fault[] = []

  set(faults: readonly Fault[]): void {
    this.#standing = faults.map((fault) => ({ ...fault }))
  }

  list(): readonly Fault[] {
    return this.#standing
  }

  /** Takes the fault that meets this request, if one does. */
  meet(method: string, path: string): Fault | undefined {
    const fault = this.#standing.find(({ match }) => match === undefined || new RegExp(match).test(`${method} ${path}`))
    if (fault?.times !== undefined) {
      fault.times -= 1
      if (fault.times === 0) this.#standing = this.#standing.filter((other) => other !== fault)
    }
    return fault
  }
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp
  } catch {
    return false
  }
}
