import { locales, type Locale } from '@/domain/bilingual';
import type { PersonView, ProvinceName } from '@/contract/peopleView';
import { accountChangeWords } from '@/messages/desk/accountChanges';
import { peopleWords } from '@/messages/desk/people';
import type { Trouble } from '../shared/callDesk';
import { DeskButton, DeskField } from '../shared/controls';
import { issuesIn } from '../shared/useDesk';
import { useLocale, useWords, type SpokenIssue } from '../shared/words';
import { roles, type Role } from '@/domain/permissions/person';
import { workflowWords } from '@/messages/desk/workflow';
import desk from '../shared/desk.module.css';
import css from './people.module.css';
import { useState } from 'react';

interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly provinces: readonly ProvinceName[];
  readonly trouble: Trouble | null;
  /** The own page: what another admin decides is shown only. */
  readonly isOwn: boolean;
  readonly emailHint?: string;
  readonly onChange: (draft: PersonDraft) => void;
}

/** Asks for the details that an admin writes about a person. There is no password among them. */
export function PersonFields({ draft, provinces, trouble, isOwn, emailHint, onChange }: PersonFieldsProps) {
  const words = useWords(peopleWords);
  const second = useWords(accountChangeWords);
  const set = (part: Partial<PersonDraft>): void => {
    onChange({ ...draft, ...part });
  };
  return (
    <>
      <DeskField label={words.list.name} issues={issuesIn(trouble, 'name')}>
        <input
          value={draft.name}
          maxLength={120}
          onChange={(event) => {
            set({ name: event.target.value });
          }}
        />
      </DeskField>
      <DeskField label={words.list.email} hint={emailHint} issues={issuesIn(trouble, 'email')}>
        <input
          type="email"
          value={draft.email}
          maxLength={254}
          disabled={isOwn}
          onChange={(event) => {
            set({ email: event.target.value });
          }}
        />
      </DeskField>
      <RoleBoxes
        held={draft.roles}
        issues={issuesIn(trouble, 'roles')}
        disabled={isOwn}
        onChange={(roles) => {
          set({ roles });
        }}
      />
      <DeskField
        label={words.list.province}
        hint={words.invite.provinceHint}
        issues={issuesIn(trouble, 'province')}
      >
        <select
          value={draft.province}
          disabled={isOwn}
          onChange={(event) => {
            set({ province: event.target.value });
          }}
        >
          <option value="">{words.list.ministry}</option>
          {provinces.map(({ plate, name }) => (
            <option key={plate} value={plate}>
              {name}
            </option>
          ))}
        </select>
      </DeskField>
      <DeskField label={words.invite.language} issues={[]}>
        <select
          value={draft.language}
          onChange={(event) => {
            set({ language: event.target.value as Locale });
          }}
        >
          {locales.map((language) => (
            <option key={language} value={language}>
              {words.languages[language]}
            </option>
          ))}
        </select>
      </DeskField>
      <DeskField label={second.why} hint={second.whyHint} issues={issuesIn(trouble, 'reason')}>
        <textarea
          rows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => {
            set({ reason: event.target.value });
          }}
        />
      </DeskField>
    </>
  );
}

/** A person as the form has it. */
export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Plate code, or empty. */
  readonly province: string;
  readonly language: Locale;
  /** For the second person, where there must be one. */
  readonly reason: string;
}

export const emptyDraft: PersonDraft = {
  name: '',
  email: '',
  roles: [],
  province: '',
  language: 'tr',
  reason: '',
};

/** Fields that say beside themselves what is wrong. */
export const draftFields = ['name', 'email', 'roles', 'province', 'language', 'reason'] as const;

/** Gives a person's details as the form starts with them. */
export function draftOf({ name, email, roles, province, language }: PersonView): PersonDraft {
  return { name, email, roles, province: province ?? '', language, reason: '' };
}

interface RoleBoxesProps {
  readonly held: readonly Role[];
  readonly issues: readonly SpokenIssue[];
  readonly disabled: boolean;
  readonly onChange: (held: readonly Role[]) => void;
}

/** Shows the six roles, each with its holder's rights. */
export function RoleBoxes({ held, issues, disabled, onChange }: RoleBoxesProps) {
  const locale = useLocale();
  const words = peopleWords[locale];
  return (
    <fieldset className={css['roles']} disabled={disabled}>
      <legend>{words.list.roles}</legend>
      {roles.map((role) => (
        <label key={role} className={css['role']}>
          <input
            type="checkbox"
            checked={held.includes(role)}
            onChange={(event) => {
              onChange(event.target.checked ? [...held, role] : held.filter((each) => each !== role));
            }}
          />
          <span>
            {workflowWords[locale].roles[role]}
            <span className={desk['hint']}>{words.roleHints[role]}</span>
          </span>
        </label>
      ))}
      {issues.map(({ problem, message }) => (
        <p key={problem} className={desk['fieldError']} role="alert">
          {message[locale]}
        </p>
      ))}
    </fieldset>
  );
}

interface PersonFormProps {
  readonly person: PersonView;
  readonly trouble: Trouble | null;
  readonly busy: boolean;
  readonly onSave: (draft: PersonDraft) => void;
}

/** Asks for the name, address, roles, province and language of a person. */
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
