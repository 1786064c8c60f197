import { z } from 'zod'
import { assemble } from '#lib/assembly/assembly.ts'
import { revealValue } from '#lib/assembly/desk/reveal-value.ts'
import { jsonResponse } from '#lib/assembly/doors/customer-route.ts'
import { staffRoute } from '#lib/assembly/doors/staff-route.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { readBody } from '#lib/turn/admission/read-body.ts'

const body = z.strictObject({ reason: z.string().trim().min(5).max(500) })

/** Shows a raw value to a lead who may see it, for a reason that goes into the audit log. */
export const POST = staffRoute<{ id: string }>(
  '/api/console/vault/{id}/reveal',
  async ({ request, params, staff, audit }) => {
    if (!/^vlt_[0-9a-f]{32}$/.test(params.id)) throw new CodedError('value-unknown')
    const { reason } = await readBody(request, body, 4096)
    const { db, vault } = assemble()
    return jsonResponse({ revealed: await revealValue({ db, vault, audit }, staff, params.id, reason) })
  },
)
