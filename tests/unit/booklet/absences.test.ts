import { composeStatement } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import type { Inline, Wording } from '@/domain/booklet/text';
import type { FigureValue } from '@/domain/figures/figureValue';
import { clause, edition, figure, igdir, metric, statement, text } from '../../factories/texts';

/** Everything that can be said of one figure, and nothing at all. */
const kinds = [
  'number',
  'carried',
  'zero',
  'carriedZero',
  'suppressed',
  'not_reported',
  'not_applicable',
  'missing',
] as const;
type Kind = (typeof kinds)[number];

interface Figure {
  readonly key: string;
  readonly amount: number;
  readonly kind: Kind;
  readonly inClause: boolean;
}

function valueOf({ kind, amount }: Figure): FigureValue | null {
  if (kind === 'number') return { kind: 'number', amount };
  if (kind === 'zero') return { kind: 'number', amount: 0 };
  if (kind === 'carried') return { kind: 'carried_over', amount, edition: '2024-1' };
  if (kind === 'carriedZero') return { kind: 'carried_over', amount: 0, edition: '2023-3' };
  return kind === 'missing' ? null : { kind };
}

/** Every list of `count` figures, of every kind, each inside a clause or not. */
function combinations(count: number): readonly (readonly Figure[])[] {
  if (count === 0) return [[]];
  return combinations(count - 1).flatMap((others) =>
    kinds.flatMap((kind) =>
      [false, true].map((inClause) => [...others, { key: `m${count}`, amount: 11 * count, kind, inClause }]),
    ),
  );
}

/** What docs/adr/0022-absences.md says, word by word and apart from the code: wording and sentence, or null. */
function oracle(figures: readonly Figure[]): { readonly wording: Wording; readonly sentence: string } | null {
  const deciding = figures.filter(({ inClause }) => !inClause).map(({ kind }) => kind);
  if (deciding.includes('not_applicable') || deciding.includes('missing')) return null;
  if (deciding.includes('not_reported')) return { wording: 'notReported', sentence: 'Bildirilmemiştir.' };
  if (deciding.includes('suppressed')) return { wording: 'suppressed', sentence: 'Beşten azdır.' };
  if (deciding.includes('zero') || deciding.includes('carriedZero'))
    return { wording: 'zero', sentence: 'Yoktur.' };
  const printed = figures.filter(({ kind }) => kind === 'number' || kind === 'carried');
  return {
    wording: 'text',
    sentence: `İlde:${printed.map(({ amount }) => ` ${amount}\u00A0kişi`).join('')}.`,
  };
}

function originsByOracle(figures: readonly Figure[], wording: Wording): readonly string[] {
  const known = figures.filter(
    ({ inClause, kind }) => !inClause || (wording === 'text' && (kind === 'number' || kind === 'carried')),
  );
  return known.flatMap(({ kind }) =>
    kind === 'carried' ? ['2024-1'] : kind === 'carriedZero' ? ['2023-3'] : [],
  );
}

function compose(figures: readonly Figure[]) {
  const sentence = figures.map(({ key, inClause }): readonly Inline[] => {
    const words = [text(' '), figure(key), text(' kişi')];
    return inClause ? [clause(...words)] : words;
  });
  const values = figures.flatMap((one) => {
    const value = valueOf(one);
    return value === null ? [] : [[one.key, value] as const];
  });
  const [composed] = composeStatement({
    statement: statement([text('İlde:'), ...sentence.flat(), text('.')], { notApplicable: [] }),
    values: Object.fromEntries(values),
    metrics: figures.map(({ key }) => metric(key)),
    constants: [],
    edition,
    province: igdir,
    dates: {},
    rules: 1,
  });
  return composed ?? null;
}

describe.each([1, 2, 3])(
  'every combination of absences and clauses in a statement of %d figures',
  (count) => {
    const all = combinations(count);

    it(`has the wording and the words of the worst absence (${all.length} combinations)`, () => {
      for (const figures of all) {
        const composed = compose(figures);
        const expected = oracle(figures);
        const told = {
          figures,
          wording: composed?.wording ?? null,
          sentence: composed && plainText(composed.runs),
        };
        expect(told).toEqual({
          figures,
          wording: expected?.wording ?? null,
          sentence: expected?.sentence ?? null,
        });
      }
    });

    it('names the editions that its figures were carried over from', () => {
      for (const figures of all) {
        const composed = compose(figures);
        if (composed === null) continue;
        expect({ figures, from: [...composed.carriedFrom].sort() }).toEqual({
          figures,
          from: [...new Set(originsByOracle(figures, composed.wording))].sort(),
        });
      }
    });
  },
);
