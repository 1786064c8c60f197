import { Command, Redis } from 'ioredis'
import type { Backend, Outcome } from './backend.ts'
import type { Reply } from './reply.ts'

/** What would block, or change, the connection that all callers share. */
const notShared = new Set(
  `BLPOP BRPOP BLMOVE BLMPOP BRPOPLPUSH BZPOPMIN BZPOPMAX BZMPOP WAIT WAITAOF MONITOR SUBSCRIBE PSUBSCRIBE SSUBSCRIBE
  UNSUBSCRIBE PUNSUBSCRIBE SUNSUBSCRIBE MULTI EXEC DISCARD WATCH UNWATCH SELECT AUTH HELLO QUIT RESET CLIENT SHUTDOWN
  SYNC PSYNC REPLICAOF SLAVEOF DEBUG`.split(/\s+/),
)

// Upstash answers pairs as Redis sends them; the client would make objects of them.
Command.setReplyTransformer('hgetall', (reply: unknown) => reply)

/** Stands in front of a real Redis at `url`; `close` leaves it. Rejects when it does not answer. */
export async function forward(url: string): Promise<Backend> {
  const redis = new Redis(url, { protocol: 2, lazyConnect: true, maxRetriesPerRequest: 2, connectTimeout: 5_000 })
  redis.on('error', (error) => process.stderr.write(`redis: ${error.message}\n`))
  await redis.connect()
  return {
    async run(commands, atomic) {
      const refused = commands.map(refusal)
      if (!atomic) {
        return { outcomes: await Promise.all(commands.map((words, at) => refused[at] ?? call(redis, words))) }
      }
      if (refused.some((outcome) => outcome !== undefined)) return execAbort
      const transaction = redis.multi()
      for (const [name = '', ...args] of commands) transaction.call(name, ...args)
      try {
        const results = (await transaction.exec()) ?? []
        return { outcomes: results.map(([error, result]) => (error ? asError(error) : { result: asReply(result) })) }
      } catch (error) {
        if (isReplyError(error) && error.message.startsWith('EXECABORT')) return execAbort
        return { outcomes: commands.map(() => asError(error)) }
      }
    },
    async listen(kind, name, hear) {
      const own = redis.duplicate({ lazyConnect: true })
      own.on('error', (error) => process.stderr.write(`redis: ${error.message}\n`))
      await own.connect()
      if (kind === 'channel') {
        own.on('message', hear)
        await own.subscribe(name)
      } else {
        own.on('pmessage', (_pattern: string, channel: string, message: string) => hear(channel, message))
        await own.psubscribe(name)
      }
      return () => own.disconnect()
    },
    close: async () => redis.disconnect(),
  }
}

const execAbort = { refused: 'EXECABORT Transaction discarded because of previous errors.' }

function refusal([name = '', ...args]: string[]): Outcome | undefined {
  const command = name.toUpperCase()
  const blocks = /^XREAD(GROUP)?$/.test(command) && args.some((word) => word.toUpperCase() === 'BLOCK')
  if (blocks) return { error: 'ERR BLOCK cannot be used over REST' }
  return notShared.has(command) ? { error: `ERR ${command} cannot be used over REST` } : undefined
}

async function call(redis: Redis, [name = '', ...args]: string[]): Promise<Outcome> {
  try {
    return { result: asReply(await redis.call(name, ...args)) }
  } catch (error) {
    return asError(error)
  }
}

function asReply(value: unknown): Reply {
  if (Array.isArray(value)) return value.map(asReply)
  if (value instanceof Error) throw value
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? value : null
}

function isReplyError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ReplyError'
}

/** What Redis said, as it said it; a Redis out of reach is an error of this wire. */
function asError(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error)
  return { error: isReplyError(error) ? message : `ERR the Redis behind this wire does not answer: ${message}` }
}
