import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '@/backup/backUp';
import { databaseCopy } from '@/backup/databaseCopy';
import { installationOf, type Installation } from '@/backup/installation';
import { manifestHash, manifestName, type Manifest } from '@/backup/manifest';
import { restore } from '@/backup/restore';
import { halfDoneIn, isHalfRestored } from '@/backup/unfinishedRestore';
import { readEnv } from '@/env';
import { makeEdition, makeMinistry } from '../../factories/edition';
import { emptyPlace, release, startCommand, type EmptyPlace } from '../../support/secondInstallation';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const at = new Date('2026-11-22T02:00:00.000Z');
const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-broken-'));
const places: EmptyPlace[] = [];
let test: TestPayload;
let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  test = await startTestPayload();
  await makeEdition(test.payload, await makeMinistry(test.payload), { code: '2024-2' });
  const { SECRET = '', DATABASE_URL = '', PUBLIC_URL = '' } = process.env;
  const STORAGE_URL = `file:${join(test.dataDir, 'storage')}`;
  const env = readEnv({ DATA_DIR: test.dataDir, SECRET, DATABASE_URL, PUBLIC_URL, STORAGE_URL });
  const source = installationOf(env, release);
  for (const key of ['site/assets/sayfa.0123456789.css', 'kayit/liste.txt'])
    await source.storage.put(key, new TextEncoder().encode('<html lang="tr">'));
  ({ folder, manifest } = await backUp(source, { to: join(scratch, 'good'), at }));
});
afterEach(async () => {
  for (const each of places.splice(0)) await each.close();
});
afterAll(async () => {
  await test.close();
  rmSync(scratch, { recursive: true });
});

function another(): EmptyPlace {
  const made = emptyPlace();
  places.push(made);
  return made;
}

const problemsOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error && 'problems' in error ? error.problems : error),
  );

/** The place as a process has it that dies at one of its writes to the storage: it never hears of it again. */
function dyingAt(
  moment: number,
  installation: Installation,
): { readonly dying: Installation; readonly dead: Promise<boolean> } {
  let asked = 0;
  let die: (isWhole: boolean) => void = () => undefined;
  const dead = new Promise<boolean>((resolve) => (die = resolve));
  const live = async (): Promise<void> => {
    asked += 1;
    if (asked < moment) return;
    die(false);
    await new Promise(() => undefined);
  };
  const whole = installation.storage;
  const storage = {
    ...whole,
    put: (key: string, bytes: Uint8Array) => live().then(() => whole.put(key, bytes)),
    remove: (key: string) => live().then(() => whole.remove(key)),
  };
  return { dying: { ...installation, storage }, dead };
}

describe('a restore that broke off', () => {
  it('is known wherever it broke off: nothing starts on it, and the next one makes it whole', async () => {
    for (let moment = 1; moment <= 7; moment += 1) {
      const target = another();
      const { installation } = target;
      const { dying, dead } = dyingAt(moment, installation);
      expect(await Promise.race([restore(dying, folder).then(() => true), dead])).toBe(false);
      const { database } = await halfDoneIn(installation);
      expect([moment, database || (await isHalfRestored(installation.storage))]).toEqual([moment, true]);
      if (database)
        await expect(target.open()).rejects.toMatchObject({ problem: { problem: 'restore_unfinished' } });
      expect(await problemsOf(backUp(installation, { to: join(scratch, 'half'), at }))).toEqual([
        { problem: 'restore_unfinished' },
      ]);
      await restore(installation, folder);
      expect(await halfDoneIn(installation)).toEqual({ database: false, storage: false, pictures: false });
      expect(await databaseCopy(installation).heads()).toEqual(manifest.heads);
      expect(await installation.storage.list('site')).toEqual(['site/assets/sayfa.0123456789.css']);
    }
    // The mark, three roots emptied, two files, and the mark again: there is no further moment.
    const { dying, dead } = dyingAt(8, another().installation);
    expect(await Promise.race([restore(dying, folder).then(() => true), dead])).toBe(true);
  });

  it('clears away nothing that it has not marked as its own, and says what to do', async () => {
    const { installation, settings } = another();
    await restore(installation, folder);
    await installation.storage.put('unfinished-restore', new TextEncoder().encode('elsewhere'));
    await installation.pictures.put('nokta.png', new TextEncoder().encode('x'));
    // To a backup with other ends this database is a stranger's, and so are pictures that the mark does not name.
    const changed = { ...manifest, heads: { another: 'end' } };
    const path = join(folder, manifestName);
    const kept = readFileSync(path);
    writeFileSync(path, JSON.stringify({ ...changed, sha256: manifestHash(changed) }));
    expect(await problemsOf(restore(installation, folder))).toMatchObject([
      { problem: 'database_taken' },
      { problem: 'media_taken' },
    ]);
    writeFileSync(path, kept);
    expect(await installation.pictures.names()).toEqual(['nokta.png']);
    const { code, output } = await startCommand('backup', ['--to', join(scratch, 'no')], settings).ended;
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('“npm run restore” with the same backup again') as string,
    });
  });
});
