import type { Payload } from 'payload';
import { readOne } from '@/database/asSystem';
import { isInTransaction, type ReadScope } from '@/database/readTogether';
import type { EditionPins } from '@/domain/booklet/editionPins';
import { pinsIn, versionOf, type EditionRow } from './editionRecord';

/** An edition that has been opened, its row and its pins of one and the same revision. */
export interface PinnedEdition {
  readonly row: EditionRow;
  readonly pins: EditionPins;
}

interface Kept {
  readonly version: string;
  readonly pins: EditionPins;
}

const mostKept = 32;
const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * Gives the pins of an edition whose row was just read; null when it has none. They are the largest part of a sheet, the
 * same for all provinces, and change only with the edition's revision: so they are kept in the process under the row's own
 * revision and time, and whatever another process writes is read at once. What a transaction reads is not kept: it may be
 * rolled back.
 */
export async function keptPins(scope: ReadScope, row: EditionRow): Promise<PinnedEdition | null> {
  const pinsOf = keptOf(scope.payload);
  const known = pinsOf.get(row.id);
  if (known?.version === versionOf(row)) return { row, pins: known.pins };
  const fresh = await readOne(scope, 'editions', row.id);
  const pins = fresh === null ? null : pinsIn(fresh);
  if (fresh === null || pins === null) return null;
  if (!isInTransaction(scope)) keep(pinsOf, fresh, pins);
  return { row: fresh, pins };
}

function keptOf(payload: Payload): Map<string, Kept> {
  const known = kept.get(payload) ?? new Map<string, Kept>();
  kept.set(payload, known);
  return known;
}

/** The one kept longest goes first. */
function keep(pinsOf: Map<string, Kept>, row: EditionRow, pins: EditionPins): void {
  pinsOf.delete(row.id);
  pinsOf.set(row.id, { version: versionOf(row), pins });
  const [oldest] = pinsOf.keys();
  if (pinsOf.size > mostKept && oldest !== undefined) pinsOf.delete(oldest);
}
