import { strangersAttempts } from './countAttempt';
import { addressOf } from './storedUser';
import type { Visitor } from './visitor';

/** Lets devices that are not known try again at once, by an admin. */
export async function clearAttempts({ payload }: Visitor, email: string): Promise<void> {
  const keys = strangersAttempts(payload, addressOf(email));
  await payload.db.deleteMany({ collection: 'attempts', where: { id: { in: [...keys] } } });
}
