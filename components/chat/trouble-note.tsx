import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Trouble } from './chat-state.ts'
import type { Strings } from './strings.ts'

/** What keeps the last question from its answer, in plain words, and one click to try again. */
export function TroubleNote({
  trouble,
  strings,
  onRetry,
}: {
  trouble: Trouble
  strings: Strings
  onRetry: () => void
}) {
  const notBefore = trouble.kind === 'problem' ? trouble.notBefore : undefined
  const wait = useSecondsUntil(notBefore)
  if (trouble.kind === 'assurance') return null
  if (trouble.kind === 'waiting') {
    return (
      <p role="status" className="rounded-2xl bg-raised px-4 py-3">
        {strings.waitingForTurn}
      </p>
    )
  }
  const lost = trouble.kind === 'unreachable'
  const title = lost ? strings.unreachable : trouble.problem.title
  const detail = lost ? strings.unreachableBody : trouble.problem.detail
  return (
    <div className="flex flex-col items-start gap-3 rounded-2xl bg-danger-soft px-4 py-3">
      <div role="alert">
        <p dir="auto" className="font-semibold text-danger">
          {title}
        </p>
        <p dir="auto">{detail}</p>
      </div>
      {lost || trouble.problem.retryable ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" onClick={onRetry} disabled={wait > 0}>
            <Icon name="retry" className="size-4.5" />
            {strings.tryAgain}
          </Button>
          {wait > 0 ? <p className="text-sm tabular-nums">{strings.waitSeconds(wait)}</p> : null}
        </div>
      ) : null}
    </div>
  )
}

function useSecondsUntil(moment: number | undefined): number {
  const [now, setNow] = useState(Date.now)
  const left = moment === undefined ? 0 : Math.max(0, Math.ceil((moment - now) / 1_000))
  useEffect(() => {
    if (moment === undefined || moment <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [moment])
  return left
}
