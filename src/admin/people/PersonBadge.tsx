'use client';
import type { PersonState } from '@/domain/people/accountLink';
import { peopleWords } from '@/messages/desk/people';
import css from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';

/** The colours of the desk's badges, by the standing of a figure that they were made for. */
const looks: Readonly<Record<PersonState, string>> = {
  active: 'done',
  invited: 'queued',
  expired: 'failed',
  off: 'empty',
};

/** Where somebody stands, in a word. */
export function PersonBadge({ state }: { readonly state: PersonState }) {
  const words = useWords(peopleWords);
  return (
    <span className={css['badge']} data-state={looks[state]}>
      {words.states[state]}
    </span>
  );
}
