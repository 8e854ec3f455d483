import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { embeddedFontRules, type BookletAssets } from '../assets';
import { bookletTitle, withSingleSpaces } from '../bookletTitle';
import type { BookletContent } from '../colophonRows';
import { accentRules } from '../styleRules';
import { chaptersOf, glossaryHeading, glossaryParts } from './chapters';
import { cutsOf, fitted, type CutLetters, type CutLine } from './fitted';
import { layOutInOrder } from './inOrder';
import { layOut } from './layOut';
import { inOneColumn } from './oneColumn';
import { regularLayout, type PageLayout } from './pageLayout';
import { Galley, Pages, pagesOfIds } from './Pages';
import type { Chapter, Group, Part } from './parts';
import { partsOf, type Measures } from './pieces';
import type { BookPlan } from './shown';

/** The terms under the last section, where its page has room: under a heading of their own. */
const filler: Group = {
  columns: 2,
  parts: [glossaryHeading, ...glossaryParts],
};

/** Asks a browser that shows the galley for the letters before lines. */
export type AskLetters = (lines: readonly CutLine[]) => Promise<CutLetters>;

/** How a booklet comes to its pages: a galley is measured, the pages are planned, then they are written. */
export interface Typesetting {
  readonly layout: PageLayout;
  readonly galley: string;
  readonly plan: (measures: Measures, ask: AskLetters) => Promise<BookPlan>;
  readonly pages: (plan: BookPlan) => string;
}

function Document({
  content,
  styles,
  children,
}: {
  readonly content: BookletContent;
  readonly styles: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <html lang="tr">
      <head>
        <meta charSet="utf-8" />
        <title>{bookletTitle(content)}</title>
        <meta name="author" content={content.composed.issuer} />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body className="print">{children}</body>
    </html>
  );
}

function written(element: ReactNode): string {
  const markup = renderToStaticMarkup(element);
  const body = markup.indexOf('<body');
  return `<!DOCTYPE html>${markup.slice(0, body)}${withSingleSpaces(markup.slice(body))}`;
}

/** The short glossary's heading is in no chapter: it is set only where a page has room. */
const withFiller = (chapters: readonly Chapter[]): readonly Chapter[] => {
  const heading: Chapter = {
    name: 'notes',
    running: null,
    groups: [{ columns: 1, parts: [glossaryHeading] }],
  };
  return chapters.some(({ name }) => name === 'glossary') ? [...chapters, heading] : chapters;
};

/** Gives the whole way of a booklet to its printed pages; its style sheet must be that of the layout. No document has a script. */
export function typesetting(
  content: BookletContent,
  assets: BookletAssets,
  layout: PageLayout = regularLayout,
): Typesetting {
  const set = chaptersOf(content, layout);
  const chapters = layout.isBroad ? set : inOneColumn(set);
  const all = withFiller(chapters);
  const parts: readonly Part[] = partsOf(all);
  const { print, frame } = assets.styles;
  const styles = [embeddedFontRules(assets.fonts), accentRules(), print, frame].join('\n');
  const book = { content, layout, chapters: all, anchors: null };
  return {
    layout,
    galley: written(
      <Document content={content} styles={styles}>
        <Galley book={{ ...book, pages: new Map(), isGalley: true }} />
      </Document>,
    ),
    plan: async (measures, ask) => {
      const measuring = { measures, layout };
      const pages = layout.isBroad ? layOut(chapters, filler, measuring) : layOutInOrder(chapters, measuring);
      const letters = await ask(cutsOf(pages, measuring));
      return fitted(pages, { ...measuring, letters, parts });
    },
    pages: (plan) =>
      written(
        <Document content={content} styles={styles}>
          <Pages book={{ ...book, pages: pagesOfIds(all, plan), isGalley: false }} plan={plan} />
        </Document>,
      ),
  };
}
