import * as fc from 'fast-check';
import type { ChangedFigure } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { WithdrawalTerms } from '@/domain/forces/force';
import {
  holdingNumbers,
  withdrawalIssues,
  withNoticesMisled,
  type GivenBooklet,
} from '@/domain/publication/withdrawal';

const value = (amount: number | 'k'): FigureValue =>
  amount === 'k' ? { kind: 'suppressed' } : { kind: 'number', amount };

/** Numbers 1, 2, … with these values of one metric; each but the first quotes the one before. */
const given = (values: readonly (number | 'k')[]): readonly GivenBooklet[] =>
  values.map((amount, at) => {
    const before = values[at - 1];
    const changes: ChangedFigure[] =
      before === undefined || before === amount
        ? []
        : [{ metric: 'aile', before: value(before), after: value(amount) }];
    const kind = at === 0 ? 'first' : 'correction';
    const publication = { number: at + 1, kind, reason: null, publishedOn: '2024-06-03', changes } as const;
    const figures = { aile: { value: value(amount), asOf: null, revision: 4 } };
    return { number: at + 1, snapshot: { figures, publication } };
  });

describe('the numbers that hold what is withdrawn', () => {
  it.each<[readonly (number | 'k')[], number | 'k', number[]]>([
    // values by number, what is approved today, the numbers that hold it
    [[3], 3, [1]],
    [[3, 3, 3], 3, [1, 2, 3]],
    [[3, 'k'], 'k', [1]],
    [[3, 3, 'k'], 'k', [1, 2]],
    [[3, 4, 'k'], 'k', [1, 2]],
    [[3, 3], 'k', [1, 2]],
    [[28_681, 28_681, 28_690], 28_690, [1, 2]],
    [[28_681, 28_681], 28_690, [1, 2]],
    // Approved, and printed nowhere yet: both of the former values are over.
    [[1, 2], 3, [1, 2]],
  ])('%j, %s today: %j', (values, approved, expected) => {
    expect(holdingNumbers(given(values), ['aile'], () => value(approved))).toEqual(expected);
    expect(holdingNumbers(given(values), null, () => value(approved))).toEqual(values.map((_, at) => at + 1));
  });

  it('never leaves a readable number of a suppressed figure to readers', () => {
    const values = fc.array(fc.oneof(fc.nat(3), fc.constant('k' as const)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, (all) => {
        const held = holdingNumbers(given(all), ['aile'], () => ({ kind: 'suppressed' }));
        const left = given(all).filter(({ number }) => !held.includes(number));
        for (const { snapshot } of left) {
          expect(JSON.stringify(snapshot.figures)).not.toContain('"number"');
          for (const { before, after } of snapshot.publication.changes)
            expect(
              [before?.kind, after?.kind].filter((kind) => kind === 'number' && after?.kind !== 'suppressed'),
            ).toEqual([]);
        }
      }),
    );
  });
});

describe('a withdrawal', () => {
  const notice = { by: 4, numbers: [3], notice: { tr: 'Açıklama.', en: null }, instead: 1 };
  const terms: WithdrawalTerms = {
    takes: [2],
    about: null,
    leftOut: '',
    notice: 'Not.',
    noticeEn: '',
    instead: null,
  };
  const asked = (some: Partial<WithdrawalTerms>, holding: readonly number[] = [2]) =>
    withdrawalIssues({ terms: { ...terms, ...some }, standing: [2, 1], holding, notices: [notice] }).map(
      ({ problem }) => problem,
    );

  it.each<[Partial<WithdrawalTerms>, readonly number[], string[]]>([
    [{}, [2], []],
    [{ takes: [1, 2] }, [2], []],
    [{ takes: [] }, [], ['takes_missing']],
    [{ takes: [5] }, [5], ['takes_unknown']],
    // A withdrawal of nothing would hold nothing, and leave everything out unexplained.
    [{ about: [] }, [], ['field_missing']],
    [{ notice: ' ' }, [2], ['notice_required']],
    [{ takes: [2] }, [1, 2], ['left_out_unexplained']],
    [{ takes: [2], leftOut: 'Doğru değer.' }, [1, 2], []],
    [{ instead: 1 }, [2], []],
    [{ instead: 2 }, [2], ['number_unknown']],
    [{ instead: 3 }, [2], ['number_unknown']],
    // A number that was withdrawn before may be given another notice, and only another.
    [{ takes: [3], notice: 'Açıklama.', instead: 1 }, [], ['nothing_changed']],
    [{ takes: [3], notice: 'Düzeltilmiş açıklama.', instead: 1 }, [], []],
    [{ takes: [3], notice: 'Açıklama.', noticeEn: 'A notice.', instead: 1 }, [], []],
  ])('%j holding %j: %j', (some, holding, expected) => {
    expect(asked(some, holding)).toEqual(expected);
  });

  it('takes the notices along that would send readers to what it takes', () => {
    expect(withNoticesMisled([1], [notice])).toEqual([1, 3, 4]);
    expect(withNoticesMisled([2], [notice])).toEqual([2]);
  });
});
