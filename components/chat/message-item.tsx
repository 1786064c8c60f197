import { memo, useMemo } from 'react'
import type { Language } from '#lib/text/language.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Isolated } from '../ui/isolated.tsx'
import type { ChatMessage } from './chat-message.ts'
import { FactChip } from './fact-chip.tsx'
import { formatTime } from './format-time.ts'
import { groundedFigures, readMessage, textOf } from './read-message.ts'
import type { Strings } from './strings.ts'

interface MessageItemProps {
  message: ChatMessage
  language: Language
  strings: Strings
  hosts: readonly string[]
  /** It is being written now. */
  live: boolean
  /** It repeats the question before it. */
  repeated: boolean
  /** The stream broke off, and nobody is writing any more. */
  brokenOff: boolean
  /** Asks the same question again; absent where that makes no sense. */
  onAskAgain: (() => void) | undefined
  /** Asks for a person; absent where one is on the way. */
  onAskForPerson: (() => void) | undefined
}

/** One message of the conversation, with the time, the figures and the fate of its reply. */
export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  return props.message.role === 'user' ? <Question {...props} /> : <Reply {...props} />
})

function Question({ message, language, strings, repeated }: MessageItemProps) {
  const text = textOf(message)
  return (
    <li className="flex flex-col items-end gap-1">
      <p className="sr-only">{strings.you}</p>
      {repeated ? (
        <p className="flex items-center gap-1.5 text-muted text-sm">
          <Icon name="retry" className="size-4" />
          {strings.askedAgain}
          <span className="sr-only">: {text}</span>
        </p>
      ) : (
        <div
          dir="auto"
          className="wrap-anywhere max-w-[85%] whitespace-pre-wrap rounded-3xl rounded-ee-lg bg-accent-soft px-4.5 py-2.5 sm:max-w-[75%]"
        >
          <Isolated text={text} />
        </div>
      )}
      <p className="flex gap-1.5 px-1.5 text-[0.8125rem] text-muted">
        {message.metadata?.undelivered ? <span>{strings.notAnswered} ·</span> : null}
        <Time at={message.metadata?.at} language={language} />
      </p>
    </li>
  )
}

function Reply({ message, language, strings, hosts, live, brokenOff, onAskAgain, onAskForPerson }: MessageItemProps) {
  const view = readMessage(message)
  const agent = message.metadata?.author === 'agent'
  const known = JSON.stringify(view.facts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` is the facts by value, so that blocks keep their figures
  const grounded = useMemo(() => groundedFigures(view.facts), [known])
  const failure = view.problem ?? undefined
  const cut = !failure && !live && (brokenOff || ['cut', 'failed'].includes(message.metadata?.outcome ?? ''))
  const ended = failure || cut || view.stoppedBy
  if (view.segments.length === 0 && view.facts.length === 0 && !view.tripped && !ended) return null
  return (
    <li className="flex flex-col gap-2.5">
      <p className="flex items-center gap-2 font-medium text-muted text-sm">
        <span aria-hidden="true" className={`size-1.5 rounded-full ${agent ? 'bg-warn' : 'bg-accent'}`} />
        {agent ? strings.colleague : strings.assistant}
      </p>
      {view.segments.map((segment) =>
        segment.kind === 'said' ? (
          <Markdown
            key={segment.kind}
            text={segment.text}
            streaming={live && segment.streaming}
            hosts={hosts}
            newTab={strings.newTab}
            grounded={grounded}
          />
        ) : (
          <Replacement key={segment.kind} strings={strings} onAskForPerson={onAskForPerson}>
            <Markdown
              text={segment.text}
              streaming={live && segment.streaming}
              hosts={hosts}
              newTab={strings.newTab}
              grounded={grounded}
            />
          </Replacement>
        ),
      )}
      {view.facts.length > 0 ? (
        <ul aria-label={strings.facts.label} className="flex flex-wrap gap-2">
          {view.facts.map((shown) => (
            <FactChip key={shown.fact.key} shown={shown} language={language} strings={strings} />
          ))}
        </ul>
      ) : null}
      {failure ? (
        <div role="alert" className="rounded-2xl bg-danger-soft px-4 py-3">
          <p dir="auto" className="font-semibold text-danger">
            {failure.title}
          </p>
          <p dir="auto">{failure.detail}</p>
          {view.segments.length > 0 ? <p>{strings.keptAbove}</p> : null}
        </div>
      ) : null}
      {!failure && (cut || view.stoppedBy) ? (
        <p role="status" className="text-muted text-sm">
          {cut
            ? `${strings.cut} ${strings.keptAbove}`
            : strings[view.stoppedBy === 'lead' ? 'stoppedByLead' : 'stopped']}
        </p>
      ) : null}
      {message.metadata?.outcome === 'taken-over' ? <p className="text-muted text-sm">{strings.takenOver}</p> : null}
      {ended && onAskAgain ? (
        <p>
          <Button look={failure || cut ? 'primary' : 'outline'} onClick={onAskAgain}>
            <Icon name="retry" className="size-4.5" />
            {strings.askAgain}
          </Button>
        </p>
      ) : null}
      {!live && message.metadata?.at ? (
        <p className="text-[0.8125rem] text-muted">
          <Time at={message.metadata.at} language={language} />
        </p>
      ) : null}
    </li>
  )
}

function Replacement({
  strings,
  onAskForPerson,
  children,
}: {
  strings: Strings
  onAskForPerson: (() => void) | undefined
  children: React.ReactNode
}) {
  return (
    <div className="flex flex-col gap-2 rounded-2xl border-warn border-s-3 bg-warn-soft px-4 py-3">
      <p className="flex items-center gap-2 font-semibold text-warn">
        <Icon name="shield" />
        {strings.withheld}
      </p>
      {children}
      {onAskForPerson ? (
        <p>
          <Button onClick={onAskForPerson}>
            <Icon name="person" className="size-4.5" />
            {strings.handoff.ask}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

function Time({ at, language }: { at: string | undefined; language: Language }) {
  if (!at) return null
  return (
    <time dateTime={at} className="tabular-nums">
      <bdi>{formatTime(at, Date.now(), language)}</bdi>
    </time>
  )
}
