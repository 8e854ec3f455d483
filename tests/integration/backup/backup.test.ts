import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { backUp } from '@/backup/backUp';
import { databaseCopy } from '@/backup/databaseCopy';
import { installationOf, type Installation } from '@/backup/installation';
import type { ChainEnd } from '@/domain/workflow/chain';
import { verifyWords } from '@/messages/operator/verify';
import { sealChain, sealTimeline } from '@/workflow/timeline/sealTimeline';
import { manifestHash, manifestName, type Manifest } from '@/backup/manifest';
import { restore } from '@/backup/restore';
import { verifyBackup } from '@/backup/verifyBackup';
import { verifyInstallation } from '@/backup/verifyInstallation';
import { migrations } from '@/database/migrations';
import { readEnv } from '@/env';
import { processMark } from '@/env/processMark';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import { entries, storedFigure, outcomesOf } from '../../factories/figures';
import {
  emptyPlace,
  release,
  startCommand,
  type EmptyPlace,
  type Settings,
} from '../../support/secondInstallation';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const place = { edition: '2024-2', province: '76' };
const at = new Date('2026-11-22T02:00:00.000Z');
const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-backups-'));
let test: TestPayload;
let people: Crew;
let source: Installation;
let settings: Settings;

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  await makeEdition(test.payload, people, { code: place.edition });
  const { SECRET = '', DATABASE_URL = '', PUBLIC_URL = '' } = process.env;
  const STORAGE_URL = `file:${join(test.dataDir, 'storage')}`;
  settings = { DATA_DIR: test.dataDir, SECRET, DATABASE_URL, PUBLIC_URL, STORAGE_URL };
  source = installationOf(readEnv(settings), release);
  await source.storage.put('site/assets/sayfa.0123456789.css', new TextEncoder().encode('<html lang="tr">'));
});
afterAll(async () => {
  await test.close();
  rmSync(scratch, { recursive: true });
});

function unfinished(to: string): readonly string[] {
  return readdirSync(to, { withFileTypes: true })
    .map(({ name }) => name)
    .filter((name) => name.startsWith('.unfinished-'));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 5) {
    try {
      if (isSo()) return;
    } catch {
      // The folder is not there yet.
    }
    await pause(5);
  }
  throw new Error('It never came to that');
}

const places: EmptyPlace[] = [];
function another(kind?: 'sqlite'): EmptyPlace {
  const made = emptyPlace(kind);
  places.push(made);
  return made;
}
afterEach(async () => {
  for (const each of places.splice(0)) await each.close();
});

async function problemsOf(work: Promise<unknown>): Promise<unknown> {
  const refused: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return refused instanceof Error && 'problems' in refused ? refused.problems : refused;
}

describe('a backup while people save', () => {
  it('has every save that was answered before it, and no half of one', async () => {
    const answered = { revision: 0, ended: false };
    const saving = (async () => {
      while (!answered.ended) {
        const figures = entries({ hane: 100 + answered.revision }, { hane: answered.revision });
        expect(outcomesOf(await saveFigures(people.editor, { ...place, figures }))).toEqual({ hane: 'done' });
        answered.revision += 1;
        await pause(1);
      }
    })();
    const to = join(scratch, 'online');
    while (answered.revision < 5) await pause(5);
    const before = answered.revision;
    const { code, output } = await startCommand('backup', ['--to', to], settings).ended;
    const during = answered.revision;
    answered.ended = true;
    await saving;
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('Yedek alındı') as string,
    });
    expect(during).toBeGreaterThan(before);

    const target = another();
    const [name = ''] = readdirSync(to);
    const restored = await startCommand('restore', ['--from', join(to, name)], target.settings).ended;
    expect(restored).toMatchObject({
      code: 0,
      output: expect.stringContaining('Hepsi yedeklendiği gibi') as string,
    });
    const payload = await target.open();
    const figure = await storedFigure(payload, place, 'hane');
    expect(figure.revision).toBeGreaterThanOrEqual(before);
    expect(figure.value).toEqual({ kind: 'number', amount: 99 + figure.revision });
    const where = { scope: { equals: 'sheet:2024-2:76' }, action: { equals: 'save' } };
    const saves = await payload.count({ collection: 'timeline', where, overrideAccess: true });
    expect(saves.totalDocs).toBe(figure.revision);
    const sheet = await payload.findByID({ collection: 'sheets', id: '2024-2:76', overrideAccess: true });
    expect(sheet.revision).toBe(figure.revision);
    const next = entries({ hane: 7 }, { hane: figure.revision });
    expect(outcomesOf(await saveFigures({ ...people.editor, payload }, { ...place, figures: next }))).toEqual(
      {
        hane: 'done',
      },
    );
  });
});

