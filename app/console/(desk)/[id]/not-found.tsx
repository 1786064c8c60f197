import Link from 'next/link'

export default function ConversationNotFound() {
  return (
    <div className="m-auto max-w-xs p-8 text-center">
      <h2 className="font-medium">There is no such conversation</h2>
      <p className="mt-1 text-muted text-sm">It may have been erased, or the address is not whole.</p>
      <Link href="/console" className="mt-4 inline-block text-accent underline">
        All conversations
      </Link>
    </div>
  )
}
