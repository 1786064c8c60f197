'use client'

/** The console's own trouble: what happened is in the log, what was on the screen can be asked for again. */
export default function ConsoleError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main role="alert" className="m-auto flex min-h-dvh max-w-sm flex-col justify-center gap-3 p-8 text-center">
      <h1 className="font-medium text-lg">The console cannot be shown just now</h1>
      <p className="text-muted text-sm">
        A store did not answer. Nothing was changed, and customers are not affected by this page.
      </p>
      <button type="button" onClick={reset} className="mx-auto min-h-10 rounded-lg bg-accent px-4 text-on-accent">
        Try again
      </button>
    </main>
  )
}
