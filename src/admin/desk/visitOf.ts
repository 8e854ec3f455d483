import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { localeOf, type Locale } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';

/** What our server views need of a request: who reads, in which language, and the two things an address may name. */
export interface DeskVisit {
  readonly person: Person;
  readonly locale: Locale;
  readonly edition: string | null;
  readonly plate: string | null;
}

/** The visit behind an admin view; null for somebody who is not logged in or no longer active. */
export function visitOf({ initPageResult: { req }, searchParams }: AdminViewServerProps): DeskVisit | null {
  const person = personOf(req);
  if (person === null) return null;
  return {
    person,
    locale: localeOf(req.i18n.language),
    edition: textOf(searchParams?.['donem']),
    plate: textOf(searchParams?.['il']),
  };
}

/** One text of an address's query; null when it is missing, empty or there twice. */
export function textOf(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
