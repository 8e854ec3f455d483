import { inTransaction } from '@/database/inTransaction';
import type { OwnSecondFactor } from '@/contract/signInAnswer';
import type { Acting } from '@/workflow/sheet/acting';
import { readAuthenticator } from './authenticator';
import { mustHaveSecondFactor } from './mustHaveSecondFactor';
import { findById } from './storedUser';

/** What somebody is told of the own second factor. */
export function readOwnSecondFactor({ payload, person }: Acting): Promise<OwnSecondFactor> {
  return inTransaction(payload, async (req) => {
    const [user, kept] = [await findById(req, person.id), await readAuthenticator(req, person.id)];
    return {
      needed: user !== null && (await mustHaveSecondFactor(req, user)),
      since: kept?.at ?? null,
      recoveryCodesLeft: kept?.recovery.length ?? 0,
    };
  });
}
