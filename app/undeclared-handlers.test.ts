import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { undeclaredHandlers } from './undeclared-handlers.ts'

const root = import.meta.dirname
const routes = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(^|\/)route\.tsx?$/.test(path),
)

describe('every route says who may call it', () => {
  test('there are routes', () => expect(routes.length).toBeGreaterThan(15))

  test.each(routes)('%s', (path) => {
    expect(undeclaredHandlers(readFileSync(join(root, path), 'utf8'))).toEqual([])
  })
})

describe('a route that does not say it is found', () => {
  const imported = `import { customerRoute } from '#lib/assembly/doors/customer-route.ts'\n`
  test.each([
    ['a function', 'export async function POST(request: Request) { return new Response() }', ['POST']],
    ['a constant', 'export const GET = async () => new Response()', ['GET']],
    ['a declaration that was taken away', `${imported}export const GET = (async () => new Response())`, ['GET']],
    [
      'another name for it',
      'const handle = async () => new Response()\nexport { handle as PUT, handle as GET }',
      ['PUT', 'GET'],
    ],
    ['a re-export', `export { POST } from './other.ts'`, ['POST']],
    ['everything of another file', `export * from './other.ts'`, ['*']],
    ['a factory of its own', 'const customerRoute = (h: unknown) => h\nexport const GET = customerRoute(0)', ['GET']],
    [
      'a factory from elsewhere',
      `import { customerRoute } from './mine.ts'\nexport const GET = customerRoute(0)`,
      ['GET'],
    ],
    [
      'one that can be changed',
      `${imported}export let GET = customerRoute('GET /x', async () => new Response())`,
      ['GET'],
    ],
    ['several at once', 'export const [GET, POST] = handlers', ['?']],
  ])('%s', (_name, source, expected) => {
    expect(undeclaredHandlers(source)).toEqual(expected)
  })

  test('one that says it is not', () => {
    const source = `${imported}const handle = customerRoute('GET /x', async () => new Response())
export { handle as GET }
export const POST = customerRoute<{ id: string }>('POST /x', async () => new Response())
export const dynamic = 'force-dynamic'`
    expect(undeclaredHandlers(source)).toEqual([])
  })
})
