import type { BoardRow } from '@/contract/boardView';
import { isFoundBy } from '@/domain/turkish/provinceNames';

export const boardFilters = [
  'all',
  'entering',
  'reviewing',
  'ready',
  'published',
  'changed',
  'falls',
  'undecided',
  'failed',
] as const;
export type BoardFilter = (typeof boardFilters)[number];

const tests: Record<BoardFilter, (row: BoardRow) => boolean> = {
  all: () => true,
  entering: (row) => !hasEntered(row),
  reviewing: ({ progress }) => progress.inReview > 0,
  ready: isReady,
  published: ({ shown }) => shown?.isBooklet === true,
  changed: ({ publication, unpublished, textsDiffer }) =>
    publication !== null && (unpublished > 0 || textsDiffer),
  falls: ({ falls }) => falls > 0,
  undecided: ({ undecided }) => undecided > 0,
  failed: ({ publication }) => publication?.render?.state === 'failed',
};

/** Nothing that is asked for waits for anybody; what is optional and was never entered prints as not applicable. */
function isReady(row: BoardRow): boolean {
  const { progress, publication, falls, forces } = row;
  const isWhole = hasEntered(row) && progress.approved === progress.entered;
  return publication === null && isWhole && falls + forces === 0;
}

/** Tells whether a province has entered everything that is required. */
export function hasEntered({ progress }: BoardRow): boolean {
  return progress.asked > 0 && progress.enteredRequired === progress.required;
}

/** Gives the rows that a filter and a search show, in their order. `IĞDIR`, `igdir`, `76` and `urfa` find theirs. */
export function shownRows(
  rows: readonly BoardRow[],
  filter: BoardFilter,
  search: string,
): readonly BoardRow[] {
  return rows.filter((row) => tests[filter](row) && (search.trim() === '' || isFoundBy(row, search)));
}

/** Tells whether some booklet's files are on their way, so that the board should look again soon. */
export function isWaiting(rows: readonly BoardRow[]): boolean {
  return rows.some(({ publication }) => {
    const state = publication?.render?.state;
    return state === 'queued' || state === 'running';
  });
}
