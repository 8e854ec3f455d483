import type { CollectionBeforeLoginHook } from 'payload';
import { Forbidden } from 'payload';

/**
 * Payload's own ways to begin a session (login, a new password by link) know of no second factor and no device. Nobody
 * gets in by one of them: src/signIn/openSession.ts is the only door.
 */
export const refusePasswordAlone: CollectionBeforeLoginHook = ({ req }) => {
  throw new Forbidden(req.t);
};
