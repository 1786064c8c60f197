import { useEffect, useState } from 'react'
import type { Language } from '#lib/text/language.ts'
import { Icon } from '../ui/icon.tsx'
import type { ShownFact } from './chat-message.ts'
import { expiresIn, formatFact } from './format-fact.ts'
import type { Strings } from './strings.ts'

const looks = {
  fresh: { box: 'border-line bg-surface', standing: 'text-muted', icon: 'clock' },
  expired: { box: 'border-edge border-dashed', standing: 'text-muted', icon: 'clock' },
  stale: { box: 'border-transparent bg-warn-soft', standing: 'text-warn', icon: 'alert' },
  missing: { box: 'border-transparent bg-warn-soft', standing: 'text-warn', icon: 'alert' },
} as const

/** One figure with its source and the moment it was true; it says "expired" by itself when its time is over. */
export function FactChip({ shown, language, strings }: { shown: ShownFact; language: Language; strings: Strings }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const left = expiresIn(shown, now)
    if (left === undefined) return
    const timer = setTimeout(() => setNow(Date.now()), Math.min(left, 2_147_483_647))
    return () => clearTimeout(timer)
  }, [shown, now])
  const words = formatFact(shown, now, language, strings)
  const look = looks[words.freshness]
  return (
    <li
      data-freshness={words.freshness}
      data-fact={shown.fact.key}
      className={`flex max-w-full flex-col rounded-xl border px-3 py-1.5 text-sm leading-snug ${look.box}`}
    >
      <span className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="text-muted">{words.label}</bdi> <bdi className="font-semibold tabular-nums">{words.value}</bdi>
      </span>{' '}
      <span className={`flex flex-wrap items-center gap-x-1.5 text-[0.8125rem] ${look.standing}`}>
        <Icon name={look.icon} className="size-3.5" />
        <bdi>{words.standing}</bdi>
        <span aria-hidden="true">·</span>{' '}
        <span>
          <span className="sr-only">{strings.facts.source}: </span>
          <bdi>{words.source}</bdi>
        </span>
      </span>
    </li>
  )
}
