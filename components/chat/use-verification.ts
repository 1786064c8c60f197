import { useEffect, useState } from 'react'
import type { Assurance } from '#lib/turn/turn.ts'
import type { ConversationClient, Verification } from './conversation-client.ts'
import { ProblemError, toldOf } from './problem-error.ts'
import type { Strings } from './strings.ts'

/** Where the customer stands in the verification. */
export interface VerificationFlow {
  sent: Verification | undefined
  busy: boolean
  /** What to say under the field. */
  error: string | undefined
  resent: boolean
  /** The code can no longer be confirmed: its time or its attempts are over. */
  dead: boolean
  sendCode: (by: { orderId: string } | { email: string }) => void
  confirm: (code: string) => void
  resend: () => void
  startOver: () => void
  fail: (text: string | undefined) => void
}

/** Drives the one-time code: sends it, confirms it, counts attempts, notices its end. */
export function useVerification(
  client: ConversationClient,
  conversationId: () => Promise<string>,
  strings: Strings,
  onVerified: (assurance: Assurance) => void,
): VerificationFlow {
  const [sent, setSent] = useState<Verification>()
  const [by, setBy] = useState<{ orderId: string } | { email: string }>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [resent, setResent] = useState(false)
  const [dead, setDead] = useState(false)
  const words = strings.verification

  useEffect(() => {
    if (!sent) return
    const left = Math.max(0, Date.parse(sent.expiresAt) - Date.now())
    if (!Number.isFinite(left)) return
    const timer = setTimeout(
      () => {
        setDead(true)
        setError(words.expired)
      },
      Math.min(left, 2_147_483_647),
    )
    return () => clearTimeout(timer)
  }, [sent, words.expired])

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    setResent(false)
    try {
      await work()
    } catch (failure) {
      if (!(failure instanceof ProblemError)) return setError(`${strings.unreachable}. ${strings.unreachableBody}`)
      const { problem } = failure
      const left = typeof problem.attemptsLeft === 'number' ? problem.attemptsLeft : undefined
      if (left !== undefined) setSent((before) => (before ? { ...before, attemptsLeft: left } : before))
      const over = ['verification-expired', 'verification-exhausted', 'verification-unknown'].includes(problem.code)
      if (over || left === 0) setDead(true)
      setError(toldOf(problem))
    } finally {
      setBusy(false)
    }
  }

  const request = (whom: { orderId: string } | { email: string }, again: boolean) =>
    void attempt(async () => {
      setSent(await client.startVerification(await conversationId(), whom))
      setBy(whom)
      setDead(false)
      setResent(again)
    })

  return {
    sent,
    busy,
    error,
    resent,
    dead,
    sendCode: (whom) => request(whom, false),
    resend: () => {
      if (by) request(by, true)
    },
    confirm: (code) =>
      void attempt(async () => {
        if (sent) onVerified(await client.confirmVerification(await conversationId(), sent.id, code))
      }),
    startOver: () => {
      setSent(undefined)
      setDead(false)
      setResent(false)
      setError(undefined)
    },
    fail: setError,
  }
}
