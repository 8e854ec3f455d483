import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { addressOf, queryIn } from '@/contract/addresses';
import { deskRequestOf } from '../desk/deskRequestOf';
import { PeopleDesk } from './PeopleDesk';
import { PersonDesk } from './PersonDesk';

/** Shows the Kişiler screen in the admin: the list, or with `?kisi=` one person. */
export default function PeopleScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('people', props));
  if (!visit.person.roles.includes('admin')) redirect(addressOf('home'));
  const person = queryIn(props.searchParams, 'person');
  return (
    <DeskPage view={props} visit={visit} screen="people">
      {person === null ? <PeopleDesk /> : <PersonDesk key={person} id={person} />}
    </DeskPage>
  );
}
