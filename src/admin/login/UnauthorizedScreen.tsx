import { EntrancePage } from './EntrancePage';
import { OutsideDesk } from './ForgotDesk';

/** Where Payload sends somebody who may not enter. */
export default function UnauthorizedScreen() {
  return (
    <EntrancePage>
      <OutsideDesk />
    </EntrancePage>
  );
}
