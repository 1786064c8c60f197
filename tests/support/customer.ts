/** A chunk of the UI message stream as it came over the wire. */
export interface Chunk {
  type: string
  id?: string
  delta?: string
  data?: Record<string, unknown>
  messageMetadata?: { outcome?: string }
}

/** One answer as a client saw it: every byte, and what they say. */
export interface Answer {
  status: number
  headers: Headers
  raw: Uint8Array
  /** The JSON body of a refusal. */
  problem: Record<string, unknown> | undefined
  chunks: Chunk[]
  /** All text parts, in order, a blank line between parts. */
  text: string
  outcome: string | undefined
}

/** A customer's client over plain HTTP: keeps its cookie as a browser would, and records raw bytes. */
export function createCustomer(origin: string, options: { bearer?: boolean } = {}) {
  let cookie = ''
  let token = ''

  const headers = (extra: Record<string, string> = {}): Record<string, string> => ({
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : { origin, ...(cookie ? { cookie } : {}) }),
    ...extra,
  })

  const send = async (
    method: string,
    path: string,
    body?: unknown,
    extra: Record<string, string> = {},
    signal?: AbortSignal,
  ) => {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: headers(extra),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      redirect: 'manual',
    })
    const [set] = response.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    return response
  }

  const json = async (method: string, path: string, body?: unknown, extra: Record<string, string> = {}) => {
    const response = await send(method, path, body, extra)
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, never>,
    }
  }

  return {
    send,
    json,
    get cookie() {
      return cookie
    },
    set cookie(value: string) {
      cookie = value
    },
    get token() {
      return token
    },
    set token(value: string) {
      token = value
    },

    /** Opens a conversation and gives its id. */
    async open(language = 'en'): Promise<string> {
      const { status, body } = await json('POST', '/api/v1/conversations', {
        language,
        ...(options.bearer ? { session: 'bearer' } : {}),
      })
      if (status !== 201) throw new Error(`conversation refused: ${status} ${JSON.stringify(body)}`)
      const face = body as unknown as { conversation: { id: string }; session: { token?: string } }
      if (face.session.token) token = face.session.token
      return face.conversation.id
    },

    /** Asks, and reads the answer to its end. */
    async ask(conversation: string, text: string, extra: Record<string, string> = {}): Promise<Answer> {
      const response = await send(
        'POST',
        `/api/v1/conversations/${conversation}/turns`,
        { text },
        { 'idempotency-key': crypto.randomUUID(), ...extra },
      )
      return readAnswer(response)
    },

    /** Asks, and gives the response as soon as its headers are there. */
    begin(
      conversation: string,
      text: string,
      key: string = crypto.randomUUID(),
      signal?: AbortSignal,
    ): Promise<Response> {
      return send('POST', `/api/v1/conversations/${conversation}/turns`, { text }, { 'idempotency-key': key }, signal)
    },
  }
}

/** Reads a response to its end. */
export async function readAnswer(response: Response): Promise<Answer> {
  const raw = new Uint8Array(await response.arrayBuffer())
  const body = new TextDecoder().decode(raw)
  const streamed = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  const chunks = streamed ? chunksOf(body) : []
  return {
    status: response.status,
    headers: response.headers,
    raw,
    problem: streamed ? undefined : (JSON.parse(body) as Record<string, unknown>),
    chunks,
    text: textOf(chunks),
    outcome: chunks.find(({ type }) => type === 'finish')?.messageMetadata?.outcome,
  }
}

/** The chunks of an event stream's body. */
export function chunksOf(body: string): Chunk[] {
  return body
    .split('\n\n')
    .flatMap((frame) => frame.split('\n').filter((line) => line.startsWith('data: ')))
    .map((line) => line.slice('data: '.length))
    .filter((data) => data !== '[DONE]')
    .map((data) => JSON.parse(data) as Chunk)
}

function textOf(chunks: readonly Chunk[]): string {
  const parts = new Map<string, string>()
  for (const { type, id, delta } of chunks) {
    if (type === 'text-delta' && id !== undefined) parts.set(id, (parts.get(id) ?? '') + (delta ?? ''))
  }
  return [...parts.values()].join('\n\n')
}
