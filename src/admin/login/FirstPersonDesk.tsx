'use client';
import { entranceWords } from '@/messages/desk/entrance';
import css from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { useWords } from '../desk/words';
import { EntranceDesk } from './EntranceDesk';
import own from './login.module.css';

/** Says how the first admin is made. */
export function FirstPersonDesk() {
  const { firstPerson } = useWords(entranceWords);
  return (
    <EntranceDesk said={[]}>
      <h1>{firstPerson.title}</h1>
      <p>
        {firstPerson.text} <code className={own['secret']}>npm run admin -- --email … --name …</code>
      </p>
      <p>{firstPerson.then}</p>
      <p>
        <a className={css['linkButton']} href={addressOf('login')}>
          {firstPerson.toLogin}
        </a>
      </p>
    </EntranceDesk>
  );
}
