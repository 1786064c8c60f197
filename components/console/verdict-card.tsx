import type { RecordedVerdict } from '#lib/assembly/desk/console-types.ts'
import type { Action } from '#lib/turn/verdict.ts'
import { SeverityBadge } from './badges.tsx'
import { nameOfItem } from './catalogue.ts'
import { RevealControl } from './reveal-control.tsx'
import { TimeOfDay } from './time.tsx'

const deeds: Readonly<Record<Action, string>> = {
  mask: 'masked in place',
  replace: 'rest replaced',
  append: 'missing part added',
  handoff: 'handed to a person',
  record: 'recorded only',
}

/** One verdict: what the rule was, what it did, and the span that it withheld, as the lead log holds it (masked). */
export function VerdictCard({ recorded }: { recorded: RecordedVerdict }) {
  const { verdict, withheld, withheldRef, at } = recorded
  const grave =
    verdict.severity === 'veto' ? 'border-danger' : verdict.severity === 'major' ? 'border-warn' : 'border-line'
  return (
    <article className={`rounded-lg border border-s-4 bg-surface px-3 py-2 text-sm ${grave}`}>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="font-medium">
          <span className="tabular-nums">{verdict.item}</span> {nameOfItem(verdict.item)}
        </h3>
        <SeverityBadge severity={verdict.severity} />
      </header>
      {withheld ? (
        <p className="mt-1.5 rounded bg-raised px-2 py-1">
          <span className="block text-muted text-xs">Withheld, masked</span>
          <span dir="auto" className="break-words font-mono text-[0.8125rem]">
            {withheld}
          </span>
        </p>
      ) : null}
      {withheldRef ? <RevealControl id={withheldRef} /> : null}
      <p className="mt-1.5 text-muted text-xs">
        {verdict.doubted ? 'taken for harmless, recorded only' : deeds[verdict.action]} · rule{' '}
        <span className="font-mono">{verdict.rule}</span> v{verdict.version} · characters {verdict.start}–{verdict.end}
        {at ? (
          <>
            {' '}
            · <TimeOfDay at={at} />
          </>
        ) : null}
      </p>
    </article>
  )
}
