'use client';
import { entranceWords } from '@/messages/desk/entrance';
import css from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { useWords } from '../desk/words';
import { EntranceDesk } from './EntranceDesk';

/** Says why a page does not open, and where to go. */
export function OutsideDesk() {
  const { outside } = useWords(entranceWords);
  return (
    <EntranceDesk said={[]}>
      <h1>{outside.title}</h1>
      <p>{outside.text}</p>
      <p className={css['row']}>
        <a className={css['linkButton']} href={addressOf('home')}>
          {outside.home}
        </a>
        <a className={css['linkButton']} href={addressOf('signOut')}>
          {outside.signOut}
        </a>
      </p>
    </EntranceDesk>
  );
}
