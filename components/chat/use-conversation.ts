import { useChat } from '@ai-sdk/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { browserStorage } from '../ui/browser-storage.ts'
import { useLatest } from '../ui/use-latest.ts'
import type { ChatMessage } from './chat-message.ts'
import {
  type ChatChange,
  changeChat,
  endsSession,
  initialChatState,
  keepsKey,
  pollEvery,
  troubleOf,
  withdraws,
} from './chat-state.ts'
import { chatTransport } from './chat-transport.ts'
import type { Conversation } from './conversation.ts'
import { conversationClient, type Opened, type Transcript } from './conversation-client.ts'
import { leaveBehind, withdrawn, withKey } from './edit-questions.ts'
import { newKey } from './new-key.ts'
import { ProblemError } from './problem-error.ts'
import { textOf } from './read-message.ts'
import { mergeTranscript } from './restore-messages.ts'
import { useHandoff } from './use-handoff.ts'
import { usePolling } from './use-polling.ts'

const storageKey = 'concierge.conversation'
/** How long a stop may take on the server before the page stops listening, in ms. */
const stopPatience = 5_000

/** Holds one conversation: opens or restores it, sends and stops turns, follows what happens without this page. */
export function useConversation(language: Language, giveBack: (text: string) => void): Conversation {
  const [state, setState] = useState(initialChatState)
  const change = useCallback((with_: ChatChange) => setState((before) => changeChat(before, with_)), [])
  const languageNow = useLatest(language)
  const client = useMemo(() => conversationClient(() => languageNow.current), [languageNow])
  const held = useRef<{ id?: string; opening?: Promise<string>; generation: number }>({ generation: 0 })
  const flight = useRef<{ turn?: string; stopWanted?: boolean }>({})
  const stopTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(stopTimer.current), [])
  const entry = useRef<() => Promise<string>>(() => Promise.reject(new Error('not mounted')))

  const transport = useMemo(
    () =>
      chatTransport({
        conversation: () => entry.current(),
        language: () => languageNow.current,
        onTurn: (turn) => {
          flight.current.turn = turn
          if (flight.current.stopWanted && held.current.id) void client.stop(held.current.id, turn).catch(ignore)
        },
      }),
    [client, languageNow],
  )

  const chat = useChat<ChatMessage>({
    transport,
    throttle: 16,
    onData: (part) => {
      if (part.type === 'data-handoff') change({ handoff: part.data.state })
      if (part.type === 'data-card') change({ card: part.data })
    },
    onError: (error) => {
      if (error instanceof ProblemError) onProblem(error.problem)
      else if (flight.current.turn) change({ runningTurn: flight.current.turn, reconnecting: true })
      else change({ trouble: { kind: 'unreachable' }, stopping: false })
    },
    onFinish: ({ message, isError, isAbort }) => {
      const { turn } = flight.current
      if (isError) return
      if (message.metadata?.outcome) change({ stopping: false, runningTurn: undefined })
      else if (turn) change({ runningTurn: turn, reconnecting: !isAbort })
      else change({ stopping: false, trouble: { kind: 'unreachable' } })
    },
  })
  const { messages, setMessages, sendMessage, regenerate } = chat
  const busy = chat.status === 'submitted' || chat.status === 'streaming'
  const now = useLatest({ state, messages, busy })

  const adopt = useCallback(
    (opened: Opened) => {
      held.current.id = opened.conversation.id
      browserStorage('localStorage').setItem(storageKey, opened.conversation.id)
      change({ phase: 'open', opened, handoff: opened.conversation.handoff.state })
    },
    [change],
  )

  const forget = useCallback(() => {
    held.current = { generation: held.current.generation + 1 }
    flight.current = {}
    browserStorage('localStorage').removeItem(storageKey)
    setMessages([])
    setState((before) => changeChat(initialChatState, { opened: before.opened }))
  }, [setMessages])

  const open = useCallback((): Promise<string> => {
    const current = held.current
    if (current.id) return Promise.resolve(current.id)
    const kept = browserStorage('localStorage').getItem(storageKey)
    const restore = async () => {
      try {
        const transcript = kept ? await client.read(kept) : undefined
        const opened = transcript ?? (await client.create())
        if (held.current !== current) return opened.conversation.id
        adopt(opened)
        if (transcript) {
          change({ runningTurn: transcript.runningTurn ?? undefined })
          setMessages((local) => mergeTranscript(local, transcript.messages, transcript.runningTurn))
        }
        return opened.conversation.id
      } catch (error) {
        if (held.current === current) change({ phase: 'unreachable' })
        throw error
      } finally {
        delete current.opening
      }
    }
    current.opening ??= restore()
    return current.opening
  }, [adopt, change, client, setMessages])

  const restart = useCallback(
    (kind: 'session-ended' | 'conversation-lost') => {
      const question = now.current.messages.at(-1)
      if (question?.role === 'user') giveBack(textOf(question))
      forget()
      change({ notice: { kind } })
      void open().catch(ignore)
    },
    [change, forget, giveBack, now, open],
  )

  const onProblem = (problem: Problem) => {
    if (endsSession(problem)) restart('session-ended')
    else if (problem.code === 'conversation-unknown') restart('conversation-lost')
    else {
      const running = problem.code === 'turn-running' && typeof problem.turn === 'string' ? problem.turn : undefined
      const trouble = troubleOf(problem, Date.now())
      if (withdraws(trouble)) setMessages(withdrawn)
      change({ trouble, stopping: false, ...(running ? { runningTurn: running } : {}) })
    }
  }
  const onProblemNow = useLatest(onProblem)

  const reopen = useCallback(() => {
    change({ phase: 'opening' })
    open().catch((error: unknown) => {
      if (error instanceof ProblemError) onProblemNow.current(error.problem)
    })
  }, [change, open, onProblemNow])

  useEffect(() => {
    entry.current = open
    reopen()
  }, [open, reopen])

  const begin = useCallback(() => {
    held.current.generation++
    flight.current = {}
    change({ trouble: undefined, card: undefined, notice: undefined, stopping: false, reconnecting: false })
  }, [change])

  const send = useCallback(
    (text: string) => {
      const { trouble } = now.current.state
      if (trouble && !withdraws(trouble)) setMessages(leaveBehind)
      begin()
      const key = newKey()
      const metadata = { at: new Date().toISOString(), key, language: languageNow.current }
      void sendMessage({ id: key, role: 'user', parts: [{ type: 'text', text }], metadata })
    },
    [begin, languageNow, now, sendMessage, setMessages],
  )

  const resend = useCallback(
    (sameKey: boolean) => {
      const question = now.current.messages.findLast((message) => message.role === 'user')
      if (!question) return
      if (!sameKey) setMessages((list) => list.map((message) => (message === question ? withKey(message) : message)))
      begin()
      void regenerate({ messageId: question.id })
    },
    [begin, now, regenerate, setMessages],
  )

  const retry = useCallback(() => {
    const { trouble } = now.current.state
    if (trouble) resend(keepsKey(trouble))
  }, [now, resend])

  const askAgain = useCallback(() => {
    const question = now.current.messages.findLast((message) => message.role === 'user')
    if (question) send(textOf(question))
  }, [now, send])

  const sync = useCallback(async () => {
    const { id, generation } = held.current
    if (!id) return
    let transcript: Transcript
    try {
      transcript = await client.read(id)
    } catch (error) {
      if (error instanceof ProblemError && endsSession(error.problem)) restart('session-ended')
      return
    }
    if (held.current.id !== id || held.current.generation !== generation || now.current.busy) return
    adopt(transcript)
    const { messages: local, state: before } = now.current
    if (transcript.runningTurn) change({ runningTurn: transcript.runningTurn })
    else change({ runningTurn: undefined, reconnecting: false, stopping: false })
    const merged = mergeTranscript(local, transcript.messages, transcript.runningTurn)
    if (JSON.stringify(merged) !== JSON.stringify(local)) setMessages(merged)
    const arrived = transcript.messages.some(({ id }) => id === merged.findLast(({ role }) => role === 'user')?.id)
    if (before.trouble && arrived && !withdraws(before.trouble)) change({ trouble: undefined })
    else if (before.trouble?.kind === 'waiting' && !transcript.runningTurn) retry()
  }, [adopt, change, client, now, restart, retry, setMessages])

  usePolling(sync, pollEvery(state, busy))

  const stop = useCallback(() => {
    const { id } = held.current
    const current = flight.current
    const turn = current.turn ?? now.current.state.runningTurn
    change({ stopping: true })
    if (id && turn) void client.stop(id, turn).catch(ignore)
    else current.stopWanted = true
    clearTimeout(stopTimer.current)
    stopTimer.current = setTimeout(() => {
      if (flight.current === current && now.current.busy) void chat.stop()
    }, stopPatience)
  }, [change, chat.stop, client, now])

  const signOut = async () => {
    try {
      await client.signOut()
    } catch {
      // The server would go on with whoever asks next: said so, and nothing is forgotten.
      return change({ notice: { kind: 'not-signed-out' } })
    }
    if (now.current.busy) void chat.stop()
    forget()
    setState(({ opened: _, ...rest }) => ({ ...rest, notice: { kind: 'signed-out' } }))
    giveBack('')
    reopen()
  }

  const handoff = useHandoff(client, open, change)

  return {
    state,
    messages,
    busy,
    client,
    conversationId: open,
    send,
    retry,
    askAgain,
    stop,
    reopen,
    startNew: () => {
      const previous = held.current.id
      if (busy) void chat.stop()
      forget()
      if (previous) change({ notice: { kind: 'fresh', previous } })
      reopen()
    },
    goBack: (previous) => {
      forget()
      browserStorage('localStorage').setItem(storageKey, previous)
      reopen()
    },
    signOut: () => void signOut(),
    askForPerson: () => void handoff(true),
    withdrawHandoff: () => void handoff(false),
    verified: (assurance) => {
      const vetoed = state.trouble?.kind === 'assurance'
      if (vetoed) resend(false)
      else askAgain()
      change({
        notice: { kind: 'verified' },
        ...(state.opened ? { opened: { ...state.opened, session: { assurance } } } : {}),
      })
    },
    dismissVerification: () => {
      if (state.trouble?.kind === 'assurance') setMessages(leaveBehind)
      change({ card: undefined, ...(state.trouble?.kind === 'assurance' ? { trouble: undefined } : {}) })
    },
    dismissNotice: () => change({ notice: undefined }),
  }
}

function ignore(): void {
  // The stop has its own patience, and what could not be opened shows as such.
}
