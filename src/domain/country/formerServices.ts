import type { EditionData, ServiceData } from '../openData/editionData';
import type { SiteTexts } from '../publication/siteTexts';

/** A service that the booklets do not have any more. */
export interface FormerService {
  readonly service: ServiceData;
  /** Code of the last edition that had it. */
  readonly last: string;
  /** Code of the edition after that, the first one without it; null where some booklets of the last one lack it. */
  readonly since: string | null;
  /** Keys of the metrics that it had in that edition, in their order. */
  readonly metrics: readonly string[];
}

/** Finds the services of earlier editions that the newest texts lack; of editions, the newest first, none recorded has services. */
export function formerServices(
  data: readonly EditionData[],
  texts: Pick<SiteTexts, 'services'> | null,
): readonly FormerService[] {
  if (texts === null) return [];
  const made = data.filter(({ recorded }) => !recorded);
  const found = new Map<string, FormerService>();
  for (const [index, { edition, definitions }] of made.entries()) {
    for (const service of definitions.flatMap(({ services }) => services)) {
      const isKnown = found.has(service.key) || texts.services.some(({ key }) => key === service.key);
      if (isKnown) continue;
      const metrics = definitions
        .flatMap((set) => set.metrics)
        .filter((each) => each.service === service.key);
      const inOrder = metrics.toSorted((a, b) => a.order - b.order).map(({ key }) => key);
      const since = made[index - 1]?.edition.code ?? null;
      found.set(service.key, { service, last: edition.code, since, metrics: [...new Set(inOrder)] });
    }
  }
  return [...found.values()];
}
