import type { Bilingual, Locale } from '@/domain/bilingual';
import type { Check, Metric, Section, Service } from '@/payload-types';
import type { Person } from '@/domain/permissions/person';
import { mailingOf, type Mailing } from '@/domain/people/mailing';
import type { Notice } from '@/domain/notices/letter';
import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { grantsOf, readStandIns } from '@/access/deputies';
import { withStandIns } from '@/domain/deputies/standInsOn';

/** Gives the name that people use for a text or definition. */
export function textName(text: Section | Service | Metric | Check): Bilingual {
  if ('label' in text) return { tr: text.label.tr, en: text.label.en };
  if ('message' in text) return { tr: text.message.tr, en: text.message.en };
  return { tr: text.name, en: text.name };
}

/** One figure or text that a notice names, with what tells whom it concerns. */
export interface NoticeThing {
  /** The same for everybody, or made for who reads it. */
  readonly name: Bilingual | ((person: Person) => Bilingual);
  /** Whether this person may approve it as it stands now, or has something to do on it. */
  readonly awaits: (person: Person) => boolean;
  readonly touchedBy: readonly string[];
  /** Who approved it since it was sent, where it came back. */
  readonly approvedBy?: readonly string[];
  readonly sentBy: string | null;
  /** Whom a comment on it names, and who asked what the comment answers. */
  readonly named?: readonly string[];
  readonly asker?: string | null;
}

/** One notice, with what it is about one by one; none where it is about a whole booklet, train, account or deputyship. */
export type OccasionNotice = Notice & { readonly things: readonly NoticeThing[] };

/** What mails are written from, read when they are sent. */
export interface Occasion {
  readonly notices: readonly OccasionNotice[];
  /** Who acted: gets no mail. Null for the publication job. */
  readonly actor: string | null;
  readonly actorName: string | null;
  /** Name of the person whom the actor stood in for, or null. */
  readonly onBehalfOf: string | null;
  readonly comment: string | null;
}

/** Somebody who can get mail. */
export interface Addressee extends Person {
  readonly email: string;
  readonly locale: Locale;
  readonly mailing: Mailing;
  /** The address that the account had until lately; it hears of the account, too. */
  readonly former?: string | null;
  /** Somebody who is switched off is told of the own account only. */
  readonly active: boolean;
}

/** Reads everybody with an account, with the roles that they hold for others at `now`. */
export async function readAddressees(payload: Payload, now: Date): Promise<readonly Addressee[]> {
  const docs = await readAll({ payload }, 'users', {
    select: {
      name: true,
      email: true,
      roles: true,
      province: true,
      language: true,
      active: true,
      mailChoice: true,
      digestAt: true,
    },
    sort: 'id',
    showHiddenFields: true,
  });
  const people = docs.map(({ id, name, email, roles, province, language, active, ...chosen }) => ({
    ...grantsOf({ id, active, roles, province }),
    name,
    email,
    locale: language ?? 'tr',
    mailing: mailingOf(chosen),
  }));
  const standIns = await readStandIns(payload, people, now);
  return people.map((person) => withStandIns(person, standIns.get(person.id) ?? []));
}
