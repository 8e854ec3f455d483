import type { PayloadRequest } from 'payload';
import { requestBy } from '@/access/requestBy';
import { asSystem } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { refusedFor, type Result } from '@/domain/result';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { PersonAction } from '@/domain/people/personChange';
import type { User } from '@/payload-types';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { readAccount, revisionOfPerson, type AccountRecord } from './accountRecord';

/** An account as an admin saw it. */
export interface PersonTarget {
  readonly person: string;
  readonly revision: number;
}

/** Runs an admin's act on an account as it was seen, in one transaction; `act` decides and writes. */
export function moveAccount<T>(
  { payload, person }: ActContext,
  { person: id, revision }: PersonTarget,
  act: (req: PayloadRequest, account: AccountRecord) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(payload, async (req): Promise<Result<T>> => {
    if (!person.roles.includes('admin')) return refusedFor('role_missing');
    const account = await readAccount(req, id);
    if (account === null) return refusedFor('not_found');
    if (revision !== (await revisionOfPerson(req, id))) return refusedFor('stale', '', { thing: 'person' });
    return act(requestBy(req, person), account);
  });
}

/** Writes to an account, past Payload's generic endpoints; the collection's hooks record what is granted. */
export async function writeAccount(req: PayloadRequest, id: string, data: Partial<User>): Promise<void> {
  await req.payload.update({ collection: 'users', id, data, ...asSystem, req });
}

/** Puts an act into the account's chain. */
export async function recordOnAccount(
  req: PayloadRequest,
  { person, now, quiet }: ActContext,
  of: {
    readonly id: string;
    readonly action: PersonAction;
    readonly comment?: string | null;
    readonly changes?: readonly TimelineChange[];
  },
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'user', id: of.id },
    edition: null,
    province: null,
    action: of.action,
    actor: person,
    at: now,
    comment: of.comment ?? null,
    changes: of.changes ?? [],
    quiet,
  });
}
