import { metricsOf, metricsOfStatement } from '@/domain/booklet/source';
import { proseIssues, statementIssues } from '@/domain/booklet/statementIssues';
import { clause, constant, editionFact, figure, metric, statement, text } from '../../factories/texts';

const vocabulary = {
  metrics: [metric('ev'), metric('cocuk')],
  constants: [{ key: 'modul', kind: 'number', value: '28', source: 'x', validUntil: null }] as const,
};
const good = statement([figure('ev'), text(' ev'), clause(text(' ve '), figure('cocuk'), text(' çocuk'))]);

describe('the trial of a statement', () => {
  it('finds nothing in one that can be printed everywhere', () => {
    expect(statementIssues(good, vocabulary)).toEqual([]);
  });

  it.each([
    [
      { text: [figure('yok')] },
      { field: 'shm.ev', problem: 'unknown_metric', context: { key: 'yok', place: 'shm.ev' } },
    ],
    [
      { text: [constant('yok')] },
      { field: 'shm.ev.text', problem: 'unknown_constant', context: { key: 'yok', place: 'shm.ev.text' } },
    ],
    [
      { zero: [] },
      { field: 'shm.ev.zero', problem: 'wording_missing', context: { key: 'zero', place: 'shm.ev.zero' } },
    ],
    [
      { notReported: [] },
      {
        field: 'shm.ev.notReported',
        problem: 'wording_missing',
        context: { key: 'notReported', place: 'shm.ev.notReported' },
      },
    ],
    [
      { suppressed: [figure('ev')] },
      {
        field: 'shm.ev.suppressed',
        problem: 'figure_not_printable',
        context: { key: 'ev', place: 'shm.ev.suppressed' },
      },
    ],
    [
      { layout: 'highlight' as const, text: [text('Ev: '), figure('ev')] },
      { field: 'shm.ev.text', problem: 'highlight_malformed', context: { key: '', place: 'shm.ev.text' } },
    ],
    [
      { zero: [editionFact('year_range')] },
      { field: 'shm.ev.zero', problem: 'since_unfit', context: { key: 'year_range', place: 'shm.ev.zero' } },
    ],
  ])('names what would stop a booklet, once: %j', (changes, issue) => {
    expect(statementIssues({ ...good, ...changes }, vocabulary, 'shm.ev')).toEqual([issue]);
  });

  it('finds a wording that fails only when one figure of two is absent', () => {
    const two = statement([figure('ev'), figure('cocuk')], { suppressed: [figure('ev'), text(' ev')] });
    expect(statementIssues(two, vocabulary)).toEqual([
      {
        field: 'cumle.suppressed',
        problem: 'figure_not_printable',
        context: { key: 'ev', place: 'cumle.suppressed' },
      },
    ]);
  });

  it('finds a wording that fails only where an optional figure was never entered', () => {
    const optional = statement([figure('ev'), clause(text(' ve '), figure('cocuk'))], {
      zero: [text('Ev yoktur, '), figure('cocuk'), text(' çocuk vardır.')],
    });
    expect(
      statementIssues(optional, vocabulary).map(({ field, problem }) => [field, problem]),
    ).toContainEqual(['cumle.zero', 'figure_not_printable']);
  });
});

describe('the trial of other texts', () => {
  it('refuses figures, and whatever is unknown', () => {
    expect(proseIssues([[constant('modul'), text(' modül')]], vocabulary, 'aep.description')).toEqual([]);
    expect(proseIssues([[figure('ev')]], vocabulary, 'aep.description')).toEqual([
      {
        field: 'aep.description',
        problem: 'figure_outside_statement',
        context: { key: 'ev', place: 'aep.description' },
      },
    ]);
  });
});

describe('where a metric is used', () => {
  it('counts every wording and clause, each metric once', () => {
    expect(metricsOf([[figure('b'), clause(figure('a'))], [figure('b')]])).toEqual(['b', 'a']);
    expect(metricsOfStatement({ ...good, zero: [figure('x')] })).toEqual(['ev', 'cocuk', 'x']);
  });
});
