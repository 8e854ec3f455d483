import type { SnapshotContent } from '@/domain/booklet/snapshot';
import type { SheetContext } from '../sheet/sheetContext';

/** What a booklet of this sheet prints with these figures: the edition's pins and the province's facts. */
export function contentOfSheet(
  { edition: { facts, pins }, province }: Pick<SheetContext, 'edition' | 'province'>,
  figures: SnapshotContent['figures'],
): SnapshotContent {
  return { edition: facts, province, texts: pins.texts, metrics: pins.metrics, figures };
}
