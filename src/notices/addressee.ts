import type { Payload } from 'payload';
import type { Locale } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';

/** Somebody who can get mail. */
export interface Addressee extends Person {
  readonly email: string;
  readonly locale: Locale;
  /** Somebody who is switched off is told of the own account only. */
  readonly active: boolean;
}

/** Everybody with an account. */
export async function readAddressees(payload: Payload): Promise<readonly Addressee[]> {
  const { docs } = await payload.find({
    collection: 'users',
    select: { name: true, email: true, roles: true, province: true, language: true, active: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id, name, email, roles, province, language, active }) => ({
    id,
    name,
    email,
    roles,
    province: province ?? null,
    locale: language ?? 'tr',
    active: active === true,
  }));
}
