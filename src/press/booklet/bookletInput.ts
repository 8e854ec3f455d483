import type { ComposedBooklet } from '@/domain/booklet/composed';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { BookletAssets } from './assets';

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
