import type { ReactNode } from 'react';
import css from './desk.module.css';

export type Tone = 'info' | 'success' | 'warning' | 'error';

/** A boxed message. An error interrupts a screen reader, everything else waits its turn. */
export function Notice({ tone, title, children }: { tone: Tone; title?: string; children?: ReactNode }) {
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      {title !== undefined && <p className={css.noticeTitle}>{title}</p>}
      {children}
    </div>
  );
}
