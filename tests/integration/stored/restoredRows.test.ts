import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '@/backup/backUp';
import { databaseCopy } from '@/backup/databaseCopy';
import { installationOf } from '@/backup/installation';
import { restore } from '@/backup/restore';
import { verifyInstallation, type InstallationReport } from '@/backup/verifyInstallation';
import { readEnv } from '@/env';
import { storedKinds, type Content } from '@/stored/storedKinds';
import { makePerson, sessionHeader } from '../../factories/people';
import { fixtureRow } from '../../factories/storedFixtures';
import { deskCaller } from '../../support/deskEndpoints';
import { emptyPlace, release, type EmptyPlace } from '../../support/secondInstallation';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const asContent = (stored: unknown): Content => stored as Content;

describe('rows of format 1', () => {
  let test: TestPayload;
  let target: EmptyPlace;
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-format-1-'));

  beforeAll(async () => {
    test = await startTestPayload();
    target = emptyPlace();
    const rows = [
      // The metrics that its statements name are not here; its approved copy is whole.
      ['services', { ...fixtureRow('service'), statements: [], metricsUsed: [] }],
      ['editions', fixtureRow('edition')],
      ['publications', fixtureRow('publication')],
      ['figures', fixtureRow('figure')],
      ['figures', fixtureRow('recordedFigure')],
      // Whoever brought it has no account here, and no database looks for an id of another kind.
      ['imports', { ...fixtureRow('import'), importedBy: '', decidedBy: null }],
    ] as const;
    for (const [collection, data] of rows)
      await test.payload.db.create({ collection, customID: data.id, data: { ...data } });
  });
  afterAll(async () => {
    await target.close();
    await test.close();
    rmSync(scratch, { recursive: true });
  });

  it('hold every kind where its row in the table says, and no other field is of a kind', () => {
    const fields = test.payload.config.collections.flatMap(({ slug, fields: own }) =>
      own.flatMap((each) => {
        const made = each.type === 'json' ? each.typescriptSchema?.map((say) => say({ jsonSchema: {} })) : [];
        const [, kind] = /Stored<'(\w+)'>/.exec(JSON.stringify(made)) ?? [];
        return kind === undefined || !('name' in each) ? [] : [`${kind}: ${slug}.${each.name}`];
      }),
    );
    const table = Object.entries(storedKinds).map(
      ([kind, { collection, field }]) => `${kind}: ${collection}.${field}`,
    );
    expect(fields.toSorted()).toEqual(table.toSorted());
  });

  /** The rows were never acted on, and so no timeline tells of them. */
  const unreadable = ({ wrong }: InstallationReport) => wrong.filter(({ kind }) => kind !== 'chain');
  const verified = (payload = test.payload): Promise<InstallationReport> =>
    verifyInstallation(payload, target.installation.storage, { wanted: {}, found: {} });

  it('are backed up, restored and verified, each content with the hash that was printed', async () => {
    const { SECRET = '', DATABASE_URL = '', PUBLIC_URL = '' } = process.env;
    const STORAGE_URL = `file:${join(test.dataDir, 'storage')}`;
    const settings = { DATA_DIR: test.dataDir, SECRET, DATABASE_URL, PUBLIC_URL, STORAGE_URL };
    const { folder } = await backUp(installationOf(readEnv(settings), release), {
      to: scratch,
      at: new Date(),
    });
    const { heads: wanted } = await restore(target.installation, folder);
    const found = await databaseCopy(target.installation).heads();
    const payload = await target.open();
    const report = await verifyInstallation(payload, target.installation.storage, { wanted, found });
    expect(report.publications).toBe(1);
    expect(unreadable(report)).toEqual([]);
  });

  it('are named by document and field where they are newer or broken, by the restore and by the desk', async () => {
    const { pins } = fixtureRow('edition');
    const { content } = fixtureRow('import');
    const change = (collection: 'editions' | 'imports', id: string, data: Content) =>
      test.payload.db.updateOne({ collection, id, data });
    await change('editions', '2024-2', { pins: { ...asContent(pins), format: 2 } });
    await change('imports', '2023-3:1', { content: { ...asContent(content), rows: 'many' } });
    expect(unreadable(await verified())).toEqual([
      { kind: 'stored', name: 'editions 2024-2: pins.format: 2, this release reads 1' },
      { kind: 'stored', name: 'imports 2023-3:1: content.rows: expected Array' },
    ]);
    const reviewer = await makePerson(test.payload, { roles: ['ministry_reviewer'] });
    const desk = deskCaller(test, await sessionHeader(test.payload, reviewer));
    const list = await desk.get('/imports');
    const [issue] = list.body['issues'] as readonly Content[];
    expect(list.status).toBe(500);
    expect(issue).toMatchObject({ field: 'content.rows', problem: 'stored_broken' });
    expect(JSON.stringify(issue)).toContain('imports 2023-3:1');
    const publisher = await makePerson(test.payload, { roles: ['publisher'] });
    const adopting = await deskCaller(test, await sessionHeader(test.payload, publisher)).get(
      '/editions/2024-2/texts',
    );
    expect(adopting).toMatchObject({ status: 500, body: { issues: [{ problem: 'stored_newer' }] } });
    expect(JSON.stringify(adopting.body)).toContain('Programı güncelleyin');
    await change('editions', '2024-2', { pins });
    await change('imports', '2023-3:1', { content });
  });
});
