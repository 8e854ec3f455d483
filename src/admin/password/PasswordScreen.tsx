import { MinimalTemplate } from '@payloadcms/next/templates';
import DeskLogo from '../graphics/DeskLogo';
import css from '@/desk/people/people.module.css';
import { PasswordDesk } from './PasswordDesk';

/** Shows the page of a mailed link, which sets a first or new password. Nobody needs to be signed in here. */
export default function PasswordScreen() {
  return (
    <MinimalTemplate>
      <div className={css['entrance']}>
        <DeskLogo />
        <PasswordDesk />
      </div>
    </MinimalTemplate>
  );
}
