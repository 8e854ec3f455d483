import { forceRecord, type Force } from '@/domain/forces/force';
import type { Person } from '@/domain/permissions/person';
import type { FactsOf } from '@/domain/workflow/facts';
import type { DecisionSheet } from '../sheet/figureFacts';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { refusedFor, type Result } from '@/domain/result';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetAct } from '../sheet/sheetContext';

export interface ForceQuestion {
  /** Null for one that is yet to be made. */
  readonly force: Force | null;
  /** Typed with the act; empty when none. */
  readonly reason?: string;
  readonly released?: boolean;
}

/** Gives the facts of a force for this person to the transition table. Screens, acts and mails use it. */
export function factsOfForce(
  { figures }: Pick<DecisionSheet, 'figures'>,
  person: Person,
  { force, reason = '', released = false }: ForceQuestion,
): FactsOf<'force'> {
  return {
    subject: 'force',
    field: force === null ? 'force' : `forces.${String(force.number)}`,
    person,
    record: force && forceRecord(force, figures),
    reason,
    released,
  };
}

/** An act on a force, and the sheet's revision that its reader saw: nobody decides on one changed since. */
export interface ForceRequest extends SheetPlace {
  readonly number: number;
  readonly revision: number;
}

/** The publication that an act on a force brought about, or null. */
export interface ForceDone {
  readonly publication: string | null;
}

/** Runs an act on the forces of one sheet in one transaction; refuses when the sheet changed since. */
export async function onSheetSeen(
  acting: ActContext,
  place: SheetPlace & { readonly revision: number },
  act: (on: SheetAct) => Promise<Result<ForceDone>>,
): Promise<Result<ForceDone>> {
  return inTransaction(acting.payload, async (req: PayloadRequest): Promise<Result<ForceDone>> => {
    const sheet = await loadSheet(req, place, acting.now);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    if (sheet.revision !== place.revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
    return act({ req, acting, sheet });
  });
}
