import type { AccountChangeLine, AccountChangesView } from '@/contract/peopleView';
import { readAll } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import type { Issue } from '@/domain/issue';
import { confirmIssues, rejectIssues, type Overseer } from '@/domain/people/accountChange';
import { personChanges } from '@/domain/people/personChange';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readNamesOfProvinces } from '@/workflow/sheet/directory';
import { detailChanges, type Proposal } from './recordProposal';
import { nameField } from './accountRecord';
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
    const names = await readPeopleNames(req, waiting);
    return {
      lacksAdmin: person.roles.includes('admin') && countAdmins(overseers) < 2,
      changes: waiting.map((proposal) =>
        lineOf(proposal, { reader: person.id, overseers, names, plateNames }),
      ),
    };
  });
}

async function readPeopleNames(
  req: ReadScope,
  waiting: readonly Proposal[],
): Promise<ReadonlyMap<string, string>> {
  const ids = waiting.flatMap((proposal) => factsOfProposal(proposal).concerned);
  const docs = await readAll(req, 'users', { where: { id: { in: ids } }, select: { name: true } });
  return new Map(docs.map(({ id, name }) => [id, name]));
}

interface Sources {
  readonly reader: string;
  readonly overseers: readonly Overseer[];
  readonly names: ReadonlyMap<string, string>;
  readonly plateNames: (plate: string) => string;
}

function lineOf(proposal: Proposal, { reader, overseers, names, plateNames }: Sources): AccountChangeLine {
  const { id, change, person, seen, reason, proposedByName, proposedBy, proposedAt, expires } = proposal;
  const details = 'details' in change ? change.details : null;
  const naming = change.kind === 'name_deputy' ? change.naming : null;
  const facts = factsOfProposal(proposal);
  const was = person === null ? undefined : names.get(person);
  const isRenamed = details !== null && was !== undefined && was !== details.name;
  const renamed = isRenamed ? [{ field: nameField, before: was, after: details.name }] : [];
  const first = (issues: readonly Issue[]): Issue | null => issues[0] ?? null;
  return {
    id,
    kind: change.kind,
    name: (person === null ? details?.name : names.get(person)) ?? '',
    person,
    changes: details === null ? [] : personChanges([...renamed, ...detailChanges(details, seen)], plateNames),
    email: details === null || details.email === seen?.email ? null : details.email,
    naming: naming && {
      deputy: names.get(naming.deputy) ?? '',
      role: naming.role,
      from: naming.from,
      until: naming.until,
    },
    reason,
    proposedBy: proposedByName,
    proposedAt,
    expires,
    barred: {
      confirm: first(confirmIssues(facts, overseers, reader)),
      reject: first(rejectIssues(facts, overseers, reader)),
      withdraw: proposedBy === reader ? null : { field: 'change', problem: 'not_found' },
    },
  };
}
