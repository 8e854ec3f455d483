import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { inReading, inTransaction } from '@/database/inTransaction';
import { readOne } from '@/database/asSystem';
import { migrations } from '@/database/migrations';
import { sqliteClients } from '@/database/sqliteClient';
import { openSqlite } from '@/database/sqliteConnection';
import { becomeSoleWeb } from '@/database/soleWeb';
import { databaseMessages } from '@/messages/operator/operations';
import { emptyPlace, startCommand, type Settings } from '../../support/secondInstallation';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
  const sheet = { id: '2024-2:76', edition: '2024-2', province: '76', revision: 0, exceptions: [] };
  await test.payload.create({ collection: 'sheets', data: sheet, overrideAccess: true, depth: 0 });
});
afterAll(() => test.close());

/** Only SQLite is a file that processes share. */
const onSqlite = (process.env['MONGODB_URI'] ?? '') === '' ? describe : describe.skip;
const besideTest = (name: string) => join(test.dataDir, name);

const save = () =>
  inTransaction(test.payload, async (req) => {
    const sheet = await readOne(req, 'sheets', '2024-2:76');
    const data = { revision: (sheet?.revision ?? 0) + 1 };
    await test.payload.update({
      collection: 'sheets',
      id: '2024-2:76',
      data,
      req,
      overrideAccess: true,
      depth: 0,
    });
  });

onSqlite('Beside a process that saves', () => {
  it('commands do their work, of 200 saves none fails, and each reading sees one moment', async () => {
    const settings = process.env as unknown as Settings;
    const run = (name: Parameters<typeof startCommand>[0], ...args: string[]) =>
      startCommand(name, args, settings).ended;
    // Nothing here links what an administrator's account leaves in the timeline: that is verified before.
    const verified = run('verifyTimeline');
    const made = verified.then(() => run('admin', '--email', 'yonetici@example.org', '--name', 'Yönetici'));
    const kept = run('backup', '--to', besideTest('backups'));
    let [ended, saves] = [false, 0];
    const all = Promise.all([verified, made, kept]).finally(() => (ended = true));
    for (; !ended || saves < 200; saves += 1) {
      if (saves % 20 === 0) await lookTwice();
      else await save();
    }
    const said = await all;
    expect(said.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '', '']);
    expect(await revision()).toBe(saves);
    const { totalDocs } = await test.payload.count({ collection: 'users', overrideAccess: true });
    expect(totalDocs).toBe(1);
  });

  async function revision(): Promise<number | undefined> {
    return (await readOne({ payload: test.payload }, 'sheets', '2024-2:76'))?.revision;
  }

  async function lookTwice(): Promise<void> {
    const [before, after] = await inReading(test.payload, async (scope) => {
      const first = await readOne(scope, 'sheets', '2024-2:76');
      await save();
      return [first, await readOne(scope, 'sheets', '2024-2:76')];
    });
    expect(after?.revision).toBe(before?.revision);
  }
});

onSqlite('On one SQLite file', () => {
  it('a process that is killed while it writes leaves whole transactions, and nobody waits for it', async () => {
    const file = besideTest('counted.db');
    const { client } = await sqliteClients(file);
    await client.execute('CREATE TABLE counted (n, twin)');
    await client.execute('INSERT INTO counted VALUES (0, 0)');
    let own = 0;
    for (let turn = 0; turn < 4; turn += 1) {
      const other = await begin(file, 'write');
      const until = performance.now() + 50 + 40 * turn;
      for (; performance.now() < until; own += 1)
        await client.batch(['UPDATE counted SET n = n + 1', 'UPDATE counted SET twin = n']);
      await kill(other);
      const begun = performance.now();
      await client.batch(['UPDATE counted SET n = n + 1', 'UPDATE counted SET twin = n']);
      own += 1;
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
    const [row] = (await client.execute('SELECT n, twin FROM counted')).rows;
    expect(row?.['twin']).toBe(row?.['n']);
    expect(Number(row?.['n'])).toBeGreaterThan(own);
    expect((await client.execute('PRAGMA integrity_check')).rows[0]?.[0]).toBe('ok');
    client.close();
  });

  it('two processes migrate at once: the second waits and finds nothing to do', async () => {
    const place = emptyPlace('sqlite');
    const both = [1, 2].map(() => startCommand('migrate', [], place.settings).ended);
    expect((await Promise.all(both)).map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
    const file = openSqlite(join(place.settings.DATA_DIR, 'kitapcik.db'));
    const { rows } = file.execute('SELECT name FROM payload_migrations ORDER BY name');
    file.close();
    await place.close();
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name).sort());
  });

  it('one web is at work: a second one is refused with a sentence, until the first ends, however it ends', async () => {
    const file = besideTest('web.db');
    const first = await begin(file, 'web');
    await expect(becomeSoleWeb({ kind: 'sqlite', file })).rejects.toMatchObject({
      problem: { problem: 'second_web' },
    });
    expect(databaseMessages.tr.secondWeb).toMatch(/zaten çalışıyor/);
    await kill(first);
    await expect(becomeSoleWeb({ kind: 'sqlite', file })).resolves.toBeUndefined();
  });
});

async function begin(file: string, work: 'write' | 'web'): Promise<ChildProcess> {
  const script = resolve('tests', 'support', 'writingProcess.ts');
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script, file, work], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
