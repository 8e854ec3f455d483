'use client';
import { peopleWords } from '@/messages/desk/people';
import type { SpokenIssue } from '../desk/spokenIssues';
import desk from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';
import { PasswordField } from './PasswordField';

interface NewPasswordFieldsProps {
  readonly typed: { readonly next: string; readonly again: string };
  /** The two were not the same when they were sent. */
  readonly differ: boolean;
  readonly issues: readonly SpokenIssue[];
  readonly onChange: (part: { readonly next?: string; readonly again?: string }) => void;
}

/** A new password, twice. */
export function NewPasswordFields({ typed, differ, issues, onChange }: NewPasswordFieldsProps) {
  const { password: words } = useWords(peopleWords);
  return (
    <>
      <PasswordField
        label={words.next}
        autoComplete="new-password"
        value={typed.next}
        issues={issues}
        onChange={(next) => {
          onChange({ next });
        }}
      />
      <PasswordField
        label={words.again}
        autoComplete="new-password"
        value={typed.again}
        issues={[]}
        onChange={(again) => {
          onChange({ again });
        }}
      />
      {differ && (
        <p className={desk['fieldError']} role="alert">
          {words.differ}
        </p>
      )}
    </>
  );
}
