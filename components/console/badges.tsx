import type { Assurance } from '#lib/turn/turn.ts'
import type { Severity } from '#lib/turn/verdict.ts'

const pill = 'inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium leading-4'

const tones = {
  danger: 'bg-danger-soft text-danger',
  warn: 'bg-warn-soft text-warn',
  accent: 'bg-accent-soft text-accent-strong',
  plain: 'bg-raised text-muted',
} as const

export type Tone = keyof typeof tones

/** A short word in a tone; the word carries the meaning, the colour only repeats it. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: React.ReactNode }) {
  return <span className={`${pill} ${tones[tone]}`}>{children}</span>
}

/** What the session has proved. */
export function AssuranceBadge({ assurance }: { assurance: Assurance }) {
  const words = { none: 'not identified', basic: 'basic', verified: 'verified' } as const
  return <Badge tone={assurance === 'none' ? 'plain' : 'accent'}>{words[assurance]}</Badge>
}

/** How grave an item is. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const tone = { veto: 'danger', major: 'warn', minor: 'plain' } as const
  return <Badge tone={tone[severity]}>{severity}</Badge>
}
