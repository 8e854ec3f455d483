import { EntrancePage } from './EntrancePage';
import { FirstPersonDesk } from './ForgotDesk';

/**
 * Shows the page of an installation without people, in place of Payload's form, which would make the first
 * visitor its admin.
 */
export default function FirstPersonScreen() {
  return (
    <EntrancePage>
      <FirstPersonDesk />
    </EntrancePage>
  );
}
