import type { BookletPlace } from './address';

/**
 * Other prints of a publication, made from its stored snapshot when somebody asks: for office printers without solid
 * grounds, and for a print shop with bleed, marks and inks.
 */
export const variants = ['office', 'shop'] as const;
export type Variant = (typeof variants)[number];

/** The file that each has. */
export const variantFiles: Readonly<Record<Variant, string>> = {
  office: 'kitapcik-ofis.pdf',
  shop: 'kitapcik-baski.pdf',
};

/** Folder of other prints in the storage. Readers are not given it, and no backup holds it: each can be made again. */
const variantRoot = 'ekler';

/** Gives the storage key of one publication's other print: `ekler/2024-2/igdir/1/kitapcik-ofis.pdf`. */
export function variantKey({ edition, slug }: BookletPlace, number: number, variant: Variant): string {
  return `${variantRoot}/${edition}/${slug}/${String(number)}/${variantFiles[variant]}`;
}
