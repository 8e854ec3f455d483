import type { PayloadRequest } from 'payload';
import { deviceOf } from '@/domain/people/accountLink';
import { readAccount } from './accountRecord';

/** Remembers which browser opened a session, for as long as the session is there. */
export async function noteDevice(
  req: PayloadRequest,
  { person, session }: { readonly person: string; readonly session: string },
): Promise<void> {
  const account = await readAccount(req, person);
  if (account === null) return;
  const open = new Set(account.sessions.map(({ id }) => id));
  const others = account.devices.filter((each) => each.session !== session && open.has(each.session));
  const devices = [...others, { session, ...deviceOf(req.headers.get('user-agent')) }];
  await req.payload.db.updateOne({ collection: 'users', id: person, data: { devices }, req });
}
