import type { Db } from 'mongodb';
import { plainProvince, type ProvinceFacts } from '@/domain/booklet/snapshot';
import type { SuffixOverrides } from '@/domain/turkish/suffix';
import { toStored } from '@/stored/storedJson';

/** A province's record as a database keeps it, before what it has was pinned with each edition. */
export interface ProvinceRecord extends Pick<ProvinceFacts, 'name' | 'capitals' | 'slug'> {
  readonly id: string;
  readonly absentServices?: readonly string[] | null;
  readonly groups?: readonly string[] | null;
  readonly suffixOverrides?: SuffixOverrides | null;
}

/** Gives what a sheet of an edition opened before this release pins of its province: what its record says now. */
export function factsOfRecord({ id, name, capitals, slug, ...rest }: ProvinceRecord) {
  return toStored('provinceFacts', {
    ...plainProvince,
    plate: id,
    name,
    capitals,
    slug,
    absentServices: rest.absentServices ?? [],
    suffixOverrides: rest.suffixOverrides ?? {},
    groups: rest.groups ?? [],
  });
}

/**
 * Pins what each province has on the sheets of a MongoDB that were made before that was pinned, or came back from a
 * backup of then. Changes nothing where all sheets have it.
 */
export async function storeFacts(db: Db): Promise<void> {
  const sheets = db.collection<{ _id: string; province: string; facts?: unknown }>('sheets');
  const unpinned = await sheets.distinct('province', { facts: null });
  const provinces = db.collection<Omit<ProvinceRecord, 'id'> & { _id: string }>('provinces');
  for (const { _id: id, ...province } of await provinces.find({ _id: { $in: unpinned } }).toArray())
    await sheets.updateMany(
      { province: id, facts: null },
      { $set: { facts: factsOfRecord({ ...province, id }) } },
    );
}
