import { accents } from '../booklet/styleRules';

/** The colour of each section on a dark ground, in the order of the sections. */
export const darkAccents = [
  '#7fd0cf',
  '#f2b27a',
  '#dda6d2',
  '#9cc3f2',
  '#f2a3ab',
  '#a5d394',
  '#b7baec',
] as const;

const named = (colours: readonly string[]): string =>
  colours.map((colour, index) => `--a${String(index + 1)}:${colour}`).join(';');

/** Writes the colours of sections for public pages, on a light and on a dark ground, and the classes that use them. */
export function webAccentRules(): string {
  const light = accents.map(({ main }) => main);
  const classes = light.map((_, index) => {
    const number = String(index + 1);
    return `.accent-${number}{--a:var(--a${number})}.leaf-${number}{fill:var(--a${number})}`;
  });
  return [
    `:root{${named(light)}}`,
    `@media(prefers-color-scheme:dark){:root{${named(darkAccents)}}}`,
    `@media print{:root{${named(light)}}}`,
    ...classes,
  ].join('\n');
}
