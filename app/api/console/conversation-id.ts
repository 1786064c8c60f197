import { CodedError } from '#lib/errors/problem.ts'

/** The id of a path, if it can be one at all; else `conversation-unknown`, without asking a store. */
export function conversationId({ id }: { id: string }): string {
  if (!/^[\w-]{1,64}$/.test(id)) throw new CodedError('conversation-unknown')
  return id
}
