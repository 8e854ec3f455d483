import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { queryIn } from '@/contract/addresses';
import { localeOf, type Locale } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';

/** What our server views need of a request: who reads, in which language, and the two things an address may name. */
export interface DeskRequest {
  readonly person: Person;
  readonly locale: Locale;
  readonly edition: string | null;
  readonly plate: string | null;
}

/** Gives the request behind an admin view; null for somebody not logged in or no longer active. */
export function deskRequestOf({
  initPageResult: { req },
  searchParams,
}: AdminViewServerProps): DeskRequest | null {
  const person = personOf(req);
  if (person === null) return null;
  return {
    person,
    locale: localeOf(req.i18n.language),
    edition: queryIn(searchParams, 'edition'),
    plate: queryIn(searchParams, 'plate'),
  };
}
