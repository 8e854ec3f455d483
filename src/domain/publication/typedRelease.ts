/** How often chunks may be typed wrongly before the files are given up. */
export const mostWrong = 5;

/** How many days made files wait for somebody to type. */
export const typingDays = 14;

/** What has to be typed from an opened file before it is shown to readers. */
export interface Typing {
  /** Which two of the eight chunks of the content hash, from 1, in order. */
  readonly asked: readonly [number, number];
  /** How often something else was typed. */
  readonly wrong: number;
  /** ISO instant after which the files are given up. */
  readonly until: string;
  /** Who typed them right, and when; null until then. */
  readonly typed: { readonly by: string; readonly byName: string; readonly at: string } | null;
}
