import type { RecordedFact } from '#lib/assembly/desk/console-types.ts'
import type { FactValue } from '#lib/turn/turn.ts'
import { Badge } from './badges.tsx'
import { TimeOfDay } from './time.tsx'

/** The facts that a turn was given, each with its source and as-of; what did not come in time is named. */
export function FactList({ facts }: { facts: readonly RecordedFact[] }) {
  if (facts.length === 0) return null
  return (
    <ul aria-label="Facts" className="flex flex-col gap-1 text-xs">
      {facts.map((recorded) => (
        <li key={recorded.fact.key} className="rounded-lg bg-raised px-2.5 py-1.5">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{recorded.fact.key}</span>
            {recorded.status === 'missing' ? (
              <Badge tone="warn">missing, {recorded.fact.reason}</Badge>
            ) : (
              <bdi className="break-words tabular-nums">
                {wordsOf(recorded.fact.value)} {recorded.fact.unit}
              </bdi>
            )}
            {recorded.status === 'stale' ? <Badge tone="warn">stale</Badge> : null}
          </span>
          <span className="block text-muted">
            {recorded.fact.source}
            {recorded.status === 'missing' ? null : (
              <>
                {' '}
                · as of <TimeOfDay at={recorded.fact.asOf} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function wordsOf(value: FactValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
