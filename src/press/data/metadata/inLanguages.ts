import type { Bilingual } from '@/domain/bilingual';

/** Gives a text in both languages as JSON-LD writes them where no context says how. */
export function inLanguages({ tr, en }: Bilingual): readonly object[] {
  return [
    { '@value': tr, '@language': 'tr' },
    { '@value': en, '@language': 'en' },
  ];
}

/** A file that was written, as descriptions tell of it. */
export interface FileFacts {
  /** From the public root. */
  readonly path: string;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}
