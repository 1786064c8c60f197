/** The merchant's error answer: `{ error: { code, message, … } }`. */
export function refuse(status: number, code: string, message: string, more: Record<string, unknown> = {}): Response {
  return Response.json({ error: { code, message }, ...more }, { status, headers: { 'cache-control': 'no-store' } })
}

/** A JSON answer that no cache keeps. */
export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
