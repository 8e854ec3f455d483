'use client';
import { Link } from '@/desk/shell/router';
import { dateInWords } from '@/domain/days';
import type { BoardRow } from '@/contract/boardView';
import { disclosureWords } from '@/messages/desk/disclosure';
import { boardWords } from '@/messages/desk/board';
import { forceWords } from '@/messages/desk/forces';
import { DeskButton } from '../shared/controls';
import { addressOf } from '@/contract/addresses';
import { useLocale, useWords } from '../shared/words';
import { ForceButton } from '../forces/ForceDialog';
import { BookletCell, FileLinks } from './BookletCell';
import css from './board.module.css';

interface BoardTableProps {
  readonly edition: string;
  readonly rows: readonly BoardRow[];
  readonly onRelease: (row: BoardRow) => void;
  readonly onExtend: (row: BoardRow) => void;
  readonly onRetry: (row: BoardRow) => void;
  readonly onType: (row: BoardRow) => void;
  readonly onForced: () => void;
}

/** Shows one line for each province. */
export function BoardTable({
  edition,
  rows,
  onRelease,
  onExtend,
  onRetry,
  onType,
  onForced,
}: BoardTableProps) {
  const words = useWords(boardWords);
  const { columns } = words;
  return (
    <table className={css.table}>
      <caption className={css.caption}>{words.caption(edition)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.province}</th>
          <th scope="col">{columns.entered}</th>
          <th scope="col">{columns.approved}</th>
          <th scope="col">{columns.booklet}</th>
          <th scope="col">{columns.files}</th>
          <th scope="col">{columns.actions}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.plate} data-plate={row.plate}>
            <th scope="row">
              <span className={css.plate}>{row.plate}</span>
              {row.name}
            </th>
            <Progress row={row} />
            <BookletCell {...{ row, onRetry, onType }} />
            <FileLinks row={row} edition={edition} />
            <td>
              <span className={css.actions}>
                <Link
                  href={addressOf('sheet', { edition, plate: row.plate })}
                  aria-label={words.sheetLabel(row.name)}
                >
                  {words.sheet}
                </Link>
                {row.barred.release === null && (row.progress.approved > 0 || row.shown !== null) && (
                  <DeskButton
                    kind="quiet"
                    label={words.releaseLabel(row.name)}
                    onClick={() => {
                      onRelease(row);
                    }}
                  >
                    {words.releaseButton}
                  </DeskButton>
                )}
                {row.barred.extend === null && (
                  <DeskButton
                    kind="quiet"
                    label={words.extendLabel(row.name)}
                    onClick={() => {
                      onExtend(row);
                    }}
                  >
                    {words.extendButton}
                  </DeskButton>
                )}
                <ForceButton {...{ edition, row }} onClosed={onForced} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Progress({ row: { progress, falls, undecided, forces, extendedUntil } }: { row: BoardRow }) {
  const locale = useLocale();
  const words = boardWords[locale];
  return (
    <>
      <td className={css.count} data-label={words.columns.entered}>
        {words.of(progress.entered, progress.asked)}
        <progress max={Math.max(1, progress.asked)} value={progress.entered} aria-hidden="true" />
        {extendedUntil !== null && (
          <span className={css.small}>{words.extendedUntil(dateInWords(extendedUntil, locale))}</span>
        )}
      </td>
      <td className={css.count} data-label={words.columns.approved}>
        {words.of(progress.approved, progress.asked)}
        <progress max={Math.max(1, progress.asked)} value={progress.approved} aria-hidden="true" />
        {progress.inReview > 0 && <span className={css.small}>{words.inReview(progress.inReview)}</span>}
        {progress.returned > 0 && <span className={css.small}>{words.returned(progress.returned)}</span>}
        {falls > 0 && <span className={css.warning}>{words.falls(falls)}</span>}
        {undecided > 0 && (
          <span className={css.warning}>{disclosureWords[locale].waitingOnBoard(undecided)}</span>
        )}
        {forces > 0 && <span className={css.warning}>{forceWords[locale].waitingOnBoard(forces)}</span>}
      </td>
    </>
  );
}
