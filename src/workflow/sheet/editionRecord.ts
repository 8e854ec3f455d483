import type { PayloadRequest } from 'payload';
import { readOne } from '@/database/asSystem';
import type { EditionPins } from '@/domain/booklet/editionPins';
import type { EditionFacts } from '@/domain/booklet/snapshot';
import type { EditionHead } from '@/contract/sheetView';
import type { EditionState, ReleaseMode } from '@/domain/workflow/editionState';
import type { Stage } from '@/domain/workflow/state';
import { asOfDay } from '@/domain/days';
import type { Edition } from '@/payload-types';
import { readIfStored } from '@/stored/storedJson';

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
  readonly pins: EditionPins | null;
}

/** An edition that has been opened. */
export type OpenedEdition = EditionRecord & { readonly pins: EditionPins };

/** The edition with this code, or null. */
export async function readEdition(req: PayloadRequest, code: string): Promise<EditionRecord | null> {
  const edition = await readOne(req, 'editions', code);
  return edition === null ? null : editionRecord(edition, pinsIn(edition));
}

/** An edition's row without its pinned texts: small, and read afresh each time. */
export type EditionRow = Omit<Edition, 'pins'>;

/** Gives the version of an edition's row: its pins change only with it. */
export const versionOf = ({ revision, updatedAt }: EditionRow): string => `${String(revision)} ${updatedAt}`;

/** Reads what a stored edition pins; null until it opens. Throws `StoredRefused`. */
export function pinsIn(edition: Edition): EditionPins | null {
  return readIfStored('pins', edition.pins, { id: edition.id, version: versionOf(edition) });
}

/** A stored edition as the rules see it. */
export function editionRecord(edition: EditionRow, pins: EditionPins | null): EditionRecord {
  return {
    head: editionHead(edition),
    facts: {
      code: edition.id,
      year: edition.year,
      month: edition.month,
      asOf: asOfDay(edition),
    },
    state: edition.state,
    entryOpens: edition.entryOpens ?? null,
    entryCloses: edition.entryCloses ?? null,
    releaseMode: edition.releaseMode,
    stages: edition.stages,
    revision: edition.revision,
    sample: edition.sample ?? false,
    pins,
  };
}

/** What the head of a screen says of an edition. */
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
