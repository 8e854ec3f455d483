import type { AdminViewServerProps } from 'payload';
import { EntrancePage } from './EntrancePage';
import { SignOutDesk } from './SignOutDesk';

/** How a browser names a visit that another site led to. */
const elsewhere = ['cross-site', 'same-site'];

/** The page that signs out, in place of Payload's. A link on another site signs nobody out: its visitor is asked. */
export default function SignOutScreen({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <EntrancePage>
      <SignOutDesk asks={elsewhere.includes(req.headers.get('sec-fetch-site') ?? '')} />
    </EntrancePage>
  );
}
