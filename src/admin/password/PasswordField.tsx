'use client';
import type { SpokenIssue } from '../desk/spokenIssues';
import { DeskField } from '../desk/DeskField';

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
