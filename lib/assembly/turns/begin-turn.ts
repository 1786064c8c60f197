import type { Code } from '#lib/errors/codes.ts'
import { CodedError, problem } from '#lib/errors/problem.ts'
import type { Language } from '#lib/text/language.ts'
import { countAttempt } from '#lib/turn/admission/rate-limit.ts'
import { cleanText } from '#lib/turn/compliance/clean-text.ts'
import { extensionsOf, type Review, review, type Veto } from '#lib/turn/compliance/review.ts'
import { promptVersion } from '#lib/turn/context/system-prompt.ts'
import { followLog } from '#lib/turn/relay/follow-log.ts'
import { createResponseStream } from '#lib/turn/relay/response-stream.ts'
import { runTurn } from '#lib/turn/run-turn.ts'
import { holds, type Message, type Session, type Turn, type Versions } from '#lib/turn/turn.ts'
import type { HandoffState, LoggedEvent } from '#lib/turn/turn-event.ts'
import type { CallerExtras, TurnPorts } from '#lib/turn/turn-ports.ts'
import { type Assembly, newId } from '../assembly.ts'
import { reportVeto } from '../desk/report-veto.ts'
import { readQuestion } from '../doors/read-question.ts'
import { guardTurn, readGuards } from '../guards/guard-turn.ts'
import { handOffAtOnce } from './handoff.ts'
import { relayToPerson } from './relay-to-person.ts'

/** A question as a door received it. */
export interface Question {
  conversationId: string
  session: Session
  /** Raw: masking is the first thing that happens to it. */
  text: string
  language: Language | undefined
  /** The conversation's language so far, where the text itself shows none. */
  earlier?: Language
  /** What the request's headers want to read; the body's language goes before it, the text's own after it. */
  reader: Language | undefined
  /** It came as, or with, a file. */
  attachment?: boolean
  handoff: HandoffState
  idempotencyKey: string
  facts: boolean
  /** Earlier messages; masked again here. Absent: the conversation's own rows. */
  history?: readonly Message[]
  caller?: CallerExtras
  /** Whose limit counts; the session's where absent. */
  limitKey?: string
}

/** A turn under way: its events as a response body, and the run that outlives it. */
export interface BegunTurn {
  turn: string
  body: ReadableStream<Uint8Array>
  /** Settles when the run has; hand it to the platform's `waitUntil`. Never rejects. */
  done: Promise<unknown>
  replayed: boolean
}

/** Turns of the past that the prompt and inspection get to see. */
const historyTurns = 12
/** Between two looks at the log for a replayed run, in milliseconds. */
const replayPollMs = 150

/**
 * Everything between a door and a run: limits, cleaning, the compliance review (again, whatever the middleware did),
 * the claim of the conversation. Throws a `CodedError` for each refusal; nothing of the text is kept unmasked.
 */
