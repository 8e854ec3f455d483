import type { Chart } from '../../charts/chart';
import { partsChart } from '../../charts/partsChart';
import { ownAmount } from '../../derived/amounts';
import { approximateOf } from '../../derived/fraction';
import type { Partition } from '../../derived/plan';
import type { Metric } from '../../figures/metric';
import { capitalised } from '../../turkish/letters';
import { blockFigure } from './blockFigure';
import type { Showing } from './showing';
import { isDrawn } from './trendOf';

/** Draws the parts of a whole, each with its share where shares are told; null where a part may not be drawn. */
export function partsOf(partition: Partition, parts: readonly Metric[], showing: Showing): Chart | null {
  const { words, locale, sizes, derived } = showing;
  const rows = parts.map((metric) => {
    const share = derived.get(`percent:${partition.key}:${metric.key}`);
    return {
      name: partName(metric, parts, showing),
      value: blockFigure(metric, showing).number,
      share: share === undefined ? null : approximateOf(share.exact),
      shareText: share === undefined ? '' : words.percent(share.value),
      amount: ownAmount(metric.key, showing.source) ?? 0,
    };
  });
  const isFit = parts.every((metric, index) => isDrawn(metric, [0, rows[index]?.amount ?? 0]));
  const hasShares = rows.some(({ share }) => share !== null);
  if (!isFit || !hasShares) return null;
  const said = rows.map(({ name, value, shareText }) => words.altPart(name, value, shareText));
  return partsChart({ rows, width: sizes.block, alt: words.altParts(partition.label[locale], said) });
}

/** Parts of different services go by the services' names. */
function partName(metric: Metric, parts: readonly Metric[], { content, locale }: Showing): string {
  const services = new Set(parts.map(({ service }) => service));
  const service = content.texts.services.find(({ key }) => key === metric.service);
  const isByService = locale === 'tr' && services.size === parts.length && service !== undefined;
  if (isByService) return service.acronym ?? service.name;
  const own = withoutShared(
    metric.label[locale],
    parts.map(({ label }) => label[locale]),
  );
  return locale === 'tr' ? capitalised(own) : own.charAt(0).toUpperCase() + own.slice(1);
}

/** Leaves out the words that all labels begin or end with: they are those of the whole. */
function withoutShared(label: string, labels: readonly string[]): string {
  const words = labels.map((each) => each.split(' '));
  const [shortest] = words.toSorted((a, b) => a.length - b.length);
  const most = (shortest?.length ?? 1) - 1;
  const shared = (from: (list: readonly string[], index: number) => string | undefined): number => {
    const isShared = (index: number) => new Set(words.map((list) => from(list, index))).size === 1;
    const first = Array.from({ length: most }, (_, index) => index).find((index) => !isShared(index));
    return first ?? most;
  };
  const before = shared((list, index) => list[index]);
  const after = Math.min(
    shared((list, index) => list.at(-1 - index)),
    most - before,
  );
  const own = label.split(' ');
  return own.slice(before, own.length - after).join(' ');
}
