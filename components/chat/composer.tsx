import { type KeyboardEvent, type RefObject, useId } from 'react'
import { Icon } from '../ui/icon.tsx'
import type { Strings } from './strings.ts'

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  onSend: (text: string) => void
  onStop: () => void
  /** An answer is being written: the button stops it. */
  running: boolean
  stopping: boolean
  /** Characters that a message may have, as the API counts them (UTF-16). */
  limit: number
  strings: Strings
}

/** The message box: Enter sends, Shift+Enter adds a line, and while an answer comes its button stops it. */
export function Composer(props: ComposerProps) {
  const { field, text, onText, onSend, onStop, running, stopping, limit, strings } = props
  const id = useId()
  const left = limit - text.length
  const near = left <= Math.max(20, limit / 10)
  const ready = text.trim() !== '' && left >= 0 && !running
  const send = () => {
    if (ready) onSend(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method's Enter chooses a word; Safari reports it as key code 229 after the composition has ended.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    send()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="flex items-end gap-1 rounded-[1.75rem] border border-edge bg-surface p-1.5 shadow-sm focus-within:border-accent focus-within:outline-2 focus-within:outline-accent">
        <div className="grow-text min-w-0 flex-1 text-base" data-value={text}>
          <textarea
            ref={field}
            id={id}
            name="message"
            rows={1}
            value={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
            placeholder={strings.placeholder}
            aria-label={strings.messageLabel}
            aria-describedby={`${id}-keys ${near ? `${id}-left` : ''}`}
            aria-invalid={left < 0 ? true : undefined}
            enterKeyHint="send"
            dir={text === '' ? strings.direction : 'auto'}
            className="bg-transparent placeholder:text-muted focus-visible:outline-none"
          />
        </div>
        {running ? (
          <button
            type="button"
            onClick={onStop}
            aria-disabled={stopping}
            aria-label={stopping ? strings.stopping : strings.stop}
            title={stopping ? strings.stopping : strings.stop}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-full bg-ink text-paper aria-disabled:bg-muted"
          >
            <Icon name="stop" className="size-5 fill-current" />
          </button>
        ) : (
          <button
            type="submit"
            disabled={!ready}
            aria-label={strings.send}
            title={strings.send}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent hover:bg-accent-strong disabled:bg-raised disabled:text-muted motion-safe:transition-colors"
          >
            <Icon name="send" />
          </button>
        )}
      </div>
      <p id={`${id}-keys`} className="sr-only">
        {strings.keysHint}
      </p>
      {near ? (
        <p id={`${id}-left`} className={`px-4 pt-1.5 text-sm ${left < 0 ? 'text-danger' : 'text-muted'}`}>
          {left < 0 ? strings.tooLong(-left) : strings.charactersLeft(left)}
        </p>
      ) : null}
    </form>
  )
}
