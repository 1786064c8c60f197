/** The control endpoint of a local server. */
export function controlOf(url: string) {
  const endpoint = new URL('/_control', url)
  const send = async (method: string, body?: unknown) => {
    const response = await fetch(endpoint, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    if (!response.ok) throw new Error(`${method} ${endpoint}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  }
  return {
    set: (body: unknown) => send('POST', body),
    state: () => send('GET'),
    reset: () => send('DELETE'),
  }
}
