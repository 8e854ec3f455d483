import { isAsked, type Metric } from '@/domain/figures/metric';
import type { SeedProvince } from '../content/provinces';
import { ownAmount } from './ownAmount';
import { provinceWeight } from './provinceWeight';
import type { SampleFigure } from './sampleFigure';
import { defaultSeed } from './seed';
import { tied } from './ties';
import { withAbsence } from './withAbsence';
import { withFlaws } from './withFlaws';

/** Which country to invent. Editions are codes such as `2024-1`. */
export interface SampleRequest {
  readonly provinces: readonly SampleProvince[];
  readonly editions: readonly string[];
  readonly metrics: readonly Metric[];
  readonly seed?: string;
}

type SampleProvince = Pick<SeedProvince, 'plate' | 'absentServices' | 'groups'>;
type Sheet = { readonly edition: string; readonly seed: string } & SampleProvince;

function sheetFigures(sheet: Sheet, metrics: readonly Metric[]): readonly SampleFigure[] {
  const { edition, plate: province, seed } = sheet;
  const asked = metrics.filter((metric) => isAsked(metric, sheet));
  const weight = provinceWeight(province, seed);
  const own = Object.fromEntries(
    asked.map((metric) => [metric.key, ownAmount({ metric, province, edition, weight, seed })]),
  );
  const amounts = tied(own, `${seed}:${province}:${edition}`);
  return asked.map((metric) => ({
    edition,
    province,
    metric: metric.key,
    value: withAbsence(metric, amounts[metric.key] ?? 0, `${seed}:${province}:${edition}:${metric.key}`),
    note: null,
    flaw: null,
  }));
}

/**
 * Invents figures of a sample country, edition by edition, equal for equal requests: scaled by province,
 * totals rising, checks held; some absences, and a few errors in the last edition. None is true.
 */
export function sampleFigures({
  provinces,
  editions,
  metrics,
  seed = defaultSeed,
}: SampleRequest): readonly SampleFigure[] {
  const inOrder = [...editions].sort();
  const figures = inOrder.flatMap((edition) =>
    provinces.flatMap(({ plate, absentServices, groups }) =>
      sheetFigures({ edition, plate, absentServices, groups, seed }, metrics),
    ),
  );
  return withFlaws(figures, { metrics, editions: inOrder, seed });
}
