'use client';
import type { BoardRow } from '@/contract/boardView';
import { isResting } from '@/domain/publication/render';
import { dateInWords } from '@/domain/days';
import { adoptWords } from '@/messages/desk/adopt';
import { boardWords } from '@/messages/desk/board';
import { DeskButton } from '../desk/DeskButton';
import deskCss from '../desk/desk.module.css';
import { useLocale } from '../desk/useWords';
import css from './board.module.css';
import { failureInWords } from './failureInWords';

interface BookletCellProps {
  readonly row: BoardRow;
  readonly onRetry: (row: BoardRow) => void;
}

/** The latest publication, the state of its files, and a failed or resting attempt's reason with another try. */
export function BookletCell({ row, onRetry }: BookletCellProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const { publication, links, unpublished, textsDiffer, name, barred } = row;
  if (publication === null) return <td className={css.small}>{words.notPublished}</td>;
  const { number, kind, at, render } = publication;
  return (
    <td>
      <p className={css.line}>
        {words.publication(number, words.kinds[kind])}
        <span className={css.small}> · {dateInWords(at, locale)}</span>
      </p>
      {unpublished > 0 && <p className={css.warning}>{words.unpublished(unpublished)}</p>}
      {textsDiffer && <p className={css.warning}>{adoptWords[locale].differs}</p>}
      {render !== null && (
        <p className={css.line}>
          <span className={deskCss.badge} data-state={render.state}>
            {words.renderStates[render.state]}
          </span>
          {render.attempt > 1 && <span className={css.small}> {words.attempt(render.attempt)}</span>}
        </p>
      )}
      {render !== null && (render.state === 'failed' || isResting(render)) && (
        <div className={css.failure}>
          {render.reason !== null && <p className={css.line}>{failureInWords(render.reason, locale)}</p>}
          {isResting(render) && <p className={css.line}>{words.triedAgain}</p>}
          {links !== null && <p className={css.small}>{words.lastGoodStays}</p>}
          {barred.retry === null && (
            <DeskButton
              label={words.retryLabel(name)}
              onClick={() => {
                onRetry(row);
              }}
            >
              {words.retry}
            </DeskButton>
          )}
        </div>
      )}
    </td>
  );
}
