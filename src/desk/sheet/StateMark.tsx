import type { RowState } from '@/domain/entry/row';
import { gridWords } from '@/messages/desk/grid';
import { useWords } from '../shared/words';
import css from './grid.module.css';

/** Lines of the glyphs on a field of 24 by 24 (Lucide, ISC). */
const glyphs: Readonly<Record<RowState, readonly string[]>> = {
  empty: [
    'M10.1 2.18a10 10 0 0 1 3.8 0',
    'M13.9 21.82a10 10 0 0 1-3.8 0',
    'M17.61 3.72a10 10 0 0 1 2.69 2.7',
    'M2.18 13.9a10 10 0 0 1 0-3.8',
    'M20.28 17.61a10 10 0 0 1-2.7 2.69',
    'M21.82 10.1a10 10 0 0 1 0 3.8',
    'M3.72 6.39a10 10 0 0 1 2.7-2.69',
    'M6.39 20.28a10 10 0 0 1-2.69-2.7',
  ],
  typed: ['M21.17 6.81a1 1 0 0 0-3.98-3.98L3.84 16.17 2 22l5.83-1.84Z', 'm15 5 4 4'],
  saved: ['M20 6 9 17l-5-5'],
  second: [
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2',
    'M13 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
    'M19 8v6',
    'M22 11h-6',
  ],
  differs: ['M12 3v18', 'm8 17-5-5 5-5', 'm16 7 5 5-5 5'],
  two: [
    'M8 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
    'M12 6h5a2 2 0 0 1 2 2v7',
    'm15 9-3-3 3-3',
    'M22 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
    'M12 18H7a2 2 0 0 1-2-2V9',
    'm9 15 3 3-3 3',
  ],
  refused: ['M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z', 'm15 9-6 6', 'm9 9 6 6'],
  review: [
    'M2.06 12.35a1 1 0 0 1 0-.7 10.75 10.75 0 0 1 19.88 0 1 1 0 0 1 0 .7 10.75 10.75 0 0 1-19.88 0Z',
    'M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  ],
  returned: ['M9 14 4 9l5-5', 'M4 9h10.5a5.5 5.5 0 0 1 0 11H11'],
  approved: ['M18 6 7 17l-5-5', 'm22 10-7.5 7.5L13 16'],
  published: [
    'M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20',
    'm9 9.5 2 2 4-4',
  ],
};

interface StateMarkProps {
  readonly state: RowState;
  /** Other words than the state's own. */
  readonly words?: string;
}

/** Shows where a row stands, by a glyph and a word. */
export function StateMark({ state, words }: StateMarkProps) {
  const { states } = useWords(gridWords);
  return (
    <span className={css.mark} data-state={state}>
      <svg width="14" height="14" viewBox="0 0 24 24" aria-hidden="true" className={css.glyph}>
        {glyphs[state].map((line) => (
          <path key={line} d={line} />
        ))}
      </svg>
      {words ?? states[state]}
    </span>
  );
}

interface FlagsProps {
  /** Codes of what speaks against a value, with a space between them. */
  readonly codes: string;
  /** In how many editions it was the same; null where it was not confirmed. */
  readonly age: number | null;
}

/** Shows at the left of a value what speaks against it, else in how many editions it was the same. */
export function Flags({ codes, age }: FlagsProps) {
  const words = useWords(gridWords);
  const [first = '', ...more] = codes.split(' ').filter((code) => code !== '');
  return (
    <span className={css.flags}>
      {first !== '' && (
        <span className={css.flag} data-hard={first.startsWith('H')}>
          {first}
          {more.length > 0 && `+${String(more.length)}`}
        </span>
      )}
      {first === '' && age !== null && (
        <span className={css.age} title={words.ageMeaning}>
          {words.age(age)}
        </span>
      )}
    </span>
  );
}
