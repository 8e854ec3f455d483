import type { Locale } from '@/domain/bilingual';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { isPartlySample, type ChangedFigure, type Snapshot } from '@/domain/booklet/snapshot';
import { formatDate } from '@/domain/turkish/dates';
import { bookletPath } from '@/domain/publication/address';
import { proofRoot } from '@/domain/publication/proof';
import type { Variant } from '@/domain/publication/variants';
import { bookletTexts, bookletWords } from '@/messages/booklet/booklet';
import type { FigureValue } from '@/domain/figures/figureValue';
import { formatChange } from '@/domain/figures/formatFigure';
import type { Metric } from '@/domain/figures/metric';
import { publicChanges } from '@/domain/publication/changes';
import { dateInWords } from '@/domain/days';
import { erratumEntries, erratumWords, type ErratumEntry } from '@/messages/booklet/erratum';

/** The content of a booklet, whatever the medium. */
export interface BookletContent {
  readonly composed: ComposedBooklet;
  readonly snapshot: Snapshot;
  /** SHA-256 of the canonical snapshot, 64 hex digits. */
  readonly contentHash: string;
  /** Scheme and host at which readers reach the public side (`https://…`, no final slash); empty where they cannot. */
  readonly publicOrigin?: string;
  /** Id of the key that signs the publication's files: 16 hex digits. */
  readonly signingKey?: string;
  /** Which other print it is; left out of the published booklet. */
  readonly variant?: Variant;
}

const colophonRowsWords = bookletTexts.colophon;

/** Gives the origin if readers on other machines can reach it; empty for one that leads each of them to their own. */
export function reachableOrigin(origin: string): string {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  const isLoopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host);
  return host === '' || isLoopback ? '' : origin;
}

/** Gives a publication's own public address; null while there is none that readers reach. */
export function publicationAddress({ snapshot, publicOrigin = '' }: BookletContent): string | null {
  const origin = reachableOrigin(publicOrigin);
  if (origin === '') return null;
  const place = { edition: snapshot.edition.code, slug: snapshot.province.slug };
  return `${origin}${bookletPath(place, snapshot.publication.number)}`;
}

/** Lists what the colophon says of checking this copy, in printed order. */
export function verifyingLines(content: BookletContent): readonly string[] {
  const { verify, verifyAt, verifyOther, noAddress } = colophonRowsWords;
  const at = content.variant === undefined ? verifyAt : verifyOther;
  const origin = reachableOrigin(content.publicOrigin ?? '');
  return [verify, origin === '' ? noAddress : at(`${origin}/${proofRoot}/`)];
}

/** Gives the mark that every page has where any figure is invented: of all of them, or of some. */
export function sampleMarkOf(snapshot: Pick<Snapshot, 'sample' | 'figures'>): string | null {
  if (!snapshot.sample) return null;
  return isPartlySample(snapshot) ? bookletTexts.partlySampleMark : bookletTexts.sampleMark;
}

export interface ChangeNote {
  readonly title: string;
  readonly intro: string;
  readonly reason: string | null;
  /** Lines about the reason of an earlier number: its heading, as it was and as it is; empty where none is mended. */
  readonly mended: readonly string[];
  /** Label, value before, value now. */
  readonly rows: readonly (readonly [label: string, before: string, after: string])[];
  /** Null in publications that were made before errata were written. */
  readonly erratum: WrittenErratum | null;
  readonly withdrawal: WithdrawalLines | null;
}

/** The difference to the publication before, in sentences. */
export interface WrittenErratum {
  readonly title: string;
  readonly against: string;
  readonly entries: readonly ErratumEntry[];
}

/** The words to the readers of a withdrawn booklet. */
export interface WithdrawalLines {
  /** The issuer and the day of the withdrawal. */
  readonly signed: string;
  readonly notice: string;
  /** For the web page; never empty. */
  readonly english: string;
  /** Where readers may go instead. */
  readonly instead: { readonly text: string; readonly path: string } | null;
}

