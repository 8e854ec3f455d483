import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { similarProvinces, sizesOf } from '@/domain/checks/peers';
import type { MetricEdition, MetricHistory } from '@/domain/country/metricHistory';
import { numbersOf } from '@/domain/country/ratioSteps';
import { isSameDefinition } from '@/domain/derived/provinceContext';
import type { FigureData } from '@/domain/openData/editionData';
import type { SiteEdition, SiteProvince } from '@/domain/publication/site';
import { countryWords } from '@/messages/booklet/country';
import { siteWords } from '@/messages/booklet/site';
import type { SiteContext } from '../siteContext';
import { comparePath, metricPath, provinceHref } from '../sitePaths';
import { cellOf, FigureTable, type FigureGroup } from './FigureTable';
import { unitText } from './Value';

interface CompareListProps {
  readonly locale: Locale;
  readonly context: SiteContext;
}

/** Shows the provinces whose figures can be seen side by side with others. */
export function CompareList({ locale, context }: CompareListProps): ReactNode {
  return (
    <>
      <p className="lead">{countryWords[locale].compare.intro}</p>
      <ul className="province-columns">
        {context.provinces.map(({ plate, name, slug }) => (
          <li key={plate}>
            <a href={comparePath(locale, slug)} lang="tr">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CompareProps extends CompareListProps {
  readonly province: SiteProvince;
  readonly edition: SiteEdition;
  /** The edition before; null where there is none. */
  readonly before: SiteEdition | null;
  /** Plates of the similar provinces that are shown beside it. */
  readonly similar: readonly string[];
}

/** Similar provinces that fit beside one. */
const mostBeside = 4;

/** Finds the similar provinces of each province in an edition, by the rule that the desk uses. */
export function similarIn(context: SiteContext, edition: SiteEdition): (plate: string) => readonly string[] {
  const data = context.data.find((each) => each.edition.code === edition.code);
  const bounds = context.index.texts?.bounds;
  if (data === undefined || bounds === undefined) return () => [];
  const published = { values: numbersOf(data), bounds };
  const sizes = sizesOf(published);
  return (plate) => similarProvinces(published, plate, sizes).slice(0, mostBeside);
}

/** The value of an edition before, or that its definition changed since. */
function valueBefore(
  now: MetricEdition,
  then: MetricEdition | undefined,
  plate: string,
  locale: Locale,
): FigureData | string | undefined {
  if (then === undefined) return undefined;
  if (!isSameDefinition(then.metric, now.metric)) return countryWords[locale].compare.changedDefinition;
  return cellOf(then, plate, locale);
}

function groupsOf({
  locale,
  context,
  province,
  edition,
  before,
  similar,
}: CompareProps): readonly FigureGroup[] {
  const lineOf = ({ metric, editions }: MetricHistory) => {
    const now = editions.find((each) => each.edition.code === edition.code);
    if (now === undefined) return [];
    const then = editions.find((each) => each.edition.code === before?.code);
    return [
      {
        key: metric.key,
        head: <a href={metricPath(locale, metric.key)}>{now.metric.label[locale]}</a>,
        ...(now.metric.unit.kind === 'money' ? { unit: unitText(now.metric, locale) } : {}),
        cells: [
          cellOf(now, province.plate, locale),
          ...(before === null ? [] : [valueBefore(now, then, province.plate, locale)]),
          ...similar.map((plate) => cellOf(now, plate, locale)),
        ],
      },
    ];
  };
  const sections = context.index.texts?.sections ?? [];
  const groups = [
    ...sections.map(({ key, name }) => ({ key, head: <span lang="tr">{name}</span> })),
    { key: '', head: null },
  ];
  return groups
    .map(({ key, head }) => ({
      key,
      head,
      lines: context.metrics.filter(({ section }) => (section?.key ?? '') === key).flatMap(lineOf),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Shows a province beside its edition before, and beside the provinces that are similar to it. */
export function ComparePage(props: CompareProps): ReactNode {
  const { locale, context, province, edition, before, similar } = props;
  const words = countryWords[locale].compare;
  const beside = similar.flatMap((plate) => context.provinces.find((each) => each.plate === plate) ?? []);
  const booklet = provinceHref(locale, edition, province);
  const sizes = context.index.texts?.bounds.sizeMetrics ?? [];
  const labels = context.metrics
    .filter(({ metric }) => sizes.includes(metric.key))
    .map(({ metric }) => metric.label[locale]);
  return (
    <>
      <p className="lead">
        {beside.length === 0
          ? words.noSimilar
          : words.similarText(
              beside.map(({ name }) => name),
              labels,
            )}
      </p>
      {booklet !== null && (
        <p className="links">
          <a href={booklet}>{words.booklet(edition.code)}</a>
        </p>
      )}
      <FigureTable
        locale={locale}
        caption={words.table(province.name)}
        heads={[
          { key: 'metric', text: siteWords[locale].metric },
          { key: 'now', text: `${province.name} ${edition.code}` },
          ...(before === null ? [] : [{ key: 'before', text: `${province.name} ${before.code}` }]),
          ...beside.map(({ plate, name, slug }) => ({
            key: plate,
            text: (
              <a href={comparePath(locale, slug)} lang="tr">
                {name}
              </a>
            ),
          })),
        ]}
        groups={groupsOf(props)}
      />
    </>
  );
}
