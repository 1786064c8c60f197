import type { Outcome } from '#lib/turn/turn.ts'
import { Badge, type Tone } from './badges.tsx'
import { FactList } from './fact-list.tsx'
import { SignalNotes } from './signal-notes.tsx'
import { TimeOfDay } from './time.tsx'
import type { ToolLine, TurnView as Turn } from './turn-state.ts'
import { VerdictCard } from './verdict-card.tsx'

const outcomes: Readonly<Record<Outcome, { tone: Tone; word: string }>> = {
  done: { tone: 'plain', word: 'Done' },
  tripped: { tone: 'danger', word: 'Tripped' },
  stopped: { tone: 'warn', word: 'Stopped' },
  failed: { tone: 'warn', word: 'Failed' },
  'taken-over': { tone: 'accent', word: 'For a person' },
  cut: { tone: 'warn', word: 'Cut' },
}

/** One turn: what was asked and said on the left, what was judged and known beside it. */
export function TurnView({ turn, lang }: { turn: Turn; lang: string }) {
  const silent = turn.outcome === undefined && turn.said === '' && turn.replacement === ''
  const outcome = turn.outcome ? outcomes[turn.outcome] : undefined
  const aside = turn.verdicts.length + turn.facts.length + turn.tools.length > 0
  return (
    <article aria-label="Turn" className="grid gap-x-6 gap-y-3 xl:grid-cols-[minmax(0,65ch)_minmax(18rem,26rem)]">
      <div lang={lang} className="flex min-w-0 flex-col gap-2">
        <p className="text-muted text-xs" lang="en">
          Customer · <TimeOfDay at={turn.at} />
          {turn.assurance && turn.assurance !== 'none' ? ` · ${turn.assurance}` : ''}
        </p>
        <p dir="auto" className="w-fit max-w-prose whitespace-pre-wrap break-words rounded-2xl bg-raised px-4 py-2.5">
          {turn.question || '…'}
        </p>
        <SignalNotes signals={turn.signals} />
        {turn.said || silent ? (
          <div dir="auto" className="max-w-prose whitespace-pre-wrap break-words ps-1">
            {turn.said}
            {outcome ? null : <Caret />}
          </div>
        ) : null}
        {turn.replacement ? (
          <div className="max-w-prose rounded-lg border-danger border-s-4 bg-danger-soft px-3 py-2">
            <p className="text-danger text-xs" lang="en">
              Replacement, what the customer read instead
            </p>
            <p dir="auto" className="whitespace-pre-wrap break-words">
              {turn.replacement}
            </p>
          </div>
        ) : null}
        {turn.problem ? (
          <p className="max-w-prose rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            <span className="font-mono text-xs">{turn.problem.code}</span> <bdi>{turn.problem.title}</bdi>
          </p>
        ) : null}
        <footer lang="en" className="flex flex-wrap items-center gap-2 text-muted text-xs">
          {outcome ? (
            <Badge tone={outcome.tone}>
              {outcome.word}
              {turn.stoppedBy ? ` by the ${turn.stoppedBy}` : ''}
            </Badge>
          ) : (
            <Badge tone="accent">Answering</Badge>
          )}
          {turn.endedAt ? <TimeOfDay at={turn.endedAt} /> : null}
          {turn.versions ? (
            <span className="[overflow-wrap:anywhere]">
              model {turn.versions.model} · prompt {turn.versions.prompt} · rules {turn.versions.rules}
            </span>
          ) : null}
        </footer>
        {turn.prompt ? (
          <details lang="en" className="max-w-prose text-sm">
            <summary className="w-fit cursor-pointer rounded text-muted hover:text-ink">Prompt</summary>
            <section
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
              tabIndex={0}
              aria-label="Prompt of this turn"
              className="mt-1 max-h-96 overflow-auto rounded-lg bg-raised p-3"
            >
              <pre dir="auto" className="whitespace-pre-wrap break-words font-mono text-xs">
                {turn.prompt}
              </pre>
            </section>
          </details>
        ) : null}
      </div>
      {aside ? (
        <div className="flex min-w-0 flex-col gap-2">
          {turn.verdicts.map((recorded) => (
            <VerdictCard key={recorded.id} recorded={recorded} />
          ))}
          <ToolList tools={turn.tools} />
          <FactList facts={turn.facts} />
        </div>
      ) : null}
    </article>
  )
}

function ToolList({ tools }: { tools: readonly ToolLine[] }) {
  if (tools.length === 0) return null
  return (
    <ul aria-label="Tool calls" className="flex flex-col gap-1 text-xs">
      {tools.map((tool) => (
        <li key={tool.id} className="rounded-lg bg-raised px-2.5 py-1.5">
          <span className="flex items-baseline gap-2">
            <span className="font-mono">{tool.name}</span>
            <Badge tone={tool.status === 'refused' || tool.status === 'error' ? 'warn' : 'plain'}>{tool.status}</Badge>
          </span>
          <code className="block break-words text-muted">{JSON.stringify(tool.args ?? {})}</code>
        </li>
      ))}
    </ul>
  )
}

function Caret() {
  return (
    <>
      <span aria-hidden="true" className="breathe ms-0.5 inline-block h-4 w-1.5 translate-y-0.5 rounded-sm bg-accent" />
      <span className="sr-only" lang="en">
        answering
      </span>
    </>
  )
}
