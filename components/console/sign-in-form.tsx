'use client'
import { type FormEvent, useRef, useState } from 'react'
import { postAsStaff } from './staff-request.ts'

const field = 'min-h-11 w-full rounded-lg border border-edge bg-paper px-3'

/** E-mail and password of a member of staff; on success the browser goes to `next`, a path of the console. */
export function SignInForm({ next }: { next: string }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<{ title: string; detail: string }>()
  const password = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const given = new FormData(event.currentTarget)
    setBusy(true)
    setTrouble(undefined)
    const answer = await postAsStaff('/api/auth/sign-in/email', {
      email: String(given.get('email') ?? '').trim(),
      password: String(given.get('password') ?? ''),
    })
    if (answer.ok) {
      window.location.assign(next)
      return
    }
    setBusy(false)
    setTrouble(answer.problem)
    password.current?.select()
  }

  return (
    <form onSubmit={(event) => void submit(event)} method="post" className="flex flex-col gap-4">
      <label className="flex flex-col gap-1 text-sm">
        E-mail
        <input name="email" type="email" required autoComplete="username" className={field} />
      </label>
      <label className="flex flex-col gap-1 text-sm">
        Password
        <input
          ref={password}
          name="password"
          type="password"
          required
          autoComplete="current-password"
          aria-describedby={trouble ? 'sign-in-trouble' : undefined}
          className={field}
        />
      </label>
      {trouble ? (
        <p id="sign-in-trouble" role="alert" className="rounded-lg bg-danger-soft px-3 py-2 text-danger text-sm">
          {trouble.title}. {trouble.detail}
        </p>
      ) : null}
      <button
        type="submit"
        disabled={busy}
        className="min-h-11 rounded-lg bg-accent font-medium text-on-accent disabled:opacity-60"
      >
        {busy ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  )
}
