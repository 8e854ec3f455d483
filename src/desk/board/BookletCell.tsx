'use client';
import type { BoardRow } from '@/contract/boardView';
import { failureInWords } from '@/messages/operator/pressFailures';
import { boardWords } from '@/messages/desk/board';
import { typedReleaseWords } from '@/messages/desk/release/typedRelease';
import { useLocale, useWords } from '../shared/words';
import css from './board.module.css';
import { isResting } from '@/domain/publication/render';
import { dateInWords } from '@/domain/days';
import { adoptWords } from '@/messages/desk/release/adopt';
import { DeskButton } from '../shared/controls';
import deskCss from '../shared/desk.module.css';
import { VariantsButton } from '../shared/VariantsButton';

const kinds = ['web', 'pdf', 'csv', 'json'] as const;

interface FileLinksProps {
  readonly row: BoardRow;
  readonly edition: string;
}

/** Links to the published files, once they can be read, and the way to other prints of them. */
export function FileLinks({ row: { links, name, plate, shown }, edition }: FileLinksProps) {
  const words = useWords(boardWords);
  return (
    <td>
      {links !== null && (
        <span className={css.actions}>
          {kinds.map((kind) => (
            <a
              key={kind}
              href={links[kind]}
              target="_blank"
              rel="noreferrer"
              aria-label={words.linkLabel(name, words.links[kind])}
            >
              {words.links[kind]}
            </a>
          ))}
        </span>
      )}
      {shown?.isBooklet === true && (
        <VariantsButton place={{ edition, province: plate }} name={name} number={shown.number} />
      )}
    </td>
  );
}

interface BookletCellProps {
  readonly row: BoardRow;
  readonly onRetry: (row: BoardRow) => void;
  readonly onType: (row: BoardRow) => void;
}

/** Shows the latest publication, the state of its files, and why an attempt failed or rests, with a retry. */
export function BookletCell({ row, onRetry, onType }: BookletCellProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const { publication, links, unpublished, textsDiffer, name, barred, failedNumbers } = row;
  if (publication === null) return <td className={css.small}>{words.notPublished}</td>;
  const { number, kind, at, render } = publication;
  return (
    <td>
      <p className={css.line}>
        {words.publication(number, words.kinds[kind])}
        <span className={css.small}> · {dateInWords(at, locale)}</span>
      </p>
      {failedNumbers.map((failed) => (
        <p key={failed} className={css.warning}>
          {words.neverReached(failed)}
        </p>
      ))}
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
      {render !== null && render.typing !== null && barred.type === null && (
        <DeskButton
          kind="primary"
          label={typedReleaseWords[locale].buttonLabel(name)}
          onClick={() => {
            onType(row);
          }}
        >
          {typedReleaseWords[locale].button}
        </DeskButton>
      )}
      {render !== null && (render.state === 'failed' || isResting(render)) && (
        <div className={css.failure}>
          {render.reason !== null && <p className={css.line}>{failureInWords(render.reason, locale)}</p>}
          {isResting(render) && <p className={css.line}>{words.triedAgain}</p>}
          {links !== null && <p className={css.small}>{words.lastGoodStays}</p>}
          {render.state === 'failed' && <p className={css.small}>{words.orReplace}</p>}
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
