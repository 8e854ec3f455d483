import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Stored } from '@/stored/storedJson';
import type { SnapshotContent } from '@/domain/booklet/snapshot';
import type { SheetContext } from '../sheet/sheetContext';

/** Gives the SHA-256 of a snapshot's canonical JSON as it is stored, in lower-case hex: no later upgrade changes it. */
export function contentHash(snapshot: Stored<'snapshot'>): string {
  return createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest('hex');
}

/** What a booklet of this sheet prints with these figures: the edition's pins and the province's facts. */
export function contentOfSheet(
  { edition: { facts, pins }, province }: Pick<SheetContext, 'edition' | 'province'>,
  figures: SnapshotContent['figures'],
): SnapshotContent {
  return { edition: facts, province, texts: pins.texts, metrics: pins.metrics, figures };
}
