import { EntrancePage } from './EntrancePage';
import { SignOutDesk } from './SignOutDesk';

/** The page that signs out, in place of Payload's. */
export default function SignOutScreen() {
  return (
    <EntrancePage>
      <SignOutDesk />
    </EntrancePage>
  );
}
