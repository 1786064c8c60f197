import { neon, neonConfig } from '@neondatabase/serverless'
import { drizzle } from 'drizzle-orm/neon-http'
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '#local/http/serve.ts'
import { hasPostgres, startPostgres } from '#local/testing/real-postgres.ts'
import { openPool } from './open-pool.ts'
import { sqlHandler } from './sql-handler.ts'

const connection = 'postgres://app:secret@localhost/app'

const engines = [
  { name: 'PGlite', present: true, open: async () => ({ url: undefined, close: async () => undefined }) },
  { name: 'a real Postgres', present: hasPostgres, open: startPostgres },
]

for (const { name, present, open } of engines) {
  describe.skipIf(!present)(`/sql over ${name}`, () => {
    let url = ''
    let stop = async () => undefined as undefined
    beforeAll(async () => {
      const real = await open()
      const { pool, close } = await openPool({ url: real.url, data: undefined })
      const server = await serve({
        name: 'postgres',
        port: 0,
        rehearsal: false,
        tied: false,
        embedded: true,
        handler: sqlHandler(pool, 'secret'),
        onClose: close,
      })
      url = `${server.url}/sql`
      neonConfig.fetchEndpoint = url
      stop = async () => {
        await server.close()
        await real.close()
      }
    }, 60_000)
    afterAll(() => stop())

    test('every type comes as the text that Postgres prints', async () => {
      const sql = neon(connection, { fullResults: true, arrayMode: true })
      const raw = { getTypeParser: () => (value: unknown) => value }
      const { rows, fields, rowCount, command } = await sql.query(
        `select 1::int, 2::bigint, 1.50::numeric, 'NaN'::float8, true, null::text, '{"a": [1]}'::jsonb, '{"b":1}'::json,
          '{1,NULL,3}'::int[], '\\x00ff'::bytea, '2026-01-02 03:04:05.678901+00'::timestamptz, '2026-01-02'::date,
          '1 day 02:00'::interval, '3f2504e0-4f89-11d3-9a0c-0305e82c3301'::uuid, 'é"漢🙂'::text, row(1,'x')::text, '[1,5)'::int4range`,
        [],
        { types: raw as never },
      )
      expect(rows).toEqual([
        [
          '1',
          '2',
          '1.50',
          'NaN',
          't',
          null,
          '{"a": [1]}',
          '{"b":1}',
          '{1,NULL,3}',
          '\\x00ff',
          '2026-01-02 03:04:05.678901+00',
          '2026-01-02',
          '1 day 02:00:00',
          '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
          'é"漢🙂',
          '(1,x)',
          '[1,5)',
        ],
      ])
      expect([rowCount, command]).toEqual([1, 'SELECT'])
      expect(fields.map(({ dataTypeID }) => dataTypeID).slice(0, 5)).toEqual([23, 20, 1700, 701, 16])
    })

    test('parameters of every kind arrive', async () => {
      const sql = neon(connection)
      const [row] =
        await sql`select ${1}::int a, ${'x'}::text b, ${null}::text c, ${true}::bool d, ${[1, 2]}::int[] e, ${{ k: 'v' }}::jsonb f, ${new Date(0)}::timestamptz::text g, ${Buffer.from([0, 255])}::bytea h`
      expect(row).toEqual({
        a: 1,
        b: 'x',
        c: null,
        d: true,
        e: [1, 2],
        f: { k: 'v' },
        g: '1970-01-01 00:00:00+00',
        h: Buffer.from([0, 255]),
      })
    })

    test('a batch is one transaction, with its isolation and mode', async () => {
      const sql = neon(connection)
      await sql`create table if not exists batch (id int primary key)`
      await sql`delete from batch`
      await expect(
        sql.transaction([sql`insert into batch values (1)`, sql`insert into batch values (1)`]),
      ).rejects.toMatchObject({
        code: '23505',
        constraint: 'batch_pkey',
        table: 'batch',
        detail: 'Key (id)=(1) already exists.',
      })
      expect(await sql`select * from batch`).toEqual([])
      const [, level, mode] = await sql.transaction(
        [
          sql`select count(*) from batch`,
          sql`select current_setting('transaction_isolation') as is`,
          sql`select current_setting('transaction_read_only') as is, current_setting('transaction_deferrable') as late`,
        ],
        { isolationLevel: 'Serializable', readOnly: true, deferrable: true },
      )
      expect([level, mode]).toEqual([[{ is: 'serializable' }], [{ is: 'on', late: 'on' }]])
      await expect(sql.transaction([sql`insert into batch values (2)`], { readOnly: true })).rejects.toMatchObject({
        code: '25006',
      })
      expect(await sql.transaction([])).toEqual([])
    })

    test('batches from many callers at once end, and none is lost', async () => {
      const sql = neon(connection)
      await sql`create table if not exists tally (n int)`
      await sql`truncate tally`
      await Promise.all(
        Array.from({ length: 40 }, (_, n) => sql.transaction([sql`insert into tally values (${n})`, sql`select 1`])),
      )
      expect(await sql`select count(*)::int as n, sum(n)::int as s from tally`).toEqual([{ n: 40, s: 780 }])
    })

    test('errors come as Postgres said them, and leave the wire usable', async () => {
      const sql = neon(connection)
      await expect(sql`select * from nowhere`).rejects.toMatchObject({
        name: 'NeonDbError',
        code: '42P01',
        severity: 'ERROR',
        position: '15',
        message: 'relation "nowhere" does not exist',
      })
      await expect(sql`select 1/0`).rejects.toMatchObject({ code: '22012' })
      await expect(sql.query('select $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' })
      await expect(sql.query('select $1::int, $2::int', [1])).rejects.toMatchObject({ code: '08P01' })
      await expect(sql.query('select 1; select 2')).rejects.toMatchObject({ code: '42601' })
      expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
    })

    test('no request inherits what another left open', async () => {
      const sql = neon(connection)
      await sql`create table if not exists open_ended (id int)`
      await sql`begin`
      await sql`insert into open_ended values (1)`
      await sql`rollback`
      expect(await sql`select * from open_ended`).toEqual([{ id: 1 }])
      await sql`set search_path to nowhere`
      expect(await sql`select * from open_ended`).toEqual([{ id: 1 }])
    })

    test('the password of the connection string is checked', async () => {
      const sql = neon('postgres://app:wrong@localhost/app')
      await expect(sql`select 1`).rejects.toMatchObject({ code: '28P01' })
    })

    test('malformed requests are refused in words', async () => {
      const headers = { 'neon-connection-string': connection, 'neon-raw-text-output': 'true' }
      const ask = (body: string, extra = {}) =>
        fetch(url, { method: 'POST', body, headers: { ...headers, ...extra } }).then(({ status }) => status)
      expect(await ask('{')).toBe(400)
      expect(await ask('{"query":1}')).toBe(400)
      expect(await ask('{"queries":[]}', { 'neon-batch-isolation-level': 'Chaos' })).toBe(400)
      expect(await ask('{"query":"select 1"}', { 'neon-raw-text-output': 'false' })).toBe(400)
      expect((await fetch(url, { method: 'POST', body: '{"query":"select 1"}' })).status).toBe(400)
      expect((await fetch(url)).status).toBe(405)
      const rows = await fetch(url, { method: 'POST', headers, body: '{"query":"select 1 as a","params":[]}' })
      expect(await rows.json()).toMatchObject({ rows: [{ a: '1' }], rowAsArray: false, rowCount: 1, command: 'SELECT' })
    })

    test('drizzle reads, writes and batches', async () => {
      const things = pgTable('things', {
        id: uuid().primaryKey().defaultRandom(),
        n: integer().notNull(),
        words: text().array(),
        made: timestamp({ withTimezone: true, precision: 3 }).notNull(),
        extra: jsonb().$type<{ a: number }>(),
      })
      const db = drizzle(neon(connection), { schema: { things } })
      await db.execute(
        'create table if not exists things (id uuid primary key default gen_random_uuid(), n int not null, words text[], made timestamptz(3) not null, extra jsonb)',
      )
      await db.delete(things)
      const made = new Date('2026-01-02T03:04:05.678Z')
      const [inserted, all] = await db.batch([
        db
          .insert(things)
          .values({ n: 1, words: ['a,"b"', 'ç'], made, extra: { a: 1 } })
          .returning(),
        db.query.things.findMany({ columns: { n: true, words: true, made: true, extra: true } }),
      ])
      expect(inserted).toHaveLength(1)
      expect(all).toEqual([{ n: 1, words: ['a,"b"', 'ç'], made, extra: { a: 1 } }])
      const { rowCount } = await db.update(things).set({ n: 2 })
      expect(rowCount).toBe(1)
    })
  })
}
