import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { bookletFiles } from '@/domain/publication/address';
import { signingKeysOf } from '@/rendering/signingKey';
import { isOfLatest } from '@/rendering/webFolders';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Payload } from 'payload';
import { backUp } from '@/backup/backUp';
import { databaseCopy } from '@/backup/databaseCopy';
import { installationOf, type Installation } from '@/backup/installation';
import type { Manifest } from '@/backup/manifest';
import { restore } from '@/backup/restore';
import { verifyInstallation } from '@/backup/verifyInstallation';
import { readEnv } from '@/env';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { mailLeases } from '@/notices/mailRecord';
import { readPublication } from '@/rendering/readPublication';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { anchorName } from '@/rendering/anchorPublication';
import { renderLeases } from '@/rendering/renderRecord';
import { usePublicationRuntime } from '@/rendering/publishing';
import { correctFigure } from '../../support/correctFigure';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { step } from '../../support/step';
import { emptyPlace, release, type EmptyPlace } from '../../support/secondInstallation';

const folder = 'site/2024-2/igdir';
const at = new Date('2026-11-22T02:00:00.000Z');
const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-restored-'));
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Two publications, one being printed; a picture, a person logged in, a reset on its way, mails that wait. */
describe('a restored system', () => {
  let country: PublishingCountry;
  let source: Installation;
  const target: EmptyPlace = emptyPlace();
  let payload: Payload;
  let manifest: Manifest;
  let runtime: PublishingCountry['runtime'];

  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
    await correctFigure(country, 3);
    await country.work();
    await leaveThingsUnfinished();
    const { SECRET = '', DATABASE_URL = '', PUBLIC_URL = '' } = process.env;
    source = installationOf(
      readEnv({ DATA_DIR: country.dataDir, SECRET, DATABASE_URL, PUBLIC_URL }),
      release,
    );
    // Everything from here on happens while the backup is made, after its moment.
    const { folder: backup, wrong } = await backUp(withLaterNumber(), { to: scratch, at });
    expect(wrong).toEqual([]);
    manifest = await restore(target.installation, backup);
    const found = await databaseCopy(target.installation).heads();
    payload = await target.open();
    const heads = { wanted: manifest.heads, found };
    const report = await verifyInstallation(payload, target.installation.storage, heads);
    expect(report).toMatchObject({ publications: 2, wrong: [] });
    expect(report.files).toBeGreaterThan(4);
    runtime = { ...country.runtime, storage: target.installation.storage };
    usePublicationRuntime(payload, runtime);
  });
  afterAll(async () => {
    await country.close();
    await target.close();
    rmSync(scratch, { recursive: true });
  });

  /** Number 1's render as a worker elsewhere holds it; and what the desk leaves behind on an ordinary day. */
  async function leaveThingsUnfinished(): Promise<void> {
    const { payload: db } = country;
    const lease = { state: 'running', leaseOwner: 'elsewhere/1/x', leaseExpires: '2999-01-01T00:00:00.000Z' };
    await db.db.updateOne({ collection: 'renders', id: '2024-2:76:1:1', data: lease });
    const file = { data: picture, mimetype: 'image/png', name: 'nokta.png', size: picture.length };
    await db.create({ collection: 'media', data: { alt: 'Nokta' }, file, overrideAccess: true });
    const where = { id: { equals: country.people.editor.person.id } };
    const editor = await db.db.findOne<{ id: string }>({ collection: 'users', where });
    const [session] = [{ id: crypto.randomUUID(), createdAt: new Date(), expiresAt: new Date('2999-01-01') }];
    const data = {
      ...editor,
      sessions: [session],
      resetPasswordToken: 'gizli',
      resetPasswordExpiration: '2999-01-01T00:00:00.000Z',
      link: {
        kind: 'reset',
        nonce: 'gizli',
        at: '2026-01-01T00:00:00.000Z',
        expires: '2999-01-01T00:00:00.000Z',
      },
    };
    await db.db.updateOne({ collection: 'users', where, data });
    const waiting = { state: { equals: 'queued' } } as const;
    const { totalDocs } = await db.count({ collection: 'mails', where: waiting, overrideAccess: true });
    expect(totalDocs).toBeGreaterThan(0);
  }

  /** The installation, in which number 3 is released and shown before the first file is copied. */
  function withLaterNumber(): Installation {
    const { storage } = source;
    let isLater = false;
    const list = async (prefix: string): Promise<readonly string[]> => {
      if (!isLater) {
        isLater = true;
        await correctFigure(country, 4);
        await country.work();
        expect(await country.render('2024-2:76:3:1')).toMatchObject({ state: 'done' });
      }
      return storage.list(prefix);
    };
    return { ...source, storage: { ...storage, list } };
  }

  const bytes = async (key: string): Promise<Buffer | null> => {
    const found = await target.installation.storage.get(key);
    return found === null ? null : Buffer.from(found);
  };
  const original = (key: string): Buffer => readFileSync(join(country.dataDir, 'storage', key));

  it('is what was backed up, and goes on from there', async () => {
    await step('shows the same bytes, of the publications that it knows and no later one', async () => {
      const keys = await target.installation.storage.list(folder);
      const own = (await source.storage.list(`${folder}/2`)).map((key) => key.slice(folder.length + 3));
      expect(own).toEqual(expect.arrayContaining(['index.html', 'kitapcik.pdf', 'veri.csv', 'veri.json']));
      for (const file of own) {
        const printed = original(`${folder}/2/${file}`);
        expect([file, (await bytes(`${folder}/2/${file}`))?.equals(printed)]).toEqual([file, true]);
        // Passports stay at the publication's own address, and the English page has one of its own.
        const latest = file.startsWith('en/')
          ? file.replace('en/', 'site/en/2024-2/igdir/')
          : `${folder}/${file}`;
        if (isOfLatest(file)) expect([file, (await bytes(latest))?.equals(printed)]).toEqual([file, true]);
      }
      expect(JSON.parse(String(await bytes(`${folder}/yayim.json`)))).toMatchObject({ number: 2 });
      expect(keys.filter((key) => key.startsWith(`${folder}/3/`))).toEqual([]);
    });

    await step('gives the same files when it is backed up in its turn', async () => {
      const again = await backUp(target.installation, { to: join(scratch, 'again'), at });
      const ofFiles = ({ files }: Manifest) => files.filter(({ path }) => !path.startsWith('database/'));
      expect(ofFiles(manifest).length).toBeGreaterThan(8);
      expect(ofFiles(again.manifest)).toEqual(ofFiles(manifest));
      expect(again.manifest.heads).toEqual(manifest.heads);
    });

    await step('presses the same snapshot into the same bytes', async () => {
      const { open: snapshot, contentHash } = await readPublication(payload, '2024-2:76:2');
      const signingKey = signingKeysOf(country.payload).current.id;
      // The press writes below its own folder and nowhere else.
      const outDir = join(country.runtime.workDir, 'pressed');
      mkdirSync(country.runtime.workDir, { recursive: true });
      const printed = await country.press.printBooklet({ snapshot, contentHash, signingKey, outDir });
      expect(printed).toMatchObject({ ok: true });
      // What readers check files with is made beside them, not by the press.
      const { snapshot: content, manifest: list, signature } = bookletFiles;
      const beside = [anchorName, content, list, signature];
      for (const key of await source.storage.list(`${folder}/2`)) {
        const file = key.slice(folder.length + 3);
        if (beside.includes(file)) continue;
        expect([file, readFileSync(join(outDir, file)).equals(original(key))]).toEqual([file, true]);
      }
    });

    await step('finishes a render that another worker had in hand, with the same bytes', async () => {
      const before = await payload.findByID({
        collection: 'renders',
        id: '2024-2:76:1:1',
        overrideAccess: true,
      });
      expect(before).toMatchObject({ state: 'queued', leaseOwner: null, leaseExpires: null });
      await recoverAbandoned(payload, renderLeases, runtime.now());
      while (await runWaitingJobs(payload, 1));
      const render = await payload.findByID({
        collection: 'renders',
        id: '2024-2:76:1:1',
        overrideAccess: true,
      });
      expect(render).toMatchObject({ state: 'done' });
      expect((await bytes(`${folder}/1/kitapcik.pdf`))?.equals(original(`${folder}/1/kitapcik.pdf`))).toBe(
        true,
      );
      expect(JSON.parse(String(await bytes(`${folder}/yayim.json`)))).toMatchObject({ number: 2 });
    });

    await step('has the pictures', async () => {
      const restored = await target.installation.pictures.get('nokta.png');
      expect(restored).not.toBeNull();
      expect(restored).toEqual(await source.pictures.get('nokta.png'));
    });

    await step('sends none of the mails that waited, and says so where mails are listed', async () => {
      await recoverAbandoned(payload, mailLeases, new Date());
      expect(await runWaitingJobs(payload, 10, mailQueue)).toBe(false);
      const { docs } = await payload.find({ collection: 'mails', pagination: false, overrideAccess: true });
      expect(docs.length).toBeGreaterThan(0);
      expect(docs.map(({ state, sent, reason }) => [state, sent.length, reason])).toEqual(
        docs.map(() => ['failed', 0, 'yedekten geri yüklendi / restored from a backup']),
      );
    });

    await step('has nobody logged in, and no link that sets a password', async () => {
      const { docs } = await payload.find({
        collection: 'users',
        showHiddenFields: true,
        pagination: false,
        overrideAccess: true,
      });
      expect(docs.length).toBeGreaterThan(3);
      expect(docs.flatMap(({ sessions }) => sessions ?? [])).toEqual([]);
      expect(docs.map(({ resetPasswordToken }) => resetPasswordToken ?? null)).toEqual(docs.map(() => null));
      expect(docs.map(({ link }) => link ?? null)).toEqual(docs.map(() => null));
    });

    await step('goes on: its next publication is number 3', async () => {
      const people = Object.fromEntries(
        Object.entries(country.people).map(([post, acting]) => [post, { ...acting, payload }]),
      ) as unknown as PublishingCountry['people'];
      expect(await correctFigure({ ...country, payload, people }, 5)).toBe('2024-2:76:3');
      while (await runWaitingJobs(payload, 1));
      expect(JSON.parse(String(await bytes(`${folder}/yayim.json`)))).toMatchObject({ number: 3 });
      expect((await bytes(`${folder}/3/veri.json`))?.equals(original(`${folder}/3/veri.json`))).toBe(false);
    });
  });
});
