import type { Locale } from '@/domain/bilingual';
import type { ImportBody } from '@/contract/importView';

/** Gives the names of provinces and metrics by key; a key without a name stands for itself. */
export function bodyNames({ provinces, metrics }: ImportBody, locale: Locale) {
  const places = new Map(provinces.map(({ plate, name }) => [plate, name]));
  const labels = new Map(metrics.map(({ key, label }) => [key, label[locale]]));
  return {
    province: (plate: string): string => places.get(plate) ?? plate,
    metric: (key: string): string => labels.get(key) ?? key,
  };
}

/** Lines that one look takes in; the rest is counted. */
export const mostLines = 200;
