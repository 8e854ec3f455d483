'use client';
import { useState } from 'react';
import { loginWords } from '@/messages/desk/login';
import css from '../desk/desk.module.css';
import { DeskButton } from '../desk/DeskButton';
import { Notice } from '../desk/Notice';
import { useWords } from '../desk/useWords';
import own from './login.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { recovery } = useWords(loginWords);
  const [copied, setCopied] = useState(false);
  return (
    <div className={own['printed']}>
      <Notice tone="warning">
        <p>{recovery.text}</p>
      </Notice>
      <ol className={own['codes']}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className={css['row']}>
        <DeskButton
          onClick={() => {
            window.print();
          }}
        >
          {recovery.print}
        </DeskButton>
        <DeskButton
          onClick={() => {
            void navigator.clipboard.writeText(codes.join('\n')).then(() => {
              setCopied(true);
            });
          }}
        >
          {copied ? recovery.copied : recovery.copy}
        </DeskButton>
        <DeskButton kind="primary" onClick={onDone}>
          {recovery.goOn}
        </DeskButton>
      </p>
    </div>
  );
}
