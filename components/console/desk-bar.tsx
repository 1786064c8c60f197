'use client'
import Link from 'next/link'
import type { Staff } from '#lib/assembly/desk/console-types.ts'
import { postAsStaff } from './staff-request.ts'
import { ThemeToggle } from './theme-toggle.tsx'

/** The bar above both panes: where one is, who one is, the way out. */
export function DeskBar({ staff }: { staff: Staff }) {
  const leave = async () => {
    const answer = await postAsStaff('/api/auth/sign-out', {})
    if (answer.ok) window.location.assign('/console/sign-in')
  }
  return (
    <header className="flex items-center gap-3 border-line border-b bg-surface px-4 py-2">
      <h1 className="font-display text-lg tracking-tight">
        <Link href="/console" className="rounded">
          Concierge <span className="text-muted">console</span>
        </Link>
      </h1>
      <div className="ms-auto flex min-w-0 items-center gap-1 text-sm">
        <span className="me-2 hidden truncate text-muted sm:inline" title={staff.email}>
          {staff.name}
        </span>
        <ThemeToggle />
        <button type="button" onClick={() => void leave()} className="min-h-9 rounded-lg px-3 hover:bg-raised">
          Sign out
        </button>
      </div>
    </header>
  )
}
