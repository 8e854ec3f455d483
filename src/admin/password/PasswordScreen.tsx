import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { queryIn } from '@/contract/addresses';
import DeskLogo from '../graphics/DeskLogo';
import css from '../people/people.module.css';
import { PasswordDesk } from './PasswordDesk';

/** Shows the page of a mailed link, which sets a first or new password. Nobody needs to be signed in here. */
export default function PasswordScreen({ searchParams }: AdminViewServerProps) {
  return (
    <MinimalTemplate>
      <div className={css['entrance']}>
        <DeskLogo />
        <PasswordDesk
          person={queryIn(searchParams, 'person') ?? ''}
          linkKey={queryIn(searchParams, 'key') ?? ''}
        />
      </div>
    </MinimalTemplate>
  );
}