describe('a backup', () => {
  let folder: string;
  let manifest: Manifest;
  let end: ChainEnd;
  beforeAll(async () => {
    // Both chains, as a running web keeps them.
    await sealChain(test.payload, 'journal', { now: at });
    end = await sealTimeline(test.payload, { now: at });
    ({ folder, manifest } = await backUp(source, { to: join(scratch, 'good'), at }));
  });

  /** A copy of the backup with something done to it. */
  function spoilt(spoil: (folder: string) => void): string {
    const copy = mkdtempSync(join(scratch, 'spoilt-'));
    cpSync(folder, copy, { recursive: true });
    spoil(copy);
    return copy;
  }

  const saying = (changes: Partial<Manifest>) =>
    spoilt((copy) => {
      const changed = { ...manifest, ...changes };
      writeFileSync(join(copy, manifestName), JSON.stringify({ ...changed, sha256: manifestHash(changed) }));
    });

  it('is whole, lists what it holds, and lies where nobody else reads', async () => {
    expect(await verifyBackup(folder)).toEqual(manifest);
    expect(manifest.files.map(({ path }) => path)).toContain('storage/site/assets/sayfa.0123456789.css');
    expect(Object.keys(manifest.heads)).toContain('edition:2024-2');
    expect(manifest.chain).toEqual({ position: end.position, seal: end.seal });
    expect(end.position).toBeGreaterThan(10);
    expect(Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
    expect(readFileSync(join(folder, manifestName), 'utf8')).not.toContain(settings.SECRET);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('names a file in which one bit is another', async () => {
    for (const { path } of manifest.files.filter(({ bytes }) => bytes > 0)) {
      const copy = spoilt((to) => {
        const bytes = readFileSync(join(to, path));
        const middle = bytes.length >> 1;
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
        writeFileSync(join(to, path), bytes);
      });
      const target = another();
      expect(await problemsOf(restore(target.installation, copy))).toEqual([
        { problem: 'file_changed', what: path },
      ]);
      expect(await databaseCopy(target.installation).isEmpty()).toBe(true);
    }
  });

  it('names a file that its list does not name', async () => {
    const copy = spoilt((spoiltFolder) => {
      writeFileSync(join(spoiltFolder, 'storage', 'yabanci.txt'), 'x');
    });
    expect(await problemsOf(verifyBackup(copy))).toEqual([
      { problem: 'file_foreign', what: 'storage/yabanci.txt' },
    ]);
  });

  it('names a file that is missing, and one that was cut', async () => {
    const [{ path } = { path: '' }] = manifest.files;
    const without = spoilt((to) => {
      rmSync(join(to, path));
    });
    expect(await problemsOf(verifyBackup(without))).toEqual([{ problem: 'file_missing', what: path }]);
    const cut = spoilt((to) => {
      writeFileSync(join(to, path), readFileSync(join(to, path)).subarray(0, -1));
    });
    expect(await problemsOf(verifyBackup(cut))).toEqual([{ problem: 'file_changed', what: path }]);
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -20)],
    ['changed', (text: string) => text.replace('"number"', '"Number"').replace(/"bytes": \d+/, '"bytes": 1')],
    ['of other JSON', () => '{}'],
    ['of no object', () => 'null'],
  ])('is refused with a manifest that is %s', async (_, change) => {
    const copy = spoilt((to) => {
      writeFileSync(join(to, manifestName), change(readFileSync(join(to, manifestName), 'utf8')));
    });
    expect(await problemsOf(verifyBackup(copy))).toEqual([
      { problem: 'manifest_broken', what: manifestName },
    ]);
  });

  it('is none without a manifest', async () => {
    const copy = spoilt((to) => {
      rmSync(join(to, manifestName));
    });
    expect(await problemsOf(verifyBackup(copy))).toEqual([{ problem: 'not_a_backup', what: copy }]);
  });

  it('never points out of its folder', async () => {
    const what = '../../etc/passwd';
    const copy = saying({ files: [...manifest.files, { path: what, bytes: 1, sha256: '' }] });
    expect(await problemsOf(verifyBackup(copy))).toEqual([{ problem: 'path_unsafe', what }]);
  });

  it('of another layout, a newer release, an unknown migration or another database is refused', async () => {
    const into = (from: string) => problemsOf(restore(another().installation, from));
    expect(await into(saying({ format: 2 }))).toEqual([{ problem: 'format_unknown', what: '2' }]);
    const { database, release } = source;
    const others = { mongodb: 'sqlite', sqlite: 'mongodb' } as const;
    const strange = saying({
      release: '99.0.0',
      migrations: ['20991231_000000_future'],
      database: others[database.kind],
    });
    expect(await into(strange)).toEqual([
      { problem: 'release_newer', theirs: '99.0.0', ours: release },
      { problem: 'migration_unknown', what: '20991231_000000_future' },
      { problem: 'other_database', theirs: others[database.kind], ours: database.kind },
    ]);
  });

  it('is restored into an empty place only, and changes nothing in another', async () => {
    const target = another();
    await restore(target.installation, folder);
    const { pictures, storage } = target.installation;
    await pictures.put('nokta.png', new TextEncoder().encode('x'));
    await storage.put('site/assets/sayfa.0123456789.css', new TextEncoder().encode('kalan'));
    expect(await problemsOf(restore(target.installation, folder))).toMatchObject([
      { problem: 'database_taken' },
      { problem: 'storage_taken', what: 'site' },
      { problem: 'media_taken', what: pictures.where },
    ]);
    expect(Buffer.from((await storage.get('site/assets/sayfa.0123456789.css')) ?? []).toString()).toBe(
      'kalan',
    );
  });

  it('that cannot be restored to the end leaves the place as empty as it was', async () => {
    const target = another();
    const { installation } = target;
    const short = saying({ counts: { ...manifest.counts, sheets: 0 } });
    expect(await problemsOf(restore(installation, short))).toEqual([
      { problem: 'count_differs', what: 'sheets' },
    ]);
    const put = (): Promise<void> => Promise.reject(new Error('the disk is full'));
    const full = { ...installation, storage: { ...installation.storage, put } };
    await expect(restore(full, folder)).rejects.toThrow('the disk is full');

    await restore(installation, folder);
    const found = await databaseCopy(installation).heads();
    const heads = { wanted: manifest.heads, found };
    const payload = await target.open();
    expect(await verifyInstallation(payload, installation.storage, heads)).toMatchObject({ wrong: [] });
  });

  it('is what the command compares the timeline with: 0 when it holds, 1 when not, 2 when it cannot', async () => {
    const run = (...args: readonly string[]) => startCommand('verifyTimeline', args, settings).ended;
    const anchor = `${String(end.position)}:${String(end.seal)}`;
    const [whole, broken, unread] = [
      await run('--backup', folder, '--anchor', anchor),
      await run('--backup', folder, '--anchor', `${String(end.position)}:baska`),
      await run('--backup', join(scratch, 'yok')),
    ];
    expect([whole.code, broken.code, unread.code]).toEqual([0, 1, 2]);
    const { tr } = verifyWords;
    const where = `${String(end.position)}:baska`;
    expect(broken.output).toContain(tr.anchor(where, end.position, tr.anchorFaults.differs));
    expect(unread.output).toContain(tr.notRead(join(scratch, 'yok')));
  });

  it('of a shape from before the last migration is brought to this one', async () => {
    const old = another('sqlite');
    await old.open(1);
    const made = await backUp(old.installation, { to: join(scratch, 'old'), at });
    expect(made.manifest.migrations).toEqual([migrations[0]?.name]);

    const target = another('sqlite');
    await restore(target.installation, made.folder);
    const restored = await target.open();
    const { totalDocs } = await restored.count({ collection: 'mails', overrideAccess: true });
    expect(totalDocs).toBe(0);
  });
});

describe('a backup that breaks off', () => {
  it('by a failure leaves nothing', async () => {
    const get = (key: string): Promise<Uint8Array | null> =>
      key.startsWith('site/') ? Promise.reject(new Error('the storage is gone')) : source.storage.get(key);
    const to = join(scratch, 'failed');
    const lost = { ...source, storage: { ...source.storage, get } };
    await expect(backUp(lost, { to, at })).rejects.toThrow('the storage is gone');
    expect(readdirSync(to)).toEqual([]);
  });

  it('by a kill leaves nothing that is taken for one', async () => {
    const storage = join(scratch, 'many');
    const folderOfMany = join(storage, 'site', 'assets');
    mkdirSync(folderOfMany, { recursive: true });
    for (let file = 0; file < 5_000; file += 1) writeFileSync(join(folderOfMany, `${String(file)}.txt`), 'x');
    const to = join(scratch, 'killed');
    const backup = startCommand('backup', ['--to', to], { ...settings, STORAGE_URL: `file:${storage}` });
    await until(() => unfinished(to).some((name) => readdirSync(join(to, name)).includes('storage')));
    backup.kill();
    expect(await backup.ended).toMatchObject({ code: null, signal: 'SIGKILL' });
    const [left = ''] = unfinished(to);
    expect(readdirSync(to)).toEqual([left]);
    expect(await problemsOf(verifyBackup(join(to, left)))).toEqual([
      { problem: 'not_a_backup', what: join(to, left) },
    ]);
  });

  it('onto a full disk says so in a sentence, and leaves nothing', async () => {
    const to = join(scratch, 'full');
    const full = { FULL_DISK: to, NODE_OPTIONS: `--import=${resolve('tests/support/fullDisk.mjs')}` };
    const { code, output } = await startCommand('backup', ['--to', to], { ...settings, ...full }).ended;
    expect(code).toBe(1);
    expect(output).toContain('Diskte yer kalmadı');
    expect(output).not.toMatch(/^ +at /m);
    expect(readdirSync(to)).toEqual([]);
  });

  it('and is swept by the next one, once its process is dead', async () => {
    const to = join(scratch, 'swept');
    const left = (name: string): void => {
      mkdirSync(join(to, `.unfinished-${name}`, 'storage'), { recursive: true });
    };
    left(`${hostname()}~999999999~x~kitapcik-1`);
    left(`${processMark('~')}~kitapcik-2`);
    left('elsewhere~1~x~kitapcik-3');
    await backUp(source, { to, at: new Date() });
    expect(unfinished(to)).toEqual(
      [`.unfinished-${processMark('~')}~kitapcik-2`, '.unfinished-elsewhere~1~x~kitapcik-3'].sort(),
    );
  });

  it('is refused where there is nothing to back up', async () => {
    const { installation, settings: where } = another();
    const to = join(scratch, 'nothing');
    expect(await problemsOf(backUp(installation, { to, at }))).toEqual([{ problem: 'nothing_there' }]);
    expect(readdirSync(where.DATA_DIR)).toEqual([]);
  });

  it('tells readably that the storage is out of reach', async () => {
    const nowhere = { ...settings, STORAGE_URL: 's3://k:s@127.0.0.1:9/kitapcik?tls=off' };
    const { code, output } = await startCommand('backup', ['--to', join(scratch, 'nowhere')], nowhere).ended;
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('depo sunucusu yanıt vermiyor') as string,
    });
    expect(output).not.toMatch(/^ +at /m);
  });
});
