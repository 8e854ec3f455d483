import type { PayloadRequest } from 'payload';
import type { Deputyship } from '@/domain/deputies/deputy';
import type { DeputyMatter } from '@/domain/workflow/letter';
import { noticesOf } from '@/domain/workflow/notices';
import type { Timeline } from '@/payload-types';
import { readAccount } from '@/people/accountRecord';
import type { Occasion } from './occasion';

/** That somebody was named as a deputy, or is none any more; as the entry has it, for people end and are named again. */
export async function readDeputyOccasion(req: PayloadRequest, entry: Timeline): Promise<Occasion | null> {
  const notices = noticesOf(entry).map(({ row }) => ({ row, things: [] }));
  const after = entry.changes[0]?.after as Deputyship | undefined;
  if (after === undefined || notices.length === 0) return null;
  const matter = await matterOf(req, after);
  if (matter === null) return null;
  const { actor = null, actorName = null } = entry;
  return { matter, notices, actor, actorName, onBehalfOf: null, comment: null };
}

async function matterOf(
  req: PayloadRequest,
  { role, from, until, ...ids }: Deputyship,
): Promise<DeputyMatter | null> {
  const deputy = await readAccount(req, ids.deputy);
  const principal = await readAccount(req, ids.principal);
  if (deputy === null || principal === null) return null;
  return {
    subject: 'deputy',
    role,
    from,
    until,
    deputy: { id: deputy.id, name: deputy.name },
    principal: { id: principal.id, name: principal.name },
  };
}
