'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#lib/text/language.ts'
import { browserStorage } from '../ui/browser-storage.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { prefer, preferred } from '../ui/preferences.ts'
import { useLatest } from '../ui/use-latest.ts'
import { useOnline } from '../ui/use-online.ts'
import { useVisibleHeight } from '../ui/use-visible-height.ts'
import { ChatHeader } from './chat-header.tsx'
import { Composer } from './composer.tsx'
import { DockNotes } from './dock-notes.tsx'
import { keepDraft, keptDraft } from './draft.ts'
import { MessageList } from './message-list.tsx'
import { textOf } from './read-message.ts'
import { strings as all } from './strings.ts'
import { useAnnouncements } from './use-announcements.ts'
import { useConversation } from './use-conversation.ts'

const assumedLimit = 4_000

/** The customer's chat, whole. `initialLanguage` is what the request asked for; a choice on this device wins. */
export function Chat({ initialLanguage }: { initialLanguage: Language }) {
  const [language, setLanguage] = useState(initialLanguage)
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const strings = all[language]
  const online = useOnline()
  useVisibleHeight()

  const write = useCallback((next: string) => {
    setText(next)
    keepDraft(browserStorage('sessionStorage'), next)
  }, [])
  const conversation = useConversation(language, write)
  const { state, messages, busy, stop, reopen } = conversation
  const running = busy || state.runningTurn !== undefined
  const lines = useAnnouncements(messages, busy, state.phase === 'open', language, strings)

  useEffect(() => {
    // Somebody may have typed before this page came alive.
    setText((typed) => typed || field.current?.value || keptDraft(browserStorage('sessionStorage')))
    const kept = preferred('language')
    if (kept && Object.hasOwn(all, kept)) setLanguage(kept as Language)
  }, [])

  // A question that waits for verification is nowhere on the server: after a reload it is back in the box.
  const vetoed = state.trouble?.kind === 'assurance' ? messages.findLast(({ role }) => role === 'user') : undefined
  const waiting = vetoed ? textOf(vetoed) : ''
  const typed = useLatest(text)
  useEffect(() => {
    if (waiting === '' || text !== '') return
    keepDraft(browserStorage('sessionStorage'), waiting)
    return () => keepDraft(browserStorage('sessionStorage'), typed.current)
  }, [waiting, text, typed])

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = strings.direction
    document.title = `${strings.title} · Concierge`
  }, [language, strings])

  useEffect(() => {
    if (online && state.phase === 'unreachable') reopen()
  }, [online, state.phase, reopen])

  useEffect(() => {
    if (!running) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      event.preventDefault()
      stop()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [running, stop])

  const ask = (question: string) => {
    if (running) return
    conversation.send(question)
    field.current?.focus({ preventScroll: true })
  }

  return (
    <div className="shell relative grid grid-rows-[auto_minmax(0,1fr)_auto] bg-paper">
      <button
        type="button"
        onClick={() => field.current?.focus()}
        className="sr-only focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:z-10 focus:rounded-full focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
      >
        {strings.skipToMessage}
      </button>
      <ChatHeader
        language={language}
        strings={strings}
        taken={state.handoff === 'taken'}
        rehearsal={state.opened?.model.rehearsal ?? false}
        onLanguage={(next) => {
          setLanguage(next)
          prefer('language', next)
        }}
        onNew={messages.length > 0 ? conversation.startNew : undefined}
        onSignOut={(state.opened?.session.assurance ?? 'none') === 'none' ? undefined : conversation.signOut}
      />
      <main className="contents">
        <MessageList
          conversation={{
            ...conversation,
            verified: (assurance) => {
              conversation.verified(assurance)
              field.current?.focus({ preventScroll: true })
            },
            dismissVerification: () => {
              conversation.dismissVerification()
              field.current?.focus({ preventScroll: true })
            },
          }}
          language={language}
          strings={strings}
          onAsk={ask}
        />
        <div className="dock-inset mx-auto flex w-full max-w-3xl flex-col gap-2 px-3 pt-1 sm:px-6">
          <DockNotes conversation={conversation} online={online} strings={strings} />
          <Composer
            field={field}
            text={text}
            onText={write}
            onSend={(question) => {
              write('')
              ask(question)
            }}
            onStop={stop}
            running={running}
            stopping={state.stopping}
            limit={state.opened?.maxMessageChars ?? assumedLimit}
            strings={strings}
          />
          <div className="flex items-center justify-between gap-3 ps-3">
            <p className="text-[0.8125rem] text-muted leading-snug">
              {state.handoff === 'taken' ? strings.disclosureTaken : strings.disclosure}
            </p>
            <Button
              look="quiet"
              className="shrink-0"
              onClick={conversation.askForPerson}
              disabled={state.handoffAsking || state.handoff === 'queued' || state.handoff === 'taken'}
            >
              <Icon name="person" className="size-4.5" />
              {state.handoffAsking ? strings.handoff.asking : strings.handoff.ask}
            </Button>
          </div>
        </div>
      </main>
      <div aria-live="polite" className="sr-only">
        {lines.map((line) => (
          <p key={line.id}>{line.text}</p>
        ))}
      </div>
    </div>
  )
}
