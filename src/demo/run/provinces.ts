import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { provinces, type SeedProvince } from '../content/provinces';

/** Enters the 81 provinces; the services that each lacks follow when the services are there. */
export async function enterProvinces(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'provinces', ...asSystem });
  if (totalDocs === provinces.length) return;
  const docs = await readAll({ payload }, 'provinces', { select: {} });
  const present = new Set(docs.map(({ id }) => id));
  for (const { plate, ...province } of provinces) {
    if (present.has(plate)) continue;
    await payload.create({
      collection: 'provinces',
      data: { id: plate, ...province, absentServices: null },
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
