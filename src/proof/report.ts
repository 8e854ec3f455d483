import type { Locale } from '@/domain/bilingual';
import { dateInWords } from '@/domain/days';
import { bookletPath } from '@/domain/publication/address';
import type { ProvenPublication } from '@/domain/publication/proof';
import { proofWords } from '@/messages/booklet/proof';
import type { Difference } from './differences';
import type { SignatureVerdict } from './published';
import type { Verdict } from './verifyFile';

/** A line of what was found out: its name, what it says, and where it leads. */
export interface ReportRow {
  readonly label: string;
  readonly texts: readonly string[];
  /** Path from the root, where the row leads somewhere. */
  readonly path?: string;
}

/** What people are told of a file; page and command show the same. */
export interface Report {
  readonly state: Verdict['state'];
  readonly title: string;
  readonly meaning: string;
  /** Said before everything else; null where nothing is wrong with what files are verified with. */
  readonly warning: string | null;
  readonly rows: readonly ReportRow[];
}

const inGroups = (digits: string, size: 4 | 8): string =>
  (digits.match(size === 4 ? /.{1,4}/g : /.{1,8}/g) ?? [digits]).join(' ');

function signatureText({ state, key }: SignatureVerdict, locale: Locale): string {
  return proofWords[locale].signatures[state](inGroups(key ?? '–', 4));
}

function differenceText(difference: Difference, locale: Locale): string {
  const words = proofWords[locale].differences;
  switch (difference.kind) {
    case 'figure':
      return words.figure(
        difference.label?.[locale] || difference.metric,
        difference.published,
        difference.found,
      );
    case 'pages':
      return words.pages(difference.pages.join(', '));
    case 'page_count':
      return words.pageCount(difference.published, difference.found);
    case 'added':
    case 'cut':
      return words[difference.kind](difference.bytes);
    case 'data_gone':
      return words.dataGone;
    case 'metadata':
    case 'elsewhere':
      return words[difference.kind];
  }
}

/**
 * Tells whether something that files are verified with is not what it must be. The pinned key is asked of the signed list alone:
 * everything else is reached from it by hashes, also lists of files that an earlier key signed.
 */
export function isUntrusted({ list, manifest, contradiction }: Verdict, pinned: string | null): boolean {
  const bad: readonly SignatureVerdict['state'][] = ['invalid', 'unknown_key', 'missing'];
  const isBad = [list, manifest].some((signature) => signature !== null && bad.includes(signature.state));
  return isBad || contradiction || (pinned !== null && list.key !== pinned);
}

const addressOf = ({ id, slug }: ProvenPublication, number: number): string =>
  bookletPath({ edition: id.slice(0, id.indexOf(':')), slug }, number);

/** Writes a verdict in words. `pinned` is the key's id that whoever asks has from elsewhere. */
export function reportOf(verdict: Verdict, locale: Locale, pinned: string | null = null): Report {
  const words = proofWords[locale];
  const isOtherKey = pinned !== null && verdict.list.key !== pinned;
  const warning = isUntrusted(verdict, pinned)
    ? [words.untrusted, ...(isOtherKey ? [words.pinnedOther(pinned)] : [])].join(' ')
    : null;
  return {
    state: verdict.state,
    title: words.states[verdict.state],
    meaning: words.meanings[verdict.state],
    warning,
    rows: [...publicationRows(verdict, locale), ...proofRows(verdict, locale)],
  };
}

function publicationRows({ publication }: Verdict, locale: Locale): readonly ReportRow[] {
  if (publication === null) return [];
  const { rows, number, insteadNumber } = proofWords[locale];
  const kind = proofWords[locale].kinds[publication.kind];
  const day = dateInWords(publication.publishedOn, locale);
  const own = addressOf(publication, publication.number);
  const { instead } = publication;
  const edition = publication.id.slice(0, publication.id.indexOf(':'));
  return [
    { label: rows.booklet, texts: [`${publication.name}, ${edition}`] },
    { label: rows.publication, texts: [number(publication.number, kind, day)] },
    { label: rows.address, texts: [own], path: own },
    ...(instead === null
      ? []
      : [{ label: rows.instead, texts: [insteadNumber(instead)], path: addressOf(publication, instead) }]),
  ];
}

function proofRows(verdict: Verdict, locale: Locale): readonly ReportRow[] {
  const words = proofWords[locale];
  const { rows } = words;
  const { state, hash, file, manifest, content, unsealed, differences } = verdict;
  const isKnown = state !== 'altered' && state !== 'unknown' && file !== null;
  const isLost = state === 'withdrawn' && file === null;
  const contentText =
    content === null ? words.contentNone : content ? words.contentWhole : words.contentOther;
  return [
    ...(file === null ? [] : [{ label: rows.file, texts: [file, ...(unsealed ? [words.unsealed] : [])] }]),
    {
      label: rows.hash,
      texts: [inGroups(hash, 8), isLost ? words.notComparable : isKnown ? words.matches : words.matchesNot],
    },
    ...(isKnown && state !== 'withdrawn' ? [{ label: rows.content, texts: [contentText] }] : []),
    ...(manifest === null ? [] : [{ label: rows.signature, texts: [signatureText(manifest, locale)] }]),
    ...(differences.length === 0
      ? []
      : [
          {
            label: state === 'superseded' ? rows.changed : rows.differences,
            texts: differences.map((each) => differenceText(each, locale)),
          },
        ]),
    {
      label: rows.listed,
      texts: [words.listed(dateInWords(verdict.listed, locale), signatureText(verdict.list, locale))],
    },
  ];
}
