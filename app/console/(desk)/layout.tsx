import type { ReactNode } from 'react'
import { listLimit } from '#app/api/console/list-changes.ts'
import { Desk } from '#components/console/desk.tsx'
import { currentStaff } from '../current-staff.ts'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { staff, services } = await currentStaff()
  // The page under it leads to the sign-in, since only the page knows where to come back to.
  if (!staff) return children
  await services.audit.record({ actor: staff.id, action: 'conversations.list', subject: '*' })
  const initial = await services.console.listConversations({ limit: listLimit })
  return (
    <Desk staff={staff} initial={initial} start={Date.now()}>
      {children}
    </Desk>
  )
}
