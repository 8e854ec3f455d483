'use client';
import type { ReleaseView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { useLocale } from '../desk/useWords';
import { valueInWords } from '../desk/valueInWords';
import css from './board.module.css';

/** The figures that differ from what readers have; for the first publication only how many there are. */
export function ReleaseChanges({ release }: { release: ReleaseView }) {
  const locale = useLocale();
  const words = boardWords[locale];
  const { nextNumber, changes, metrics } = release;
  if (nextNumber === 1) {
    return (
      <p>
        {words.releaseFirst} {words.releaseFigures(changes.length)}
      </p>
    );
  }
  if (changes.length === 0) return <p>{words.releaseNoChanges}</p>;
  return (
    <table className={css.changes}>
      <caption>{words.releaseChanges}</caption>
      <thead>
        <tr>
          <th scope="col">{words.changeColumns.metric}</th>
          <th scope="col">{words.changeColumns.before}</th>
          <th scope="col">{words.changeColumns.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ metric, before, after }) => (
          <tr key={metric}>
            <th scope="row">{metrics.find(({ key }) => key === metric)?.label[locale] ?? metric}</th>
            <td>{valueInWords(before, locale)}</td>
            <td>
              <strong>{valueInWords(after, locale)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
