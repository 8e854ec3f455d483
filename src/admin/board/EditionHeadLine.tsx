'use client';
import { useState } from 'react';
import type { BoardView, OpeningView } from '@/contract/boardView';
import { editionAddress } from '@/contract/addresses';
import { dayInWords, monthInWords } from '@/domain/days';
import { unfinishedIn } from '@/domain/workflow/duties';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { openingWords } from '@/messages/desk/opening';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskButton } from '../desk/controls';
import { Callout, DeskDialog, TroubleNotice } from '../desk/feedback';
import { useDesk } from '../desk/useDesk';
import { useIssueWords, useLocale, useWords } from '../desk/words';
import deskCss from '../desk/desk.module.css';
import { hasEntered } from './boardFilter';
import { EditionTools } from './EditionTools';
import css from './board.module.css';

interface OpenDialogProps {
  readonly code: string;
  readonly onClose: () => void;
  readonly onOpen: (revision: number) => void;
}

/** Shows what will hold once an edition is open, and asks for the opening. */
function OpenDialog({ code, onClose, onOpen }: OpenDialogProps) {
  const words = useWords(boardWords);
  const loading = useWords(deskWords).loading;
  const { record, trouble, reload } = useDesk('readOpening', { edition: code });
  const mayGo = record !== null && record.issues.length === 0;
  return (
    <DeskDialog
      title={words.openTitle(code)}
      onClose={onClose}
      act={{
        label: words.open,
        disabled: !mayGo,
        onClick: () => {
          if (record !== null) onOpen(record.revision);
        },
      }}
    >
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{loading}</p>}
      {record !== null && <OpeningSummary opening={record} />}
      <p>{words.openExplained}</p>
    </DeskDialog>
  );
}

function OpeningSummary({ opening }: { readonly opening: OpeningView }) {
  const locale = useLocale();
  const words = openingWords[locale];
  const { edition, releaseMode, provinces, metrics, required, issues, warnings } = opening;
  const day = (date: string | null): string => (date === null ? words.undated : dayInWords(date, locale));
  const facts: readonly (readonly [string, string])[] = [
    [words.edition, `${edition.code} · ${monthInWords(edition.year, edition.month, locale)}`],
    [words.asOf, day(edition.asOf)],
    [words.opens, day(edition.entryOpens)],
    [words.due, day(edition.entryDue)],
    [words.closes, day(edition.entryCloses)],
    [words.mode, boardWords[locale].release[releaseMode]],
    [words.asked, words.counts(provinces, metrics, required)],
  ];
  return (
    <>
      <IssueList title={words.issues} tone="error" issues={issues} />
      <IssueList title={words.warnings} tone="warning" issues={warnings} />
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface IssueListProps {
  readonly title: string;
  readonly tone: 'error' | 'warning';
  readonly issues: OpeningView['issues'];
}

/** Shows what stands against an act, or should be looked at first; nothing where there is nothing. */
export function IssueList({ title, tone, issues }: IssueListProps) {
  const inWords = useIssueWords();
  const said = [...new Set(issues.map(inWords))];
  if (said.length === 0) return null;
  return (
    <Callout tone={tone} title={title}>
      <ul className={deskCss.plainList}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}

interface CloseDialogProps {
  readonly board: BoardView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Counts what closing leaves unfinished, and asks for it. */
function CloseDialog({ board, onClose, onDone }: CloseDialogProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const left = openingWords[locale].left;
  const { missing, unsent, returned, inReview, extended } = unfinishedIn(board.rows);
  const lines = [
    ...(missing > 0 ? [left.missing(missing)] : []),
    ...(unsent > 0 ? [left.unsent(unsent)] : []),
    ...(returned > 0 ? [left.returned(returned)] : []),
    ...(inReview > 0 ? [left.inReview(inReview)] : []),
    ...(extended > 0 ? [left.extended(extended)] : []),
  ];
  return (
    <DeskDialog
      title={words.closeTitle(board.edition.code)}
      onClose={onClose}
      act={{ label: words.close, onClick: onDone }}
    >
      <p>{words.closeExplained}</p>
      {lines.length === 0 ? (
        <p>{left.nothing}</p>
      ) : (
        <Callout tone="warning" title={left.title}>
          <ul className={deskCss.plainList}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Callout>
      )}
    </DeskDialog>
  );
}

interface EditionHeadLineProps {
  readonly board: BoardView;
  readonly replace: (board: BoardView) => void;
  readonly reload: () => Promise<void>;
  readonly onSaid: (said: string | null) => void;
  readonly onTrouble: (trouble: Trouble | null) => void;
}

type Move = 'open' | 'close';

/** Shows which edition this is, how far it is, and the buttons that open or close it. */
export function EditionHeadLine({ board, replace, reload, onSaid, onTrouble }: EditionHeadLineProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const [asking, setAsking] = useState<Move | null>(null);
  const { edition, rows } = board;
  // Who may open or close editions plans them, too; of one that is closed neither is said.
  const mayPlan = rows.some(({ barred }) => barred.extend === null) || edition.barred.open === null;

  const move = async (to: Move, revision: number): Promise<void> => {
    setAsking(null);
    const answer = await callDesk(to === 'open' ? 'openEdition' : 'closeEdition', {
      edition: edition.code,
      revision,
    });
    onTrouble(answer.kind === 'ok' ? null : answer);
    onSaid(answer.kind === 'ok' ? (to === 'open' ? words.opened : words.closed) : null);
    if (answer.kind === 'ok') replace(answer.body);
    if (answer.kind === 'refused') await reload();
  };

  return (
    <div className={css.head}>
      <div>
        <p className={css.editionLine}>
          <strong>{edition.code}</strong> · {monthInWords(edition.year, edition.month, locale)} ·{' '}
          {deskWords[locale].editionStates[edition.state]}
        </p>
        {rows.length > 0 && (
          <p className={css.small}>
            {words.totals(
              rows.filter(hasEntered).length,
              rows.filter(({ shown }) => shown?.isBooklet === true).length,
              rows.length,
            )}
            <br />
            {words.release[edition.releaseMode]}
          </p>
        )}
      </div>
      {(['open', 'close'] as const).map(
        (to) =>
          edition.barred[to] === null && (
            <DeskButton
              key={to}
              kind={to === 'open' ? 'primary' : 'plain'}
              onClick={() => {
                setAsking(to);
              }}
            >
              {words[to]}
            </DeskButton>
          ),
      )}
      {edition.barred.open === null && (
        <a className={deskCss.linkButton} href={editionAddress(edition.code)}>
          {openingWords[locale].mend}
        </a>
      )}
      {mayPlan && (
        <a className={deskCss.linkButton} href={editionAddress()}>
          {openingWords[locale].all}
        </a>
      )}
      <EditionTools edition={edition} reload={reload} onSaid={onSaid} />
      {asking === 'open' && (
        <OpenDialog
          code={edition.code}
          onClose={() => {
            setAsking(null);
          }}
          onOpen={(revision) => void move('open', revision)}
        />
      )}
      {asking === 'close' && (
        <CloseDialog
          board={board}
          onClose={() => {
            setAsking(null);
          }}
          onDone={() => void move('close', edition.revision)}
        />
      )}
    </div>
  );
}
