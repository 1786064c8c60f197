import { jsonResponse, publicRoute } from '#lib/assembly/doors/customer-route.ts'
import { documentEvent, receiveDocumentEvent } from '#lib/assembly/identity/verification-webhook.ts'
import { CodedError } from '#lib/errors/problem.ts'
import { parseJson, readText } from '#lib/turn/admission/read-body.ts'
import { isSignedWebhook } from '#lib/turn/admission/signed-webhook.ts'

const longestBody = 16_384

/** A provider of document checks may call, by its signature: tells what came of a check. */
export const POST = publicRoute('POST /api/v1/verification/webhook', async ({ request, assembly }) => {
  const { settings, turnPorts } = assembly
  const secrets = settings.VERIFICATION_WEBHOOK_SECRETS
  // Where no provider is set, the route does not exist.
  if (secrets.length === 0) throw new CodedError('route-unknown')
  const body = await readText(request, longestBody)
  if (!(await isSignedWebhook(request.headers, body, secrets, turnPorts.now()))) throw new CodedError('webhook-refused')
  const received = await receiveDocumentEvent(assembly, parseJson(body, documentEvent))
  return jsonResponse({ received })
})
