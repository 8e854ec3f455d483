import type { Payload, Where } from 'payload';
import { openText } from '@/access/sealedText';
import { keyFor } from '@/access/sealer';
import { settingsOf } from '@/access/settingsOf';
import { readAll } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import { anyJournal, type JournalLine, type JournalPerson, type JournalView } from '@/contract/journalView';
import type { Person } from '@/domain/permissions/person';
import { securityEventKinds } from '@/domain/signIn/securityEvent';
import type { Journal } from '@/payload-types';

/** Which part of the journal is asked for. */
export interface JournalAsk {
  readonly eventKind: string;
  readonly concerned: string;
  /** The last entry of the page before. */
  readonly before: string;
}

/** Entries of one page. */
const pageSize = 50;

/** Reads a page of the journal of security. Nobody reads what is about themselves, nor what they did to others: other admins do. */
export function readJournal(
  { payload, person: reader }: { readonly payload: Payload; readonly person: Person },
  ask: JournalAsk,
): Promise<JournalView> {
  return inReading(payload, async (scope) => {
    const where = { and: [notAbout(reader.id), ...narrowed(ask)] };
    const entries = await readAll(scope, 'journal', { where, sort: '-id', limit: pageSize + 1 });
    const users = await readAll(scope, 'users', { select: { name: true }, sort: 'name' });
    const people = users.map(({ id, name }) => ({ id, name }));
    const shown = entries.slice(0, pageSize);
    const named = new Map(people.map((person) => [person.id, person]));
    return {
      lines: shown.map((entry) => lineOf(payload, entry, named)),
      next: entries.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
      people: people.filter(({ id }) => id !== reader.id),
      keptDays: settingsOf(payload).journalDays,
    };
  });
}

const notAbout = (reader: string): Where => ({
  and: [{ person: { not_equals: reader } }, { by: { not_equals: reader } }],
});

function narrowed({ eventKind, concerned, before }: JournalAsk): readonly Where[] {
  const kind = { kind: { equals: eventKind } };
  const person = { or: [{ person: { equals: concerned } }, { by: { equals: concerned } }] };
  const older = { id: { less_than: before } };
  return [
    ...(eventKind === anyJournal ? [] : [kind]),
    ...(concerned === anyJournal ? [] : [person]),
    ...(before === anyJournal ? [] : [older]),
  ];
}

function lineOf(
  payload: Payload,
  { id, at, kind, person, by, sender, device, unknown, detail, problem, times }: Journal,
  named: ReadonlyMap<string, JournalPerson>,
): JournalLine {
  const nameOf = (someone: string | null | undefined): JournalPerson | null =>
    someone ? (named.get(someone) ?? { id: someone, name: someone }) : null;
  return {
    id,
    at,
    kind: securityEventKinds.find((known) => known === kind) ?? 'refused',
    person: nameOf(person),
    by: nameOf(by),
    sender: sender ? openText(keyFor(payload, 'journal_sender'), sender, id) : null,
    device: device === 'known' || device === 'new' ? device : null,
    unknown: unknown ?? null,
    detail: detail ?? null,
    problem: problem ?? null,
    times,
  };
}
