import { isAsked, type Metric } from '../../figures/metric';
import type { Block, ComposedBooklet, ComposedGlance } from '../composed';
import { glanceWords } from './glanceWords';
import { shownValue } from './blockFigure';
import { numberBlock, twoNumbers } from './blockKinds';
import { changesOf } from './changes';
import { placesOf } from './places';
import type { Showing } from './showing';
import { metricsInOrder, tableOf } from './table';
import { markMeanings } from './tableWords';

/** Blocks at a glance. */
const mostBlocks = 12;

/** Gives the metrics of these keys that the province is asked for, in the order of the keys. */
function chosen(keys: readonly string[], { content }: Showing): readonly Metric[] {
  return keys.flatMap((key) =>
    content.metrics.filter((metric) => {
      const isAwaited = metric.required && content.figures[key] === undefined;
      return metric.key === key && isAsked(metric, content.province) && !isAwaited;
    }),
  );
}

/** Neighbours that are never drawn share a block. */
function highlightBlocks(metrics: readonly Metric[], showing: Showing): readonly Block[] {
  const isBare = (metric: Metric | undefined): boolean =>
    metric?.graphic === 'none' && 'amount' in shownValue(metric, showing);
  return metrics.flatMap((metric, index) => {
    const [before, next] = [metrics[index - 1], metrics[index + 1]];
    if (!isBare(metric)) return [numberBlock(metric, showing)];
    if (next !== undefined && isBare(next)) return [twoNumbers([metric, next], showing)];
    return isBare(before) ? [] : [numberBlock(metric, showing)];
  });
}

/** What the plan names beyond twelve stands in for what the province cannot tell. */
function withReserves(blocks: readonly Block[]): readonly Block[] {
  const told = blocks.filter(({ variant }) => variant !== 'absence');
  return (told.length < mostBlocks ? blocks : told).slice(0, mostBlocks);
}

function glanceOf(showing: Showing): ComposedGlance {
  const { content, locale, source } = showing;
  const words = glanceWords[locale];
  const { province, texts, edition, context } = content;
  const metrics = chosen(source.plan.highlights, showing);
  const blocks = withReserves(highlightBlocks(metrics, showing));
  const charts = blocks.flatMap((block) => block.charts);
  const hasAdditions = charts.some(({ labels }) => labels.some(({ text }) => text.startsWith('+')));
  const shown = new Set(
    blocks.flatMap(({ key, figures }) =>
      figures.length === 0 ? [key] : figures.map(({ metric }) => metric),
    ),
  ).size;
  const places = placesOf(showing);
  const peers = places.length === 0 ? null : (context?.peers ?? null);
  const intro = [
    words.intro(shown, metricsInOrder(showing).length),
    ...(charts.length > 0 ? [words.columns] : []),
    ...(hasAdditions ? [words.additions] : []),
  ];
  return {
    title: words.title(province.name),
    intro: intro.join(' '),
    blocks,
    placesTitle: peers === null ? null : words.placesTitle(province.name),
    placesIntro: peers === null ? null : words.placesIntro(province.name, peers.edition, edition.code),
    places,
    ...changesOf(metrics, showing),
    absentTitle: words.absentTitle,
    absent: texts.services.filter(({ key }) => province.absentServices.includes(key)).map(({ name }) => name),
  };
}

/** The numbers that the ministry leads with; one that this province cannot tell gives way to the next highlight. */
function leadOf(showing: Showing): readonly Block[] {
  const { lead, highlights } = showing.source.plan;
  if (lead.length === 0) return [];
  return chosen([...new Set([...lead, ...highlights])], showing)
    .filter((metric) => 'amount' in shownValue(metric, showing))
    .slice(0, lead.length)
    .map((metric) => numberBlock(metric, showing, true));
}

type Surroundings = Pick<ComposedBooklet, 'glance' | 'table' | 'definitions' | 'legend' | 'lead'>;

/** Composes what stands around the sections: at a glance, the table, the definitions, the marks, the lead. */
export function surroundingsOf(showing: Showing): Surroundings {
  const { locale } = showing;
  const table = tableOf(showing);
  const used = new Set(table.rows.flatMap(({ value, mark }) => [value, mark]));
  return {
    glance: glanceOf(showing),
    table,
    definitions: metricsInOrder(showing).map(({ key, label, definition }) => ({
      metric: key,
      label: label[locale],
      text: definition[locale],
    })),
    legend: markMeanings[locale].map(([mark, meaning]) => ({ mark, meaning, used: used.has(mark) })),
    lead: leadOf(showing),
  };
}
