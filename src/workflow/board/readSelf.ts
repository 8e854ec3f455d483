import type { FinderView, SelfView } from '@/contract/selfView';
import { readProvinces, reachesProvince, type ProvinceRow } from '../sheet/directory';
import { cachedPins, currentOf, editionAsked, editionHead, readEditions } from '../sheet/editions';
import type { ActContext } from '../sheet/actRequest';

/** Reads who works at the desk, on which editions, and how much waits at each place of its bar. */
export async function readSelf({ payload, person, now }: ActContext): Promise<SelfView> {
  const [rows, provinces] = await Promise.all([readEditions(payload), readProvinces(payload)]);
  const own = provinces.find(({ id }) => id === person.province);
  const { id, name, roles, standsIn = [] } = person;
  return {
    now: now.toISOString(),
    person: { id, name, roles, standsIn, province: own === undefined ? null : choice(own) },
    editions: rows.map(editionHead),
    current: currentOf(rows)?.id ?? null,
    counts: { today: null, review: null, bell: null },
  };
}

/** Reads what this person may search for: the provinces in reach, and the metrics of an edition; null for no such edition. */
export async function readFinder(
  { payload, person }: ActContext,
  shownEdition: string,
): Promise<FinderView | null> {
  const [rows, provinces] = await Promise.all([readEditions(payload), readProvinces(payload)]);
  const edition = editionAsked(rows, shownEdition);
  const pinned = edition === null ? null : await cachedPins({ payload }, edition);
  if (edition === null && rows.length > 0) return null;
  const numbers = new Map(pinned?.pins.texts.sections.map(({ key, number }) => [key, number]));
  const metrics = pinned?.pins.metrics ?? [];
  return {
    provinces: provinces.filter(({ id }) => reachesProvince(person, id)).map(choice),
    metrics: metrics
      .toSorted((a, b) => a.order - b.order)
      .map(({ key, label, section }) => ({
        key,
        label,
        section: numbers.get(section) ?? 0,
      })),
  };
}

function choice({ id, name }: ProvinceRow): { readonly plate: string; readonly name: string } {
  return { plate: id, name };
}
