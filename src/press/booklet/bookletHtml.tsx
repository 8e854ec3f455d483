import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { screenPolicy } from '../contentPolicy';
import { accentRules, pageRules } from './styleRules';
import { embeddedFontRules } from './assets';
import { sampleMarkOf, type BookletContent, type BookletInput } from './colophonRows';
import { furniture } from './expectedText';
import { BackCover, Cover } from './parts/Cover';
import { Booklet } from './parts/Booklet';
import { Files, Path, SkipLink } from './parts/ScreenHead';
import { screenStyles } from './screenStyles';

/** Writes the document's title, as tabs, the PDF and search engines show it. */
export function bookletTitle({ composed, snapshot }: Pick<BookletContent, 'composed' | 'snapshot'>): string {
  const title = words.documentTitle(composed.provinceName, composed.bookletTitle, composed.editionCode);
  const mark = sampleMarkOf(snapshot);
  return mark === null ? title : `${title} – ${mark}`;
}

function printStyles({ assets, composed, snapshot }: BookletInput): string {
  return [
    embeddedFontRules(assets.fonts),
    pageRules(furniture(composed, snapshot)),
    accentRules(),
    assets.styles.shared,
    assets.styles.print,
  ].join('\n');
}

function Head(input: BookletInput): ReactNode {
  const { composed, medium } = input;
  return (
    <head>
      <meta charSet="utf-8" />
      {medium === 'screen' && <meta httpEquiv="Content-Security-Policy" content={screenPolicy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{bookletTitle(input)}</title>
      <meta name="author" content={composed.issuer} />
      {medium === 'print' ? (
        <style dangerouslySetInnerHTML={{ __html: printStyles(input) }} />
      ) : (
        <link rel="stylesheet" href={screenStyles(input.assets).stylesheet} />
      )}
    </head>
  );
}

function Body(input: BookletInput): ReactNode {
  const isScreen = input.medium === 'screen';
  return (
    <body className={input.medium}>
      {isScreen && <SkipLink />}
      {isScreen && <Path {...input} />}
      <Cover {...input} />
      {isScreen && <Files {...input} />}
      <Booklet {...input} />
      <BackCover {...input} />
    </body>
  );
}

const blockStart = /(<(?:p|h[1-6]|td|th)\b[^<>]*>)\s+/g;

/**
 * Makes one space of each stretch of blanks in a page's texts, and none of one at a block's beginning: print
 * keeps every space that it is given.
 */
export function withSingleSpaces(body: string): string {
  const single = body.replace(/>[^<]*/g, (text) => text.replace(/[ \t\r\n\f]+/g, ' '));
  return single.replace(blockStart, '$1');
}

/** Renders the whole booklet as one HTML document, for the printer or the web, without any script. */
export function bookletHtml(input: BookletInput): string {
  const markup = renderToStaticMarkup(
    <html lang="tr">
      <Head {...input} />
      <Body {...input} />
    </html>,
  );
  const body = markup.indexOf('<body');
  return `<!DOCTYPE html>${markup.slice(0, body)}${withSingleSpaces(markup.slice(body))}`;
}
