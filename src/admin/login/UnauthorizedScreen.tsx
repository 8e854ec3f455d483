import { EntrancePage } from './EntrancePage';
import { OutsideDesk } from './ForgotDesk';

/** Shows people why they may not enter; Payload sends them here. */
export default function UnauthorizedScreen() {
  return (
    <EntrancePage>
      <OutsideDesk />
    </EntrancePage>
  );
}
