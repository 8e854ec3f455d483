import type { ChangedFigure, PublicationKind } from '../booklet/snapshot';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { EditionState } from '../workflow/editionState';
import { readiness, type ReleaseSet } from './readiness';

/** A publisher's word for one booklet, and what it meets. */
export interface ReleaseRequest {
  readonly person: Person;
  readonly edition: EditionState;
  readonly number: number;
  readonly kind: PublicationKind | null;
  readonly reason: string;
  readonly changes: readonly ChangedFigure[];
  /** The pinned texts differ from those of the publication before. */
  readonly textsChanged: boolean;
}

/** The kinds that a later publication can have. */
export const laterKinds = [
  'correction',
  'revision',
  'withdrawal',
] as const satisfies readonly PublicationKind[];
const isLaterKind = (kind: PublicationKind | null): boolean => laterKinds.some((later) => later === kind);

/** What only a later publication must bring: kind, reason, and a difference. */
function laterIssues({ kind, reason, changes, textsChanged }: ReleaseRequest): readonly Issue[] {
  const same = changes.length === 0 && !textsChanged && kind !== 'withdrawal';
  return [
    ...(isLaterKind(kind) ? [] : [{ field: 'kind', problem: 'kind_required' } as const]),
    ...(reason.trim() === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
    ...(same ? [{ field: 'figures', problem: 'nothing_changed' } as const] : []),
  ];
}

/** Everything against releasing a booklet by hand; empty when it may go. */
export function releaseIssues(request: ReleaseRequest, set: ReleaseSet): readonly Issue[] {
  if (!request.person.roles.includes('publisher')) {
    return [{ field: 'publication', problem: 'role_missing', context: { action: 'release' } }];
  }
  return [
    ...(request.edition === 'planned' ? [{ field: 'edition', problem: 'edition_not_open' } as const] : []),
    ...(request.number === 1 ? [] : laterIssues(request)),
    ...readiness(set, request.number),
  ];
}
