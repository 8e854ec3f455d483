import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { homePath, peoplePath } from '../desk/paths';
import { textOf, visitOf } from '../desk/visitOf';
import { PeopleDesk } from './PeopleDesk';
import { PersonDesk } from './PersonDesk';

/** Kişiler in the admin: the list, or with `?kisi=` one person. */
export default function PeopleScreen(props: AdminViewServerProps) {
  const visit = visitOf(props) ?? redirect(loginFor(peoplePath, props));
  if (!visit.person.roles.includes('admin')) redirect(homePath);
  const person = textOf(props.searchParams?.['kisi']);
  return (
    <DeskPage view={props} visit={visit} path={peoplePath}>
      {person === null ? <PeopleDesk /> : <PersonDesk key={person} id={person} />}
    </DeskPage>
  );
}
