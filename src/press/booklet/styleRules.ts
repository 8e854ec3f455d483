export interface Accent {
  /** Dark enough for white text on it and for text in it on white: at least 7 : 1 on white, 6.4 : 1 on its tint. */
  readonly main: string;
  /** Ground of the provincial statements. */
  readonly tint: string;
}

/** One colour per section; the emblem's seven leaves carry them in the same order. */
export const accents: readonly Accent[] = [
  { main: '#0a5f62', tint: '#e6f1f1' },
  { main: '#8a3f08', tint: '#faefe6' },
  { main: '#6b2760', tint: '#f5ecf3' },
  { main: '#174a80', tint: '#e9f0f8' },
  { main: '#8a1f2b', tint: '#f9ebec' },
  { main: '#2f5a20', tint: '#ebf3e8' },
  { main: '#3c3f70', tint: '#ededf5' },
];

/** The booklet's own dark blue-green, for everything that belongs to no section. */
export const ink: Accent = { main: '#15343f', tint: '#f2f0ea' };

/** Colours of a section by its printed number; an eighth section starts over. */
export function accentOf(number: number): Accent {
  return accents[(number - 1) % accents.length] ?? ink;
}

/** Class that puts a section's colours in force. */
export function accentClass(number: number): string {
  return `accent-${((number - 1) % accents.length) + 1}`;
}

/** Writes the style rules behind `accentClass`. */
export function accentRules(): string {
  const rule = (selector: string, { main, tint }: Accent): string =>
    `${selector}{--accent:${main};--tint:${tint}}`;
  return [rule(':root', ink), ...accents.map((accent, index) => rule(`.accent-${index + 1}`, accent))].join(
    '\n',
  );
}
