import { readWhole } from '@/workflow/sheet/publications';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { inTransaction } from '@/database/inTransaction';
import { confirmForce, passCheck } from '@/workflow/forces/forceActs';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readForces } from '@/workflow/forces/readForces';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { timelineFaults } from '../../support/timelineFaults';
import { makeMinistry, check, makeEdition, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  soundValues,
  storedFigure,
  type EnteredValues,
} from '../../factories/figures';
import { forceInRelease } from '../../support/forceInRelease';
import { releaseSeen, takeBack } from '../../support/releaseSeen';
import { seenOfCheck } from '../../support/seenOfCheck';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, problemsOf, valueOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;
/** Going back, so that no edition has one of another test before it. */
let year = 2060;

const plate = '76';
const reason = 'Kız çocuk sayısı bildirilmedi; il müdürü bilgilendirildi.';

interface Place {
  readonly edition: string;
  readonly province: string;
}

async function present({ edition }: Pick<Place, 'edition'>, number: number): Promise<void> {
  const id = `${edition}:${plate}:${String(number)}`;
  await inTransaction(installation.payload, async (req) => presentFigures(req, await readWhole(req, id)));
}

/** A train in which Iğdır has 300 children, and 400 girls would be carried over beside them. */
async function blockedTrain(): Promise<Place & { readonly past: Place }> {
  year -= 1;
  const past = { edition: `${String(year)}-1`, province: plate };
  const place = { edition: `${String(year)}-2`, province: plate };
  await makeEdition(installation.payload, people, { code: past.edition });
  await enterAndApprove(people, past, soundValues);
  await present(past, 1);
  await makeEdition(installation.payload, people, { code: place.edition, releaseMode: 'train' });
  await enterAndApprove(people, place, { cocuk: 300 });
  return { ...place, past };
}

async function sheetOf({ edition, province }: Place) {
  return installation.payload.findByID({
    collection: 'sheets',
    id: `${edition}:${province}`,
    depth: 0,
    overrideAccess: true,
  });
}

const pass = async (who: ActContext, place: Place, of: 'entered' | 'printed' = 'printed', why = reason) => {
  const asked = { edition: place.edition, province: place.province, check: check.key, of };
  return problemsOf(
    await passCheck(who, {
      ...asked,
      seen: await seenOfCheck(people.publisher, asked),
      revision: (await sheetOf(place)).revision,
      reason: why,
    }),
  );
};

const confirm = async (who: ActContext, place: Place, number = 1) =>
  problemsOf(
    await confirmForce(who, {
      edition: place.edition,
      province: place.province,
      number,
      revision: (await sheetOf(place)).revision,
    }),
  );

const rowOf = async ({ edition }: Place) =>
  (await readTrain(people.publisher, edition))?.rows.find((row) => row.plate === plate);

async function leave(place: Place) {
  const { revision = 0 } = (await rowOf(place)) ?? {};
  const { edition } = place;
  const provinces = [{ province: plate, revision }];
  const asked = { edition, confirmation: edition, provinces };
  return valueOf(await releaseTrain(people.publisher, asked)).results[0];
}

async function save(place: Place, values: EnteredValues): Promise<void> {
  const stored = await Promise.all(
    Object.keys(values).map(async (metric) => {
      const figure = await storedFigure(installation.payload, place, metric).catch(() => null);
      return [metric, figure?.revision ?? 0] as const;
    }),
  );
  const figures = entries(values, Object.fromEntries(stored));
  await saveFigures(people.editor, { edition: place.edition, province: plate, figures });
}

const forceOf = async (place: Place, number = 1) =>
  (await readForces(people.reviewer, place.edition, plate))?.forces.find((each) => each.number === number);

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

afterEach(async () => {
  expect(await timelineFaults(installation.payload)).toEqual([]);
});

