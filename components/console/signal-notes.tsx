import type { Signals } from '#lib/turn/compliance/signals.ts'
import { Badge } from './badges.tsx'

const dangers: Readonly<Record<NonNullable<Signals['risk']>, string>> = {
  fraud: 'Possible fraud',
  'self-harm': 'Possible danger to self',
  threat: 'Threat',
  legal: 'Authority or law',
}

/** What a question gave away besides; an injection is a likeness, not an accusation. */
export function SignalNotes({ signals: { risk, wantsPerson, unserved, injection } }: { signals: Signals }) {
  return (
    <p lang="en" className="flex flex-wrap gap-1.5 empty:hidden">
      {risk ? <Badge tone="danger">{dangers[risk]}</Badge> : null}
      {wantsPerson ? <Badge tone="accent">Wants a person</Badge> : null}
      {unserved ? <Badge tone="warn">Language not served: {unserved}</Badge> : null}
      {injection ? <Badge tone="warn">Low trust, resembles: {injection.join(', ')}</Badge> : null}
    </p>
  )
}
