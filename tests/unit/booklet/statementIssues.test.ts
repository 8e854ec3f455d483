import { metricsOf, metricsOfStatement } from '@/domain/booklet/source';
import { proseIssues, statementIssues, type Vocabulary } from '@/domain/booklet/statementIssues';
import {
  clause,
  constant,
  editionFact,
  figure,
  metric,
  statement,
  text,
  wordsApart,
} from '../../factories/texts';

const vocabulary = {
  rules: 2,
  metrics: [metric('ev'), metric('cocuk')],
  constants: [{ key: 'modul', kind: 'number', value: '28', source: 'x', validUntil: null }] as const,
} satisfies Vocabulary;
const sentence = [figure('ev'), text(' ev'), clause(text(' ve '), figure('cocuk'), text(' çocuk'))];
const ev = wordsApart('ev', 'Ev sayısı');
const cocuk = wordsApart('cocuk', 'Çocuk sayısı');
const good = statement(sentence, { figures: [ev, cocuk] });
const alone = statement([figure('ev'), text(' ev')]);

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
      { notApplicable: [] },
      {
        field: 'shm.ev.notApplicable',
        problem: 'wording_missing',
        context: { key: 'notApplicable', place: 'shm.ev.notApplicable' },
      },
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
    expect(statementIssues({ ...alone, ...changes }, vocabulary, 'shm.ev')).toEqual([issue]);
  });

  it('asks for no wording of all figures together: without one each is worded apart', () => {
    const apart = { zero: [], notReported: [], suppressed: [], notApplicable: [] };
    expect(statementIssues({ ...good, ...apart }, vocabulary)).toEqual([]);
    const subject = { ...alone, notReported: [], suppressed: [], notApplicable: [], figures: [ev] };
    expect(statementIssues(subject, vocabulary)).toEqual([]);
  });

  it.each([
    [[], ['cumle.ev', 'cumle.cocuk']],
    [[ev], ['cumle.cocuk']],
  ])('finds that a figure of several has no words of its own (%#)', (figures, fields) => {
    expect(statementIssues({ ...good, figures }, vocabulary)).toEqual(
      fields.map((field) => ({
        field,
        problem: 'figure_wording_missing',
        context: { key: field.slice('cumle.'.length), place: field },
      })),
    );
  });

  it.each([
    [{ text: [] }, 'cumle.cocuk.text', 'wording_missing'],
    [{ zero: [] }, 'cumle.cocuk.zero', 'wording_missing'],
    [{ subject: [] }, 'cumle.cocuk.subject', 'wording_missing'],
    [{ text: [text('Çoktur.')] }, 'cumle.cocuk.text', 'figure_wording_mixed'],
    [
      { text: [figure('cocuk'), text(' çocuk, '), figure('ev'), text(' ev')] },
      'cumle.cocuk.text',
      'figure_wording_mixed',
    ],
    [{ subject: [figure('cocuk'), text(' çocuk')] }, 'cumle.cocuk.subject', 'figure_wording_mixed'],
    [{ zero: [figure('ev'), text(' ev var, çocuk yok.')] }, 'cumle.cocuk.zero', 'figure_wording_mixed'],
  ])('finds a figure’s own words that are missing or speak of another: %j', (changes, field, problem) => {
    const issues = statementIssues({ ...good, figures: [ev, { ...cocuk, ...changes }] }, vocabulary);
    expect(issues.map((issue) => [issue.field, issue.problem])).toContainEqual([field, problem]);
  });

  it.each([
    ['of a figure that the statement lacks', alone, [ev, cocuk], 'shm.ev.cocuk'],
    ['of one figure twice', good, [ev, cocuk, ev], 'shm.ev.ev'],
  ])('finds words %s: they would never be printed, or twice', (_, given, figures, field) => {
    const key = field.slice('shm.ev.'.length);
    expect(statementIssues({ ...given, figures }, vocabulary, 'shm.ev')).toEqual([
      { field, problem: 'figure_wording_stray', context: { key, place: field } },
    ]);
  });

  it('composes for provinces inside and outside the groups that it is meant for', () => {
    const inside = { group: 'deniz', side: 'inside' } as const;
    const wrong = { zero: [] };
    expect(statementIssues({ ...alone, ...wrong, where: inside }, vocabulary)).toHaveLength(1);
    const asked = { ...vocabulary, metrics: [metric('ev', { where: inside }), metric('cocuk')] };
    expect(statementIssues(good, asked)).toEqual([]);
    const needsBoth = statement([figure('ev'), figure('cocuk')], { figures: [cocuk] });
    expect(statementIssues(needsBoth, asked).map(({ field }) => field)).toEqual(['cumle.ev']);
  });

  it('takes what the first rules pinned as it is: no figure is worded apart there', () => {
    const former = { ...good, figures: [], notApplicable: [] };
    expect(statementIssues(former, { ...vocabulary, rules: 1 })).toEqual([]);
    const circular = statement([figure('ev'), figure('cocuk')], { suppressed: [figure('ev'), text(' ev')] });
    expect(statementIssues(circular, { ...vocabulary, rules: 1 })).toEqual([
      {
        field: 'cumle.suppressed',
        problem: 'figure_not_printable',
        context: { key: 'ev', place: 'cumle.suppressed' },
      },
    ]);
    const optional = statement([figure('ev'), clause(text(' ve '), figure('cocuk'))], {
      zero: [text('Ev yoktur, '), figure('cocuk'), text(' çocuk vardır.')],
    });
    expect(
      statementIssues(optional, { ...vocabulary, rules: 1 }).map(({ field, problem }) => [field, problem]),
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
