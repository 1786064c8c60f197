interface Desk {
  app: string
  lead: { email: string; password: string }
  /** The cookie of a lead who has signed in already; sign-ins are limited. */
  leadCookie?: string
}

/** A client of the console's routes. Signs the seeded lead in, as the sign-in page does, unless that was done. */
export async function signInLead({ app, lead, leadCookie }: Desk) {
  const cookie = leadCookie ?? (await leadCookieOf(app, lead))
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

/** Signs in and gives the session's cookie. */
export async function leadCookieOf(app: string, lead: Desk['lead']): Promise<string> {
  const response = await fetch(new URL('/api/auth/sign-in/email', app), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app },
    body: JSON.stringify(lead),
  })
  if (!response.ok) throw new Error(`sign-in refused: ${response.status} ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
