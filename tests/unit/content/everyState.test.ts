import { composeStatement } from '@/domain/booklet/composeStatement';
import type { ComposedStatement } from '@/domain/booklet/composed';
import { plainText } from '@/domain/booklet/pieces';
import { plainProvince, type ProvinceFacts } from '@/domain/booklet/snapshot';
import { metricsOf } from '@/domain/booklet/source';
import type { Wording } from '@/domain/booklet/text';
import { formatFigure } from '@/domain/figures/formatFigure';
import type { FigureValue } from '@/domain/figures/figureValue';
import { isMeantFor } from '@/domain/figures/metric';
import { metrics } from '@/demo/content';
import { groups } from '@/demo/content/provinces';
import { edition } from '../../factories/texts';
import { ownedStatements } from './everyText';

interface State {
  readonly value: FigureValue | null;
  readonly date: string | null;
  readonly wording: Wording;
}

const amount = 1_234_567_890;
const absent = (value: FigureValue | null, wording: Wording): State => ({ value, date: null, wording });

/** Everything that can be known of one figure. */
const states: readonly State[] = [
  { value: { kind: 'number', amount }, date: null, wording: 'text' },
  { value: { kind: 'number', amount }, date: '2024-04-30', wording: 'text' },
  { value: { kind: 'carried_over', amount, edition: '2023-3' }, date: '2023-12-31', wording: 'text' },
  { value: { kind: 'number', amount: 0 }, date: null, wording: 'zero' },
  { value: { kind: 'carried_over', amount: 0, edition: '2023-3' }, date: null, wording: 'zero' },
  absent({ kind: 'suppressed' }, 'suppressed'),
  absent({ kind: 'not_reported' }, 'notReported'),
  absent({ kind: 'not_applicable' }, 'notApplicable'),
  absent(null, 'notApplicable'),
];

type Figures = ReadonlyMap<string, State>;

function combinations([first, ...others]: readonly string[]): readonly Figures[] {
  if (first === undefined) return [new Map()];
  return combinations(others).flatMap((rest) => states.map((state) => new Map([[first, state], ...rest])));
}

function composed(
  { statement, constants }: (typeof ownedStatements)[number],
  figures: Figures,
  province: ProvinceFacts,
) {
  const known = [...figures].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const]));
  const dated = [...figures].flatMap(([key, { date }]) => (date === null ? [] : [[key, date] as const]));
  return composeStatement({
    statement,
    constants,
    metrics,
    edition,
    province,
    rules: 2,
    values: Object.fromEntries(known),
    dates: Object.fromEntries(dated),
  });
}

/** What a reader gets to know of one figure, and by how many sentences. */
function told(key: string, sentences: readonly ComposedStatement[]) {
  const about = sentences.filter((sentence) => sentence.metrics.includes(key));
  const runs = about.flatMap(({ runs }) => runs).filter(({ metric }) => metric === key);
  const [first] = about;
  return {
    sentences: about.length,
    wording: first?.wording,
    carriedFrom: first?.carriedFrom,
    numbers: runs.map(({ text }) => text),
    isDated: / \(\d+\u00A0\p{L}+ \d{4} itibarıyla\)/u.test(first === undefined ? '' : plainText(first.runs)),
  };
}

function expected(key: string, { value, date, wording }: State) {
  const metric = metrics.find((each) => each.key === key);
  const isNumber = wording === 'text' && metric !== undefined && value !== null;
  return {
    sentences: 1,
    wording,
    carriedFrom: value?.kind === 'carried_over' ? [value.edition] : [],
    numbers: isNumber ? [formatFigure(metric, value)?.text] : [],
    isDated: date !== null,
  };
}

/** The province's name stands in for what a writer would see. */
const provinces = [
  { ...plainProvince, name: 'Iğdır' },
  { ...plainProvince, name: 'Hatay', groups: groups.map(({ key }) => key) },
];

describe.each(ownedStatements)('in every state of its figures, $owner.$statement.key', (owned) => {
  const { statement } = owned;
  const [province = plainProvince] = provinces.filter((each) => isMeantFor(statement.where, each));
  const keys = metricsOf([statement.text]);

  it('tells each figure once, by itself or with its like, with its number, mark and date', () => {
    for (const figures of combinations(keys)) {
      const sentences = composed(owned, figures, province);
      expect({ figures, told: keys.map((key) => told(key, sentences)) }).toEqual({
        figures,
        told: [...figures].map(([key, state]) => expected(key, state)),
      });
    }
  });

  it('reads well', () => {
    const faulty = combinations(keys)
      .flatMap((figures) => composed(owned, figures, province))
      .filter(({ runs, highlight }) => {
        const words = plainText(runs);
        return (highlight === null && !words.endsWith('.')) || / {2}|\.\.| [.,;)]|\( |\.\p{L}/u.test(words);
      });
    expect(faulty.map(({ runs }) => plainText(runs))).toEqual([]);
  });
});
