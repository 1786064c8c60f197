import { parseArgs } from 'node:util'

export type ExtraOptions = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly default?: string | boolean }>
>

type ValueOf<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { default: string }
    ? string
    : string | undefined

export type Arguments<Extra extends ExtraOptions> = {
  /** 0: any free port. */
  port: number
  /** Where data is kept between runs; absent: in memory only. */
  data: string | undefined
  rehearsal: boolean
  tied: boolean
} & { [Name in keyof Extra]: ValueOf<Extra[Name]> }

const common = {
  port: { type: 'string', default: '0' },
  data: { type: 'string' },
  rehearsal: { type: 'boolean', default: false },
  tied: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const commonHelp = `
Every local server also takes:
  --port N       port on 127.0.0.1 (default 0: any free one)
  --data DIR     keep data in DIR (default: memory only)
  --rehearsal    open /_control, where faults are ordered (POST), read (GET), cleared (DELETE)
  --tied         stop when stdin closes
  --help         this text
A value env:NAME is read from the environment variable NAME: a command line is no place for a secret.
`

/** Reads the command line of a local server; `--help` prints and exits 0, a mistake prints and exits 2. */
export function readArguments<const Extra extends ExtraOptions = Record<never, never>>(
  help: string,
  extra?: Extra,
  argv: readonly string[] = process.argv.slice(2),
): Arguments<Extra> {
  try {
    const { values } = parseArgs({ args: [...argv], options: { ...extra, ...common }, strict: true })
    if (values.help) {
      process.stdout.write(`${help.trim()}\n${commonHelp}`)
      process.exit(0)
    }
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(`--port ${values.port} is no port`)
    const flags: Record<string, string | boolean | undefined> = {}
    for (const [name, option] of Object.entries(extra ?? {})) {
      const given: unknown = Reflect.get(values, name)
      if (typeof given === 'string') flags[name] = fromEnvironment(given)
      else if (typeof given === 'boolean') flags[name] = given
      else if (option.type === 'boolean') flags[name] = false
    }
    return { ...flags, port, data: values.data, rehearsal: values.rehearsal, tied: values.tied } as Arguments<Extra>
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}\n${commonHelp}`)
    process.exit(2)
  }
}

function fromEnvironment(value: string): string {
  const [, name] = /^env:(\w+)$/.exec(value) ?? []
  if (name === undefined) return value
  const found = process.env[name]
  if (!found) throw new TypeError(`the environment variable ${name} is not set`)
  return found
}
