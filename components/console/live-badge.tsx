import type { LiveStatus } from './live-source.ts'

const words = {
  connecting: 'Connecting',
  live: 'Live',
  behind: 'You are behind, catching up',
  reconnecting: 'Reconnecting',
  'signed-out': 'Signed out',
} as const

const dots = {
  connecting: 'bg-edge',
  live: 'bg-accent',
  behind: 'bg-warn',
  reconnecting: 'bg-danger breathe',
  'signed-out': 'bg-danger',
} as const

/** Whether what is on the screen is what is happening. */
export function LiveBadge({ status }: { status: LiveStatus }) {
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-muted text-xs">
      <span aria-hidden="true" className={`size-2 rounded-full ${dots[status]}`} />
      {words[status]}
    </span>
  )
}
