import type { PayloadRequest } from 'payload';
import { deputyshipOf } from '@/access/deputyshipOf';
import { asSystem, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { deputyState, type Deputyship } from '@/domain/deputies/deputy';
import { mayEnd } from '@/domain/deputies/deputyIssues';
import { done, refusedFor, type Done, type Result } from '@/domain/result';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import type { Acting } from '../sheet/acting';
import { recordDeputy, type DeputyMove } from './recordDeputy';

/** Ends a deputyship before its last day, at once. */
export async function endDeputy(acting: Acting, id: string): Promise<Result<Done>> {
  const { payload, person, now } = acting;
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    const stored = await readOne(req, 'deputies', id);
    const before = stored && deputyshipOf(stored);
    // One that is not the reader's affair looks like one that is not there.
    if (before === null || !mayEnd(person, before)) return refusedFor('not_found', 'deputy');
    if (deputyState(before, istanbulDate(now)) === 'over') return refusedFor('deputy_ended', 'deputy');
    const moves = [await writeEnd(req, before, { actor: person, now })];
    await recordDeputy(req, { action: 'end_deputy', actor: person, at: now, moves });
    return done;
  });
}

/** Stores the end, which whoever calls records. `actor` is null for the system. */
export async function writeEnd(
  req: PayloadRequest,
  before: Deputyship,
  { actor, now }: { readonly actor: Person | null; readonly now: Date },
): Promise<DeputyMove> {
  const after = { ...before, endedAt: now.toISOString(), endedBy: actor?.id ?? null };
  const { endedAt, endedBy } = after;
  await req.payload.update({
    collection: 'deputies',
    id: before.id,
    data: { endedAt, endedBy },
    ...asSystem,
    req,
  });
  return { before, after };
}
