import Link from 'next/link'
import { strings } from '#components/chat/strings.ts'
import { readerPreferences } from './reader-preferences.ts'

/** What an unknown address shows. */
export default async function NotFound() {
  const { language } = await readerPreferences()
  const words = strings[language]
  return (
    <main className="mx-auto flex min-h-dvh max-w-prose flex-col items-start justify-center gap-4 p-6">
      <h1 className="font-display text-4xl tracking-tight">{words.notFound}</h1>
      <Link href="/" className="text-accent underline underline-offset-4">
        {words.backToChat}
      </Link>
    </main>
  )
}
