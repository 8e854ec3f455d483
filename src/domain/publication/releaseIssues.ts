import type { ChangedFigure, PublicationKind } from '../booklet/snapshot';
import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import { signIssues, tidySigns } from '../turkish/signs';
import { isWorkedOn, type EditionState } from '../workflow/entryPhase';
import { readiness, type ReleaseSet } from './readiness';

/** A publisher's word for one booklet, and what it meets. */
export interface ReleaseRequest {
  readonly person: Person;
  readonly edition: EditionState;
  readonly number: number;
  readonly kind: PublicationKind | null;
  readonly reason: string;
  readonly changes: readonly ChangedFigure[];
  /** Something else than values would print differently: a date, a name, a text. */
  readonly otherwiseChanged: boolean;
  /** The kind of the publication before; null before number 1. */
  readonly lastKind: PublicationKind | null;
  /** The notice of a withdrawal; null for every other kind. */
  readonly withdrawal: WithdrawalRequest | null;
  /** Earlier numbers that readers may be sent to in place of the one that is withdrawn. */
  readonly standing: readonly number[];
}

/** The notice of a withdrawal to readers, as the publisher types it. */
export interface WithdrawalRequest {
  readonly notice: string;
  /** May be empty: the English page then has a plain sentence. */
  readonly noticeEn: string;
  /** An earlier number that stays good, or null. */
  readonly instead: number | null;
}

/** The kinds that a later publication can have. */
export const laterKinds = [
  'correction',
  'revision',
  'withdrawal',
] as const satisfies readonly PublicationKind[];
const isLaterKind = (kind: PublicationKind | null): boolean => laterKinds.some((later) => later === kind);

/** Taking a booklet back is a difference, and so is bringing it back. */
function isDifferent({ kind, lastKind, changes, otherwiseChanged }: ReleaseRequest): boolean {
  if ((kind === 'withdrawal') !== (lastKind === 'withdrawal')) return true;
  return kind !== 'withdrawal' && (changes.length > 0 || otherwiseChanged);
}

/** A later publication alone must bring a kind, a reason, and a difference. */
function laterIssues(request: ReleaseRequest): readonly Issue[] {
  const { kind, reason } = request;
  return [
    ...(isLaterKind(kind) ? [] : [{ field: 'kind', problem: 'kind_required' } as const]),
    ...(reason.trim() === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
    ...signIssues(reason, 'reason'),
    ...withdrawalIssues(request),
    ...(isDifferent(request) ? [] : [{ field: 'figures', problem: 'nothing_changed' } as const]),
  ];
}

/** A withdrawal speaks to readers, and sends them only where something stands. */
function withdrawalIssues({ kind, withdrawal, standing }: ReleaseRequest): readonly Issue[] {
  if (kind !== 'withdrawal') return [];
  const { notice = '', noticeEn = '', instead = null } = withdrawal ?? {};
  const isKnown = instead === null || standing.includes(instead);
  return [
    ...(notice.trim() === '' ? [{ field: 'notice', problem: 'notice_required' } as const] : []),
    ...signIssues(tidySigns(notice), 'notice'),
    ...signIssues(tidySigns(noticeEn), 'noticeEn'),
    ...(isKnown ? [] : [{ field: 'instead', problem: 'number_unknown' } as const]),
  ];
}

/** Lists everything against releasing a booklet by hand; empty when it may go. */
export function releaseIssues(request: ReleaseRequest, set: ReleaseSet): readonly Issue[] {
  if (!request.person.roles.includes('publisher')) {
    return [{ field: 'publication', problem: 'role_missing', context: { action: 'release' } }];
  }
  return [
    ...(isWorkedOn(request.edition) ? [] : [{ field: 'edition', problem: 'edition_not_open' } as const]),
    ...(request.number === 1 ? [] : laterIssues(request)),
    // A withdrawal prints no figures: nothing that is wrong with them may keep it waiting.
    ...(request.kind === 'withdrawal' && request.number > 1 ? [] : readiness(set, request.number)),
  ];
}
