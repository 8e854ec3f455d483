import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import DeskLogo from '../graphics/DeskLogo';
import { textOf } from '../desk/visitOf';
import css from '../people/people.module.css';
import { PasswordDesk } from './PasswordDesk';

/** Where a mailed link leads: sets the first password, or a new one. Nobody needs to be signed in here. */
export default function PasswordScreen({ searchParams }: AdminViewServerProps) {
  return (
    <MinimalTemplate>
      <div className={css['entrance']}>
        <DeskLogo />
        <PasswordDesk
          person={textOf(searchParams?.['kisi']) ?? ''}
          linkKey={textOf(searchParams?.['anahtar']) ?? ''}
        />
      </div>
    </MinimalTemplate>
  );
}
