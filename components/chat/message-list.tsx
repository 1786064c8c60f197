import { useMemo, useRef } from 'react'
import type { Language } from '#lib/text/language.ts'
import { Icon } from '../ui/icon.tsx'
import { useStickToEnd } from '../ui/use-stick-to-end.ts'
import type { Conversation } from './conversation.ts'
import { Greeting } from './greeting.tsx'
import { MessageItem } from './message-item.tsx'
import { textOf } from './read-message.ts'
import { turnOf } from './restore-messages.ts'
import type { Strings } from './strings.ts'
import { TroubleNote } from './trouble-note.tsx'
import { VerificationCard } from './verification-card.tsx'

interface MessageListProps {
  conversation: Conversation
  language: Language
  strings: Strings
  onAsk: (question: string) => void
}

const noHosts: readonly string[] = []

/** The conversation: what was said, what is being said, and what stands in the way of the next answer. */
export function MessageList({ conversation, language, strings, onAsk }: MessageListProps) {
  const { state, messages, busy } = conversation
  const region = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const { atEnd, toEnd } = useStickToEnd(region, content)
  const hosts = useMemo(() => state.opened?.linkHosts ?? noHosts, [state.opened?.linkHosts])
  const last = messages.at(-1)
  const running = busy || state.runningTurn !== undefined
  const waiting = running && !(last?.role === 'assistant' && textOf(last) !== '')
  const personWanted = state.handoff === 'requested' || state.handoff === 'queued' || state.handoff === 'taken'
  const askForPerson = personWanted ? undefined : conversation.askForPerson

  return (
    <div className="relative min-h-0">
      <div
        ref={region}
        role="log"
        aria-live="off"
        aria-label={strings.conversationLabel}
        data-running={running}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain outline-offset-[-2px]"
      >
        <div ref={content} className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 text-[1.0625rem] sm:px-6">
          {state.phase === 'opening' && messages.length === 0 ? (
            <p role="status" className="sr-only">
              {strings.opening}
            </p>
          ) : null}
          {messages.length === 0 ? <Greeting strings={strings} onAsk={onAsk} /> : null}
          <ol className="flex flex-col gap-6 empty:hidden">
            {messages.map((message, index) => {
              const isLast = index === messages.length - 1
              const live = busy && isLast
              const brokenOff =
                message.role === 'assistant' &&
                message.metadata?.outcome === undefined &&
                message.metadata?.turn === undefined &&
                turnOf(message) !== undefined &&
                !(isLast && running)
              const before = messages.slice(0, index).findLast((earlier) => earlier.role === 'user')
              const repeated = message.role === 'user' && before !== undefined && textOf(before) === textOf(message)
              return (
                <MessageItem
                  key={message.id}
                  message={message}
                  language={language}
                  strings={strings}
                  hosts={hosts}
                  live={live}
                  repeated={repeated}
                  brokenOff={brokenOff}
                  onAskAgain={isLast && !running ? conversation.askAgain : undefined}
                  onAskForPerson={askForPerson}
                />
              )
            })}
          </ol>
          {state.reconnecting ? (
            <p role="status" className="text-muted">
              {strings.reconnecting}
            </p>
          ) : waiting || (running && !busy) ? (
            <p role="status" className="flex items-center gap-2.5 text-muted">
              <span aria-hidden="true" className="breathe size-2 rounded-full bg-accent" />
              {busy ? strings.working : strings.writingElsewhere}
            </p>
          ) : null}
          {state.trouble ? (
            <TroubleNote trouble={state.trouble} strings={strings} onRetry={conversation.retry} />
          ) : null}
          {!busy && (state.trouble?.kind === 'assurance' || state.card) ? (
            <VerificationCard
              reason={state.trouble?.kind === 'assurance' ? state.trouble.problem.detail : undefined}
              client={conversation.client}
              conversationId={conversation.conversationId}
              language={language}
              strings={strings}
              onVerified={conversation.verified}
              onDismiss={conversation.dismissVerification}
            />
          ) : null}
        </div>
      </div>
      {atEnd ? null : (
        <button
          type="button"
          onClick={toEnd}
          className="-translate-x-1/2 absolute bottom-3 left-1/2 inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface px-4 font-medium text-[0.9375rem] shadow-md"
        >
          <Icon name="down" className="size-4.5" />
          {strings.latest}
        </button>
      )}
    </div>
  )
}
