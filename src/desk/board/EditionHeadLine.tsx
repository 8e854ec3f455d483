'use client';
import { useState } from 'react';
import type { BoardView } from '@/contract/boardView';
import { editionAddress } from '@/contract/addresses';
import { monthInWords } from '@/domain/days';
import { unfinishedIn } from '@/domain/workflow/duties';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { openingWords } from '@/messages/desk/opening';
import { callDesk, type Reply, type Trouble } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { Callout, DeskDialog } from '../shared/feedback';
import { useLocale } from '../shared/words';
import deskCss from '../shared/desk.module.css';
import { hasEntered } from './boardFilter';
import { EditionTools } from './EditionTools';
import { OpenDialog } from './OpenDialog';
import css from './board.module.css';

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

interface EditionActsProps {
  readonly board: BoardView;
  readonly replace: (board: BoardView) => void;
  readonly reload: () => Promise<void>;
  readonly onSaid: (said: string | null) => void;
  readonly onTrouble: (trouble: Trouble | null) => void;
}

type Move = 'open' | 'close';

/** Tells how far the edition is, and how its booklets are released. */
export function EditionTotals({ board: { edition, rows } }: { readonly board: BoardView }) {
  const locale = useLocale();
  const words = boardWords[locale];
  const booklets = rows.filter(({ shown }) => shown?.isBooklet === true).length;
  return (
    <>
      <p className={css.editionLine}>
        <strong>{edition.code}</strong> · {monthInWords(edition.year, edition.month, locale)} ·{' '}
        {deskWords[locale].editionStates[edition.state]}
        {rows.length > 0 && ` · ${words.totals(rows.filter(hasEntered).length, booklets, rows.length)}`}
      </p>
      {rows.length > 0 && <p>{words.release[edition.releaseMode]}</p>}
    </>
  );
}

/** Shows the buttons that open or close the edition, and the acts on the whole of it. */
export function EditionActs({ board, replace, reload, onSaid, onTrouble }: EditionActsProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const [asking, setAsking] = useState<Move | null>(null);
  const { edition, rows } = board;
  // Who may open or close editions plans them, too; of one that is closed neither is said.
  const mayPlan = rows.some(({ barred }) => barred.extend === null) || edition.barred.open === null;

  const move = async (to: Move, reply: Promise<Reply<BoardView>>): Promise<void> => {
    setAsking(null);
    const answer = await reply;
    onTrouble(answer.kind === 'ok' ? null : answer);
    onSaid(answer.kind === 'ok' ? (to === 'open' ? words.opened : words.closed) : null);
    if (answer.kind === 'ok') replace(answer.body);
    if (answer.kind === 'refused') await reload();
  };

  return (
    <>
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
      <EditionTools edition={edition} {...{ reload, replace, onSaid }} />
      {asking === 'open' && (
        <OpenDialog
          code={edition.code}
          onClose={() => {
            setAsking(null);
          }}
          onOpen={(seen) => void move('open', callDesk('openEdition', { edition: edition.code, ...seen }))}
        />
      )}
      {asking === 'close' && (
        <CloseDialog
          board={board}
          onClose={() => {
            setAsking(null);
          }}
          onDone={() => {
            const { code, revision } = edition;
            void move('close', callDesk('closeEdition', { edition: code, revision }));
          }}
        />
      )}
    </>
  );
}
