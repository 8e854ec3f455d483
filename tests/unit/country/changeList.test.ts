import fc from 'fast-check';
import { emptyPlan } from '@/domain/derived/plan';
import { publicationList } from '@/domain/country/changeList';
import { publicLog } from '@/domain/openData/bookletsAsData';
import type { EditionData, PublicationData } from '@/domain/openData/editionData';
import type { FigureValue } from '@/domain/figures/figureValue';
import { someHash } from '../../factories/bookletSnapshot';
import { metric } from '../../factories/texts';

const number = (amount: number): FigureValue => ({ kind: 'number', amount });
const suppressed: FigureValue = { kind: 'suppressed' };

const publication = (number: number, changed: Partial<PublicationData> = {}): PublicationData => ({
  number,
  kind: number === 1 ? 'first' : 'correction',
  reason: number === 1 ? null : 'Düzeltildi.',
  publishedOn: `2024-06-0${String(number)}`,
  contentHash: someHash,
  changes: [],
  against: number === 1 ? null : number - 1,
  mends: null,
  withdrawal: null,
  withdrawn: false,
  ...changed,
});

function editionWith(log: readonly PublicationData[], value: FigureValue): EditionData {
  return {
    edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
    sample: false,
    recorded: false,
    issuer: '',
    contact: null,
    licence: null,
    definitions: [{ metrics: [metric('asdep-hane')], services: [], sections: [], derived: emptyPlan }],
    provinces: [
      {
        plate: '76',
        name: 'Iğdır',
        slug: 'igdir',
        definitions: 0,
        sections: [],
        publication: log.at(-1) ?? null,
        figures: { 'asdep-hane': { value, asOf: null, sample: false } },
        corrected: [],
        log,
      },
    ],
  };
}

const change = (before: FigureValue | null, after: FigureValue | null) => ({
  metric: 'asdep-hane',
  before,
  after,
});
const listOf = (log: readonly PublicationData[], value: FigureValue) =>
  publicationList([editionWith(log, value)]);

describe('the list of publications', () => {
  it('has the newest first, with old and new values', () => {
    const log = [publication(1), publication(2, { changes: [change(number(10), number(11))] })];
    const list = listOf(log, number(11));
    expect(list.map((each) => each.number)).toEqual([2, 1]);
    expect(list[0]?.changes).toEqual([
      {
        hidden: false,
        gone: null,
        metric: 'asdep-hane',
        before: number(10),
        after: number(11),
        definition: metric('asdep-hane'),
      },
    ]);
  });

  it('hides the numbers of a figure that is suppressed now, and of one that a later publication suppressed', () => {
    const second = publication(2, { changes: [change(number(10), number(3))] });
    const hides = publication(3, { changes: [change(null, suppressed)] });
    for (const [log, value] of [
      [[publication(1), second, hides], suppressed],
      [[publication(1), second, hides, publication(4)], number(90)],
    ] as const) {
      const list = listOf(log, value);
      expect(list.find((each) => each.number === 2)?.changes).toMatchObject([{ hidden: true }]);
      expect(JSON.stringify(list)).not.toMatch(/"amount":(10|3)\b/);
    }
  });

  it('calls a number that was taken back suppressed, not missing', () => {
    const log = [publication(1), publication(2, { changes: [change(null, suppressed)] })];
    expect(listOf(log, suppressed)[0]?.changes).toMatchObject([
      { hidden: false, gone: 'hidden', before: suppressed, after: suppressed },
    ]);
  });

  it('hides the numbers of a publication that was withdrawn', () => {
    const log = [
      publication(1, { withdrawn: true }),
      publication(2, { withdrawn: true, changes: [change(number(10), number(11))] }),
      publication(3, { kind: 'withdrawal', reason: null }),
    ];
    expect(JSON.stringify(listOf(log, number(11)))).not.toContain('amount');
  });

  it('gives a withdrawal the words of its notice in both languages', () => {
    const notice = { tr: 'Geri çekildi.', en: 'Withdrawn.' };
    const withdrawal = { notice, withdraws: [1], instead: null };
    const log = [
      publication(1, { withdrawn: true }),
      publication(2, { kind: 'withdrawal', reason: null, withdrawal }),
    ];
    expect(listOf(log, number(1))[0]?.reason).toEqual(notice);
  });

  it('tells of what was taken back neither why nor what it changed, and when that was', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3], { minLength: 1 }), (withdraws) => {
        const withdrawal = { notice: { tr: 'Geri çekildi.', en: null }, withdraws, instead: null };
        const reason = '10 yerine 11 olacaktı.';
        const told = [
          publication(1, { changes: [] }),
          publication(2, { reason, changes: [change(number(10), number(11))] }),
          publication(3, { reason, changes: [change(number(11), number(12))] }),
          publication(4, { kind: 'withdrawal', reason: null, against: null, withdrawal }),
        ];
        const list = listOf(publicLog(told, new Set(withdraws)), number(12));
        expect(list.find((each) => each.number === 4)).toMatchObject({ withdraws, withdrawn: false });
        for (const each of list.filter(({ number: own }) => own !== 4)) {
          const isTaken = withdraws.includes(each.number);
          expect(each.withdrawn).toBe(isTaken);
          expect(each.updatedOn).toBe(isTaken ? '2024-06-04' : each.publishedOn);
          if (isTaken) expect(each).toMatchObject({ reason: null, changes: [] });
          const [first] = each.changes;
          const isBeforeTaken = withdraws.includes(each.number - 1);
          if (first !== undefined && !first.hidden)
            expect(first).toMatchObject(
              isBeforeTaken
                ? { gone: 'withdrawn', before: suppressed }
                : { gone: null, before: number(each.number + 8) },
            );
        }
      }),
    );
  });

  it('tells a later booklet apart that nothing was compared with', () => {
    const log = [publication(1, { withdrawn: true }), publication(3, { against: null })];
    expect(listOf([...log, publication(4)], number(1)).map(({ compared }) => compared)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('shows a reason that was mended as it reads rightly, and none where the mending was taken back', () => {
    const mends = { number: 2, before: 'Düzeltildi.', after: 'Yanlış satır düzeltildi.' };
    const told = [publication(1), publication(2), publication(3, { mends })];
    const reasonOf = (taken: readonly number[]) =>
      listOf(publicLog(told, new Set(taken)), number(1)).find((each) => each.number === 2);
    expect(reasonOf([])).toMatchObject({ reason: { tr: mends.after }, updatedOn: '2024-06-03' });
    expect(reasonOf([3])?.reason).toBeNull();
  });
});
