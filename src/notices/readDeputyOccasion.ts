import type { PayloadRequest } from 'payload';
import type { Deputyship } from '@/domain/deputies/deputy';
import type { NotifiedDeputyship } from '@/domain/notices/letter';
import { noticesAbout } from '@/domain/notices/noticesOf';
import type { Timeline } from '@/payload-types';
import { readAccount } from '@/accounts/accountRecord';
import { accountField } from '@/workflow/deputies/endDeputy';
import type { Occasion } from './occasion';

/** That somebody was named as a deputy, or is none any more; as the entry has it, for people end and are named again. */
export async function readDeputyOccasion(req: PayloadRequest, entry: Timeline): Promise<Occasion | null> {
  const told = entry.changes.filter(({ field }) => field !== accountField);
  const deputyships: NotifiedDeputyship[] = [];
  for (const { after } of told) deputyships.push(...(await toldOf(req, after as Deputyship)));
  if (deputyships.length === 0) return null;
  const account = entry.changes.find(({ field }) => field === accountField)?.after;
  const matter = { deputyships, account: typeof account === 'string' ? account : null };
  const notices = noticesAbout('deputy', entry).map(({ kind }) => ({
    about: 'deputy' as const,
    kind,
    matter,
    things: [],
  }));
  const { actor = null, actorName = null } = entry;
  return { notices, actor, actorName, onBehalfOf: null, comment: null };
}

async function toldOf(
  req: PayloadRequest,
  { role, from, until, ...ids }: Deputyship,
): Promise<readonly NotifiedDeputyship[]> {
  const deputy = await readAccount(req, ids.deputy);
  const principal = await readAccount(req, ids.principal);
  if (deputy === null || principal === null) return [];
  const people = {
    deputy: { id: deputy.id, name: deputy.name },
    principal: { id: principal.id, name: principal.name },
  };
  return [{ role, from, until, ...people }];
}
