'use client'

import { strings } from '#components/chat/strings.ts'
import { Button } from '#components/ui/button.tsx'
import { servedLanguage } from '#lib/text/language.ts'
import './globals.css'

/** What is shown where even the page's frame failed; the failure itself is the server's to log. */
export default function GlobalErrorPage({ reset }: { error: Error; reset: () => void }) {
  const language = servedLanguage(globalThis.navigator?.language) ?? 'en'
  const words = strings[language]
  return (
    <html lang={language} dir={words.direction}>
      <body>
        <main className="mx-auto flex min-h-dvh max-w-prose flex-col items-start justify-center gap-4 p-6">
          <title>Concierge</title>
          <h1 className="font-display text-4xl tracking-tight">{words.broken}</h1>
          <p className="text-muted">{words.brokenBody}</p>
          <Button look="primary" onClick={reset}>
            {words.tryAgain}
          </Button>
        </main>
      </body>
    </html>
  )
}
