import { useCallback, useSyncExternalStore } from 'react';
import { decisionsIn, readDecisions, type DecisionActs } from '@/domain/review/decisions';
import { keep, keepingKey, kept, typingStore } from '../shared/keptTyping';
import { tabOwner } from '../shared/ownedTab';

/** A sheet that is reviewed. */
export interface ReviewPlace {
  readonly edition: string;
  readonly province: string;
}

/** What this page knows of the kept decisions; the browser's store has the same, for other tabs and days. */
const known = new Map<string, DecisionActs>();
const listeners = new Set<() => void>();

const keyOf = ({ edition, province }: ReviewPlace): string =>
  keepingKey(String(tabOwner()), 'decisions', edition, province);

function read(key: string): DecisionActs {
  const found = known.get(key) ?? readDecisions(kept(typingStore(), key));
  known.set(key, found);
  return found;
}

function tell(): void {
  for (const told of listeners) told();
}

/** Another tab of this browser has decided, too. */
function changedElsewhere({ key }: StorageEvent): void {
  if (key === null) known.clear();
  else known.delete(key);
  tell();
}

function listen(told: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', changedElsewhere);
  listeners.add(told);
  return () => {
    listeners.delete(told);
    if (listeners.size === 0) window.removeEventListener('storage', changedElsewhere);
  };
}

/** Gives the decisions on a sheet that were made on this computer and are not sent yet. */
export function keptDecisions(place: ReviewPlace): DecisionActs {
  return read(keyOf(place));
}

/** Changes them, also for a sheet that is not shown any more. */
export function changeDecisions(place: ReviewPlace, change: (acts: DecisionActs) => DecisionActs): void {
  const key = keyOf(place);
  const acts = change(read(key));
  known.set(key, acts);
  keep(typingStore(), key, acts.length === 0 ? null : acts);
  tell();
}

/** Gives the decisions on a sheet that are not sent yet, and follows them. */
export function useDecisions(place: ReviewPlace): DecisionActs {
  const key = keyOf(place);
  const now = useCallback(() => read(key), [key]);
  return useSyncExternalStore(listen, now);
}

/** Counts the figures of a sheet that are decided on and not sent. */
export function useUnsent(place: ReviewPlace): number {
  return decisionsIn(useDecisions(place)).size;
}
