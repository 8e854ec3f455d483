import type { AuthStrategy } from 'payload';
import { JWTAuthentication } from 'payload';
import { markStandIns } from './standInMark';
import { grantsOf, readStandIns } from './readStandIns';

/**
 * Payload's own way of knowing who asks, and what that person holds for others today. Looked up at each request, by the
 * clock of the server: no session outlives the last day, and none has to be renewed on the first.
 */
export const deputyStrategy: AuthStrategy = {
  name: 'session-and-deputies',
  authenticate: async (args) => {
    const { user } = await JWTAuthentication({ ...args, strategyName: 'local-jwt' });
    if (user?.collection !== 'users') return { user };
    const standIns = await readStandIns(args.payload, [grantsOf(user)], new Date());
    markStandIns(user, standIns.get(user.id) ?? []);
    return { user };
  },
};
