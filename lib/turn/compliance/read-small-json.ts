/** The longest body that the edge reads, in bytes. */
const longestBody = 256 * 1024

/** A copy of a request's JSON object, or undefined where it is none or too long; the request itself stays unread. */
export async function readSmallJson(request: Request): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return undefined
  const reader = request.clone().body?.getReader()
  if (!reader) return undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.byteLength
      if (size > longestBody) return undefined
      text += decoder.decode(piece.value, { stream: true })
    }
    const parsed: unknown = JSON.parse(text + decoder.decode())
    return isObject(parsed) ? parsed : undefined
  } catch {
    // Malformed or cut: the handler reads it again and says so.
    return undefined
  } finally {
    // Not awaited: a branch of a tee settles only when the other is read too.
    reader.cancel().catch(() => undefined)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
