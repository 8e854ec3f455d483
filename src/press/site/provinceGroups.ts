import type { SiteBooklet, SiteEdition, SiteProvince } from '@/domain/publication/siteIndex';
import { upper } from '@/domain/turkish/casing';
import { compareTurkish } from '@/domain/turkish/sorting';

export interface ProvinceLine {
  readonly province: SiteProvince;
  readonly booklet: SiteBooklet | null;
}

export interface ProvinceGroup {
  /** Turkish capital. */
  readonly letter: string;
  readonly lines: readonly ProvinceLine[];
}

/** Groups provinces by first letter, in the order of the Turkish alphabet, with their booklets. */
export function provinceGroups(
  provinces: readonly SiteProvince[],
  { booklets }: SiteEdition,
): readonly ProvinceGroup[] {
  const byProvince = new Map(booklets.map((booklet) => [booklet.province, booklet]));
  const groups = new Map<string, ProvinceLine[]>();
  for (const province of [...provinces].sort((a, b) => compareTurkish(a.name, b.name))) {
    const letter = upper(province.name.slice(0, 1));
    const lines = groups.get(letter) ?? [];
    lines.push({ province, booklet: byProvince.get(province.plate) ?? null });
    groups.set(letter, lines);
  }
  return [...groups].map(([letter, lines]) => ({ letter, lines }));
}
