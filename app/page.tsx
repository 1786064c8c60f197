import type { Metadata } from 'next'
import { Chat } from '#components/chat/chat.tsx'
import { strings } from '#components/chat/strings.ts'
import { readerPreferences } from './reader-preferences.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await readerPreferences()
  return { title: strings[language].title }
}

/** The customer's chat. */
export default async function Page() {
  const { language } = await readerPreferences()
  return (
    <>
      <noscript>
        <p className="bg-warn-soft p-4 text-warn">{strings[language].needsScript}</p>
      </noscript>
      <Chat initialLanguage={language} />
    </>
  )
}
