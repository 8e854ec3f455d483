import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { groups, provinces, type SeedProvince } from '../content/provinces';

async function enterGroups(payload: Payload): Promise<void> {
  const docs = await readAll({ payload }, 'groups', { select: {} });
  const present = new Set(docs.map(({ id }) => id));
  for (const { key, name } of groups) {
    if (!present.has(key)) {
      await payload.create({ collection: 'groups', data: { id: key, name }, ...asSystem });
    }
  }
}

/** Enters the 81 provinces and their groups; the services that each lacks follow when the services are there. */
export async function enterProvinces(payload: Payload): Promise<void> {
  await enterGroups(payload);
  const { totalDocs } = await payload.count({ collection: 'provinces', ...asSystem });
  if (totalDocs === provinces.length) return;
  const docs = await readAll({ payload }, 'provinces', { select: {} });
  const present = new Set(docs.map(({ id }) => id));
  for (const { plate, groups: memberOf, ...province } of provinces) {
    if (present.has(plate)) continue;
    await payload.create({
      collection: 'provinces',
      data: { id: plate, ...province, absentServices: null, groups: [...memberOf] },
      ...asSystem,
    });
  }
}

/** Enters the services that provinces lack, where that is known. */
export async function enterAbsentServices(
  payload: Payload,
  known: readonly Pick<SeedProvince, 'plate' | 'absentServices'>[] = provinces,
): Promise<void> {
  for (const { plate, absentServices } of known) {
    if (absentServices.length === 0) continue;
    await payload.update({
      collection: 'provinces',
      id: plate,
      data: { absentServices: [...absentServices] },
      ...asSystem,
    });
  }
}