describe('a hard check that fails with what stands in', () => {
  it('is named with what to do, let pass by a publisher, and the province leaves once a second person said yes', async () => {
    const place = await blockedTrain();
    expect(await rowOf(place)).toMatchObject({
      state: 'blocked',
      issues: [{ problem: 'carried_check_failed', context: { check: check.key, ...check.message } }],
    });
    expect((await readForces(people.publisher, place.edition, plate))?.failing).toMatchObject([
      {
        check: check.key,
        of: 'printed',
        values: [
          { value: { kind: 'carried_over', amount: 400, edition: place.past.edition } },
          { value: { kind: 'number', amount: 300 } },
        ],
        barred: null,
      },
    ]);
    for (const who of [people.editor, people.approver, people.reviewer, people.writer])
      expect(await pass(who, place)).toEqual(['role_missing']);
    expect(await pass(people.publisher, place, 'printed', ' ')).toEqual(['reason_required']);
    // Nothing that was entered breaks it.
    expect(await pass(people.publisher, place, 'entered')).toEqual(['check_not_failing']);
    expect(await pass(people.publisher, place)).toEqual([]);
    expect(await pass(people.publisher, place)).toEqual(['already_forced']);
    expect((await leave(place))?.issues.map((issue) => issue.problem)).toEqual([
      'carried_check_failed',
      'force_unconfirmed',
    ]);
    expect(await confirm(people.publisher, place)).toEqual(['four_eyes']);
    expect(await confirm(people.reviewer, place)).toEqual([]);
    expect(await rowOf(place)).toMatchObject({ state: 'carried', issues: [] });
    expect(await leave(place)).toMatchObject({ publication: `${place.edition}:76:1`, issues: [] });
    expect(await forceInRelease(installation.payload, place.edition, 1)).toMatchObject({
      kind: 'pass_check',
      check: check.key,
      forced: 'publisher',
      confirmed: 'reviewer',
    });
    expect((await forceOf(place))?.barred.refuse).toMatchObject({ problem: 'force_released' });
  });

  it('stays let pass in the next number while the same values print, and is void with an entered one', async () => {
    const place = await blockedTrain();
    await pass(people.publisher, place);
    await confirm(people.reviewer, place);
    await leave(place);
    await present(place, 1);
    // Figures that the check does not compare change nothing.
    await enterAndApprove(people, place, { hane: 372 });
    expect((await forceOf(place))?.state).toBe('confirmed');
    const wish = { edition: place.edition, province: plate, kind: 'revision' as const, reason: 'Hane.' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    await enterAndApprove(people, place, { 'kiz-cocuk': 290 });
    expect((await sheetOf(place)).forces?.[0]?.ended?.how).toBe('void');
  });

  it('fails again when an approved value changes: the force is void, also for the value that comes back', async () => {
    const place = await blockedTrain();
    await pass(people.publisher, place);
    await confirm(people.reviewer, place);
    await save(place, { gonullu: 5 });
    expect((await forceOf(place))?.state).toBe('confirmed');
    await enterAndApprove(people, place, { cocuk: 310 });
    expect((await sheetOf(place)).forces?.[0]?.ended?.how).toBe('void');
    await enterAndApprove(people, place, { cocuk: 300 });
    expect((await rowOf(place))?.issues.map(({ problem }) => problem)).toEqual(['carried_check_failed']);
  });

  it('fails again when the edition that it was carried from says another number: that one is forced anew', async () => {
    const place = await blockedTrain();
    await pass(people.publisher, place);
    await confirm(people.reviewer, place);
    expect(await rowOf(place)).toMatchObject({ state: 'carried' });
    await enterAndApprove(people, place.past, { 'kiz-cocuk': 405 });
    const wish = { ...place.past, kind: 'correction' as const, reason: 'Yanlış yazılmış.' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    await present(place.past, 2);
    expect(await rowOf(place)).toMatchObject({
      state: 'blocked',
      issues: [{ problem: 'carried_check_failed' }],
    });
    expect((await forceOf(place))?.state).toBe('void');
    expect(await pass(people.publisher, place)).toEqual([]);
    expect((await sheetOf(place)).forces).toMatchObject([
      { ended: { how: 'void' } },
      { ended: null, values: { 'kiz-cocuk': { amount: 405 }, cocuk: { amount: 300 } } },
    ]);
    expect(await confirm(people.reviewer, place, 2)).toEqual([]);
    expect(await leave(place)).toMatchObject({ issues: [] });
  });

  it('is let pass by nobody for values that took the place of those that were shown', async () => {
    const place = await blockedTrain();
    const { edition, province } = place;
    const asked = { edition, province, check: check.key, of: 'printed' as const };
    const { revision } = await sheetOf(place);
    const seen = await seenOfCheck(people.publisher, asked);
    await enterAndApprove(people, place.past, { 'kiz-cocuk': 405 });
    const wish = { ...place.past, kind: 'correction' as const, reason: 'Yanlış yazılmış.' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    await present(place.past, 2);
    // The other edition's act is none on this sheet.
    expect((await sheetOf(place)).revision).toBe(revision);
    const answer = await passCheck(people.publisher, { ...asked, seen, revision, reason });
    expect(issuesOf(answer)).toMatchObject([{ field: 'check', problem: 'stale' }]);
    expect((await sheetOf(place)).forces ?? []).toEqual([]);
    expect(await pass(people.publisher, place)).toEqual([]);
  });

  it('is confirmed by nobody once its values are others', async () => {
    const place = await blockedTrain();
    await pass(people.publisher, place);
    expect(await takeBack(people.publisher, people.reviewer, place.past)).toEqual([]);
    expect(await confirm(people.reviewer, place)).toEqual(['force_void']);
  });
});
