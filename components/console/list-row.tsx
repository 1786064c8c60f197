import Link from 'next/link'
import type { ConversationSummary } from '#lib/assembly/desk/console-types.ts'
import { Badge, type Tone } from './badges.tsx'
import { isWaiting, type Risk } from './risk.ts'
import { since } from './time.tsx'

const edges: Readonly<Record<Risk, string>> = {
  tripped: 'border-s-danger',
  vetoed: 'border-s-warn',
  waiting: 'border-s-accent',
  running: 'border-s-transparent',
  calm: 'border-s-transparent',
}

/** The end of an id, which is enough to tell two conversations apart by eye. */
export function shortId(id: string): string {
  return id.slice(-6)
}

/** One conversation of the list. */
export function ListRow(props: { row: ConversationSummary; risk: Risk; isOpen: boolean; now: number }) {
  const { row, risk, isOpen, now } = props
  return (
    <Link
      href={`/console/${row.id}`}
      prefetch={false}
      data-row={row.id}
      aria-current={isOpen ? 'page' : undefined}
      className={`block border-s-4 px-3 py-2.5 outline-offset-[-2px] hover:bg-raised aria-[current]:bg-accent-soft ${edges[risk]}`}
    >
      <span className="flex items-center gap-1.5">
        {marksOf(row).map(({ tone, word }) => (
          <Badge key={word} tone={tone}>
            {word}
          </Badge>
        ))}
        <span className="ms-auto shrink-0 text-muted text-xs tabular-nums">
          <span className="sr-only">last word </span>
          <time dateTime={row.lastAt}>{since(row.lastAt, now)}</time>
        </span>
      </span>
      <span lang={row.language} dir="auto" className="mt-1 line-clamp-1 text-sm">
        {row.lastText || 'Nothing said yet'}
      </span>
      <span className="mt-0.5 flex gap-x-2 text-muted text-xs">
        <span className="font-mono">{shortId(row.id)}</span>
        <span>{row.language.toUpperCase()}</span>
        <span>{row.assurance === 'none' ? 'not identified' : row.assurance}</span>
        <span>
          {row.turns} {row.turns === 1 ? 'turn' : 'turns'}
        </span>
        {row.channel === 'browser' ? null : <span>{row.channel}</span>}
      </span>
    </Link>
  )
}

function marksOf(row: ConversationSummary): { tone: Tone; word: string }[] {
  const marks: { tone: Tone; word: string }[] = []
  if (row.trips > 0) marks.push({ tone: 'danger', word: row.trips === 1 ? 'Tripped' : `Tripped × ${row.trips}` })
  if (row.vetoes > 0) marks.push({ tone: 'warn', word: row.vetoes === 1 ? 'Vetoed' : `Vetoed × ${row.vetoes}` })
  if (row.handoff === 'taken') marks.push({ tone: 'accent', word: 'With a person' })
  if (isWaiting(row))
    marks.push({ tone: 'accent', word: row.handoff === 'unattended' ? 'Asked, unattended' : 'Waiting' })
  if (row.running) marks.push({ tone: 'plain', word: 'Answering' })
  if (marks.length === 0) marks.push({ tone: 'plain', word: row.handoff === 'closed' ? 'Closed' : 'Quiet' })
  return marks
}
