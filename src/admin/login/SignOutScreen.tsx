import type { AdminViewServerProps } from 'payload';
import { EntrancePage } from './EntrancePage';
import { SignOutDesk } from './SignOutDesk';

/** How a browser names a request that another site led to. */
const elsewhere = ['cross-site', 'same-site'];

/** Shows the page that signs out, in place of Payload's. Asks first when a link on another site led here. */
export default function SignOutScreen({ initPageResult: { req } }: AdminViewServerProps) {
  return (
    <EntrancePage>
      <SignOutDesk asks={elsewhere.includes(req.headers.get('sec-fetch-site') ?? '')} />
    </EntrancePage>
  );
}
