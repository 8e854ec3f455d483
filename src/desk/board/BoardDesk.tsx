'use client';
import { boardWords } from '@/messages/desk/board';
import deskCss from '../shared/desk.module.css';
import { useWords } from '../shared/words';
import { boardFilters, shownRows, type BoardFilter } from './boardFilter';
import { useState, type ReactNode } from 'react';
import type { BoardRow, BoardView } from '@/contract/boardView';
import { callDesk, type Trouble } from '../shared/callDesk';
import { Callout, TroubleNotice } from '../shared/feedback';
import { BoardTable } from './BoardTable';
import { TypedReleaseDialog } from './TypedReleaseDialog';
import { ExtendDialog } from './ExtendDialog';
import { ScreenPage } from '../shared/ScreenPage';
import { EditionActs, EditionTotals } from './EditionHeadLine';
import { IssueList } from './OpenDialog';
import { openingWords } from '@/messages/desk/opening';
import { ReleaseDialog } from './ReleaseDialog';
import css from './board.module.css';

interface BoardToolsProps {
  readonly filter: BoardFilter;
  readonly search: string;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** Finds provinces by name and by state. */
export function BoardTools({ filter, search, onFilter, onSearch }: BoardToolsProps) {
  const words = useWords(boardWords);
  return (
    <div className={deskCss.pickers}>
      <label className={deskCss.picker}>
        {words.search}
        <input
          type="search"
          value={search}
          onChange={(event) => {
            onSearch(event.target.value);
          }}
        />
      </label>
      <label className={deskCss.picker}>
        {words.filterLabel}
        <select
          value={filter}
          onChange={(event) => {
            onFilter(event.target.value as BoardFilter);
          }}
        >
          {boardFilters.map((each) => (
            <option key={each} value={each}>
              {words.filters[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface BoardDeskProps {
  readonly board: BoardView;
  /** What went wrong with reading it again. */
  readonly notice: ReactNode;
  readonly replace: (board: BoardView) => void;
  readonly reload: () => Promise<void>;
}

/** Shows the 81 provinces of one edition and the publisher's acts on them. */
export function BoardDesk({ board, replace, reload, notice }: BoardDeskProps) {
  const words = useWords(boardWords);
  const outdated = useWords(openingWords).warnings;
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [releasing, setReleasing] = useState<BoardRow | null>(null);
  const [typingPlate, setTypingPlate] = useState<string | null>(null);
  const [extendingPlate, setExtendingPlate] = useState<string | null>(null);
  const extending = board.rows.find(({ plate }) => plate === extendingPlate);
  const typing = board.rows.find(({ plate }) => plate === typingPlate);
  const rows = shownRows(board.rows, filter, search);

  const retry = async ({ name, publication }: BoardRow): Promise<void> => {
    if (publication === null) return;
    const answer = await callDesk('retryRender', { publication: publication.id });
    setTrouble(answer.kind === 'ok' ? null : answer);
    setSaid(answer.kind === 'ok' ? words.retried(name) : null);
    await reload();
  };

  return (
    <ScreenPage
      title={words.title}
      sub={<EditionTotals board={board} />}
      actions={<EditionActs {...{ board, replace, reload }} onSaid={setSaid} onTrouble={setTrouble} />}
    >
      {notice}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {said !== null && <Callout tone="success">{said}</Callout>}
      <IssueList title={outdated} tone="warning" issues={board.edition.warnings} />
      {board.edition.state === 'planned' ? (
        <Callout tone="info">{words.planned}</Callout>
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
            onType={({ plate }) => {
              setTypingPlate(plate);
            }}
          />
          {rows.length === 0 && <p className={css.small}>{words.noMatch}</p>}
        </>
      )}
      {typing !== undefined && typing.publication?.render?.typing && (
        <TypedReleaseDialog
          key={typing.publication.id}
          name={typing.name}
          publication={typing.publication}
          typing={typing.publication.render.typing}
          onClose={() => {
            setTypingPlate(null);
          }}
          onDone={(words) => {
            setSaid(words);
            setTypingPlate(null);
            void reload();
          }}
          onRefused={reload}
        />
      )}
      {extending !== undefined && (
        <ExtendDialog
          edition={board.edition.code}
          row={extending}
          rows={board.rows}
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
          onReleased={(said) => {
            setSaid(said);
            setReleasing(null);
            void reload();
          }}
        />
      )}
    </ScreenPage>
  );
}
