import { readAll } from '@/database/asSystem';
import { accountKeys } from '@/database/databases';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { Province, Sheet } from '@/payload-types';
import { factsField, type TimelineChange } from '@/domain/workflow/timelineEntry';
import { contentDigest } from '../timeline/recordTimeline';
import { readIfStored, toStored } from '@/stored/storedJson';
import type { Payload } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { scopeOf } from '@/domain/permissions/scopeOf';

/** Gives the facts of a province as its record says them now, which the next edition pins. */
export function provinceFacts(province: Province): ProvinceFacts {
  const { id, name, capitals, slug, absentServices, groups, suffixOverrides } = province;
  return {
    plate: id,
    name,
    capitals,
    slug,
    absentServices: keysOf(absentServices),
    groups: keysOf(groups),
    suffixOverrides: suffixOverrides ?? {},
  };
}

/** Names what a province is and has in an edition by the hash of what is stored. */
export const factsChange = (province: ProvinceFacts): TimelineChange => ({
  field: factsField(province.plate),
  before: null,
  after: contentDigest(toStored('provinceFacts', province)),
});

/** Gives the facts of a sheet's province as its edition pinned them; null on a sheet that no edition opened. */
export function pinnedFacts({ id, facts }: Pick<Sheet, 'id' | 'facts'>): ProvinceFacts | null {
  return readIfStored('provinceFacts', facts, { id });
}

function keysOf(related: readonly (string | { readonly id: string })[] | null | undefined): string[] {
  return (related ?? []).map((each) => (typeof each === 'string' ? each : each.id));
}

export type ProvinceRow = Pick<Province, 'id' | 'name' | 'slug'>;

/** Reads all provinces in Turkish order. */
export async function readProvinces(payload: Payload): Promise<readonly ProvinceRow[]> {
  return readAll({ payload }, 'provinces', {
    sort: 'sortKey',
    select: { name: true, slug: true },
  });
}

/** Reads the names of provinces by plate; an unknown plate gives itself. */
export async function readNamesOfProvinces(payload: Payload): Promise<(plate: string) => string> {
  const names = new Map((await readProvinces(payload)).map(({ id, name }) => [id, name]));
  return (plate) => names.get(plate) ?? plate;
}

/** Tells whether this person may see the unpublished data of a province. */
export function reachesProvince(person: Person, plate: string): boolean {
  const scope = scopeOf(person, 'figures', 'read');
  if (scope === 'all') return true;
  return scope !== 'none' && 'provinces' in scope && scope.provinces.includes(plate);
}

/** Names by user id; a user who is not found any more keeps the id. */
export type NameOf = (id: string | null) => string | null;

/** Reads the names of several people in one statement; ids may repeat or be null. */
export async function readNames(payload: Payload, ids: readonly (string | null)[]): Promise<NameOf> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null && id !== ''))];
  if (wanted.length === 0) return (id) => id;
  const where = { id: { in: accountKeys(payload, wanted) } };
  const docs = await readAll({ payload }, 'users', { where, select: { name: true } });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return (id) => (id === null || id === '' ? null : (names.get(id) ?? id));
}
