import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Locale } from '@/domain/bilingual';

/** A file that the press writes; `path` is relative to the booklet's or the public side's folder. */
export interface PressFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
}

const faces: readonly Face[] = [
  { family: 'Kitabi Sans', weight: 400, file: 'kitabi-sans-400' },
  { family: 'Kitabi Sans', weight: 600, file: 'kitabi-sans-600' },
  { family: 'Kitabi Sans', weight: 700, file: 'kitabi-sans-700' },
  { family: 'Kitabi Serif', weight: 400, file: 'kitabi-serif-400' },
  { family: 'Kitabi Serif', weight: 600, file: 'kitabi-serif-600' },
];

/** The files that the template needs beside its code, read once per process. */
export interface BookletAssets {
  readonly fonts: readonly (Face & { readonly bytes: Uint8Array })[];
  readonly styles: {
    readonly shared: string;
    readonly print: string;
    /** Said last of those of print: what a browser's own drawing of it would make too much of. */
    readonly frame: string;
    /** Said after those of print, for what a printer without solid grounds takes. */
    readonly office: string;
    /** Said after those of print, for large print. */
    readonly large: string;
    readonly screen: string;
    readonly web: string;
    readonly site: string;
    readonly draft: string;
    readonly proof: string;
  };
  /** What other sites show of links to pages over many provinces: PNG, 1200 × 630. */
  readonly pictures: Readonly<Record<Locale, Uint8Array>>;
  /** Programs for browsers, by name. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** Reads `fonts/*.woff2`, `styles/*.css`, `pictures/*.png` and `scripts/*.js` under a folder: `src/press/booklet`, or a bundle's copy of it. */
export async function readBookletAssets(folder: string): Promise<BookletAssets> {
  const style = (name: string): Promise<string> => readFile(join(folder, 'styles', `${name}.css`), 'utf8');
  const picture = (locale: Locale): Promise<Uint8Array> =>
    readFile(join(folder, 'pictures', `kart-${locale}.png`));
  const fonts = faces.map(async (face) => ({
    ...face,
    bytes: await readFile(join(folder, 'fonts', `${face.file}.woff2`)),
  }));
  const [shared, print, frame, office, large, screen, web, site, draft, proof] = await Promise.all([
    style('shared'),
    style('print'),
    style('frame'),
    style('office'),
    style('large'),
    style('screen'),
    style('web'),
    style('site'),
    style('draft'),
    style('proof'),
  ]);
  return {
    fonts: await Promise.all(fonts),
    styles: { shared, print, frame, office, large, screen, web, site, draft, proof },
    pictures: { tr: await picture('tr'), en: await picture('en') },
    scripts: await readScripts(join(folder, 'scripts')),
  };
}

async function readScripts(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  const read = names.map(
    async (name) => [basename(name, '.js'), await readFile(join(folder, name), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** Writes `@font-face` rules; `addressOf` gives the address of each font's bytes. */
export function fontRules(
  fonts: BookletAssets['fonts'],
  addressOf: (font: BookletAssets['fonts'][number]) => string,
): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:'${font.family}';font-weight:${font.weight};font-style:normal;font-display:swap;` +
        `src:url(${addressOf(font)}) format('woff2')}`,
    )
    .join('\n');
}

/** Writes the fonts into the rules, for a document that must carry all it needs. */
export function embeddedFontRules(fonts: BookletAssets['fonts']): string {
  return fontRules(fonts, ({ bytes }) => `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`);
}

/** Gives a file the first 16 hex digits of its SHA-256 as name, so that it may be cached for ever. */
export function hashedName(name: string, extension: string, content: string | Uint8Array): string {
  return `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${extension}`;
}

/** Gives one style sheet and its fonts as hashed files under `assets/`. */
export function hashedAssets(
  name: string,
  rules: string,
  fonts: BookletAssets['fonts'],
): { readonly stylesheet: string; readonly files: readonly PressFile[] } {
  const fontName = (font: BookletAssets['fonts'][number]): string =>
    hashedName(font.file, 'woff2', font.bytes);
  const css = `${fontRules(fonts, fontName)}\n${rules}`;
  const stylesheet = `assets/${hashedName(name, 'css', css)}`;
  const fontFiles = fonts.map((font) => ({ path: `assets/${fontName(font)}`, content: font.bytes }));
  return { stylesheet, files: [...fontFiles, { path: stylesheet, content: css }] };
}
