'use client';
import { useState } from 'react';
import type { ForcesView } from '@/domain/forces/forcesView';
import { forceWords } from '@/messages/forces';
import { DeskButton } from '../desk/DeskButton';
import { ReasonField } from '../desk/ReasonField';
import { useLocale } from '../desk/useWords';
import type { ForceAct } from './ForceDialog';
import css from './forces.module.css';

/** Lets one failing hard check pass, with a reason; nothing for whoever may not. */
export function PassCheckForm({ view, act }: { view: ForcesView; act: ForceAct }) {
  const locale = useLocale();
  const words = forceWords[locale];
  const [check, setCheck] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const free = view.failing.filter(({ barred }) => barred === null);
  if (view.failing.length > 0 && free.length === 0) return null;
  return (
    <section aria-label={words.checkTitle}>
      <h3 className={css.heading}>{words.checkTitle}</h3>
      {free.length === 0 ? (
        <p>{words.checkNone}</p>
      ) : (
        <>
          <p>{words.checkExplained}</p>
          <ul className={css.choices}>
            {free.map(({ check: key, message }) => (
              <li key={key}>
                <label>
                  <input
                    type="radio"
                    name="check"
                    checked={check === key}
                    onChange={() => {
                      setCheck(key);
                    }}
                  />{' '}
                  {message[locale]}
                </label>
              </li>
            ))}
          </ul>
          <ReasonField label={words.reason} rows={2} value={reason} onChange={setReason} />
          <DeskButton
            kind="danger"
            disabled={check === null || reason.trim() === ''}
            onClick={() => void act('check', { check, revision: view.revision, reason }, words.done)}
          >
            {words.checkDo}
          </DeskButton>
        </>
      )}
    </section>
  );
}
