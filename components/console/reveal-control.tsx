'use client'
import { type FormEvent, useId, useState } from 'react'
import { postAsStaff } from './staff-request.ts'

/** Fewest characters of a reason. */
const shortestReason = 5

/** Asks for a withheld span as it was: with a reason, on record. It is gone again when the card is. */
export function RevealControl({ id }: { id: string }) {
  const field = useId()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const [value, setValue] = useState<string>()
  const [trouble, setTrouble] = useState<{ title: string; detail: string }>()

  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || reason.trim().length < shortestReason) return
    setBusy(true)
    setTrouble(undefined)
    const answer = await postAsStaff(`/api/console/vault/${encodeURIComponent(id)}/reveal`, { reason })
    setBusy(false)
    if (!answer.ok) setTrouble(answer.problem)
    else if (isRevealed(answer.body)) setValue(answer.body.revealed.value)
  }

  if (value !== undefined) {
    return (
      <p className="mt-1.5 rounded bg-warn-soft px-2 py-1">
        <span className="block text-warn text-xs">As it was, on record that you saw it</span>
        <span dir="auto" className="break-words font-mono text-[0.8125rem]">
          {value}
        </span>
        <button
          type="button"
          onClick={() => {
            setValue(undefined)
            setOpen(false)
            setReason('')
          }}
          className="mt-1 block min-h-8 rounded text-xs underline"
        >
          Hide
        </button>
      </p>
    )
  }
  if (!open) {
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="mt-1 min-h-8 rounded text-muted text-xs underline hover:text-ink"
      >
        Reveal…
      </button>
    )
  }
  return (
    <form onSubmit={(event) => void ask(event)} className="mt-1.5 flex flex-col gap-1.5">
      <label htmlFor={field} className="text-muted text-xs">
        Reason, it goes into the audit log with your name
      </label>
      <input
        id={field}
        value={reason}
        minLength={shortestReason}
        maxLength={500}
        required
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
        className="min-h-9 rounded-lg border border-edge bg-paper px-2 text-sm"
      />
      <div className="flex gap-2">
        <button
          type="submit"
          disabled={busy || reason.trim().length < shortestReason}
          className="min-h-9 rounded-lg border border-edge px-3 text-xs hover:bg-raised disabled:opacity-60"
        >
          {busy ? 'Opening…' : 'Reveal'}
        </button>
        <button
          type="button"
          onClick={() => setOpen(false)}
          className="min-h-9 rounded-lg px-3 text-xs hover:bg-raised"
        >
          Cancel
        </button>
      </div>
      {trouble ? (
        <p role="alert" className="rounded bg-danger-soft px-2 py-1 text-danger text-xs">
          {trouble.title}. {trouble.detail}
        </p>
      ) : null}
    </form>
  )
}

function isRevealed(body: unknown): body is { revealed: { value: string } } {
  if (typeof body !== 'object' || body === null || !('revealed' in body)) return false
  const { revealed } = body
  return typeof revealed === 'object' && revealed !== null && 'value' in revealed && typeof revealed.value === 'string'
}
