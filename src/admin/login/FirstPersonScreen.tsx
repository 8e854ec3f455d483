import { EntrancePage } from './EntrancePage';
import { FirstPersonDesk } from './ForgotDesk';

/** The page of an installation without people, in place of Payload's form: whoever comes first must not become its admin. */
export default function FirstPersonScreen() {
  return (
    <EntrancePage>
      <FirstPersonDesk />
    </EntrancePage>
  );
}
