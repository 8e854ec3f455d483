import { metrics } from '@/demo/content';
import { provinces, type SeedProvince } from '@/demo/content/provinces';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import { sampleProvinces } from '@/demo/sample/sampleProvinces';
import type { EarlierEdition } from '@/domain/derived/context';
import { provinceContext } from '@/domain/derived/provinceContext';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { igdirSnapshot } from './snapshot';

const country = sampleProvinces(provinces);
/** Oldest first; the last two are published. */
const editions = [
  { code: '2023-1', year: 2023, month: 1, asOf: '2023-01-31' },
  { code: '2023-2', year: 2023, month: 5, asOf: '2023-05-31' },
  { code: '2024-1', year: 2024, month: 1, asOf: '2023-12-31' },
  { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
] as const;
type Edition = (typeof editions)[number];

let known: ReturnType<typeof sampleFigures> | undefined;
const everyFigure = () =>
  (known ??= sampleFigures({ provinces: country, editions: editions.map(({ code }) => code), metrics }));

/** What all provinces published of an edition, as the next one pins it. */
function publishedOf(edition: Edition): EarlierEdition {
  const values: Record<string, Record<string, number>> = {};
  for (const { edition: code, metric, province, value } of everyFigure())
    if (code === edition.code && value.kind === 'number') (values[metric] ??= {})[province] = value.amount;
  const next = editions[editions.indexOf(edition) + 1]?.code ?? '';
  return { ...edition, next, values };
}

/** The booklets of the sample country in its last two editions, as they would be published: 162 snapshots. */
export function sampleBooklets(
  wanted: (province: SeedProvince) => boolean = () => true,
): readonly Snapshot[] {
  return editions.flatMap((edition, index) => {
    if (index < 2) return [];
    const earlier = editions.slice(0, index).toReversed().map(publishedOf);
    const figures = everyFigure().filter(({ edition: code }) => code === edition.code);
    return country.filter(wanted).map((province) => {
      const own = figures.filter((each) => each.province === province.plate);
      const values = own.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }] as const);
      const snapshot = igdirSnapshot({
        ...{ sample: true, edition, province, figures: Object.fromEntries(values) },
      });
      const plan = snapshot.texts.front.derived;
      const context = provinceContext({ edition, plate: province.plate, metrics, plan, earlier });
      return { ...snapshot, context };
    });
  });
}
