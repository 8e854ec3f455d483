import { readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { Province } from '@/payload-types';

/** The province with this plate code, or null. */
export async function readProvince(scope: ReadScope, plate: string): Promise<ProvinceFacts | null> {
  const province = await readOne(scope, 'provinces', plate);
  return province === null ? null : provinceFacts(province);
}

/** What booklets and rules know of a stored province. */
export function provinceFacts({ id, name, capitals, slug, absentServices }: Province): ProvinceFacts {
  return {
    plate: id,
    name,
    capitals,
    slug,
    absentServices: (absentServices ?? []).map((service) =>
      typeof service === 'string' ? service : service.id,
    ),
  };
}
