import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { currentEdition } from '@/contract/homeView';
import type { EditionRow } from './editionRecord';

/** All editions that are worked on here, without their pinned texts, the newest first; recorded ones have no sheets. */
export async function readEditions(payload: Payload): Promise<readonly EditionRow[]> {
  return readAll({ payload }, 'editions', {
    where: { state: { not_equals: 'recorded' } },
    sort: '-id',
    select: { pins: false },
  });
}

/** Gives the edition to work on: the newest open one, else the newest; null before the first. */
export function currentOf(editions: readonly EditionRow[]): EditionRow | null {
  return editions.find(({ state }) => state === 'open') ?? editions[0] ?? null;
}

/** Gives the edition that an address names, which may be the current one; null when there is none. */
export function editionAsked(editions: readonly EditionRow[], code: string): EditionRow | null {
  return code === currentEdition ? currentOf(editions) : (editions.find(({ id }) => id === code) ?? null);
}
