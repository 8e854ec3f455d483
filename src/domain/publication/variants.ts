import type { BookletPlace } from './address';

/**
 * Other prints of a publication, made from its stored snapshot when somebody asks: for office printers without solid
 * grounds, for a print shop with bleed, marks and inks, and in large print for readers who see little.
 */
export const variants = ['office', 'shop', 'large'] as const;
export type Variant = (typeof variants)[number];

/** The file that each has. */
export const variantFiles: Readonly<Record<Variant, string>> = {
  office: 'kitapcik-ofis.pdf',
  shop: 'kitapcik-baski.pdf',
  large: 'kitapcik-buyuk.pdf',
};

/** Folder of other prints in the storage. Readers are not given it, and no backup holds it: each can be made again. */
const variantRoot = 'ekler';

/** Digits of the content hash in a key: they tell a publication from one of the same number that a restore took back. */
const hashDigits = 8;

/** A publication, by what names its other prints. */
export interface VariantPlace {
  readonly place: BookletPlace;
  readonly number: number;
  /** 64 hex digits. */
  readonly contentHash: string;
}

/** Gives the storage key of one publication's other print: `ekler/2024-2/igdir/1/8f14e45f/kitapcik-ofis.pdf`. */
export function variantKey({ place, number, contentHash }: VariantPlace, variant: Variant): string {
  const { edition, slug } = place;
  const own = contentHash.slice(0, hashDigits);
  return [variantRoot, edition, slug, String(number), own, variantFiles[variant]].join('/');
}
