import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPress } from '@/press/client/startPress';

/** Tries everything that a press has no business with, and answers with what each attempt came to. */
const intruder = `
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
const [secret, database, outside] = JSON.parse(readFileSync(process.cwd() + '/targets.json', 'utf8'));
const tried = (what) => { try { what(); return 'done'; } catch (error) { return error.code ?? String(error); } };
const attempts = () => ({
  readsSecret: tried(() => readFileSync(secret)),
  readsDatabase: tried(() => readFileSync(database)),
  seesDatabase: tried(() => existsSync(database)),
  readsPasswd: tried(() => readFileSync('/etc/passwd')),
  readsEnvironment: tried(() => readFileSync('/proc/' + process.ppid + '/environ')),
  writesDatabase: tried(() => writeFileSync(database, '')),
  writesOutside: tried(() => writeFileSync(outside, '')),
  overwritesItself: tried(() => writeFileSync(process.argv[1], '')),
  startsThread: tried(() => new Worker('0', { eval: true })),
  writesAtWork: tried(() => writeFileSync(process.cwd() + '/made', '')),
});
process.on('message', () => {
  const detail = JSON.stringify(attempts());
  process.send({ type: 'ready', answer: { ok: false, step: 'start', problem: 'step_failed', detail } });
});
process.on('disconnect', () => process.exit(0));
`;

describe('a press', () => {
  const folder = mkdtempSync(resolve('.cache', 'press-intruder-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads neither the secret nor the database nor other processes, and writes its own folders only', async () => {
    const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
    const workDir = join(data, 'work', '1');
    for (const each of [dist, workDir]) mkdirSync(each, { recursive: true });
    const targets = [join(data, 'secret'), join(data, 'kitapcik.db'), join(folder, 'outside')];
    for (const each of targets) writeFileSync(each, 'not for the press');
    writeFileSync(join(workDir, 'targets.json'), JSON.stringify(targets));
    const entry = join(dist, 'press.mjs');
    writeFileSync(entry, intruder);
    const press = startPress({ entry, workDir, browserDir: join(folder, 'browser') });
    const answer = await press.healthy();
    await press.stop();
    expect(JSON.parse(answer.ok ? '{}' : answer.detail)).toEqual({
      readsSecret: 'ERR_ACCESS_DENIED',
      readsDatabase: 'ERR_ACCESS_DENIED',
      seesDatabase: 'ERR_ACCESS_DENIED',
      readsPasswd: 'ERR_ACCESS_DENIED',
      readsEnvironment: 'ERR_ACCESS_DENIED',
      writesDatabase: 'ERR_ACCESS_DENIED',
      writesOutside: 'ERR_ACCESS_DENIED',
      overwritesItself: 'ERR_ACCESS_DENIED',
      startsThread: 'ERR_ACCESS_DENIED',
      writesAtWork: 'done',
    });
  });
});
