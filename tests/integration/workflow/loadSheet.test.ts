import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { makeEdition, planEdition, makeMinistry, type Crew } from '../../factories/edition';
import { enterAndApprove, entries, soundValues } from '../../factories/figures';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  for (const code of ['2030-1', '2031-1']) await makeEdition(installation.payload, people, { code });
  await planEdition(installation.payload, { code: '2030-2' });
  await enterAndApprove(people, { edition: '2030-1', province: '76' }, soundValues);
  const figures = entries({ cocuk: 950 });
  await saveFigures(people.editor, { edition: '2031-1', province: '76', figures });
});

afterAll(async () => {
  await installation.close();
});

describe('a sheet as it is read', () => {
  it('has the figures of its own edition and province, and those of the edition opened before it', async () => {
    const sheet = await loadSheetFor(people.reviewer, { edition: '2031-1', province: '76' });
    expect(sheet?.revision).toBe(1);
    expect([...(sheet?.figures.values() ?? [])]).toMatchObject([
      { id: '2031-1:76:cocuk', value: { kind: 'number', amount: 950 }, approved: null },
    ]);
    expect(sheet?.before.edition).toBe('2030-1');
    expect(Object.fromEntries(sheet?.before.values ?? [])).toEqual({
      cocuk: { kind: 'number', amount: 900 },
      'kiz-cocuk': { kind: 'number', amount: 400 },
      hane: { kind: 'number', amount: 371 },
    });
  });

  it('has nothing before the first edition, and nothing of another province', async () => {
    const first = await loadSheetFor(people.reviewer, { edition: '2030-1', province: '76' });
    expect(first?.before).toEqual({ edition: null, values: new Map(), dates: new Map() });
    const other = await loadSheetFor(people.reviewer, { edition: '2031-1', province: '06' });
    expect(other?.figures.size).toBe(0);
    expect(other?.before).toEqual({ edition: '2030-1', values: new Map(), dates: new Map() });
  });

  it('is none where the edition was never opened, is unknown, or is not this person’s', async () => {
    expect(await loadSheetFor(people.reviewer, { edition: '2030-2', province: '76' })).toBeNull();
    expect(await loadSheetFor(people.reviewer, { edition: '2040-1', province: '76' })).toBeNull();
    expect(await loadSheetFor(people.editor, { edition: '2031-1', province: '06' })).toBeNull();
  });
});
