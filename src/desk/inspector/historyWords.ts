import type { Locale } from '@/domain/bilingual';
import { amountOf } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { inspectorWords } from '@/messages/desk/inspector';
import { valueInWords } from '../shared/words';
import { topOfScale, type ChartEdition } from './historyChart';

interface ToldHistory {
  /** The oldest first; the last one is worked on. */
  readonly editions: readonly ChartEdition[];
  readonly provinceName: string;
  readonly locale: Locale;
}

/** Tells in one sentence what the drawing of a figure's history shows. */
export function historyInWords({ editions, provinceName, locale }: ToldHistory): string {
  const { chart, beyond } = inspectorWords[locale];
  const top = topOfScale(editions);
  const said = ({ value }: ChartEdition, nothing: string): string => {
    if (value === null) return nothing;
    const isBeyond = (amountOf(value) ?? 0) > top;
    return valueInWords(value, locale) + (isBeyond ? ` (${beyond})` : '');
  };
  const past = editions.slice(0, -1).map((each) => `${each.edition} ${said(each, chart.nothing)}`);
  const now = editions.slice(-1).map((each) => chart.now(each.edition, said(each, chart.notEntered)));
  const medians = editions.flatMap(({ edition, median }) =>
    median === null ? [] : [`${edition} ${formatInteger(median)}${median > top ? ` (${beyond})` : ''}`],
  );
  const own = chart.own(provinceName, [...past, ...now].join(', '));
  return `${[own, ...(medians.length > 0 ? [chart.median(medians.join(', '))] : [])].join('; ')}.`;
}
