import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { compose } from '@/domain/booklet/compose';
import { compositionIssue } from '@/domain/booklet/compositionError';
import type { PublicationKind, SnapshotContent, WithdrawalNotice } from '@/domain/booklet/snapshot';
import type { Issue } from '@/domain/issue';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { changedFigures } from '@/domain/publication/changes';
import type { Erratum } from '@/domain/booklet/erratum';
import { erratumOf } from '@/domain/publication/erratumOf';
import { releaseIssues, type WithdrawalRequest } from '@/domain/publication/releaseIssues';
import type { FallbackValues } from '@/domain/booklet/fallbackValues';
import { latestBooklet, standingNumbers } from '@/domain/publication/withdrawn';
import { tidyText, tidyTextOrNull } from '@/domain/turkish/letters';
import { signIssuesIn } from '@/domain/turkish/signs';
import { readWhole, type WholePublication } from '../sheet/publications';
import { carriedForward } from '../sheet/fallbackValues';
import { releaseSetOf, type SheetAct } from '../sheet/sheetContext';
import { contentOfSheet, type Release } from './createPublication';

/** What the publisher asks of a release. */
export interface ReleaseTerms {
  /** Null for number 1; every later number is a correction, a revision or a withdrawal. */
  readonly kind: PublicationKind | null;
  /** Readers are shown it, but for a withdrawal's, which stays inside. */
  readonly reason: string;
  /** The notice that readers get of a withdrawal. */
  readonly withdrawal?: WithdrawalRequest | null;
}

export interface ReleasePlan {
  readonly release: Release;
  readonly issues: readonly Issue[];
  /** Earlier numbers that a withdrawal may send readers to. */
  readonly standing: readonly number[];
}

/** Plans a release and gives every issue against it. Screens show it before the publisher confirms. */
export async function planRelease(
  act: SheetAct,
  { kind, reason, withdrawal = null, standIns }: ReleaseTerms & { readonly standIns?: FallbackValues },
): Promise<ReleasePlan> {
  const { req, acting, sheet } = act;
  const { publications } = sheet;
  const last = publications[0] ?? null;
  const latest = latestBooklet(publications);
  const base = latest === null ? null : await readWhole(req, latest.id);
  const standing = standingNumbers(publications);
  const number = (last?.number ?? 0) + 1;
  const kept = standIns ?? (base === null ? {} : carriedForward(sheet, base.snapshot));
  const figures = { ...kept, ...approvedFigures(sheet.asked, sheet.figures) };
  // A withdrawal brings nothing to anybody: it keeps what was published.
  const content =
    kind === 'withdrawal' && base !== null ? contentOf(base.snapshot) : contentOfSheet(sheet, figures);
  const changes = base === null ? [] : changedFigures(base.snapshot.figures, content.figures);
  const told = tidyText(reason);
  const request = {
    person: acting.person,
    edition: sheet.edition.state,
    number,
    kind,
    reason: told,
    changes,
    otherwiseChanged: base !== null && isOtherwise(base.snapshot, content),
    lastKind: last?.kind ?? null,
    withdrawal,
    standing,
  };
  const written = kind === 'withdrawal' ? noErratum : writtenErratum(base, content);
  const against = releaseIssues(request, { ...releaseSetOf(sheet), standIns: kept });
  const kindOfRelease = last === null ? ('first' as const) : (kind ?? 'revision');
  return {
    standing,
    release: {
      number,
      kind: kindOfRelease,
      reason: told === '' ? null : told,
      content,
      changes,
      erratum: written.erratum,
      withdrawal: base !== null && kind === 'withdrawal' ? noticeOf(base.number, withdrawal) : null,
    },
    // What is missing cannot be composed either: that is said once.
    issues: against.length > 0 ? against : [...written.issues, ...unprintable(content, kind)],
  };
}

/** Signs of pinned words that cannot be printed; a withdrawal prints no more than its covers and its notice. */
function unprintable(content: SnapshotContent, kind: PublicationKind | null): readonly Issue[] {
  const { province, texts, metrics } = content;
  const printed = kind === 'withdrawal' ? { province, front: texts.front } : { province, ...texts, metrics };
  return signIssuesIn(printed, '').map((issue) => ({ ...issue, field: 'texts' }));
}

const noErratum = { erratum: null, issues: [] } as const;

/** The difference to the publication before; a composition error is an issue here and not in the press. */
function writtenErratum(
  base: WholePublication | null,
  content: SnapshotContent,
): { readonly erratum: Erratum | null; readonly issues: readonly Issue[] } {
  try {
    if (base === null) {
      compose(content);
      return noErratum;
    }
    return { erratum: erratumOf(base.snapshot, content, base.number), issues: [] };
  } catch (error) {
    return { erratum: null, issues: [compositionIssue(error)] };
  }
}

function noticeOf(withdraws: number, wish: WithdrawalRequest | null): WithdrawalNotice {
  const { notice = '', noticeEn = '', instead = null } = wish ?? {};
  return { notice: { tr: tidyText(notice), en: tidyTextOrNull(noticeEn) }, withdraws, instead };
}

function contentOf({ edition, province, texts, metrics, figures }: SnapshotContent): SnapshotContent {
  return { edition, province, texts, metrics, figures };
}

/** Whether something besides values would print differently: a text, a name, a date. */
function isOtherwise(published: SnapshotContent, now: SnapshotContent): boolean {
  const comparable = ({ figures, ...content }: SnapshotContent) => ({ ...content, dates: datesOf(figures) });
  return canonicalJson(comparable(contentOf(published))) !== canonicalJson(comparable(now));
}

function datesOf(figures: SnapshotContent['figures']): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(figures).map(([metric, { asOf }]) => [metric, asOf]));
}
