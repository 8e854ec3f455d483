import type { Duty } from '@/contract/todayView';
import { todayWords } from '@/messages/frame/today';
import { useWords } from '../shared/words';
import css from './today.module.css';

type Counts = Extract<Duty, { readonly kind: 'entry' }>['progress'];

/** Draws how far a sheet is: approved, in review, entered, and what is left. */
export function EntryProgress({ asked, entered, inReview, approved }: Counts) {
  const words = useWords(todayWords);
  const parts = [
    { name: 'approved', from: 0, width: approved },
    { name: 'inReview', from: approved, width: inReview },
    { name: 'entered', from: approved + inReview, width: Math.max(0, entered - approved - inReview) },
  ] as const;
  return (
    <svg
      className={css.bar}
      viewBox={`0 0 ${String(Math.max(1, asked))} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.progress(approved, inReview, entered, asked)}
    >
      {parts.map(({ name, from, width }) => (
        <rect key={name} className={css[name]} x={from} y="0" width={width} height="1" />
      ))}
    </svg>
  );
}
