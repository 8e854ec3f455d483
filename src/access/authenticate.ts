import { executeAuthStrategies, type Payload } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { personOf } from './personOf';
import { sessionOf } from './session';

/** Who asks and with which session; null for whoever is nobody here, or came without one. */
export interface Caller {
  readonly person: Person | null;
  readonly session: string | null;
}

/** Finds out by the headers of a request who asks, in the same way as Payload does for its own addresses. */
export async function authenticate(payload: Payload, headers: Headers): Promise<Caller> {
  const { user } = await executeAuthStrategies({ payload, headers });
  return { person: personOf({ user }), session: sessionOf({ user }) };
}
