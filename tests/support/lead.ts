/** Signs the seeded lead in, as the sign-in page does, and gives a client of the console's routes. */
export async function signInLead({ app, lead }: { app: string; lead: { email: string; password: string } }) {
  const response = await fetch(new URL('/api/auth/sign-in/email', app), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app },
    body: JSON.stringify(lead),
  })
  if (!response.ok) throw new Error(`sign-in refused: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const send = (method: string, path: string, body?: unknown) =>
    fetch(new URL(path, app), {
      method,
      headers: { cookie, origin: app, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return {
    cookie,
    send,
    async json(method: string, path: string, body?: unknown): Promise<unknown> {
      const answer = await send(method, path, body)
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
  }
}
