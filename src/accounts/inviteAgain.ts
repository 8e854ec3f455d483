import { done, refusedFor, type Done, type Result } from '@/domain/result';
import type { Acting } from '@/workflow/sheet/actRequest';
import { newLink } from './linkKey';
import { moveAccount, recordOnAccount, writeAccount, type PersonRef } from './moveAccount';

/** Sends somebody who has set no password a new link, by an admin; the one before works no more. */
export function inviteAgain(acting: Acting, ref: PersonRef): Promise<Result<Done>> {
  return moveAccount(acting, ref, async (req, { id, active, invited }) => {
    if (!active) return refusedFor('person_off');
    if (!invited) return refusedFor('not_invited');
    await writeAccount(req, id, { link: newLink('invitation', acting.now) });
    await recordOnAccount(req, acting, { id, action: 'invite' });
    return done;
  });
}
