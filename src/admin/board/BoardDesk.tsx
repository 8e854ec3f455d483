'use client';
import { useState } from 'react';
import type { BoardRow, BoardView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../desk/callDesk';
import { Notice } from '../desk/Notice';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useWords } from '../desk/useWords';
import { BoardTable } from './BoardTable';
import { BoardTools } from './BoardTools';
import { EditionHeadLine } from './EditionHeadLine';
import { ExtendDialog } from './ExtendDialog';
import { ReleaseDialog } from './ReleaseDialog';
import { shownRows, type BoardFilter } from './boardFilter';
import css from './board.module.css';

interface BoardDeskProps {
  readonly board: BoardView;
  readonly replace: (board: BoardView) => void;
  readonly reload: () => Promise<void>;
}

/** The 81 provinces of one edition and what the publisher does with them. */
export function BoardDesk({ board, replace, reload }: BoardDeskProps) {
  const words = useWords(boardWords);
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [releasing, setReleasing] = useState<BoardRow | null>(null);
  const [extendingPlate, setExtendingPlate] = useState<string | null>(null);
  const extending = board.rows.find(({ plate }) => plate === extendingPlate);
  const rows = shownRows(board.rows, filter, search);

  const retry = async ({ name, publication }: BoardRow): Promise<void> => {
    if (publication === null) return;
    const answer = await callDesk('retryRender', { publication: publication.id });
    setTrouble(answer.kind === 'ok' ? null : answer);
    setSaid(answer.kind === 'ok' ? words.retried(name) : null);
    await reload();
  };

  return (
    <>
      <EditionHeadLine {...{ board, replace, reload }} onSaid={setSaid} onTrouble={setTrouble} />
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {said !== null && <Notice tone="success">{said}</Notice>}
      {board.edition.state === 'planned' ? (
        <Notice tone="info">{words.planned}</Notice>
      ) : (
        <>
          <BoardTools {...{ filter, search }} onFilter={setFilter} onSearch={setSearch} />
          <BoardTable
            edition={board.edition.code}
            rows={rows}
            onRelease={setReleasing}
            onExtend={({ plate }) => {
              setExtendingPlate(plate);
            }}
            onRetry={(row) => void retry(row)}
            onForced={() => void reload()}
          />
          {rows.length === 0 && <p className={css.small}>{words.noMatch}</p>}
        </>
      )}
      {extending !== undefined && (
        <ExtendDialog
          edition={board.edition.code}
          row={extending}
          onClose={() => {
            setExtendingPlate(null);
          }}
          onExtended={(next) => {
            setSaid(words.extended(extending.name));
            setExtendingPlate(null);
            replace(next);
          }}
          onRefused={reload}
        />
      )}
      {releasing !== null && (
        <ReleaseDialog
          edition={board.edition.code}
          row={releasing}
          onClose={() => {
            setReleasing(null);
            void reload();
          }}
          onReleased={() => {
            setSaid(words.released(releasing.name));
            setReleasing(null);
            void reload();
          }}
        />
      )}
    </>
  );
}