export async function beginTurn(
  question: Question,
  assembly: Assembly,
  encode: (event: LoggedEvent) => string,
): Promise<BegunTurn> {
  const { settings, counter, conversations, turnPorts, limits } = assembly
  const { conversationId, session } = question

  const maxMessageChars = settings.MAX_MESSAGE_CHARS
  const refused = (code: Code, extensions: Readonly<Record<string, unknown>> = {}, spoken?: Language) => {
    const reader = question.language ?? question.reader ?? spoken
    return new CodedError(code, { extensions, ...(reader ? { language: reader } : {}) })
  }
  if (question.text.length > maxMessageChars) throw refused('message-too-long', { maxMessageChars })
  if (question.attachment) {
    await count()
    throw await vetoed({ code: 'attachments-refused' })
  }
  const cleaned = cleanText(question.text)
  if (!cleaned.ok) throw refused(cleaned.code)
  const spoken = question.language ?? question.earlier
  const reviewed = review({
    text: cleaned.text,
    assurance: session.assurance,
    ...(spoken ? { language: spoken } : {}),
    ...assembly.masking,
  })
  const { language, signals, before } = reviewed

  await count(language)
  const [veto] = reviewed.vetoes
  if (veto) throw await vetoed(veto, reviewed)

  const [{ masked, tokens, book, ...sent }, guards] = await Promise.all([
    readQuestion(
      {
        conversationId,
        session,
        text: cleaned.text,
        reviewed,
        ...(question.history ? { history: question.history } : {}),
        ...(question.caller ? { caller: question.caller } : {}),
      },
      assembly,
    ),
    readGuards(assembly),
  ])
  const turn: Turn = {
    id: newId('trn'),
    run: newId('run'),
    conversationId,
    session,
    language,
    text: masked,
    tokens,
    history: [],
    facts: question.facts,
    startedAt: new Date().toISOString(),
    answeredElsewhere: question.caller !== undefined,
    ...(Object.keys(signals).length > 0 ? { signals } : {}),
    ...(before ? { before } : {}),
  }
  const ports: TurnPorts = {
    ...turnPorts,
    ...(guards ? guardTurn(assembly, guards, turn) : {}),
    tokens: book,
    maskForLeads: (text) => turnPorts.maskForLeads(book.forPeople(text)),
    requestHandoff: (reason) => handOffAtOnce(assembly, conversationId, reason),
  }
  const versions: Versions = { model: settings.MODEL_NAME, prompt: promptVersion, rules: ports.rulesVersion }
  const [history, claim] = await Promise.all([
    sent.history ?? conversations.history(conversationId, historyTurns, session.assurance),
    conversations.claimTurn({
      id: turn.id,
      run: turn.run,
      conversationId,
      sessionId: session.id,
      idempotencyKey: question.idempotencyKey,
      // Not of what other messages have changed in it: sent again, it is the same request.
      requestHash: await hashOf(`${language}\n${reviewed.masked}`),
      language,
      assurance: session.assurance,
      question: masked,
      signals,
      questionTokens: tokens === masked ? undefined : tokens,
      versions,
      runSeconds: settings.RUN_SECONDS + 10,
    }),
  ])
  switch (claim.kind) {
    case 'unknown':
      throw new CodedError('conversation-unknown')
    case 'running':
      throw refused('turn-running', { turn: claim.turn }, language)
    case 'key-reused':
      throw new CodedError('idempotency-key-reused')
    case 'session-ended':
      throw new CodedError('session-invalid')
    case 'repeated':
      // An older token of the same session may not have read back what a verified one was told.
      if (!holds(session.assurance, claim.assurance)) {
        throw refused('assurance-required', { needs: claim.assurance }, language)
      }
      return replay(claim, language)
    case 'claimed': {
      const stream = createResponseStream(encode)
      const run =
        question.handoff === 'taken'
          ? relayToPerson(turn, claim.epoch, ports, stream.deliver)
          : runTurn({ ...turn, history }, claim.epoch, ports, limits, stream.deliver, sent.caller)
      return { turn: turn.id, body: stream.body, done: run.finally(stream.close), replayed: false }
    }
    default:
      return claim satisfies never
  }

  async function count(spoken?: Language): Promise<void> {
    const limited = await countAttempt(counter, `turn:${question.limitKey ?? session.id}`, settings.TURNS_PER_MINUTE)
    if (!limited.allowed) throw refused('rate-limited', { retryAfter: limited.retryAfter }, spoken)
  }

  /** Records a veto, and gives the error that tells it. */
  async function vetoed(veto: Veto, reviewed?: Review): Promise<CodedError> {
    await reportVeto(assembly, { conversationId, session, veto, masked: reviewed?.masked ?? '', door: 'handler' })
    return refused(veto.code, extensionsOf(veto), reviewed?.detected)
  }

  /** The same message again: what its run said, from the log, to its end. */
  function replay({ turn: id, run, epoch }: { turn: string; run: string; epoch: number }, reader: Language): BegunTurn {
    const stream = createResponseStream(encode)
    const signal = AbortSignal.timeout(limits.runMs)
    const follow = async () => {
      let ended = false
      let seen = 0
      try {
        for await (const events of followLog(turnPorts.log, {
          conversation: conversationId,
          run,
          epoch,
          pollMs: replayPollMs,
          signal,
        })) {
          stream.deliver(events)
          seen += events.length
          ended ||= events.some(({ type }) => type === 'turn-end')
        }
      } catch (cause) {
        turnPorts.report({ code: 'store-unavailable', turn: id, cause })
      }
      if (ended) return
      const stamp = { run, epoch, seq: seen }
      stream.deliver([
        { type: 'error', problem: problem('run-lost', reader), ...stamp },
        { type: 'turn-end', outcome: 'cut', at: new Date().toISOString(), ...stamp },
      ])
    }
    return { turn: id, body: stream.body, done: follow().finally(stream.close), replayed: true }
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
