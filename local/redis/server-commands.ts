import type { Commands } from './command.ts'
import { wrongArity } from './reply.ts'

/** Commands on the server itself. */
export const serverCommands: Commands = {
  PING: {
    arity: -1,
    run: (_context, args) => {
      if (args.length > 1) throw wrongArity('ping')
      return args[0] ?? 'PONG'
    },
  },
  ECHO: { arity: 2, run: (_context, [text = '']) => text },
  TIME: {
    arity: 1,
    run: ({ now }) => [String(Math.floor(now / 1000)), String((now % 1000) * 1000)],
  },
  DBSIZE: { arity: 1, run: ({ keys }) => keys.size },
  FLUSHDB: {
    arity: -1,
    write: true,
    run: ({ keys }) => {
      keys.clear()
      return 'OK'
    },
  },
  PUBLISH: { arity: 3, run: ({ publish }, [channel = '', message = '']) => publish(channel, message) },
}
