import { readWhole } from '@/workflow/sheet/publications';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { inspectFigure } from '@/workflow/entry/inspectFigure';
import type { InspectorView } from '@/contract/figureView';
import { inTransaction } from '@/database/inTransaction';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import { enterAndApprove, soundValues } from '../../factories/figures';
import { endWaitingRenders, releaseSeen, takeBack } from '../../support/releaseSeen';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;

/** Codes of three editions, in their order. */
const [first, second, third] = ['2030-1', '2030-2', '2030-3'] as const;
const placeIn = (edition: string): SheetPlace => ({ edition, province: '76' });

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  for (const code of [first, second, third]) await makeEdition(installation.payload, people, { code });
  await enterAndApprove(people, placeIn(first), soundValues);
  await present(first, 1);
  await enterAndApprove(people, placeIn(second), { ...soundValues, hane: 380 });
});

afterAll(() => installation.close());

/** The publication's values reach readers, as the job does it after the files. */
async function present(edition: string, number: number): Promise<void> {
  const { payload } = installation;
  const id = `${edition}:76:${String(number)}`;
  await inTransaction(payload, async (req) => presentFigures(req, await readWhole(req, id)));
}

/** The newest first, without the editions that had none. */
function publishedIn(view: InspectorView | null) {
  return view?.history
    .toReversed()
    .flatMap(({ edition, value }) => (value === null ? [] : [{ edition, value }]));
}

async function publishedUpTo(edition: string) {
  return publishedIn(await inspectFigure(people.editor, `${edition}:76:hane`));
}

describe('the values that readers were given for a figure', () => {
  it('stand in its history, newest first, only what was published, and nothing that was taken back', async () => {
    const before = { edition: first, value: { kind: 'number', amount: 371 } };
    expect(await publishedUpTo(third)).toEqual([before]);
    await present(second, 1);
    const after = { edition: second, value: { kind: 'number', amount: 380 } };
    expect(await publishedUpTo(third)).toEqual([after, before]);
    expect(await publishedUpTo(second)).toEqual([after, before]);
    expect(await publishedUpTo(first)).toEqual([before]);

    expect(await takeBack(people.publisher, people.reviewer, placeIn(second))).toEqual([]);
    expect((await publishedUpTo(third))?.map(({ edition }) => edition)).toEqual([first]);
    // Brought out again, it is what readers have once its files can be read.
    await enterAndApprove(people, placeIn(second), { hane: 390 });
    const again = { ...placeIn(second), kind: 'correction' as const, reason: 'Değer doğrulandı.' };
    expect(issuesOf(await releaseSeen(people.publisher, again))).toEqual([]);
    expect((await publishedUpTo(third))?.map(({ edition }) => edition)).toEqual([first]);
    await endWaitingRenders(installation.payload, placeIn(second));
    await present(second, 3);
    expect((await publishedUpTo(third))?.map(({ edition }) => edition)).toEqual([second, first]);
  });

  it('are the own province’s only', async () => {
    expect(await inspectFigure(people.editor, `${third}:06:hane`)).toBeNull();
    expect(publishedIn(await inspectFigure(people.reviewer, `${third}:06:cocuk`))).toEqual([]);
  });
});
