'use client';
import type { TrainResult, TrainRow, TrainState } from '@/contract/trainView';
import { trainWords } from '@/messages/desk/release/train';
import { useIssueWords, useLocale, useWords, valueInWords } from '../shared/words';
import css from './board.module.css';
import { DeskDialog, Callout, TroubleNotice } from '../shared/feedback';
import { useState } from 'react';
import { deskWords } from '@/messages/desk/desk';
import { callDesk, type Trouble } from '../shared/callDesk';
import deskCss from '../shared/desk.module.css';
import { useDesk } from '../shared/useDesk';
import { DisclosureDecisions } from './DisclosureDecisions';

const states: readonly TrainState[] = ['complete', 'carried', 'blocked', 'out'];

interface TrainPart {
  readonly edition: string;
  /** Called when a publisher decided on figures of a province. */
  readonly onDecided: () => void;
}

interface TrainRowsProps extends TrainPart {
  readonly rows: readonly TrainRow[];
}

/** Tells whether the publisher has to decide on a province's figures before its booklet can leave. */
function isUndecided({ issues }: TrainRow): boolean {
  return issues.some(({ problem }) => problem === 'disclosure_undecided');
}

/** Groups the provinces by their planned outcome, those to decide on first; each can be opened where there is more. */
export function TrainRows({ rows, ...part }: TrainRowsProps) {
  const words = trainWords[useLocale()];
  return states.map((state) => {
    const group = rows
      .filter((row) => row.state === state)
      .toSorted((left, right) => Number(isUndecided(right)) - Number(isUndecided(left)));
    return (
      <section key={state} data-state={state} aria-label={words.states[state]}>
        <h3 className={css.part}>
          {words.states[state]}: {group.length}
        </h3>
        {state === 'complete' || state === 'out' ? (
          <p className={css.small}>{group.map(({ name }) => name).join(', ')}</p>
        ) : (
          <div className={css.group}>
            {group.map((row) => (
              <Row key={row.plate} row={row} {...part} />
            ))}
          </div>
        )}
      </section>
    );
  });
}

interface RowProps extends TrainPart {
  readonly row: TrainRow;
}

/** Shows one province, and asks for the decisions that it waits for: nothing of it need be approved yet. */
function Row({ row, edition, onDecided }: RowProps) {
  const { plate, name, standIns, issues } = row;
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const words = trainWords[locale];
  const inWords = useIssueWords();
  const [against] = issues;
  const carried = standIns.filter(({ value }) => value.kind === 'carried_over').length;
  return (
    <details
      className={css.touched}
      data-plate={plate}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {name}{' '}
        <span className={css.small}>
          · {against === undefined ? words.counts(carried, standIns.length - carried) : inWords(against)}
        </span>
      </summary>
      {[...new Set(issues.map(inWords))].map((sentence) => (
        <p key={sentence} className={css.warning}>
          {sentence}
        </p>
      ))}
      {isOpen && isUndecided(row) && (
        <DisclosureDecisions edition={edition} province={plate} onDecided={onDecided} />
      )}
      <ul className={css.small}>
        {standIns.map(({ label, value }) => (
          <li key={label.tr}>
            {label[locale]}: {valueInWords(value, locale)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Shows the outcome of each province: those that did not go, and why, before those that did. */
export function TrainResults({ results }: { results: readonly TrainResult[] }) {
  const words = useWords(trainWords);
  const inWords = useIssueWords();
  const stayed = results.filter(({ publication }) => publication === null);
  const left = results.filter(({ publication }) => publication !== null);
  return (
    <>
      {stayed.length > 0 && (
        <Callout tone="warning" title={words.stayed(stayed.length)}>
          <ul>
            {stayed.map(({ plate, name, issues }) => (
              <li key={plate}>
                {name}: {[...new Set(issues.map(inWords))].join(' ')}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {left.length > 0 && (
        <Callout tone="success" title={words.left(left.length)}>
          <p>{left.map(({ name }) => name).join(', ')}</p>
        </Callout>
      )}
    </>
  );
}

interface TrainDialogProps {
  readonly edition: string;
  readonly onClose: () => void;
}

/**
 * Releases all booklets together: shows each one's planned outcome, asks whether to carry over and for a
 * typed confirmation, then shows the results.
 */
export function TrainDialog({ edition, onClose }: TrainDialogProps) {
  const locale = useLocale();
  const words = trainWords[locale];
  const { record, trouble, reload } = useDesk('readTrain', { edition });
  const [carry, setCarry] = useState(false);
  const [confirmation, setConfirmation] = useState('');
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [results, setResults] = useState<readonly TrainResult[] | null>(null);
  const rows = record?.rows ?? [];
  const leaving = rows.filter(({ state }) => state === 'complete' || (carry && state === 'carried'));
  const carried = rows.filter(({ state }) => state === 'carried').length;

  const release = async (): Promise<void> => {
    setWorking(true);
    const provinces = leaving.map(({ plate, revision }) => ({ province: plate, revision }));
    const answer = await callDesk('releaseTrain', { edition, confirmation, provinces });
    setWorking(false);
    setFailed(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') setResults(answer.body.results);
  };
  if (results !== null) {
    return (
      <DeskDialog title={words.resultsTitle(edition)} onClose={onClose}>
        <TrainResults results={results} />
      </DeskDialog>
    );
  }
  const disabled = working || leaving.length === 0 || confirmation.trim() !== edition;
  return (
    <DeskDialog
      title={words.title(edition)}
      onClose={onClose}
      act={{ label: words.release(leaving.length), disabled, onClick: () => void release() }}
    >
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void release()} />}
      {record !== null && (
        <>
          <p>{words.explained}</p>
          <TrainRows rows={rows} edition={edition} onDecided={() => void reload()} />
          {carried > 0 && (
            <label>
              <input
                type="checkbox"
                checked={carry}
                onChange={(event) => {
                  setCarry(event.target.checked);
                }}
              />{' '}
              {words.carry(carried)}
            </label>
          )}
          <label className={deskCss.field}>
            {words.confirm(edition)}
            <input
              value={confirmation}
              autoComplete="off"
              onChange={(event) => {
                setConfirmation(event.target.value);
              }}
            />
          </label>
          {working && <p role="status">{words.working}</p>}
        </>
      )}
    </DeskDialog>
  );
}
