import type { ComposedBooklet } from '@/domain/booklet/composed';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { BookletAssets } from './assets';
import { formatDate } from '@/domain/turkish/dates';
import { bookletPath } from '@/domain/publication/address';
import { bookletTexts } from '@/messages/booklet/booklet';
import { statementsOf } from './anchors';

export type Medium = 'print' | 'screen';

/** The content of a booklet, whatever the medium. */
export interface BookletContent {
  readonly composed: ComposedBooklet;
  readonly snapshot: Snapshot;
  /** SHA-256 of the canonical snapshot, 64 hex digits. */
  readonly contentHash: string;
  /** Scheme and host of the public side (`https://…`, no final slash) for the QR code; empty when unknown. */
  readonly publicOrigin?: string;
}

export interface BookletInput extends BookletContent {
  readonly medium: Medium;
  readonly assets: BookletAssets;
  /** On which page, from 1, the target of a contents line stands, by its id; empty before the first print. */
  readonly pageNumbers: Readonly<Record<string, number>>;
}

const words = bookletTexts.colophon;

export interface ColophonRow {
  readonly label: string;
  readonly value: string;
  /** The content hash is set in groups, so that two people can compare it. */
  readonly grouped?: boolean;
}

/** 64 hex digits in eight groups of eight. */
function groups(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash;
}

/** Gives a publication's own public address, with the host where it is known. */
export function publicationAddress({ snapshot, publicOrigin = '' }: BookletContent): string {
  const place = { edition: snapshot.edition.code, slug: snapshot.province.slug };
  return `${publicOrigin}${bookletPath(place, snapshot.publication.number)}`;
}

/** Lists the facts of the colophon, in printed order. */
export function colophonRows(content: BookletContent): readonly ColophonRow[] {
  const { composed, snapshot, contentHash } = content;
  const { publication } = snapshot;
  const carried = statementsOf(composed).some(({ carriedFrom }) => carriedFrom.length > 0);
  return [
    { label: words.issuer, value: composed.issuer },
    { label: words.department, value: composed.department },
    { label: words.booklet, value: `${composed.provinceName} ${composed.bookletTitle}` },
    { label: words.edition, value: `${composed.editionCode} (${composed.monthYear})` },
    { label: words.asOf, value: composed.asOfDate },
    { label: words.number, value: String(publication.number) },
    { label: words.kind, value: bookletTexts.kinds[publication.kind] },
    { label: words.publishedOn, value: formatDate(publication.publishedOn) },
    ...(carried ? [{ label: words.marks, value: bookletTexts.carriedLegend }] : []),
    ...(snapshot.sample ? [{ label: words.sample, value: bookletTexts.sampleMark }] : []),
    { label: words.address, value: publicationAddress(content) },
    { label: words.contentHash, value: groups(contentHash), grouped: true },
  ];
}
