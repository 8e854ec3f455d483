import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import type { Issue } from '@/domain/issue';
import { decideEdition } from '@/domain/workflow/decideEdition';
import { editionMoves, type EditionMove } from '@/domain/workflow/editionState';
import type { Edition } from '@/payload-types';
import type { Acting } from '../sheet/acting';
import type { EditionRecord } from '../sheet/editionRecord';
import { recordTimeline } from '../timeline/recordTimeline';

/** An edition and the revision its reader saw; without one the act looks only at what is stored now. */
export interface EditionRef {
  readonly edition: string;
  readonly revision?: number;
}

/** Everything against the move of the edition that was read; empty when it may go. */
export function editionIssues(
  { person }: Acting,
  { move, revision }: { readonly move: EditionMove } & EditionRef,
  edition: EditionRecord | null,
): readonly Issue[] {
  if (edition === null) return [{ field: 'edition', problem: 'not_found' }];
  const issues = decideEdition(move, person, edition.state);
  if (issues.length > 0) return issues;
  const isSeen = revision === undefined || revision === edition.revision;
  return isSeen ? [] : [{ field: 'edition', problem: 'stale', context: { thing: 'edition' } }];
}

export interface EditionMoving {
  readonly move: EditionMove;
  readonly edition: EditionRecord;
  /** What the move stores besides the state. */
  readonly data: Partial<Pick<Edition, 'pins' | 'stages'>>;
}

/** Stores an edition's new state and remembers it. `editionIssues` found nothing against it. */
export async function moveEdition(
  req: PayloadRequest,
  { person, now }: Acting,
  { move, edition, data }: EditionMoving,
): Promise<void> {
  const { code } = edition.facts;
  const { to } = editionMoves[move];
  await req.payload.update({
    collection: 'editions',
    id: code,
    data: { ...data, state: to, revision: edition.revision + 1 },
    ...asSystem,
    req,
  });
  await recordTimeline(req, {
    scope: { kind: 'edition', id: code },
    edition: code,
    province: null,
    action: move,
    actor: person,
    at: now,
    comment: null,
    changes: [{ field: 'state', before: edition.state, after: to }],
  });
}
