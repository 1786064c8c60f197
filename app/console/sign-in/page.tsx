import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/console/sign-in-form.tsx'
import { currentStaff } from '../current-staff.ts'

export const metadata: Metadata = { title: 'Sign in' }

/** Only paths of the console itself: a sign-in page that leads elsewhere is a gift to phishers. */
const ownPath = /^\/console(\/[\w-]{1,64})?$/

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  const path = typeof next === 'string' && ownPath.test(next) ? next : '/console'
  const { staff } = await currentStaff()
  if (staff) redirect(path)
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-6 px-5 py-10">
      <div>
        <h1 className="font-display text-3xl tracking-tight">Concierge console</h1>
        <p className="mt-1 text-muted text-sm">For support leads. Accounts are made by whoever runs this deployment.</p>
      </div>
      <SignInForm next={path} />
    </main>
  )
}
