import { useEffect } from 'react';
import { useRouter } from '../shell/router';
import { useEdition, useSelf } from '../shell/self';
import { PeopleDesk } from './PeopleDesk';
import { PersonDesk } from './PersonDesk';

/** Shows the Kişiler screen: the list, or the person that the address names. It is the admins'. */
export default function PeopleScreen() {
  const { place, replace } = useRouter();
  const isAdmin = useSelf().self.person.roles.includes('admin');
  const home = useEdition().addressOf('home');
  useEffect(() => {
    if (!isAdmin) replace(home);
  }, [isAdmin, replace, home]);
  if (!isAdmin) return null;
  const person = place.query('person');
  return person === null ? <PeopleDesk /> : <PersonDesk key={person} id={person} />;
}
