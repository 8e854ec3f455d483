import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { compose } from '@/domain/booklet/compose';
import { compositionIssue } from '@/domain/booklet/compositionError';
import type {
  EarlierPublication,
  MendedReason,
  PublicationKind,
  SnapshotContent,
} from '@/domain/booklet/snapshot';
import { isMeantFor, openFields } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { changedFigures } from '@/domain/publication/changes';
import type { Erratum } from '@/domain/booklet/erratum';
import { erratumOf } from '@/domain/publication/erratumOf';
import { openContext } from '@/domain/publication/openSnapshot';
import { releaseIssues } from '@/domain/publication/releaseIssues';
import type { FallbackValues } from '@/domain/booklet/fallbackValues';
import { lastBooklet, lastReleased, standingNumbers, withdrawalOf } from '@/domain/publication/readable';
import { tidyText } from '@/domain/turkish/letters';
import { signIssuesIn } from '@/domain/turkish/signs';
import { readWhole, type WholePublication } from '../sheet/publications';
import { carriedForward } from '../sheet/fallbackValues';
import { releaseSetOf, type SheetLook, type SheetContext } from '../sheet/sheetContext';
import { readDisclosure } from './readDisclosure';
import { readBookletContext } from './bookletContext';
import { contentOfSheet, type Release } from './createPublication';

/** What the publisher asks of a release. */
export interface ReleaseTerms {
  /** Null while readers were given no booklet; after that a correction or a revision. */
  readonly kind: PublicationKind | null;
  /** Readers are shown it. */
  readonly reason: string;
  /** The reason of an earlier number as it reads rightly, where this one mends it. */
  readonly mends?: { readonly number: number; readonly reason: string } | null;
}

export interface ReleasePlan {
  readonly release: Release;
  readonly issues: readonly Issue[];
}

/**
 * Plans a release and gives every issue against it; screens show it before the publisher confirms. It is
 * compared with the booklet that readers were given last, whatever was released since; with nothing where that
 * one was withdrawn, because an erratum would print again what was taken back.
 */
export async function planRelease(
  act: SheetLook,
  { kind, reason, mends = null, standIns }: ReleaseTerms & { readonly standIns?: FallbackValues },
): Promise<ReleasePlan> {
  const { acting, sheet } = act;
  const { publications } = sheet;
  const base = await readBase(act);
  const kept = standIns ?? (await readKept(act, base));
  const approved = { ...kept, ...approvedFigures(sheet.asked, sheet.figures) };
  const { figures, undecided, decisions: disclosure } = await readDisclosure(act.req, sheet, approved);
  const context = await readBookletContext(act.req.payload, sheet);
  const content = contentOfSheet(sheet, figures, context && openContext(context, figures));
  const compared = base !== null && withdrawalOf(publications, base.number) === null ? base : null;
  const changes = compared === null ? [] : changedFigures(compared.snapshot.figures, content.figures);
  const told = tidyText(reason);
  const mended = mends === null ? null : mendedReason(sheet, mends);
  const request = {
    person: acting.person,
    edition: sheet.edition.state,
    kind,
    reason: told,
    changes,
    otherwiseChanged: base !== null && isOtherwise(base.snapshot, content),
    mends: mended,
    publications,
  };
  const written = writtenErratum(compared, content);
  const against = releaseIssues(request, { ...releaseSetOf(sheet), standIns: kept, undecided });
  return {
    release: {
      number: nextNumber(sheet),
      kind: base === null ? 'first' : (kind ?? 'revision'),
      reason: told === '' ? null : told,
      content,
      changes,
      disclosure,
      erratum: written.erratum,
      mends: mended,
      withdrawal: null,
      earlier: base === null ? [] : await readEarlier(act, base),
    },
    // What is missing cannot be composed either: that is said once.
    issues: against.length > 0 ? against : [...written.issues, ...unprintable(content)],
  };
}

