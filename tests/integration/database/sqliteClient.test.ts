import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import fc from 'fast-check';
import { sqliteClients, type SqliteClients } from '@/database/sqliteClient';
import { isBusy, SqliteError } from '@/database/sqliteBusy';
import { openSqlite } from '@/database/sqliteConnection';

let folder: string;
const opened: SqliteClients[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kitapcik-sqlite-'));
});
afterAll(() => {
  for (const { client } of opened) client.close();
  rmSync(folder, { recursive: true });
});

async function open(file: string): Promise<SqliteClients> {
  const clients = await sqliteClients(file);
  opened.push(clients);
  return clients;
}

let files = 0;
const freshFile = () => join(folder, `${String((files += 1))}.db`);

async function freshTable(columns = 'a, b'): Promise<SqliteClients & { readonly file: string }> {
  const file = freshFile();
  const clients = await open(file);
  await clients.client.execute(`CREATE TABLE t (${columns})`);
  return { ...clients, file };
}

const read = async ({ client }: SqliteClients, sql: string) => (await client.execute(sql)).rows;

describe('Values', () => {
  /** What may be given, and what is then read. */
  const value = fc.oneof(
    fc.constant({ given: null, found: null }),
    fc.string({ unit: 'grapheme' }).map((text) => ({ given: text, found: text })),
    fc.string({ unit: 'binary-ascii' }).map((text) => ({ given: text, found: text })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ given: number, found: number })),
    fc.integer().map((number) => ({ given: number, found: number })),
    fc.maxSafeInteger().map((number) => ({ given: BigInt(number), found: number })),
    fc.boolean().map((truth) => ({ given: truth, found: Number(truth) })),
    fc.date({ noInvalidDate: true }).map((day) => ({ given: day, found: day.valueOf() })),
    fc.uint8Array().map((bytes) => ({ given: bytes, found: bytes.slice().buffer })),
    fc.uint8Array().map((bytes) => ({ given: bytes.slice().buffer, found: bytes.slice().buffer })),
  );

  it('are read as they were given, by place and by name', async () => {
    const { client } = await freshTable();
    await fc.assert(
      fc.asyncProperty(value, value, async (a, b) => {
        await client.execute('DELETE FROM t');
        await client.execute({ sql: 'INSERT INTO t VALUES (?, ?)', args: [a.given, b.given] });
        await client.execute({ sql: 'INSERT INTO t VALUES (?2, ?1)', args: [b.given, a.given] });
        await client.execute({ sql: 'INSERT INTO t VALUES (:a, $b)', args: { a: a.given, $b: b.given } });
        const { rows, columns } = await client.execute('SELECT a, b, a FROM t');
        expect(columns).toEqual(['a', 'b', 'a']);
        expect(rows).toHaveLength(3);
        for (const row of rows) {
          expect(Array.from({ length: row.length }, (_, place) => row[place])).toEqual(
            [a, b, a].map(foundOf),
          );
          expect({ ...row }).toEqual({ a: a.found, b: b.found });
        }
      }),
      { numRuns: 60 },
    );

    function foundOf({ found }: { readonly found: unknown }): unknown {
      return found;
    }
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])('%p is refused', async (nothing) => {
    const { client } = await freshTable();
    const args = [nothing, 1] as number[];
    await expect(client.execute({ sql: 'INSERT INTO t VALUES (?, ?)', args })).rejects.toThrow();
  });

  it('tell how many rows were written, and which was the last', async () => {
    const { client } = await freshTable();
    const { rowsAffected, lastInsertRowid } = await client.execute("INSERT INTO t VALUES (1, 2), ('x', 3)");
    expect([rowsAffected, lastInsertRowid]).toEqual([2, 2n]);
  });

  it('follow a column that another connection adds', async () => {
    const clients = await freshTable('a');
    await clients.client.execute('INSERT INTO t VALUES (1)');
    expect((await read(clients, 'SELECT * FROM t'))[0]).toMatchObject({ a: 1 });
    await (await open(clients.file)).client.execute('ALTER TABLE t ADD COLUMN b DEFAULT 7');
    expect({ ...(await read(clients, 'SELECT * FROM t'))[0] }).toEqual({ a: 1, b: 7 });
  });
});

