/** An error as OpenAI-style endpoints answer it. */
export function openAiError(
  status: number,
  message: string,
  more: { param?: string | null; code?: string } = {},
): Response {
  const type = status >= 500 ? 'server_error' : 'invalid_request_error'
  return Response.json({ error: { message, type, param: more.param ?? null, code: more.code ?? null } }, { status })
}
