import fc from 'fast-check';
import {
  approvalOf,
  decisionsIn,
  readDecisions,
  requestOf,
  restOf,
  returnOf,
  staleIn,
  tallyOf,
  withAct,
  withoutFigures,
  withoutLastAct,
  type Decidable,
  type DecisionActs,
} from '@/domain/review/decisions';
import { both } from '@/domain/bilingual';
import { returnCodes } from '@/domain/workflow/returnReason';

const barred = { field: 'figures', problem: 'four_eyes' } as const;

const figures = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
  .chain((metrics) =>
    fc.tuple(
      ...metrics.map((metric) =>
        fc
          .record({
            revision: fc.integer({ min: 1, max: 3 }),
            flags: fc.array(fc.constant({ code: 'U.201' }), { maxLength: 2 }),
            isBarred: fc.boolean(),
            opened: fc.constantFrom(null, []),
          })
          .map(({ revision, flags, isBarred, opened }): Decidable => ({
            ...{ metric, revision, flags, label: both(metric) },
            twoReaders: { opened },
            barred: isBarred ? { approve: barred } : {},
          })),
      ),
    ),
  );
const reason = fc.record({ code: fc.constantFrom(...returnCodes), text: fc.string({ maxLength: 9 }) });
/** What somebody does with a sheet's figures: approve some, return some, take the last act back. */
const deeds = fc.array(
  fc.record({ deed: fc.constantFrom('approve', 'return', 'back'), at: fc.nat({ max: 5 }), reason }),
  { maxLength: 12 },
);

const worked = fc.tuple(figures, deeds).map(([waiting, all]) => {
  const acts = all.reduce<DecisionActs>((done, { deed, at, reason: why }) => {
    if (deed === 'back') return withoutLastAct(done);
    const chosen = waiting.slice(at % waiting.length);
    return withAct(done, deed === 'approve' ? approvalOf(chosen) : returnOf(chosen, why));
  }, []);
  return { waiting, acts };
});

describe('decisions that gather', () => {
  it('ask of the server each figure once, at the revision that was seen', () => {
    fc.assert(
      fc.property(worked, ({ waiting, acts }) => {
        const { approvals, returns } = requestOf(acts);
        const asked = [...approvals, ...returns];
        expect(new Set(asked.map(({ metric }) => metric)).size).toBe(asked.length);
        for (const { metric, revision } of asked)
          expect(waiting.find((each) => each.metric === metric)?.revision).toBe(revision);
        for (const { metric } of approvals)
          expect(waiting.find((each) => each.metric === metric)?.barred.approve).toBeUndefined();
      }),
    );
  });

  it('stand again as before once an act is taken back', () => {
    fc.assert(
      fc.property(worked, reason, ({ waiting, acts }, why) => {
        const act = returnOf(waiting, why);
        expect(withoutLastAct(withAct(acts, act))).toEqual(acts);
        expect(withAct(acts, [])).toEqual(acts);
      }),
    );
  });

  it('come back from the browser as they were kept', () => {
    fc.assert(
      fc.property(worked, ({ acts }) => {
        expect(readDecisions(JSON.parse(JSON.stringify(acts)))).toEqual(acts);
      }),
    );
  });

  it.each([
    null,
    'x',
    [[{ metric: 1 }]],
    [['x']],
    [[{ metric: 'a', revision: 1, returned: { code: 'no' } }]],
    {},
  ])('are none where the browser kept something else: %j', (kept) => {
    expect(readDecisions(kept)).toEqual([]);
  });

  it('count what is approved, returned and open, and nothing twice', () => {
    fc.assert(
      fc.property(worked, ({ waiting, acts }) => {
        const decided = decisionsIn(acts);
        const { approved, returned, open } = tallyOf(waiting, decided);
        expect(approved + returned).toBe(decided.size);
        expect(approved + returned + open).toBe(waiting.length);
      }),
    );
  });
});

describe('the rest', () => {
  it('is undecided, unflagged, agreed on and mine to approve; and nothing of it is left after it was approved', () => {
    fc.assert(
      fc.property(worked, ({ waiting, acts }) => {
        const rest = restOf(waiting, decisionsIn(acts));
        for (const { flags, barred: why, twoReaders } of rest)
          expect([flags, why.approve, twoReaders?.opened]).toEqual([[], undefined, null]);
        const after = withAct(acts, approvalOf(rest));
        expect(restOf(waiting, decisionsIn(after))).toEqual([]);
        for (const [metric, made] of decisionsIn(acts)) expect(decisionsIn(after).get(metric)).toEqual(made);
      }),
    );
  });
});

describe('stale decisions', () => {
  it('are those on what changed or waits no more, and the others stay', () => {
    fc.assert(
      fc.property(worked, fc.nat({ max: 5 }), ({ waiting, acts }, at) => {
        expect(staleIn(acts, waiting)).toEqual([]);
        const gone = waiting[at % waiting.length]?.metric ?? '';
        const now = waiting.map((each) => ({
          ...each,
          revision: each.revision + (each.metric === gone ? 1 : 0),
        }));
        const without = waiting.filter(({ metric }) => metric !== gone);
        const stale = decisionsIn(acts).has(gone) ? [gone] : [];
        for (const later of [now, without])
          expect(staleIn(acts, later).map(({ metric }) => metric)).toEqual(stale);
        const kept = withoutFigures(acts, new Set([gone]));
        expect(staleIn(kept, without)).toEqual([]);
        expect(decisionsIn(kept).size).toBe(decisionsIn(acts).size - stale.length);
      }),
    );
  });
});
