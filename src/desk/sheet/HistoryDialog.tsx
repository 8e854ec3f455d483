'use client';
import type { HistoryEntry, PublishedValue } from '@/contract/figureView';
import type { ShownFigure } from './shownSheet';
import { isSameValue } from '@/domain/figures/figureValue';
import { momentInWords } from '@/domain/days';
import { deskWords } from '@/messages/desk/desk';
import { sheetWords } from '@/messages/desk/sheet';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { useLocale, valueInWords } from '../shared/words';
import css from './sheet.module.css';

interface HistoryDialogProps {
  readonly figure: ShownFigure;
  readonly onClose: () => void;
}

/** Shows a figure's published values in the last editions, and the acts on it in this one; newest first. */
export function HistoryDialog({ figure, onClose }: HistoryDialogProps) {
  const locale = useLocale();
  const words = sheetWords[locale];
  const { record, trouble, reload } = useDesk('readHistory', { figure: figure.id });
  return (
    <DeskDialog title={words.historyTitle(figure.metric.label[locale])} onClose={onClose}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p>{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <PublishedValues values={record.published} />
          <h3 className={css.historyHeading}>{words.historyActs}</h3>
          {record.entries.length === 0 && <p>{words.historyEmpty}</p>}
          <ol className={css.history}>
            {record.entries.map((entry) => (
              <HistoryLine key={entry.at + entry.action} entry={entry} />
            ))}
          </ol>
        </>
      )}
    </DeskDialog>
  );
}

function PublishedValues({ values }: { values: readonly PublishedValue[] }) {
  const locale = useLocale();
  const words = sheetWords[locale];
  if (values.length === 0) return null;
  return (
    <>
      <h3 className={css.historyHeading}>{words.historyPublished}</h3>
      <table className={css.historyValues}>
        <tbody>
          {values.map(({ edition, value }) => (
            <tr key={edition}>
              <th scope="row">{edition}</th>
              <td>{valueInWords(value, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const locale = useLocale();
  const words = deskWords[locale];
  const named = Object.entries(words.actions).find(([action]) => action === entry.action);
  const isChange = !isSameValue(entry.before, entry.after);
  return (
    <li>
      <p>
        <strong>
          {entry.actor === null ? workflowWords[locale].system : words.actor(entry.actor, entry.onBehalfOf)}
        </strong>{' '}
        {named?.[1] ?? entry.action}
        <span className={css.small}> · {momentInWords(entry.at, locale)}</span>
      </p>
      {entry.after !== null && (
        <p>
          {isChange && `${valueInWords(entry.before, locale)} → `}
          <strong>{valueInWords(entry.after, locale)}</strong>
        </p>
      )}
      {entry.comment !== null && <p className={css.small}>{entry.comment}</p>}
    </li>
  );
}
