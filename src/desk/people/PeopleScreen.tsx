import { deskWords } from '@/messages/desk/desk';
import { accountChangeWords } from '@/messages/desk/accountChanges';
import { ScreenPage } from '../shared/ScreenPage';
import { useDesk } from '../shared/useDesk';
import { useWords } from '../shared/words';
import { useRouter } from '../shell/router';
import { useSelf } from '../shell/self';
import { AccountChanges } from './AccountChanges';
import { PeopleDesk } from './PeopleDesk';
import { PersonDesk } from './PersonDesk';

/** Shows the Kişiler screen: the list, or the person that the address names; to others than admins what waits for their word. */
export default function PeopleScreen() {
  const { place } = useRouter();
  const isAdmin = useSelf().self.person.roles.includes('admin');
  if (!isAdmin) return <OnlyChanges />;
  const person = place.query('person');
  return person === null ? <PeopleDesk /> : <PersonDesk key={person} id={person} />;
}

/** Shows the account changes in which somebody has a part who manages no people: publishers decide, approvers name deputies. */
function OnlyChanges() {
  const words = useWords(accountChangeWords);
  const { loading } = useWords(deskWords);
  const { record, reload } = useDesk('readAccountChanges', {});
  return (
    <ScreenPage title={words.screen}>
      {record === null && <p role="status">{loading}</p>}
      {record?.changes.length === 0 && <p>{words.nothing}</p>}
      <AccountChanges onDecided={() => void reload()} />
    </ScreenPage>
  );
}
