import { figureStoreOf, readFiguresOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import { StaleWrite } from '@/database/failures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import { entries, refs, soundValues } from '../../factories/figures';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const place = { edition: '2024-2', province: '76' };
const scope = 'sheet:2024-2:76';
let installation: TestPayload;
let people: Crew;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await makeEdition(installation.payload, people, { code: '2024-2' });
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  await saveFigures(people.editor, { ...place, figures: entries({ hane: 373 }, { hane: 1 }) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
});

afterAll(async () => {
  await installation.close();
});

describe('the timeline', () => {
  it('keeps every act with its changes, before and after', async () => {
    const { docs } = await installation.payload.find({
      collection: 'timeline',
      where: { scope: { equals: scope } },
      sort: 'seq',
      depth: 0,
    });
    expect(docs.map(({ seq, action, actorName }) => [seq, action, actorName])).toEqual([
      [1, 'save', 'editor'],
      [2, 'save', 'editor'],
      [3, 'send', 'editor'],
    ]);
    expect(docs[1]?.changes).toMatchObject([
      {
        field: 'hane',
        before: { value: { kind: 'number', amount: 371 }, state: 'draft', revision: 1 },
        after: { value: { kind: 'number', amount: 373 }, state: 'draft', revision: 2 },
      },
    ]);
  });
});

describe('compare-and-set', () => {
  it('refuses an act that saw an older sheet', async () => {
    const advance = {
      id: '2024-2:76',
      seen: 0,
      progress: null,
      timelineHead: null,
      forces: [],
      disclosure: [],
    };
    await inTransaction(installation.payload, async (req) => {
      const store = await figureStoreOf(req);
      await expect(store.advanceSheet(advance)).rejects.toThrow(StaleWrite);
    });
  });

  it('refuses a figure that is no longer at the revision it was read at', async () => {
    await inTransaction(installation.payload, async (req) => {
      const store = await figureStoreOf(req);
      const figuresOf = await readFiguresOf(req, [place.edition], place.province);
      const figures = [...figuresOf(place.edition).values()];
      await expect(store.write({ figures, step: 1 })).rejects.toThrow(StaleWrite);
    });
  });

  it('begins the whole act again, which then finds what the other one wrote', async () => {
    const seen: number[] = [];
    await inTransaction(installation.payload, async () => {
      seen.push(seen.length);
      if (seen.length === 1) throw new StaleWrite('A sheet');
    });
    expect(seen).toEqual([0, 1]);
  });
});
