import type { AccountChangeLine, AccountChangesView } from '@/contract/peopleView';
import { readAll } from '@/database/asSystem';
import { accountKeys } from '@/database/databases';
import { inReading } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import type { Issue } from '@/domain/issue';
import { confirmIssues, rejectIssues, type AccountSeen, type Overseer } from '@/domain/people/accountChange';
import { personChanges } from '@/domain/people/personChange';
import type { Person } from '@/domain/permissions/person';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readNamesOfProvinces } from '@/workflow/sheet/directory';
import { detailChanges, type Proposal } from './recordProposal';
import { factsOfProposal, readOverseers, readWaiting } from './accountChanges';

/** Counts the admins who can sign in; with fewer than two, a new installation is not ready to give anybody power. */
export function countAdmins(overseers: readonly Overseer[]): number {
  return overseers.filter(({ roles, canSignIn }) => canSignIn && roles.includes('admin')).length;
}

/** Reads what waits for a second person: all of it for admins and publishers, the own proposals for everybody else. */
export async function readAccountChanges({ payload, person, now }: ActContext): Promise<AccountChangesView> {
  const plateNames = await readNamesOfProvinces(payload);
  return inReading(payload, async (req) => {
    const overseers = await readOverseers(req);
    const oversees = overseers.some(({ id, canSignIn }) => id === person.id && canSignIn);
    const waiting = (await readWaiting(req, now)).filter(
      ({ proposedBy }) => oversees || proposedBy === person.id,
    );
    const people = await readPeopleOf(req, waiting);
    const sources = { reader: person, oversees, overseers, people, plateNames };
    return {
      lacksAdmin: person.roles.includes('admin') && countAdmins(overseers) < 2,
      changes: waiting.map((proposal) => lineOf(proposal, sources)),
    };
  });
}

type Named = Pick<AccountSeen, 'name' | 'email'>;

async function readPeopleOf(
  req: ReadScope,
  waiting: readonly Proposal[],
): Promise<ReadonlyMap<string, Named>> {
  const ids = waiting.flatMap((proposal) => factsOfProposal(proposal).concerned);
  const docs = await readAll(req, 'users', {
    where: { id: { in: accountKeys(req.payload, ids) } },
    select: { name: true, email: true },
  });
  return new Map(docs.map(({ id, name, email }) => [id, { name, email }]));
}

interface Sources {
  readonly reader: Person;
  /** Whether the reader may decide on anything here. */
  readonly oversees: boolean;
  readonly overseers: readonly Overseer[];
  readonly people: ReadonlyMap<string, Named>;
  readonly plateNames: (plate: string) => string;
}

const first = (issues: readonly Issue[]): Issue | null => issues[0] ?? null;

function lineOf(proposal: Proposal, sources: Sources): AccountChangeLine {
  const { reader, overseers, people, plateNames } = sources;
  const { id, change, person, seen, proposedByName, proposedBy, proposedAt, expires } = proposal;
  const details = 'details' in change ? change.details : null;
  const account = person === null ? undefined : people.get(person);
  const email = details?.email ?? account?.email ?? '';
  const facts = factsOfProposal(proposal);
  return {
    id,
    kind: change.kind,
    name: account?.name ?? details?.name ?? '',
    person,
    changes: details === null ? [] : personChanges(detailChanges(details, seen), plateNames),
    renamed: seen === null || details === null || details.name === seen.name ? null : details.name,
    email: sources.oversees ? email : null,
    formerEmail: !sources.oversees || seen === null || seen.email === email ? null : seen.email,
    naming: namingOf(proposal, sources),
    reason: reasonFor(proposal, sources),
    proposedBy: proposedByName,
    proposedAt,
    expires,
    barred: {
      confirm: first(confirmIssues(facts, overseers, reader.id)),
      reject: first(rejectIssues(facts, overseers, reader.id)),
      withdraw: proposedBy === reader.id ? null : { field: 'change', problem: 'not_found' },
    },
  };
}

function namingOf({ change }: Proposal, { people, oversees }: Sources): AccountChangeLine['naming'] {
  if (change.kind !== 'name_deputy') return null;
  const { deputy: id, role, from, until } = change.naming;
  const deputy = people.get(id);
  return {
    deputy: deputy?.name ?? '',
    deputyEmail: oversees ? (deputy?.email ?? null) : null,
    role,
    from,
    until,
  };
}

/** Why somebody is away is read by admins, by whoever said it and by whom it concerns; by others where they are to confirm it. */
function reasonFor(proposal: Proposal, { reader, overseers }: Sources): string | null {
  const { change, proposedBy, reason } = proposal;
  const facts = factsOfProposal(proposal);
  const isTheirs = proposedBy === reader.id || facts.concerned.includes(reader.id);
  const mayRead =
    change.kind !== 'name_deputy' ||
    isTheirs ||
    reader.roles.includes('admin') ||
    confirmIssues(facts, overseers, reader.id).length === 0;
  return mayRead ? reason : null;
}
