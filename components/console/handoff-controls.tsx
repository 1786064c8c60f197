'use client'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { AgentMessage, Staff } from '#lib/assembly/desk/console-types.ts'
import type { HandoffState } from '#lib/turn/turn-event.ts'
import { postAsStaff, type StaffAnswer } from './staff-request.ts'
import type { LiveTranscript } from './use-transcript.ts'

/** The longest message that a person may send, in characters. */
const longestMessage = 4000

const standings: Readonly<Record<HandoffState, string>> = {
  none: 'The concierge has this conversation.',
  requested: 'The customer asks for a person.',
  queued: 'The customer waits for a person.',
  unattended: 'The customer asked for a person while nobody was on duty.',
  taken: 'A person has this conversation.',
  closed: 'A person had this conversation and closed it. The concierge answers again.',
}

const button = 'min-h-10 rounded-lg px-4 font-medium text-sm disabled:opacity-60'

/** Taking, speaking in, and closing a conversation; what the server refuses is said, and what was typed stays. */
export function HandoffControls(props: { id: string; staff: Staff; transcript: LiveTranscript }) {
  const { id, staff, transcript } = props
  const [busy, setBusy] = useState<'take' | 'close' | 'send'>()
  const [trouble, setTrouble] = useState<{ title: string; detail: string }>()
  const [text, setText] = useState('')
  const { state, takenBy } = transcript
  const mine = state.handoff === 'taken' && takenBy?.id === staff.id
  const address = `/api/console/conversations/${id}`

  const act = async (
    name: 'take' | 'close' | 'send',
    ask: () => Promise<StaffAnswer>,
    then: (body: unknown) => void,
  ) => {
    if (busy) return
    setBusy(name)
    setTrouble(undefined)
    const answer = await ask()
    setBusy(undefined)
    if (answer.ok) then(answer.body)
    else {
      setTrouble(answer.problem)
      await transcript.reread()
    }
  }

  const answerHandoff = (answer: 'take' | 'close') =>
    act(
      answer,
      () => postAsStaff(`${address}/handoff`, { answer }),
      () => transcript.taken(answer === 'take' ? 'taken' : 'closed', answer === 'take' ? staff : null),
    )

  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    void act(
      'send',
      () => postAsStaff(`${address}/messages`, { text }),
      (body) => {
        setText('')
        if (isSent(body)) transcript.sent(body.message)
      },
    )
  }

  return (
    <section
      aria-label="Handoff"
      className="border-line border-t bg-surface px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      {trouble ? (
        <p role="alert" className="mb-2 rounded-lg bg-danger-soft px-3 py-2 text-danger text-sm">
          {trouble.title}. {trouble.detail}
        </p>
      ) : null}
      {mine ? (
        <form onSubmit={send} className="flex flex-col gap-2">
          <label htmlFor="agent-message" className="text-muted text-xs">
            You have this conversation. The customer reads what you send as from a person.
          </label>
          <textarea
            id="agent-message"
            rows={2}
            maxLength={longestMessage}
            value={text}
            dir="auto"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send(event)
            }}
            className="field-sizing-content max-h-40 min-h-16 w-full resize-none rounded-lg border border-edge bg-paper px-3 py-2"
          />
          <div className="flex gap-2">
            <button type="submit" disabled={busy !== undefined} className={`${button} bg-accent text-on-accent`}>
              {busy === 'send' ? 'Sending…' : 'Send'}
            </button>
            <button
              type="button"
              disabled={busy !== undefined}
              onClick={() => void answerHandoff('close')}
              className={`${button} ms-auto border border-edge hover:bg-raised`}
            >
              {busy === 'close' ? 'Closing…' : 'Close, back to the concierge'}
            </button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-0 flex-1 text-sm">
            {state.handoff === 'taken' && takenBy ? `${takenBy.name} has this conversation.` : standings[state.handoff]}
          </p>
          {state.handoff === 'taken' ? null : (
            <button
              type="button"
              disabled={busy !== undefined}
              onClick={() => void answerHandoff('take')}
              className={`${button} bg-accent text-on-accent`}
            >
              {busy === 'take' ? 'Taking over…' : 'Take over'}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function isSent(body: unknown): body is { message: AgentMessage } {
  return typeof body === 'object' && body !== null && 'message' in body
}
