'use client';
import { useState } from 'react';
import type { PersonView } from '@/contract/peopleView';
import { peopleWords } from '@/messages/desk/people';
import type { Trouble } from '../desk/callDesk';
import { DeskButton } from '../desk/DeskButton';
import desk from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';
import css from './people.module.css';
import { draftOf, type PersonDraft } from './personDraft';
import { PersonFields } from './PersonFields';

interface PersonFormProps {
  readonly person: PersonView;
  readonly trouble: Trouble | null;
  readonly busy: boolean;
  readonly onSave: (draft: PersonDraft) => void;
}

/** Name, address, roles, province and language of somebody. */
export function PersonForm({ person, trouble, busy, onSave }: PersonFormProps) {
  const words = useWords(peopleWords).person;
  const [draft, setDraft] = useState(() => draftOf(person));
  return (
    <section className={css['panel']} aria-label={words.details}>
      <h2>{words.details}</h2>
      {person.isOwn && <p className={desk['small']}>{words.own}</p>}
      <PersonFields
        draft={draft}
        provinces={person.provinces}
        trouble={trouble}
        isOwn={person.isOwn}
        emailHint={words.emailHint}
        onChange={setDraft}
      />
      <DeskButton
        kind="primary"
        disabled={busy}
        onClick={() => {
          onSave(draft);
        }}
      >
        {words.save}
      </DeskButton>
    </section>
  );
}
