'use client';
import type { ReleasedBooklet } from '@/contract/adoptView';
import { adoptWords } from '@/messages/desk/adopt';
import { useIssueWords } from '../desk/useIssueWords';
import { useLocale } from '../desk/useWords';
import css from './board.module.css';

/** The booklets that the adoption makes complete: they are published with it. */
export function AdoptReleased({ released }: { released: readonly ReleasedBooklet[] }) {
  const words = adoptWords[useLocale()];
  const inWords = useIssueWords();
  if (released.length === 0) return null;
  return (
    <section aria-label={words.released}>
      <h3 className={css.part}>{words.released}</h3>
      <p>
        {words.comeOut(released.length)} {released.map(({ name }) => name).join(', ')}
      </p>
      {released.map(({ plate, name, trouble }) =>
        trouble === null ? null : (
          <p key={plate} className={css.warning}>
            {name}: {inWords(trouble)}
          </p>
        ),
      )}
    </section>
  );
}
