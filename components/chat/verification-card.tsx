import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Language } from '#lib/text/language.ts'
import type { Assurance } from '#lib/turn/turn.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { ConversationClient } from './conversation-client.ts'
import { formatTime } from './format-time.ts'
import { readCode, readIdentifier } from './identifier.ts'
import type { Strings } from './strings.ts'
import { useVerification } from './use-verification.ts'

interface VerificationCardProps {
  /** Why the question was not answered, in the API's words; absent where the assistant asked for it. */
  reason?: string | undefined
  client: ConversationClient
  conversationId: () => Promise<string>
  language: Language
  strings: Strings
  onVerified: (assurance: Assurance) => void
  onDismiss: () => void
}

/** Asks who the customer is: an order number or an e-mail address, then the code sent to the contact on file. */
export function VerificationCard(props: VerificationCardProps) {
  const { strings, language, reason } = props
  const words = strings.verification
  const flow = useVerification(props.client, props.conversationId, strings, props.onVerified)
  const [identifier, setIdentifier] = useState('')
  const [code, setCode] = useState('')
  const title = useId()
  const form = useRef<HTMLFormElement>(null)
  const step = flow.sent ? 'code' : 'identifier'

  // The card answers what the customer has just done, so it takes the focus from the message box, but from nothing else.
  useEffect(() => {
    const active = document.activeElement
    const free = !active || active === document.body || active.tagName === 'TEXTAREA' || form.current?.contains(active)
    if (free) form.current?.querySelector<HTMLInputElement>(`input[name=${step}]`)?.focus()
  }, [step])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (flow.busy) return
    if (flow.sent) {
      const read = readCode(code)
      if (!read) return flow.fail(words.codeInvalid)
      setCode('')
      return flow.confirm(read)
    }
    const read = readIdentifier(identifier)
    if (!read) return flow.fail(words.identifierInvalid)
    flow.sendCode(read)
  }

  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-labelledby={title}
      className="flex flex-col gap-4 rounded-3xl border border-line bg-surface p-5 shadow-sm sm:p-6"
    >
      <div className="flex items-start gap-3">
        <span className="mt-0.5 rounded-full bg-accent-soft p-2 text-accent">
          <Icon name="shield" />
        </span>
        <div className="flex flex-col gap-1">
          <h2 id={title} className="font-display font-medium text-lg leading-snug">
            {words.title}
          </h2>
          {reason ? (
            <p dir="auto" className="text-[0.9375rem]">
              {reason}
            </p>
          ) : null}
          <p className="text-[0.9375rem] text-muted">{words.intro}</p>
        </div>
      </div>
      {flow.sent ? (
        <>
          <p role="status" className="text-[0.9375rem]">
            {flow.resent ? `${words.resent} ` : ''}
            <Isolated text={words.codeSent(flow.sent.sentTo)} />
          </p>
          <TextField
            label={words.code}
            name="code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            maxLength={16}
            disabled={flow.dead}
            error={flow.error}
            hint={`${words.expiresAt(formatTime(flow.sent.expiresAt, Date.now(), language))} · ${words.attemptsLeft(flow.sent.attemptsLeft)}`}
            className="max-w-56 text-xl tabular-nums tracking-[0.3em]"
          />
          {flow.error && !flow.dead ? (
            <p className="-mt-2 text-muted text-sm">{words.attemptsLeft(flow.sent.attemptsLeft)}</p>
          ) : null}
        </>
      ) : (
        <TextField
          label={words.identifier}
          name="identifier"
          value={identifier}
          onChange={(event) => setIdentifier(event.target.value)}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          dir="ltr"
          error={flow.error}
          hint={words.identifierHint}
          className="rtl:text-end"
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        {flow.sent ? (
          <>
            <Button type="submit" look="primary" disabled={flow.dead || flow.busy}>
              {flow.busy ? words.confirming : words.confirm}
            </Button>
            <Button onClick={flow.resend} disabled={flow.busy}>
              {words.resend}
            </Button>
            <Button look="quiet" onClick={flow.startOver}>
              {words.otherIdentifier}
            </Button>
          </>
        ) : (
          <Button type="submit" look="primary" disabled={flow.busy}>
            {flow.busy ? words.sending : words.sendCode}
          </Button>
        )}
        <Button look="quiet" onClick={props.onDismiss}>
          {words.notNow}
        </Button>
      </div>
    </form>
  )
}
