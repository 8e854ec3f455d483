import type { SeedProvince } from '../content/provinces';
import { provinceWeight } from './provinceWeight';
import { chance } from './random';
import { defaultSeed } from './seed';

/** Services that some invented provinces lack, and how often a small and a large one does. */
const often: readonly (readonly [service: string, small: number, large: number])[] = [
  ['ces', 0.5, 0.2],
  ['codem', 0.6, 0.2],
  ['huzurevleri', 0.3, 0.05],
  ['ozel-huzurevleri', 0.6, 0.1],
  ['umut-evi', 0.2, 0.05],
];
const largeFrom = 4;

/** Gives the provinces with made-up gaps in their services, for the sample country only. */
export function sampleProvinces(
  provinces: readonly SeedProvince[],
  seed = defaultSeed,
): readonly SeedProvince[] {
  return provinces.map((province) => {
    const isLarge = provinceWeight(province.plate, seed) >= largeFrom;
    const absentServices = often
      .filter(([service, small, large]) =>
        chance(`${seed}:absent:${province.plate}:${service}`, isLarge ? large : small),
      )
      .map(([service]) => service);
    return { ...province, absentServices };
  });
}
