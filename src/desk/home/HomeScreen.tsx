import { homeWords } from '@/messages/desk/home';
import { AccountChanges } from '../people/AccountChanges';
import { ScreenPage } from '../shared/ScreenPage';
import { useWords } from '../shared/words';
import { useSelf } from '../shell/self';
import { HomeDesk } from './HomeDesk';

/** Shows the start page, which leads people to their work. */
export default function HomeScreen() {
  const words = useWords(homeWords);
  const { name, roles } = useSelf().self.person;
  return (
    <ScreenPage title={words.greeting(name)}>
      <HomeDesk roles={roles} />
      <AccountChanges />
    </ScreenPage>
  );
}
