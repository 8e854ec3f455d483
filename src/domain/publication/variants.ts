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

/** Gives the storage key of one publication's other print: `ekler/2024-2/igdir/1/kitapcik-ofis.pdf`. */
export function variantKey({ edition, slug }: BookletPlace, number: number, variant: Variant): string {
  return `${variantRoot}/${edition}/${slug}/${String(number)}/${variantFiles[variant]}`;
}
