'use client'

import { useState } from 'react'
import { strings } from '#components/chat/strings.ts'
import { Button } from '#components/ui/button.tsx'

/** What a page that fails shows; the failure itself is the server's to log. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const [words] = useState(
    () =>
      Object.entries(strings).find(([language]) => language === globalThis.document?.documentElement.lang)?.[1] ??
      strings.en,
  )
  return (
    <main className="mx-auto flex min-h-dvh max-w-prose flex-col items-start justify-center gap-4 p-6">
      <h1 className="font-display text-4xl tracking-tight">{words.broken}</h1>
      <p className="text-muted">{words.brokenBody}</p>
      <Button look="primary" onClick={reset}>
        {words.tryAgain}
      </Button>
    </main>
  )
}
