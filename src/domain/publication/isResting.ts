import type { BoardRender } from '@/contract/boardView';

/** The storage refused its files; it is tried again by itself, or at once when a publisher says so. */
export function isResting({ state, reason }: Pick<BoardRender, 'state' | 'reason'>): boolean {
  return state === 'queued' && reason !== null;
}