/** Writes where readers of paper may go instead: the address, where there is one that they reach. */
export function insteadInPrint(
  { text, path }: NonNullable<WithdrawalLines['instead']>,
  origin: string,
): string {
  const reachable = reachableOrigin(origin);
  return reachable === '' ? `${text}.` : `${text}: ${reachable}${path}`;
}

function valueText(value: FigureValue | null, shown: string, locale: Locale): string {
  const { changes, values } = bookletWords[locale];
  if (value === null) return changes.notThere;
  switch (value.kind) {
    case 'number':
      return shown;
    case 'carried_over':
      return values.carried_over(shown, value.edition);
    case 'not_reported':
    case 'not_applicable':
    case 'suppressed':
      return values[value.kind];
  }
}

function changeRow(metric: Metric, change: ChangedFigure, locale: Locale): ChangeNote['rows'][number] {
  const { before, after } = change;
  const shown = formatChange(metric, change, locale);
  const isHidden = before === null && after?.kind === 'suppressed';
  const was = isHidden ? bookletWords[locale].changes.hidden : valueText(before, shown.before, locale);
  return [metric.label[locale], was, valueText(after, shown.after, locale)];
}

/** Tells whether a publication withdraws the one before: it then carries no figures. */
export function isWithdrawal({ publication }: Snapshot): boolean {
  return publication.kind === 'withdrawal';
}

function writtenErratum(snapshot: Snapshot, locale: Locale): WrittenErratum | null {
  const { publication, metrics } = snapshot;
  const { erratum, kind } = publication;
  if (erratum === undefined) return null;
  const { titles, against } = erratumWords[locale];
  const entries = erratumEntries({ erratum, kind, changes: publicChanges(snapshot), metrics }, locale);
  return { title: titles[kind], against: against(erratum.against), entries };
}

function withdrawalLines(
  { edition, province, publication, texts }: Snapshot,
  locale: Locale,
): WithdrawalLines | null {
  if (publication.withdrawal === undefined) return null;
  const { notice, withdraws, instead } = publication.withdrawal;
  const place = { edition: edition.code, slug: province.slug };
  const date = publication.publishedOn;
  const words = bookletWords[locale].changes.withdrawal;
  const signedIn = (language: Locale): string =>
    bookletWords[language].changes.withdrawal.signed(
      texts.front.issuer,
      language === 'tr' ? formatDate(date) : dateInWords(date, language),
      withdraws,
    );
  return {
    signed: signedIn(locale),
    notice: notice.tr,
    english: notice.en ?? signedIn('en'),
    instead: instead === null ? null : { text: words.instead(instead), path: bookletPath(place, instead) },
  };
}

function mendedLines(mends: Snapshot['publication']['mends'], locale: Locale): readonly string[] {
  if (mends === undefined) return [];
  const { title, before, after } = bookletWords[locale].changes.mended;
  return [title(mends.number), before(mends.before), after(mends.after)];
}

/** Writes the note of changes that opens a later publication, in Turkish where nothing else is asked; null for the first. */
export function changeNote(snapshot: Snapshot, locale: Locale = 'tr'): ChangeNote | null {
  const { edition, publication, metrics } = snapshot;
  const words = bookletWords[locale].changes;
  if (publication.kind === 'first') return null;
  const rows = publicChanges(snapshot).flatMap((change) => {
    const metric = metrics.find(({ key }) => key === change.metric);
    return metric === undefined ? [] : [changeRow(metric, change, locale)];
  });
  return {
    title: words.titles[publication.kind],
    intro: words.intros[publication.kind](edition.code, publication.number),
    reason: publication.reason,
    mended: mendedLines(publication.mends, locale),
    rows,
    erratum: writtenErratum(snapshot, locale),
    withdrawal: withdrawalLines(snapshot, locale),
  };
}
