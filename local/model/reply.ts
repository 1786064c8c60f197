/** A call that the model asks for; `args` is JSON as it would be sent. */
export interface ProposedCall {
  name: string
  args: string
}

/** One step's answer: words, or calls, or both. */
export interface Reply {
  text: string
  calls: readonly ProposedCall[]
}

/** An answer in words. */
export function say(text: string): Reply {
  return { text, calls: [] }
}

/** An answer that asks for calls. */
export function ask(...calls: readonly { name: string; args: Readonly<Record<string, unknown>> }[]): Reply {
  return { text: '', calls: calls.map(({ name, args }) => ({ name, args: JSON.stringify(args) })) }
}
