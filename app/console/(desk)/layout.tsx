import type { ReactNode } from 'react'
import { Desk } from '#components/console/desk.tsx'
import { requireStaff } from '../current-staff.ts'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { staff, services } = await requireStaff('/console')
  await services.audit.record({ actor: staff.id, action: 'conversations.list', subject: '*' })
  const initial = await services.console.listConversations({ limit: 200 })
  return (
    <Desk staff={staff} initial={initial} start={Date.now()}>
      {children}
    </Desk>
  )
}
