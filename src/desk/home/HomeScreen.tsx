import { AccountChanges } from '../people/AccountChanges';
import { useSelf } from '../shell/self';
import { HomeDesk } from './HomeDesk';

/** Shows the start page, which leads people to their work. */
export default function HomeScreen() {
  const { name, roles } = useSelf().self.person;
  return (
    <>
      <HomeDesk name={name} roles={roles} />
      <AccountChanges />
    </>
  );
}
