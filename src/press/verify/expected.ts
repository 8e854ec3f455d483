import type { PageNumbers } from '../print/pageNumbers';

export interface ExpectedSection {
  /** Names the section in a refusal. */
  readonly key: string;
  readonly lines: readonly string[];
}

/** The contents due in a finished booklet, made from the composed words, never from the printed HTML. */
export interface ExpectedBooklet {
  readonly title: string;
  readonly language: string;
  /** All text in reading order; the contents page needs to know where its targets stand. */
  readonly text: (pageNumbers: PageNumbers) => readonly ExpectedSection[];
  /** Texts that margin boxes may hold beside the page's own number. */
  readonly furniture: readonly string[];
  /** Titles that must be among the bookmarks, in this order. */
  readonly bookmarks: readonly string[];
  /** PostScript names start with one of these; another font is a fallback for a missing letter. */
  readonly fontFamilies: readonly string[];
  readonly contentHash: string;
  readonly pages: { readonly least: number; readonly most: number };
}
