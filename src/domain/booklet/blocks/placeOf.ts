import type { Chart } from '../../charts/chart';
import { placeChart, type Marked } from '../../charts/placeChart';
import { ratioDecimals, type Derived } from '../../derived/derived';
import {
  approximateOf,
  compareFractions,
  meanText,
  roundedText,
  type Fraction,
} from '../../derived/fraction';
import type { Ratio } from '../../derived/plan';
import { lira, noBreakSpace } from '../../turkish/formatNumber';
import type { Showing } from './showing';
import { isDrawn } from './trendOf';

/** Writes a ratio's number: `%26,3`, `5,6`, `28.815`. */
export function ratioText(ratio: Pick<Ratio, 'form'>, value: string, { words }: Showing): string {
  return ratio.form === 'percent' ? words.percent(value) : words.decimal(value);
}

/** A province's place among the others in a ratio. */
export interface Placed {
  readonly own: string;
  readonly median: string;
  readonly others: number;
  readonly peers: string;
  readonly chart: (width: number) => Chart | null;
}

/** Places the province's ratio among those of the others in the last closed edition; null without enough of them. */
export function placeOf(ratio: Ratio, own: Derived, showing: Showing): Placed | null {
  const peers = showing.content.context?.peers ?? null;
  const others = peers?.ratios[ratio.key]?.toSorted(compareFractions) ?? [];
  const [lowest, highest] = [others[0], others.at(-1)];
  if (!ratio.place || peers === null || lowest === undefined || highest === undefined) return null;
  const isDrawnHere = own.operands.every(({ metric, amount }) => {
    const definition = showing.content.metrics.find(({ key }) => key === metric);
    return definition !== undefined && isDrawn(definition, [amount]);
  });
  if (!isDrawnHere) return null;
  const [decimals, factor] = [ratioDecimals(ratio, showing.source), ratio.form === 'percent' ? 100 : 1];
  const unit = decimals === 0 ? `${noBreakSpace}${lira}` : '';
  const said = (value: string): string => ratioText(ratio, value, showing) + unit;
  const textOf = (each: Fraction): string => said(roundedText(each, decimals, factor));
  const [one = lowest, other = lowest] = [
    others[Math.ceil(others.length / 2) - 1],
    others[Math.floor(others.length / 2)],
  ];
  const median = said(meanText([one, other], decimals, factor));
  const written = { own: said(own.value), median, others: others.length };
  const marked = {
    own: { value: approximateOf(own.exact), text: `${showing.content.province.name} ${written.own}` },
    median: { value: (approximateOf(one) + approximateOf(other)) / 2, text: showing.words.median(median) },
    ends: [lowest, highest].map((each): Marked => ({ value: approximateOf(each), text: textOf(each) })),
  };
  const { own: first, median: middle } = marked;
  const alt = showing.words.altPlace({
    label: ratio.label[showing.locale],
    province: showing.content.province.name,
    number: written.own,
    edition: showing.content.edition.code,
    peers: peers.edition,
    provinces: others.length,
    lowest: textOf(lowest),
    median,
    highest: textOf(highest),
  });
  const ends = [marked.ends[0] ?? first, marked.ends[1] ?? first] as const;
  const values = others.map(approximateOf);
  return {
    ...written,
    peers: peers.edition,
    chart: (width) => placeChart({ others: values, own: first, median: middle, ends, width, alt }),
  };
}
