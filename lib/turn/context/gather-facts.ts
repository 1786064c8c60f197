import type { MerchantClient } from '#lib/acts/merchant-client.ts'
import { type Fact, holds, type MissingFact, type Session } from '../turn.ts'
import { type FactRequest, type FactSource, factSources } from './fact-sources.ts'
import type { WantedFacts } from './wanted-facts.ts'

/** Facts as they came before the deadline, and those that did not. */
export interface GatheredFacts {
  facts: readonly Fact[]
  missing: readonly MissingFact[]
}

/**
 * Fetches what the turn needs, all at once, under one deadline. What is late or fails is named as missing.
 * What the session may not hear is neither fetched nor named.
 */
export async function gatherFacts(
  wanted: WantedFacts,
  session: Session,
  merchant: MerchantClient,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<GatheredFacts> {
  const deadline = AbortSignal.timeout(deadlineMs)
  const either = AbortSignal.any([signal, deadline])
  const facts: Fact[] = []
  const missing: MissingFact[] = []

  const ask = async (source: string, { keys, fetch }: FactRequest) => {
    try {
      facts.push(...(await fetch(merchant, session.customerId ?? '', either)))
    } catch {
      signal.throwIfAborted()
      const reason = deadline.aborted ? 'late' : 'unavailable'
      missing.push(...keys.map((key) => ({ key, source, reason }) as const))
    }
  }

  const open = Object.entries<FactSource>(factSources).filter(
    ([, { assurance }]) => assurance === 'none' || (session.customerId && holds(session.assurance, assurance)),
  )
  await Promise.all(open.flatMap(([name, source]) => source.requests(wanted).map((request) => ask(name, request))))
  return { facts, missing }
}

/** Whether a fact may still be stated as current at `now`. */
export function freshness(fact: Fact, now: Date): 'fresh' | 'stale' {
  return Date.parse(fact.validUntil) > now.getTime() ? 'fresh' : 'stale'
}
