import { randomOf } from './random';

/** Three provinces are large; how large is made up, like every weight here. */
const large: Readonly<Record<string, number>> = { '34': 60, '06': 24, '35': 18 };

/** Gives a made-up size, 1 for a small province: it stands for no census. Many are small, few large. */
export function provinceWeight(plate: string, seed: string): number {
  return large[plate] ?? 0.5 + 11 * randomOf(`${seed}:weight:${plate}`)() ** 3;
}
