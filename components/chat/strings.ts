import type { Language } from '#lib/text/language.ts'
import { ar } from './strings/ar.ts'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'
import { zh } from './strings/zh.ts'

/** Everything that the chat page says by itself, in one language. Texts of problems come from the API. */
export interface Strings {
  direction: 'ltr' | 'rtl'
  /** The language's own name, for the picker. */
  name: string
  title: string
  skipToMessage: string
  language: string
  themeToDark: string
  themeToLight: string
  newConversation: string
  newConversationStarted: string
  goBack: string
  signOut: string
  signedOut: string
  notSignedOut: string
  dismiss: string
  aiAssistant: string
  rehearsalModel: string
  rehearsalExplained: string
  disclosure: string
  disclosureTaken: string
  needsScript: string
  greeting: string
  greetingBody: string
  suggestionsLabel: string
  suggestions: readonly string[]
  conversationLabel: string
  you: string
  assistant: string
  colleague: string
  messageLabel: string
  placeholder: string
  keysHint: string
  send: string
  stop: string
  stopping: string
  charactersLeft: (count: number) => string
  tooLong: (count: number) => string
  working: string
  writingElsewhere: string
  waitingForTurn: string
  reconnecting: string
  latest: string
  offline: string
  opening: string
  unreachable: string
  unreachableBody: string
  tryAgain: string
  askAgain: string
  askedAgain: string
  notAnswered: string
  waitSeconds: (seconds: number) => string
  stopped: string
  stoppedByLead: string
  takenOver: string
  cut: string
  keptAbove: string
  withheld: string
  withheldBody: string
  sessionEnded: string
  conversationLost: string
  newTab: string
  notFound: string
  backToChat: string
  broken: string
  brokenBody: string
  facts: {
    label: string
    asOf: (time: string) => string
    expired: string
    stale: string
    late: string
    unavailable: string
    noValue: string
    source: string
    order: string
    refund: string
    settlement: string
    rate: string
    /** Words for states and other plain values of the merchant, by their wire spelling. */
    words: Readonly<Record<string, string>>
  }
  verification: {
    title: string
    intro: string
    identifier: string
    identifierHint: string
    identifierInvalid: string
    sendCode: string
    sending: string
    code: string
    codeSent: (to: string) => string
    codeInvalid: string
    expiresAt: (time: string) => string
    expired: string
    attemptsLeft: (count: number) => string
    confirm: string
    confirming: string
    resend: string
    resent: string
    otherIdentifier: string
    notNow: string
    verified: string
    verifiedResending: string
  }
  handoff: {
    ask: string
    asking: string
    withdraw: string
    label: string
    requested: string
    queued: string
    unattended: string
    taken: string
    closed: string
  }
  announce: {
    answering: string
    answered: string
    withheld: string
    colleagueWrote: string
  }
}

/** The strings of every served language. */
export const strings: Readonly<Record<Language, Strings>> = { en, zh, es, ar }
