/** Reads a JSON body of at most `limit` bytes; a body that is larger, or not JSON, gives the reason in words. */
export async function readJson(
  request: Request,
  limit: number,
): Promise<{ ok: true; value: unknown } | { ok: false; status: 400 | 413; problem: string }> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.length
    if (size > limit) return { ok: false, status: 413, problem: `the body is larger than ${limit} bytes` }
    pieces.push(piece)
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))) }
  } catch {
    return { ok: false, status: 400, problem: 'the body is not JSON in UTF-8' }
  }
}
