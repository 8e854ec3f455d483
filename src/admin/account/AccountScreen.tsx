import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { homeWords } from '@/messages/desk/home';
import desk from '@/desk/shared/desk.module.css';
import { DeskTabs } from '../desk/DeskTabs';
import { DeskTitle } from '../desk/DeskTitle';
import { loginFor } from '../desk/loginFor';
import { tabsFor } from '@/desk/shared/screenTitle';
import { deskRequestOf } from '../desk/deskRequestOf';
import { AccountDesk } from './AccountDesk';

/**
 * Shows the person's own account, in place of Payload's screen, which would write the account itself. Payload
 * puts its frame around it.
 */
export default function AccountScreen(props: AdminViewServerProps) {
  const { person, locale } = deskRequestOf(props) ?? redirect(loginFor('account', props));
  return (
    <Gutter>
      <main className={desk['page']}>
        <DeskTitle screen="account" />
        <DeskTabs label={homeWords[locale].menu} tabs={tabsFor(person.roles, locale)} />
        <AccountDesk />
      </main>
    </Gutter>
  );
}
