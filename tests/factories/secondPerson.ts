import type { Payload } from 'payload';
import { confirmChange } from '@/accounts/decideChange';
import type { Result } from '@/domain/result';
import type { MadePerson } from './people';

/** An act that may have become a proposal. */
interface MayWait {
  readonly proposed: string | null;
}

/** Has what an act proposed confirmed by this person, as two people do it; an act that held at once is left alone. */
export async function confirmedBy(
  payload: Payload,
  second: MadePerson,
  act: Promise<Result<MayWait>>,
  now = new Date(),
): Promise<Result<unknown>> {
  const answer = await act;
  if (!answer.ok || answer.value.proposed === null) return answer;
  return confirmChange({ payload, person: second.person, now }, answer.value.proposed);
}

/** Finds the id of the account with this address. */
export async function accountAt(payload: Payload, email: string): Promise<string> {
  const where = { email: { equals: email } };
  const { docs } = await payload.find({ collection: 'users', where, overrideAccess: true, depth: 0 });
  const [stored] = docs;
  if (stored === undefined) throw new Error(`Nobody at ${email}`);
  return stored.id;
}

/** Has all that waits confirmed by this person: what an endpoint proposed holds then. */
export async function confirmWaiting(payload: Payload, { person }: MadePerson): Promise<void> {
  const where = { state: { equals: 'waiting' } };
  const { docs } = await payload.find({
    collection: 'account-changes',
    where,
    overrideAccess: true,
    depth: 0,
  });
  for (const { id } of docs) {
    const answer = await confirmChange({ payload, person, now: new Date() }, id);
    if (!answer.ok) throw new Error(`Not confirmed: ${JSON.stringify(answer.issues)}`);
  }
}
