import { requireStaff } from '../current-staff.ts'

export default async function ConsolePage() {
  await requireStaff('/console')
  return (
    <p className="m-auto max-w-xs p-8 text-center text-muted">
      Choose a conversation to see it live, with its verdicts beside it.
    </p>
  )
}
