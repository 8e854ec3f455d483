import type { ChangedFigure, MendedReason, PublicationKind } from '../booklet/snapshot';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import { signIssues } from '../turkish/signs';
import { isWorkedOn, type EditionState } from '../workflow/entryPhase';
import { inMaking, lastBooklet, shownPublication, type Numbered } from './readable';
import { readiness, type ReleaseSet } from './readiness';

/** A publisher's word for one booklet, and what it meets. */
export interface ReleaseRequest {
  readonly person: Person;
  readonly edition: EditionState;
  readonly kind: PublicationKind | null;
  readonly reason: string;
  readonly changes: readonly ChangedFigure[];
  /** Something else than values would print differently: a date, a name, a text. */
  readonly otherwiseChanged: boolean;
  /** The published reason that it mends, or null; `before` is empty where readers have no such reason. */
  readonly mends: MendedReason | null;
  /** All numbers of the booklet that were used. */
  readonly publications: readonly Numbered[];
}

/** The kinds that a later publication can have; a withdrawal is proposed, and another person confirms it. */
export const laterKinds = ['correction', 'revision'] as const satisfies readonly PublicationKind[];
const isLaterKind = (kind: PublicationKind | null): boolean => laterKinds.some((later) => later === kind);

/** A booklet that readers have is another one by what it prints; bringing one back is a difference, too. */
function isDifferent({ changes, otherwiseChanged, mends, publications }: ReleaseRequest): boolean {
  if (shownPublication(publications)?.kind === 'withdrawal') return true;
  return changes.length > 0 || otherwiseChanged || (mends !== null && mends.before !== mends.after);
}

function mendingIssues({ mends }: ReleaseRequest): readonly Issue[] {
  if (mends === null) return [];
  if (mends.before !== '' && mends.after.trim() !== '') return signIssues(mends.after, 'mends');
  return [{ field: 'mends', problem: 'reason_of_unknown' }];
}

/** A later publication alone must bring a kind, a reason, and a difference. */
function laterIssues(request: ReleaseRequest): readonly Issue[] {
  const { kind, reason } = request;
  return [
    ...(isLaterKind(kind) ? [] : [{ field: 'kind', problem: 'kind_required' } as const]),
    ...(reason.trim() === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
    ...signIssues(reason, 'reason'),
    ...mendingIssues(request),
    ...(isDifferent(request) ? [] : [{ field: 'figures', problem: 'nothing_changed' } as const]),
  ];
}

/**
 * Gives the issue against releasing anything while an earlier number is on its way: what the new one says of
 * the one before could become false. Null when it is known what readers have.
 */
export function makingIssue(publications: readonly Numbered[]): Issue | null {
  const making = inMaking(publications);
  if (making === null) return null;
  const problem = making.waits === true ? 'publication_waiting' : 'publication_in_making';
  return { field: 'publication', problem, context: { number: making.number } };
}

/** Gives the issue against releasing in an edition that was never opened; null where it was. */
export function editionIssue(edition: EditionState): Issue | null {
  return isWorkedOn(edition) ? null : { field: 'edition', problem: 'edition_not_open' };
}

/** Lists everything against releasing a booklet by hand; empty when it may go. */
export function releaseIssues(request: ReleaseRequest, set: ReleaseSet): readonly Issue[] {
  const { person, edition, publications } = request;
  if (!person.roles.includes('publisher')) {
    return [{ field: 'publication', problem: 'role_missing', context: { action: 'release' } }];
  }
  const given = lastBooklet(publications)?.number ?? 0;
  return [
    ...[editionIssue(edition), makingIssue(publications)].filter((issue) => issue !== null),
    ...(given === 0 ? [] : laterIssues(request)),
    ...readiness(set, given + 1),
  ];
}
