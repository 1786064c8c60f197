import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { type Assembly, assemble } from '#lib/assembly/assembly.ts'
import { verdictBreakers } from '#lib/assembly/guards/guard-turn.ts'
import { holdBreaker } from '#lib/assembly/guards/hold-breaker.ts'
import { rulesCacheKey, rulesInForce } from '#lib/assembly/guards/rule-book.ts'
import { addRule, newestRules, setRuleMode, type Written } from '#lib/assembly/guards/rule-versions.ts'
import { ruleName } from '#lib/assembly/guards/verdict-breakers.ts'
import { tallyKeys } from '#lib/assembly/guards/verdict-counts.ts'
import { auditLog } from '#lib/assembly/stores/audit.ts'
import { redisSharedCounts } from '#lib/assembly/stores/redis-shared-counts.ts'
import { readSettings } from '#lib/config/settings.ts'
import type { Mode } from '#lib/turn/inspection/rules/rule.ts'

const help = `
rules: the inspection rules in force, those of the tree and the merchant's own. A change is in effect everywhere within seconds.

  npm run -s rules -- list
  npm run -s rules -- add rules.json               one rule or an array; a bad one is named and refused, the rest are added
  npm run -s rules -- mode <id> off|shadow|enforce
  npm run -s rules -- mode <id> canary <percent>
  npm run -s rules -- retire <id>                  a rule of the tree goes back to its own mode
  npm run -s rules -- breaker <id> open|closed|release [scenario]

A rule: {"id":"shop/no-slang","item":"7.1","severity":"major","matcher":{"kind":"phrases","phrases":["…"]},"bound":40,"action":"replace"}
or with {"kind":"pattern","pattern":"…"} in RE2 syntax. Without a mode it starts in shadow: it counts what it would have done.
Needs the deployment's settings. Ends with 1 where anything was refused.
`

type Print = (line: string) => void

async function list(assembly: Assembly, print: Print): Promise<void> {
  const { db, redis } = assembly
  const [rows, { set, refused }] = await Promise.all([newestRules(db), rulesInForce(redis, db)])
  const counts = redisSharedCounts(redis)
  const keys = set.rules.flatMap((rule) => Object.values(tallyKeys(ruleName(rule))))
  const read = await counts.read(keys, Date.now()).catch(() => undefined)
  print(`rules ${set.version}`)
  print('id\tversion\titem\tseverity\tmode\tacted\twould have\tset by')
  set.rules.forEach((rule, at) => {
    const mode = typeof rule.mode === 'object' ? `canary ${rule.mode.canary} %` : rule.mode
    const by = rows.find(({ id }) => id === rule.id)?.createdBy ?? 'the tree'
    const [acted, would] = [read?.[2 * at] ?? '?', read?.[2 * at + 1] ?? '?']
    print([rule.id, rule.version, rule.item, rule.severity, mode, acted, would, by].join('\t'))
  })
  for (const { id, reason } of refused) print(`refused ${id}: ${reason}`)
  const { states, holds } = await verdictBreakers(assembly).board()
  for (const [key, { kind }] of Object.entries(states)) print(`breaker ${key}: ${kind}`)
  for (const [key, { as, by }] of Object.entries(holds)) print(`breaker ${key}: held ${as} by ${by}`)
}

function modeFrom(word: string | undefined, percent: string | undefined): Mode | undefined {
  if (word === 'off' || word === 'shadow' || word === 'enforce') return word
  const share = Number(percent)
  return word === 'canary' && percent && share >= 0 && share <= 100 ? { canary: share } : undefined
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  const [command = '', id = '', word, more] = positionals
  const known = ['list', 'add', 'mode', 'retire', 'breaker'].includes(command)
  if (values.help || !known || (command !== 'list' && !id)) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const read = readSettings(process.env)
  if (!read.ok) {
    process.stderr.write(`${read.problems.join('\n')}\n`)
    return 1
  }
  const assembly = assemble(read.settings)
  const { db, redis } = assembly
  const actor = `cli:${userInfo().username}`
  const print: Print = (line) => void process.stdout.write(`${line}\n`)
  const record = (action: string, subject: string, detail: object) =>
    auditLog(db).record({ actor, action, subject, detail: { ...detail } })

  /** Records and prints what became of a rule; true where it was refused. */
  async function tell(action: string, written: Written | undefined, detail: object = {}): Promise<boolean> {
    if (!written) {
      print(`${id}: it has this mode already`)
      return false
    }
    const refused = 'refused' in written
    print(refused ? `refused ${written.id}: ${written.refused}` : `${written.id}: version ${written.version}`)
    await record(refused ? `${action}-refused` : action, written.id, { ...written, ...detail })
    // Every instance reads the database again at once; without Redis it does so anyway.
    if (!refused) await redis.del(rulesCacheKey).catch(() => undefined)
    return refused
  }

  switch (command) {
    case 'list':
      await list(assembly, print)
      return 0
    case 'add': {
      const given: unknown = JSON.parse(await readFile(id, 'utf8'))
      let refused = 0
      for (const rule of Array.isArray(given) ? given : [given]) {
        if (await tell('rule-added', await addRule(db, rule, actor))) refused += 1
      }
      return refused > 0 ? 1 : 0
    }
    case 'mode': {
      const mode = modeFrom(word, more)
      if (mode === undefined) throw new Error('the mode must be off, shadow, enforce, or canary and a percentage')
      return (await tell('rule-mode', await setRuleMode(db, id, mode, actor), { mode })) ? 1 : 0
    }
    case 'retire':
      return (await tell('rule-retired', await setRuleMode(db, id, 'retired', actor))) ? 1 : 0
    case 'breaker': {
      if (word !== 'open' && word !== 'closed' && word !== 'release')
        throw new Error('a breaker is held open or closed, or released')
      const { set } = await rulesInForce(redis, db)
      const rule = set.rules.find((candidate) => candidate.id === id)
      if (!rule) throw new Error(`${id}: no rule in force has this id`)
      await holdBreaker(redisSharedCounts(redis), {
        rule,
        to: word,
        scenario: more,
        by: actor,
        model: read.settings.MODEL_NAME,
        now: Date.now(),
      })
      await record(`breaker-${word}`, id, { scenario: more ?? '*' })
      print(`${id}: ${word}${more ? ` in ${more}` : ''}`)
      return 0
    }
    default:
      return 2
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`rules: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
