import { useEffect, useRef, useState } from 'react'
import type { Language } from '#lib/text/language.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { ChatMessage } from './chat-message.ts'
import { readMessage } from './read-message.ts'
import { lastSentenceEnd } from './sentences.ts'
import type { Strings } from './strings.ts'

/** A line for the announcer; a new id is a new announcement. */
export interface Announcement {
  id: number
  text: string
}

const kept = 6
/** How long a line stays, in ms: long enough to be spoken, gone before somebody reads the page and finds it twice. */
const stays = 10_000

/** What a screen reader is told: the answer by whole sentences as it comes, and what a colleague writes; never a token. */
export function useAnnouncements(
  messages: readonly ChatMessage[],
  busy: boolean,
  restored: boolean,
  language: Language,
  strings: Strings,
): Announcement[] {
  const [lines, setLines] = useState<Announcement[]>([])
  const spoken = useRef<{ live?: { id: string; upTo: number }; seen: Set<string>; next: number }>({
    seen: new Set(),
    next: 0,
  })

  useEffect(() => {
    const memory = spoken.current
    const say = (...texts: string[]) => {
      const fresh = texts.map((text) => text.trim()).filter(Boolean)
      if (fresh.length > 0)
        setLines((before) => [...before, ...fresh.map((text) => ({ id: memory.next++, text }))].slice(-kept))
    }
    const last = messages.at(-1)
    if (busy && last?.role === 'assistant') {
      if (memory.live?.id !== last.id) {
        memory.live = { id: last.id, upTo: 0 }
        say(strings.announce.answering)
      }
      const text = heard(last, strings)
      const end = lastSentenceEnd(text, language)
      if (end > memory.live.upTo) {
        say(text.slice(memory.live.upTo, end))
        memory.live.upTo = end
      }
    } else if (!busy && memory.live) {
      const { id, upTo } = memory.live
      const message = messages.find((candidate) => candidate.id === id)
      delete memory.live
      if (message) {
        say(heard(message, strings).slice(upTo))
        if (message.metadata?.outcome === 'done') say(strings.announce.answered)
      }
    }
    for (const message of messages) {
      if (memory.seen.has(message.id)) continue
      memory.seen.add(message.id)
      if (restored && message.metadata?.author === 'agent')
        say(`${strings.announce.colleagueWrote} ${heard(message, strings)}`)
    }
  }, [messages, busy, restored, language, strings])

  useEffect(() => {
    if (lines.length === 0) return
    const timer = setTimeout(() => setLines([]), stays)
    return () => clearTimeout(timer)
  }, [lines])

  return lines
}

function heard(message: ChatMessage, strings: Strings): string {
  return readMessage(message)
    .segments.map((segment) =>
      segment.kind === 'replacement'
        ? `${strings.announce.withheld}\n${plainText(segment.text)}`
        : plainText(segment.text),
    )
    .join('\n')
}
