import type { z } from 'zod'
import { CodedError } from '#lib/errors/problem.ts'

/**
 * Reads a JSON body of at most `limitBytes` and parses it by `schema`.
 * Throws `body-too-large`, `unsupported-media-type`, `malformed-json` or `invalid-request` (with `issues`).
 */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limitBytes: number,
): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw new CodedError('unsupported-media-type')
  return parseJson(await readText(request, limitBytes), schema)
}

/** Parses a body's text by `schema`. Throws `malformed-json` or `invalid-request`. */
export function parseJson<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new CodedError('malformed-json', { cause })
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, 5).map(({ path, message }) => ({ path: path.join('.'), message }))
    throw new CodedError('invalid-request', { extensions: { issues } })
  }
  return parsed.data
}

/** Reads a body of at most `limitBytes` as UTF-8. Throws `body-too-large` or `malformed-json`. */
export async function readText(request: Request, limitBytes: number): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > limitBytes) throw new CodedError('body-too-large', { extensions: { limitBytes } })
  const reader = request.body?.getReader()
  if (!reader) return ''
  // The declared length is only a claim: what counts is what comes.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > limitBytes) throw new CodedError('body-too-large', { extensions: { limitBytes } })
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    if (error instanceof CodedError) throw error
    throw new CodedError('malformed-json', { cause: error })
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
