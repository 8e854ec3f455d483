import { EntrancePage } from './EntrancePage';
import { OutsideDesk } from './OutsideDesk';

/** Where Payload sends somebody who may not enter. */
export default function UnauthorizedScreen() {
  return (
    <EntrancePage>
      <OutsideDesk />
    </EntrancePage>
  );
}
