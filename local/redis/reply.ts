/** What a command answers. Redis tells statuses from strings; on this wire both are strings. */
export type Reply = string | number | bigint | null | Reply[]

/** An error that Redis itself would answer; its message begins with the code word. */
export class RedisError extends Error {
  override readonly name = 'RedisError'
}

export const syntaxError = () => new RedisError('ERR syntax error')
export const notAnInteger = () => new RedisError('ERR value is not an integer or out of range')
export const wrongType = () => new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value')
export const wrongArity = (command: string) =>
  new RedisError(`ERR wrong number of arguments for '${command.toLowerCase()}' command`)
