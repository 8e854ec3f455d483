'use client';
import { locales, type Locale } from '@/domain/bilingual';
import type { ProvinceName } from '@/contract/peopleView';
import { peopleWords } from '@/messages/desk/people';
import type { Trouble } from '../desk/callDesk';
import { DeskField } from '../desk/DeskField';
import { issuesOf } from '../desk/useAct';
import { useWords } from '../desk/useWords';
import type { PersonDraft } from './personDraft';
import { RoleBoxes } from './RoleBoxes';

interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly provinces: readonly ProvinceName[];
  readonly trouble: Trouble | null;
  /** The own page: what another admin decides is shown only. */
  readonly isOwn: boolean;
  readonly emailHint?: string;
  readonly onChange: (draft: PersonDraft) => void;
}

/** What an admin writes about a person. There is no password among it. */
export function PersonFields({ draft, provinces, trouble, isOwn, emailHint, onChange }: PersonFieldsProps) {
  const words = useWords(peopleWords);
  const set = (part: Partial<PersonDraft>): void => {
    onChange({ ...draft, ...part });
  };
  return (
    <>
      <DeskField label={words.list.name} issues={issuesOf(trouble, 'name')}>
        <input
          value={draft.name}
          maxLength={120}
          onChange={(event) => {
            set({ name: event.target.value });
          }}
        />
      </DeskField>
      <DeskField label={words.list.email} hint={emailHint} issues={issuesOf(trouble, 'email')}>
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
        issues={issuesOf(trouble, 'roles')}
        disabled={isOwn}
        onChange={(roles) => {
          set({ roles });
        }}
      />
      <DeskField
        label={words.list.province}
        hint={words.invite.provinceHint}
        issues={issuesOf(trouble, 'province')}
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
    </>
  );
}