/**
 * Reads the publications that readers still have, the oldest first, and what each changed. The booklet given last knows those
 * before it, unless it is older than that was kept, or stood beside one that was withdrawn.
 */
async function readEarlier(
  { req, sheet: { publications } }: SheetLook,
  base: WholePublication,
): Promise<readonly EarlierPublication[]> {
  const known = new Map(base.snapshot.publication.earlier?.map((each) => [each.number, each]));
  const earlier: EarlierPublication[] = [];
  for (const standing of standingNumbers(publications).toReversed()) {
    const id = publications.find((each) => each.number === standing)?.id;
    const told = known.get(standing);
    if (told !== undefined) earlier.push(told);
    if (told !== undefined || id === undefined) continue;
    const { snapshot } = id === base.id ? base : await readWhole(req, id);
    const { number, kind, publishedOn, changes } = snapshot.publication;
    earlier.push({ number, kind, publishedOn, metrics: changes.map(({ metric }) => metric) });
  }
  return earlier;
}

/** Signs of pinned words that cannot be printed. */
function unprintable({ province, texts, metrics }: Pick<SnapshotContent, 'province' | 'texts' | 'metrics'>) {
  return unprintableIn({ province, ...texts, metrics });
}

/** Lists the signs in what is to be printed that no font of the booklet has. */
export function unprintableIn(printed: object): readonly Issue[] {
  return signIssuesIn(printed, '').map((issue) => ({ ...issue, field: 'texts' }));
}

/** Gives the number of a booklet's next publication: a number that failed stays used. */
export function nextNumber({ publications }: Pick<SheetContext, 'publications'>): number {
  return Math.max(0, ...publications.map(({ number }) => number)) + 1;
}

/** Reads the booklet that readers were given last; null while they were given none. */
export async function readBase({ req, sheet }: SheetLook): Promise<WholePublication | null> {
  const given = lastBooklet(sheet.publications);
  return given === null ? null : readWhole(req, given.id);
}

/** What stood in for missing figures stays so; also where the number that printed it never reached readers. */
async function readKept({ req, sheet }: SheetLook, base: WholePublication | null): Promise<FallbackValues> {
  const released = lastReleased(sheet.publications);
  if (released === null) return {};
  return carriedForward(sheet, (base ?? (await readWhole(req, released.id))).snapshot);
}

/** The reason as readers of that number have it; a number without one cannot be mended. */
function mendedReason(
  { publications }: SheetContext,
  { number, reason }: NonNullable<ReleaseTerms['mends']>,
): MendedReason {
  const isStanding = standingNumbers(publications).includes(number);
  const mended = publications.find((each) => each.number === number);
  return { number, before: (isStanding ? mended?.reason : null) ?? '', after: tidyText(reason) };
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

/** Gives the part of a snapshot that its words are composed from. */
export function contentOf(content: SnapshotContent): SnapshotContent {
  const { edition, province, texts, metrics, figures, context } = content;
  return { edition, province, texts, metrics, figures, ...(context === undefined ? {} : { context }) };
}

/** Whether something besides values would print differently: a text, a name, a date, a definition. */
function isOtherwise(published: SnapshotContent, now: SnapshotContent): boolean {
  const isCompared = published.context !== undefined && now.context !== undefined;
  const comparable = ({ figures, metrics, context, ...content }: SnapshotContent) => ({
    ...content,
    // What other provinces had is no reason to publish anew; what this one had is printed in its words.
    earlier: isCompared ? (context?.earlier ?? []) : [],
    metrics: metrics
      .filter(({ where }) => isMeantFor(where, content.province))
      .map((metric) => ({ ...openFields(metric), display: metric.display })),
    dates: datesOf(figures),
  });
  return canonicalJson(comparable(contentOf(published))) !== canonicalJson(comparable(now));
}

function datesOf(figures: SnapshotContent['figures']): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(figures).map(([metric, { asOf }]) => [metric, asOf]));
}
