import { plainText } from '@/domain/booklet/pieces';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { formatDate, formatMonthYear } from '@/domain/turkish/dates';
import { bookletTexts } from '@/messages/booklet/booklet';
import { isWithdrawal, publicationAddress, sampleMarkOf, type BookletContent } from '../colophonRows';

const words = bookletTexts.colophon;

/** One fact of the colophon. */
export interface ColophonRow {
  readonly label: string;
  readonly value: string;
  /** The content hash is set in groups, so that two people can compare it. */
  readonly grouped?: boolean;
}

/** Hex digits in groups, which people can compare and type. */
const inEights = (digits: string): string => digits.match(/.{1,8}/g)?.join(' ') ?? digits;
const inFours = (digits: string): string => digits.match(/.{1,4}/g)?.join(' ') ?? digits;

/** Names the edition that was planned next; null where none was. */
export function nextEdition({ publication }: Snapshot): string | null {
  const { next } = publication;
  if (next === undefined) return null;
  return words.nextEdition(next.code, formatMonthYear(next.year, next.month));
}

/** Writes how the booklet is cited. */
function citation(content: BookletContent): string {
  const { composed, snapshot } = content;
  const { issuer, provinceName, bookletTitle, editionCode } = composed;
  const { number, publishedOn } = snapshot.publication;
  const address = publicationAddress(content);
  const cited = words.cited(
    issuer,
    publishedOn.slice(0, 4),
    `${provinceName} ${bookletTitle}`,
    editionCode,
    number,
  );
  return address === null ? cited : `${cited} ${address}`;
}

/** Lists the facts of the colophon, in printed order. */
export function colophonRows(content: BookletContent): readonly ColophonRow[] {
  const { composed, snapshot, contentHash, signingKey, variant } = content;
  const { publication } = snapshot;
  const address = publicationAddress(content);
  const mark = sampleMarkOf(snapshot);
  const next = nextEdition(snapshot);
  const { issn, licence, sources } = composed;
  const booklet = `${composed.provinceName} ${composed.bookletTitle}`;
  return [
    { label: words.issuer, value: composed.issuer },
    { label: words.department, value: composed.department },
    { label: words.booklet, value: issn === null ? booklet : `${booklet}, ISSN ${issn}` },
    { label: words.edition, value: `${composed.editionCode} (${composed.monthYear})` },
    ...(isWithdrawal(snapshot) ? [] : [{ label: words.asOf, value: composed.asOfDate }]),
    {
      label: words.publication,
      value: words.numbered(
        publication.number,
        bookletTexts.kinds[publication.kind],
        formatDate(publication.publishedOn),
      ),
    },
    ...(variant === undefined ? [] : [{ label: words.print, value: words.prints[variant] }]),
    ...(next === null ? [] : [{ label: words.next, value: next }]),
    ...(sources.length === 0 ? [] : [{ label: words.sources, value: sources.map(plainText).join(' ') }]),
    ...(licence === null ? [] : [{ label: words.licence, value: `${licence.name}. ${licence.url}` }]),
    { label: words.citation, value: citation(content) },
    { label: words.map, value: words.mapText },
    { label: words.fonts, value: words.fontsText },
    ...(mark === null ? [] : [{ label: words.sample, value: mark }]),
    ...(address === null ? [] : [{ label: words.address, value: address }]),
    { label: words.contentHash, value: inEights(contentHash), grouped: true },
    ...(signingKey === undefined
      ? []
      : [{ label: words.signingKey, value: `Ed25519 ${inFours(signingKey)}`, grouped: true }]),
  ];
}
