'use client'
import Link from 'next/link'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { ConversationDetail } from '#lib/assembly/desk/console-types.ts'
import { AssuranceBadge, Badge } from './badges.tsx'
import { useDesk } from './desk-context.ts'
import { HandoffControls } from './handoff-controls.tsx'
import { shortId } from './list-row.tsx'
import { LiveBadge } from './live-badge.tsx'
import { TimeOfDay } from './time.tsx'
import { entriesOf } from './transcript-state.ts'
import { TurnView } from './turn-view.tsx'
import { useTranscript } from './use-transcript.ts'

/** Nearer to the end than this, in pixels, the pane follows what comes. */
const followWithin = 80

/** One conversation, live: its transcript with the verdicts beside it, and the handoff below. */
export function ConversationPane({ detail, readAt }: { detail: ConversationDetail; readAt: string }) {
  const { conversation } = detail
  const { staff, look } = useDesk()
  const transcript = useTranscript(detail, readAt)
  const { state, status } = transcript
  const entries = useMemo(() => entriesOf(state), [state])
  const scroller = useRef<HTMLDivElement>(null)
  const follows = useRef(true)

  useEffect(() => look(conversation.id), [look, conversation.id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the transcript may make it longer.
  useLayoutEffect(() => {
    const pane = scroller.current
    if (pane && follows.current) pane.scrollTop = pane.scrollHeight
  }, [state])

  return (
    <div className="flex min-w-0 flex-1 flex-col">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-surface px-4 py-2.5">
        <Link href="/console" className="rounded px-1 text-accent text-sm lg:hidden">
          ← All
        </Link>
        <h2 className="font-medium">
          Conversation <span className="font-mono text-sm">{shortId(conversation.id)}</span>
        </h2>
        <AssuranceBadge assurance={state.assurance} />
        <Badge>{conversation.language.toUpperCase()}</Badge>
        <Badge>{conversation.channel}</Badge>
        <p className="flex w-full items-center gap-3 text-muted text-xs">
          <span className="min-w-0">
            Since <TimeOfDay at={conversation.startedAt} />
            {conversation.handoffReason ? (
              <>
                {' '}
                · asked for a person: <bdi>{conversation.handoffReason}</bdi>
              </>
            ) : null}
          </span>
          <span className="ms-auto shrink-0">
            <LiveBadge status={status} />
          </span>
        </p>
      </header>
      <div
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label="Transcript"
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          follows.current = scrollHeight - scrollTop - clientHeight < followWithin
        }}
        className="min-h-0 flex-1 overflow-y-auto px-4 py-5 outline-offset-[-2px]"
      >
        <ol className="flex flex-col gap-8">
          {entries.map((entry) => {
            switch (entry.kind) {
              case 'turn':
                return (
                  <li key={entry.turn.id}>
                    <TurnView turn={entry.turn} lang={conversation.language} />
                  </li>
                )
              case 'vetoed':
                return (
                  <li key={`${entry.at}${entry.attempt.text}`}>
                    <p className="text-muted text-xs">
                      Customer · <TimeOfDay at={entry.at} />
                    </p>
                    <div className="mt-2 w-fit max-w-prose rounded-2xl border border-warn bg-warn-soft px-4 py-2.5">
                      <p lang={conversation.language} dir="auto" className="whitespace-pre-wrap break-words">
                        {entry.attempt.text || 'Nothing of this message was kept.'}
                      </p>
                      <p className="mt-1 text-warn text-xs">
                        Vetoed before any answer:{' '}
                        <span className="font-mono">
                          {[entry.attempt.code, entry.attempt.kind].filter(Boolean).join(': ')}
                        </span>{' '}
                        · {entry.attempt.door}
                      </p>
                    </div>
                  </li>
                )
              case 'agent':
                return (
                  <li key={entry.message.id}>
                    <p className="text-muted text-xs">
                      {entry.message.staff}, a person · <TimeOfDay at={entry.at} />
                    </p>
                    <p
                      dir="auto"
                      className="mt-2 w-fit max-w-prose whitespace-pre-wrap break-words rounded-2xl bg-accent-soft px-4 py-2.5"
                    >
                      {entry.message.text}
                    </p>
                  </li>
                )
              default:
                return entry satisfies never
            }
          })}
        </ol>
        {entries.length === 0 ? <p className="text-muted text-sm">Nothing has been said yet.</p> : null}
      </div>
      <HandoffControls id={conversation.id} staff={staff} transcript={transcript} />
    </div>
  )
}
