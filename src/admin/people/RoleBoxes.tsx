'use client';
import { roles, type Role } from '@/domain/permissions/person';
import { peopleWords } from '@/messages/desk/people';
import { workflowWords } from '@/messages/desk/workflow';
import type { SpokenIssue } from '../desk/spokenIssues';
import desk from '../desk/desk.module.css';
import { useLocale } from '../desk/useWords';
import css from './people.module.css';

interface RoleBoxesProps {
  readonly held: readonly Role[];
  readonly issues: readonly SpokenIssue[];
  readonly disabled: boolean;
  readonly onChange: (held: readonly Role[]) => void;
}

/** The six roles, each with what it lets its holder do. */
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
