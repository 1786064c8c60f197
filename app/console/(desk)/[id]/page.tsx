import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { conversationId } from '#app/api/console/conversation-id.ts'
import { ConversationPane } from '#components/console/conversation-pane.tsx'
import type { ConversationDetail } from '#lib/assembly/desk/console-types.ts'
import { codeOf } from '#lib/errors/problem.ts'
import { requireStaff } from '../../current-staff.ts'

export async function generateMetadata({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> {
  const { id } = await params
  return { title: /^[\w-]{1,64}$/.test(id) ? `Conversation ${id.slice(-6)}` : 'Conversation' }
}

export default async function ConversationPage({ params }: { params: Promise<{ id: string }> }) {
  const given = await params
  const { staff, services } = await requireStaff(`/console/${given.id}`)
  const readAt = new Date().toISOString()
  let detail: ConversationDetail
  try {
    const id = conversationId(given)
    await services.audit.record({ actor: staff.id, action: 'conversation.read', subject: id })
    detail = await services.console.conversationDetail(id)
  } catch (error) {
    if (codeOf(error) === 'conversation-unknown') notFound()
    throw error
  }
  return <ConversationPane key={detail.conversation.id} detail={detail} readAt={readAt} />
}
