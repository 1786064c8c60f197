import type { ReactNode } from 'react'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { ChatState } from './chat-state.ts'
import type { Conversation } from './conversation.ts'
import { toldOf } from './problem-error.ts'
import type { Strings } from './strings.ts'

interface DockNotesProps {
  conversation: Conversation
  online: boolean
  strings: Strings
}

/** What holds for the whole conversation, above the message box: no connection, no service, a person on the way, a change of session. */
export function DockNotes({ conversation, online, strings }: DockNotesProps) {
  const { state } = conversation
  const handoff = state.handoff === 'none' ? undefined : strings.handoff[state.handoff]
  const waiting = state.handoff === 'requested' || state.handoff === 'queued' || state.handoff === 'unattended'
  return (
    <div className="flex flex-col gap-2 empty:hidden">
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {online ? null : <Note tone="warn">{strings.offline}</Note>}
        {handoff ? (
          <Note
            tone={state.handoff === 'unattended' ? 'warn' : 'plain'}
            action={
              waiting ? (
                <Button look="quiet" onClick={conversation.withdrawHandoff} disabled={state.handoffAsking}>
                  {strings.handoff.withdraw}
                </Button>
              ) : undefined
            }
          >
            {handoff}
          </Note>
        ) : null}
        {state.notice ? <NoticeNote notice={state.notice} conversation={conversation} strings={strings} /> : null}
      </div>
      {state.phase === 'unreachable' && state.trouble === undefined ? (
        <Note
          tone="warn"
          action={
            <Button look="quiet" onClick={conversation.reopen}>
              {strings.tryAgain}
            </Button>
          }
        >
          <span role="alert">{strings.unreachable}</span>
        </Note>
      ) : null}
    </div>
  )
}

function NoticeNote({
  notice,
  conversation,
  strings,
}: {
  notice: NonNullable<ChatState['notice']>
  conversation: Conversation
  strings: Strings
}) {
  const close = (
    <IconButton label={strings.dismiss} onClick={conversation.dismissNotice}>
      <Icon name="close" className="size-4.5" />
    </IconButton>
  )
  switch (notice.kind) {
    case 'session-ended':
      return (
        <Note tone="plain" action={close}>
          {strings.sessionEnded}
        </Note>
      )
    case 'conversation-lost':
      return (
        <Note tone="plain" action={close}>
          {strings.conversationLost}
        </Note>
      )
    case 'signed-out':
      return (
        <Note tone="plain" action={close}>
          {strings.signedOut}
        </Note>
      )
    case 'not-signed-out':
      return (
        <Note
          tone="warn"
          action={
            <Button look="quiet" onClick={conversation.signOut}>
              {strings.tryAgain}
            </Button>
          }
        >
          {strings.notSignedOut}
        </Note>
      )
    case 'verified':
      return (
        <Note tone="plain" action={close}>
          {strings.verification.verifiedResending}
        </Note>
      )
    case 'fresh':
      return (
        <Note
          tone="plain"
          action={
            <>
              <Button look="quiet" onClick={() => conversation.goBack(notice.previous)}>
                {strings.goBack}
              </Button>
              {close}
            </>
          }
        >
          {strings.newConversationStarted}
        </Note>
      )
    case 'failed':
      return (
        <Note tone="warn" action={close}>
          {notice.problem ? toldOf(notice.problem) : strings.unreachable}
        </Note>
      )
    default:
      return notice satisfies never
  }
}

function Note({ tone, action, children }: { tone: 'plain' | 'warn'; action?: ReactNode; children: ReactNode }) {
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-2xl px-4 py-1.5 text-[0.9375rem] ${tone === 'warn' ? 'bg-warn-soft text-warn' : 'bg-raised'}`}
    >
      <p className="min-w-0 flex-1 basis-56 py-1.5">{children}</p>
      {action ? <div className="flex items-center gap-1">{action}</div> : null}
    </div>
  )
}
