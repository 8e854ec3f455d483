'use client';
import type { ReactNode } from 'react';
import type { SpokenIssue } from './spokenIssues';
import css from './desk.module.css';
import { useLocale } from './useWords';

interface DeskFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly issues: readonly SpokenIssue[];
  readonly children: ReactNode;
}

/** A labelled field of a form, with what is wrong with it below. */
export function DeskField({ label, hint, issues, children }: DeskFieldProps) {
  const locale = useLocale();
  return (
    <label className={css['field']}>
      {label}
      {children}
      {hint !== undefined && <span className={css['hint']}>{hint}</span>}
      {issues.map(({ problem, message }) => (
        <span key={problem} className={css['fieldError']} role="alert">
          {message[locale]}
        </span>
      ))}
    </label>
  );
}
