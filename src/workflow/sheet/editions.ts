import type { Payload } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { EditionFacts } from '@/domain/booklet/snapshot';
import type { EditionHead } from '@/contract/sheetView';
import type { DatesProposal } from '@/domain/forces/datesProposal';
import type { EditionState, ReleaseMode } from '@/domain/workflow/entryPhase';
import type { Stage } from '@/domain/workflow/position';
import type { Edition } from '@/payload-types';
import { readIfStored } from '@/stored/storedJson';
import { isInTransaction, type ReadScope } from '@/database/readTogether';
import { currentEdition } from '@/contract/homeView';

/** An edition as the rules see it. `pins` is null until it opens. */
export interface EditionRecord {
  readonly head: EditionHead;
  readonly facts: EditionFacts;
  readonly state: EditionState;
  readonly entryOpens: string | null;
  readonly entryCloses: string | null;
  readonly releaseMode: ReleaseMode;
  readonly stages: readonly Stage[];
  readonly revision: number;
  readonly sample: boolean;
  /** Other days that were proposed since it opened. */
  readonly proposals: readonly DatesProposal[];
  readonly pins: EditionPins | null;
}

/** An edition that has been opened. */
export type OpenedEdition = EditionRecord & { readonly pins: EditionPins };

/** Reads the edition with this code, or null. */
export async function readEdition(req: ReadScope, code: string): Promise<EditionRecord | null> {
  const edition = await readOne(req, 'editions', code);
  return edition === null ? null : editionRecord(edition, pinsIn(edition));
}

/** An edition's row without its pinned texts: small, and read afresh each time. */
export type EditionRow = Omit<Edition, 'pins'>;

/** Gives the version of an edition's row: its pins change only with it. */
export const versionOf = ({ revision, updatedAt }: EditionRow): string => `${String(revision)} ${updatedAt}`;

/** Reads the pins of a stored edition; null until it opens. Throws `StoredRefused`. */
export function pinsIn(edition: Edition): EditionPins | null {
  return readIfStored('pins', edition.pins, { id: edition.id, version: versionOf(edition) });
}

/** Gives a stored edition as the rules see it. */
export function editionRecord(edition: EditionRow, pins: EditionPins | null): EditionRecord {
  return {
    head: editionHead(edition),
    facts: {
      code: edition.id,
      year: edition.year,
      month: edition.month,
      asOf: edition.asOf,
    },
    state: edition.state,
    entryOpens: edition.entryOpens ?? null,
    entryCloses: edition.entryCloses ?? null,
    releaseMode: edition.releaseMode,
    stages: edition.stages,
    revision: edition.revision,
    sample: edition.sample ?? false,
    proposals: edition.proposals ?? [],
    pins,
  };
}

/** Gives an edition's code, dates and state for the head of a screen. */
export function editionHead(edition: Omit<Edition, 'pins'>): EditionHead {
  return {
    code: edition.id,
    year: edition.year,
    month: edition.month,
    asOf: edition.asOf,
    entryOpens: edition.entryOpens ?? null,
    entryDue: edition.entryDue ?? null,
    entryCloses: edition.entryCloses ?? null,
    state: edition.state,
    sample: edition.sample === true,
  };
}

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
 * Gives the pins of an edition whose row was just read; null when it has none. They are the largest part of a
 * sheet, the same for all provinces, and change only with the edition's revision: so they are kept in the
 * process under the row's own revision and time, and another process's writes are read at once. Pins read in
 * a transaction are not kept: it may be rolled back.
 */
export async function cachedPins(scope: ReadScope, row: EditionRow): Promise<PinnedEdition | null> {
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

/** Reads all editions but recorded ones, which have no sheets, without their pins, the newest first. */
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

/** Gives the edition that an address names, `current` included; null when no such edition exists. */
export function editionAsked(editions: readonly EditionRow[], code: string): EditionRow | null {
  return code === currentEdition ? currentOf(editions) : (editions.find(({ id }) => id === code) ?? null);
}
