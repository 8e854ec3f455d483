'use client';
import { useWords, type SpokenIssue } from '../desk/words';
import { DeskField } from '../desk/controls';
import { peopleWords } from '@/messages/desk/people';
import desk from '../desk/desk.module.css';

interface PasswordFieldProps {
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly value: string;
  readonly issues: readonly SpokenIssue[];
  readonly onChange: (value: string) => void;
}

/** One line for a password. */
export function PasswordField({ label, autoComplete, value, issues, onChange }: PasswordFieldProps) {
  return (
    <DeskField label={label} issues={issues}>
      <input
        type="password"
        required
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </DeskField>
  );
}

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
