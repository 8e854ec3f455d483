import { metrics } from '@/demo/content';
import { provinces, type SeedProvince } from '@/demo/content/provinces';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import { sampleProvinces } from '@/demo/sample/sampleProvinces';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { igdirSnapshot } from './snapshot';

const country = sampleProvinces(provinces);
const editions = [
  { code: '2024-1', year: 2024, month: 1, asOf: '2023-12-31' },
  { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
] as const;

/** The booklets of the sample country in its last two editions, as they would be published: 162 snapshots. */
export function sampleBooklets(wanted: (province: SeedProvince) => boolean = () => true): readonly Snapshot[] {
  const figures = sampleFigures({
    provinces: country.filter(wanted),
    editions: editions.map(({ code }) => code),
    metrics,
  });
  return editions.flatMap((edition) =>
    country.filter(wanted).map((province) => {
      const own = figures.filter((each) => each.edition === edition.code && each.province === province.plate);
      const values = own.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }] as const);
      return igdirSnapshot({ sample: true, edition, province, figures: Object.fromEntries(values) });
    }),
  );
}
