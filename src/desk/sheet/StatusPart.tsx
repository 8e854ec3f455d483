import { memo, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '@/domain/bilingual';
import { clockInWords } from '@/domain/days';
import { selectionSummary } from '@/domain/entry/clipboard';
import { undo } from '@/domain/entry/undo';
import { nextUndo } from '@/domain/entry/steps';
import { queueStatus, type QueueStatus } from '@/domain/entry/saveQueue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { addressOf } from '@/contract/addresses';
import { gridWords } from '@/messages/desk/grid';
import { Icon, type IconName } from '../shared/Icon';
import { say, useStatusLine } from '../shared/status';
import { useLocale } from '../shared/words';
import { Keys } from '../shell/Keys';
import css from './head.module.css';
import { troubleIn } from './judgement';
import { isSameSheet, type ShownSheet } from './useSheet';

interface StatusPartProps {
  readonly sheet: ShownSheet;
  readonly onNext: () => void;
  readonly onUnchanged: () => void;
  /** Takes the selection back from review; null where nothing of it can be. */
  readonly recall: { readonly count: number; readonly run: () => void } | null;
}

/** Says in the frame's status line how the sheet stands: what is stored, done last, wrong, and selected. */
export function StatusPart(props: StatusPartProps) {
  const { place } = useStatusLine();
  useLeftSaid(props.sheet);
  return place === null ? null : createPortal(<Status {...props} />, place);
}

/** Says how many rows an act left as they were; of a paste its plan has said it. */
function useLeftSaid({ state: { said } }: ShownSheet): void {
  const words = gridWords[useLocale()];
  useEffect(() => {
    if (said === null || said.act === 'refused' || said.of === 'pasted') return;
    const left = said.left + said.locked;
    if (left > 0) say(words.left(left), { tone: 'info' });
  }, [said, words]);
}

const Status = memo(function Status({ sheet, onNext, onUnchanged, recall }: StatusPartProps) {
  const locale = useLocale();
  const words = gridWords[locale];
  const { store, state, model, judgement, kept } = sheet;
  const { errors, warnings } = troubleIn(
    judgement,
    model.rows.map(({ metric }) => metric.key),
  );
  const step = nextUndo(state);
  const mayType = model.rows.some(({ locked }) => locked === null);
  return (
    <>
      <SavingLine status={queueStatus(sheet.queue)} isKept={kept.isKept} />
      {step !== null && (
        <span className={css.part} data-part="last">
          {words.last} {words.acts[step.act](step.changes.length)}
          <button
            type="button"
            onClick={() => {
              store.change(undo);
            }}
          >
            {words.undo}
          </button>
          <Keys keys="ctrl+z" />
        </span>
      )}
      {errors + warnings > 0 && (
        <button type="button" className={css.part} data-part="trouble" onClick={onNext}>
          {errors > 0 && (
            <b data-tone="error">
              <Icon name="error" size={14} /> {words.errors(errors)}
            </b>
          )}
          {warnings > 0 && (
            <b data-tone="warn">
              <Icon name="warn" size={14} /> {words.warnings(warnings)}
            </b>
          )}
          <Keys keys="F8" />
        </button>
      )}
      <span className={css.space} />
      <Selection sheet={sheet} />
      {recall !== null && (
        <span className={css.part}>
          <button type="button" onClick={recall.run}>
            {words.recall(recall.count)}
          </button>
        </span>
      )}
      {mayType && (
        <span className={css.part} data-part="unchanged">
          <button type="button" onClick={onUnchanged}>
            {words.unchanged}
          </button>
          <Keys keys="F9" />
        </span>
      )}
    </>
  );
}, isSameSheet);

const queueIcons: Readonly<Record<QueueStatus['kind'], IconName>> = {
  idle: 'check',
  saved: 'check',
  waiting: 'more',
  saving: 'more',
  offline: 'offline',
  retrying: 'warn',
  signed_out: 'warn',
};

/** Says how the typing stands: stored, on its way, or kept on this computer. */
export function SavingLine({ status, isKept }: { readonly status: QueueStatus; readonly isKept: boolean }) {
  const locale = useLocale();
  const words = gridWords[locale].queue;
  const { kind } = status;
  return (
    <span className={css.part} data-queue={kind} role="status">
      <Icon name={queueIcons[kind]} size={14} />
      <b>{queueText(status, locale)}</b>
      {kind === 'signed_out' && (
        <a href={addressOf('login')} target="_blank" rel="noreferrer">
          {words.logIn}
        </a>
      )}
      {!isKept && status.count > 0 && <b data-tone="warn">{words.unkept}</b>}
    </span>
  );
}

function queueText({ kind, count, at }: QueueStatus, locale: Locale): string {
  const words = gridWords[locale].queue;
  switch (kind) {
    case 'idle':
    case 'saving':
    case 'signed_out':
      return words[kind];
    case 'saved':
      return words.saved(clockInWords(new Date(at ?? 0).toISOString(), locale));
    case 'waiting':
    case 'offline':
    case 'retrying':
      return words[kind](count);
  }
}

function Selection({ sheet: { state } }: Pick<StatusPartProps, 'sheet'>) {
  const words = gridWords[useLocale()];
  const { cells, sum, numbers } = selectionSummary(state);
  if (cells < 2) return null;
  return (
    <span className={css.part} data-part="selection">
      <b>{words.selection(cells)}</b>
      {sum !== null && numbers > 1 && <span>{words.sum(formatInteger(sum))}</span>}
    </span>
  );
}
