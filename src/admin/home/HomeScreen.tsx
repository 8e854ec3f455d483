import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { homeWords } from '@/messages/desk/home';
import { DeskTabs } from '../desk/DeskTabs';
import { DeskTitle } from '../desk/DeskTitle';
import { tabsFor } from '../desk/screenTitle';
import css from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { deskRequestOf } from '../desk/deskRequestOf';
import { AccountChanges } from '../people/AccountChanges';
import { HomeDesk } from './HomeDesk';

/** Shows the start page, which leads people to their work. Payload puts its frame around it itself. */
export default function HomeScreen(props: AdminViewServerProps) {
  const { person, locale } = deskRequestOf(props) ?? redirect(addressOf('login'));
  return (
    <Gutter>
      <main className={css.page}>
        <DeskTitle screen="home" />
        <DeskTabs label={homeWords[locale].menu} tabs={tabsFor(person.roles, locale)} />
        <HomeDesk name={person.name} roles={person.roles} />
        <AccountChanges />
      </main>
    </Gutter>
  );
}
