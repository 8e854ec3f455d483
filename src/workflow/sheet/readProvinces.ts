import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { Province } from '@/payload-types';

export type ProvinceRow = Pick<Province, 'id' | 'name' | 'slug' | 'searchKey'>;

/** All provinces in Turkish order. */
export async function readProvinces(payload: Payload): Promise<readonly ProvinceRow[]> {
  return readAll({ payload }, 'provinces', {
    sort: 'sortKey',
    select: { name: true, slug: true, searchKey: true },
  });
}

/** Names of provinces by plate; the plate itself for one that is not there. */
export async function readNamesOfProvinces(payload: Payload): Promise<(plate: string) => string> {
  const names = new Map((await readProvinces(payload)).map(({ id, name }) => [id, name]));
  return (plate) => names.get(plate) ?? plate;
}