it.each([
  ['INSERT INTO t VALUES (1, NULL, NULL, NULL)', 'SQLITE_CONSTRAINT_NOTNULL'],
  ["INSERT INTO t VALUES (2, 'there', NULL, NULL)", 'SQLITE_CONSTRAINT_UNIQUE'],
  ["INSERT INTO t VALUES (1, 'x', NULL, NULL)", 'SQLITE_CONSTRAINT_PRIMARYKEY'],
  ["INSERT INTO t VALUES (3, 'y', 9, NULL)", 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  ["INSERT INTO t VALUES (3, 'y', NULL, 0)", 'SQLITE_CONSTRAINT_CHECK'],
  ['SELECT * FROM nowhere', 'SQLITE_ERROR'],
  ['PRAGMA query_only = nonsense; SELEC', 'SQLITE_ERROR'],
])('%s fails as %s, which is where Payload looks', async (sql, code) => {
  const columns = 'a INTEGER PRIMARY KEY, b TEXT NOT NULL UNIQUE, c REFERENCES t (a), d CHECK (d > 0)';
  const { client } = await freshTable(columns);
  await client.execute("INSERT INTO t VALUES (1, 'there', NULL, NULL)");
  const failing = sql.startsWith('PRAGMA') ? client.executeMultiple(sql) : client.execute(sql);
  await expect(failing).rejects.toMatchObject({ code, message: expect.stringContaining(code) as string });
});

describe('A refused statement', () => {
  it('leaves nothing in progress: who was refused writes as soon as the other has written', async () => {
    const { file } = await freshTable();
    const [one, other] = [openSqlite(file), openSqlite(file)];
    one.execute('BEGIN IMMEDIATE');
    one.execute('INSERT INTO t VALUES (1, 1)');
    for (const sql of ['BEGIN IMMEDIATE', 'BEGIN IMMEDIATE', 'INSERT INTO t VALUES (2, 2)'])
      expect(codeOf(() => other.execute(sql))).toBe('SQLITE_BUSY');
    one.execute('COMMIT');
    for (const sql of ['BEGIN IMMEDIATE', 'INSERT INTO t VALUES (2, 2)', 'COMMIT'])
      expect(codeOf(() => other.execute(sql))).toBe('');
    for (const connection of [one, other]) connection.close();
  });

  function codeOf(work: () => unknown): string {
    try {
      work();
      return '';
    } catch (error) {
      return error instanceof SqliteError ? error.code : String(error);
    }
  }

  it('is the only failure that is worth another attempt', () => {
    const codes = [5, 261, 517, 6, 8, 10, 13, 19, 2067].map((code) => isBusy(new SqliteError('', code)));
    expect(codes).toEqual([true, true, true, false, false, false, false, false, false]);
    const wrapped = (code: number) => new Error('Failed query', { cause: new SqliteError('', code) });
    expect([isBusy(wrapped(5)), isBusy(wrapped(19)), isBusy(new Error('other'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('Several clients on one file', () => {
  /** What one of them does next: adds one in a transaction, with pauses, or begins to and gives up, or dies in it. */
  const act = fc.record({
    who: fc.nat(2),
    how: fc.constantFrom('add', 'add alone', 'give up', 'die', 'look'),
    pauses: fc.nat(3),
  });

  it('lose no addition and are never refused, whatever comes between whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { client, file } = await freshTable('n');
        await client.execute('INSERT INTO t VALUES (0)');
        const clients = await Promise.all([open(file), open(file), open(file)]);
        await Promise.all(acts.map(perform));
        const wanted = acts.filter(({ how }) => how.startsWith('add')).length;
        expect((await client.execute('SELECT n FROM t')).rows[0]?.[0]).toBe(wanted);
        for (const each of [client, ...clients.map((every) => every.client)]) each.close();

        async function perform({ who, how, pauses }: (typeof acts)[number]): Promise<void> {
          const mine = clients[who] ?? (await open(file));
          if (how === 'add alone') await mine.client.execute('UPDATE t SET n = n + 1');
          if (how === 'add alone') return;
          // Who dies takes its connections with it, and its locks.
          const at = how === 'die' ? await open(file) : mine;
          const begun = await (how === 'look' ? at.reading : at.client).transaction();
          const [first] = (await begun.execute('SELECT n FROM t')).rows;
          for (let pause = 0; pause < pauses; pause += 1) await breathe();
          if (how === 'die') at.client.close();
          if (how === 'die') return;
          if (how === 'look') expect((await begun.execute('SELECT n FROM t')).rows[0]?.[0]).toBe(first?.[0]);
          else await begun.execute({ sql: 'UPDATE t SET n = ?', args: [Number(first?.[0]) + 1] });
          await (how === 'add' ? begun.commit() : begun.rollback());
        }
      }),
      { numRuns: 25 },
    );
  });

  it('wait for one that is writing without stopping the others: each gets its turn among many of a busy one', async () => {
    const { client, file } = await freshTable();
    const quiet = await open(file);
    let stopped = false;
    const busy = Array.from({ length: 4 }, async () => {
      while (!stopped) await (await client.transaction()).commit();
    });
    for (let turn = 0; turn < 10; turn += 1) await quiet.client.execute('INSERT INTO t VALUES (1, 1)');
    stopped = true;
    await Promise.all(busy);
    expect(await read(quiet, 'SELECT * FROM t')).toHaveLength(10);
  });
});

describe('A reading', () => {
  it('sees one moment, while others write and begin to read later', async () => {
    const clients = await freshTable('a');
    const early = await clients.reading.transaction();
    await clients.client.execute('INSERT INTO t VALUES (1)');
    const late = await clients.reading.transaction();
    await clients.client.execute('INSERT INTO t VALUES (2)');
    const counts = [];
    for (const moment of [early, late]) counts.push((await moment.execute('SELECT a FROM t')).rows.length);
    for (const moment of [early, late]) await moment.rollback();
    expect([...counts, (await read(clients, 'SELECT a FROM t')).length]).toEqual([0, 1, 2]);
  });

  it('begins at once while somebody else writes, and cannot write itself', async () => {
    const { client, reading, file } = await freshTable('a');
    const writing = await (await open(file)).client.transaction();
    const moment = await reading.transaction();
    await expect(moment.execute('INSERT INTO t VALUES (1)')).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
    await moment.rollback();
    await expect(reading.execute('INSERT INTO t VALUES (1)')).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
    await writing.rollback();
    expect((await client.execute('SELECT a FROM t')).rows).toHaveLength(0);
  });
});

describe('The write-ahead log', () => {
  const lengthOf = (file: string): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

  it('is in the file when a process ends in order, also while another has the file open', async () => {
    const [first, other] = [await freshTable(), openSqlite(`${folder}/${String(files)}.db`)];
    for (let row = 0; row < 50; row += 1)
      await first.client.execute({ sql: 'INSERT INTO t VALUES (?, ?)', args: [row, 'x'.repeat(2_000)] });
    expect(lengthOf(first.file)).toBeGreaterThan(100_000);
    expect(other.execute('SELECT count(*) FROM t').rows[0]?.[0]).toBe(50);
    first.client.close();
    expect(lengthOf(first.file)).toBe(0);
    expect(other.execute('SELECT count(*) FROM t').rows[0]?.[0]).toBe(50);
    other.close();
  });

  it('is left to others while they read or write, and ends nothing of theirs', async () => {
    const first = await freshTable();
    const other = openSqlite(first.file);
    for (const begin of ['BEGIN', 'BEGIN IMMEDIATE']) {
      const clients = await open(first.file);
      await clients.client.execute('INSERT INTO t VALUES (1, 2)');
      other.execute(begin);
      const [count] = other.execute('SELECT count(*) FROM t').rows;
      clients.client.close();
      expect(other.execute('SELECT count(*) FROM t').rows).toEqual([count]);
      other.execute('COMMIT');
    }
    other.close();
  });
});
