/** A streamed answer of the OpenAI-style door, read byte for byte. */
export async function askOpenAi(origin: string, text: string, key = 'local-key') {
  const response = await fetch(new URL('/v1/chat/completions', origin), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'concierge', stream: true, messages: [{ role: 'user', content: text }] }),
  })
  const raw = new Uint8Array(await response.arrayBuffer())
  const chunks = new TextDecoder()
    .decode(raw)
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: {'))
    .map(
      (frame) =>
        JSON.parse(frame.slice('data: '.length)) as {
          choices?: { delta: { content?: string }; finish_reason: string | null }[]
        },
    )
  const choices = chunks.flatMap((chunk) => chunk.choices ?? [])
  return {
    status: response.status,
    raw,
    text: choices.map(({ delta }) => delta.content ?? '').join(''),
    finishReason: choices.findLast(({ finish_reason }) => finish_reason !== null)?.finish_reason,
  }
}
