/** What several instances share of a breaker. Keys expire in the store; the clock is the store's. */
export interface BreakerStore {
  /** `tripped`: open or half-open; `coolingMs`: time left before a probe, 0 when a probe may go. */
  read(name: string): Promise<{ tripped: boolean; coolingMs: number }>
  /** Claims the one probe among all instances, for at most `ttlMs`. */
  claimProbe(name: string, holder: string, ttlMs: number): Promise<boolean>
  releaseProbe(name: string, holder: string): Promise<void>
  /** Adds one failure within `windowMs` of the first, and gives the count. */
  countFailure(name: string, windowMs: number): Promise<number>
  open(name: string, cooldownMs: number): Promise<void>
  close(name: string): Promise<void>
}

export interface BreakerOptions {
  name: string
  /** Consecutive failures that open it. */
  threshold: number
  windowMs: number
  cooldownMs: number
  /** Longest life of a probe, in milliseconds. */
  probeMs: number
}

/** A permit to call the dependency. Its outcome is told at the end of the stream, once. */
export interface Permit {
  succeeded(): Promise<void>
  failed(): Promise<void>
  /** A customer's stop: neither success nor failure. */
  abandoned(): Promise<void>
}

export type Asked = { allowed: true; permit: Permit } | { allowed: false; retryAfterMs: number }

/** A breaker on one dependency: closed, open, half-open with one probe among all instances. */
export function createBreaker(store: BreakerStore, options: BreakerOptions) {
  const { name, threshold, windowMs, cooldownMs, probeMs } = options

  const once = (settle: () => Promise<void>, settled: { done: boolean }) => async () => {
    if (settled.done) return
    settled.done = true
    await settle()
  }

  return {
    /** Asks to call the dependency as `holder` (a run). */
    async ask(holder: string): Promise<Asked> {
      const { tripped, coolingMs } = await store.read(name)
      if (tripped && coolingMs > 0) return { allowed: false, retryAfterMs: coolingMs }
      if (tripped && !(await store.claimProbe(name, holder, probeMs))) {
        return { allowed: false, retryAfterMs: Math.min(cooldownMs, probeMs) }
      }
      const settled = { done: false }
      return {
        allowed: true,
        permit: {
          succeeded: once(() => store.close(name), settled),
          failed: once(async () => {
            const failures = await store.countFailure(name, windowMs)
            if (tripped || failures >= threshold) await store.open(name, cooldownMs)
            if (tripped) await store.releaseProbe(name, holder)
          }, settled),
          abandoned: once(async () => {
            if (tripped) await store.releaseProbe(name, holder)
          }, settled),
        },
      }
    },
  }
}

/** A breaker, as `createBreaker` makes it. */
export type Breaker = ReturnType<typeof createBreaker>
