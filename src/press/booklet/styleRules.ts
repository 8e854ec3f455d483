export interface Accent {
  /** Dark enough for white text on it and for text in it on white: at least 4,5 : 1. */
  readonly main: string;
  /** Ground of the provincial statements. */
  readonly tint: string;
}

/** One colour per section; the emblem's seven leaves carry them in the same order. */
export const accents: readonly Accent[] = [
  { main: '#0b6b6e', tint: '#e9f3f2' },
  { main: '#a8500f', tint: '#faf0e6' },
  { main: '#7f3272', tint: '#f5ecf3' },
  { main: '#1f5896', tint: '#e9f0f8' },
  { main: '#9c2733', tint: '#f9ebec' },
  { main: '#3c6a2b', tint: '#edf3e9' },
  { main: '#474b7d', tint: '#ededf5' },
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

/** One named page: its colour and what stands in its margins on every sheet. */
export interface PageRule {
  readonly name: string;
  readonly colour: string;
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  readonly footCentre: string;
}

const forbidden = /["\\<>\n\r\f]/g;

/** A text as a CSS string; signs that could end the string or the style element become code points. */
function cssString(text: string): string {
  return `"${text.replace(forbidden, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

const type =
  "font-family:'Kitabi Sans';font-variant-numeric:lining-nums;font-weight:600;font-size:8.25pt;line-height:1.2;";

/** Heads and feet stand in margin boxes, which Chromium repeats on every page of the name. */
function ruleOf(rule: PageRule): string {
  const head = `${type}color:#fff;background:${rule.colour};box-sizing:border-box;vertical-align:middle;`;
  const foot = `${type}font-weight:400;color:#55636b;box-sizing:border-box;vertical-align:top;padding-top:3mm;`;
  return `@page ${rule.name}{margin:11mm 0 15mm;
@top-left{content:${cssString(rule.headLeft)};width:65%;padding-left:22mm;text-align:left;${head}}
@top-right{content:${cssString(rule.headRight)};width:35%;padding-right:22mm;text-align:right;${head}font-weight:400}
@bottom-left{content:${cssString(rule.footLeft)};width:38%;padding-left:22mm;text-align:left;white-space:nowrap;${foot}}
@bottom-center{content:${cssString(rule.footCentre)};width:32%;text-align:center;white-space:nowrap;${foot}color:#9c2733;font-weight:700;font-size:9.5pt}
@bottom-right{content:counter(page);width:30%;padding-right:22mm;text-align:right;${type}font-size:10pt;color:${rule.colour};vertical-align:top;padding-top:2.6mm;box-sizing:border-box}
}`;
}

/** Writes the print's named pages: `front` for front matter and colophon, `section-1` … for sections. */
export function pageRules(rules: readonly PageRule[]): string {
  return ['@page{size:A4;margin:0}', ...rules.map(ruleOf)].join('\n');
}

/** Gives the name of a section's page. */
export const sectionPage = (number: number): string => `section-${number}`;

/** Gives the colour of a section's page. */
export const sectionColour = (number: number): string => accentOf(number).main;

export const frontPage = 'front';
export const frontColour = ink.main;
