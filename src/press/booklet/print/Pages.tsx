import type { ReactNode } from 'react';
import { anchors, type FigureAnchors } from '../anchors';
import type { BookletContent } from '../colophonRows';
import { InSection, type Of, type ViewProps } from './Article';
import { furnitureOf, runningTitles } from './bookWords';
import { BackCover, Cover } from './Covers';
import { Entries } from './Entries';
import { Blocks, CountryMap, Lists, Place, Reading } from './Front';
import {
  ErratumPassage,
  Help,
  NoteLines,
  Prose,
  SmallHeading,
  Subtitle,
  Term,
  Title,
  Verification,
} from './Lines';
import type { PageLayout } from './pageLayout';
import type { Chapter, Part } from './parts';
import { partsOf } from './pieces';
import { pagesOfParts, type BookPage, type BookPlan, type Shown } from './shown';
import { isRow, Rows, type RowPart } from './Tables';

/** What the parts of a booklet are shown with. */
export interface Book {
  readonly content: BookletContent;
  readonly layout: PageLayout;
  readonly chapters: readonly Chapter[];
  /** Page numbers by the id of what begins there. */
  readonly pages: ReadonlyMap<string, number>;
  readonly isGalley: boolean;
  readonly anchors: FigureAnchors | null;
}

function One({
  book,
  part,
  shown,
}: {
  readonly book: Book;
  readonly part: Part;
  readonly shown: Shown | null;
}): ReactNode {
  const { content, isGalley } = book;
  const props = { shown, isGalley, anchors: book.anchors };
  switch (part.type) {
    case 'cover':
      return <Cover content={content} changesPage={book.pages.get(anchors.changes) ?? null} />;
    case 'back':
      return <BackCover content={content} />;
    case 'reading':
      return <Reading content={content} />;
    case 'notes':
      return <NoteLines {...props} part={part} />;
    case 'map':
      return <CountryMap {...props} part={part} content={content} type={book.layout.mapType} />;
    case 'verification':
      return <Verification {...props} part={part} content={content} />;
    case 'help':
      return <Help {...props} part={part} content={content} />;
    case 'title':
      return <Title {...props} part={part} />;
    case 'subtitle':
      return <Subtitle {...props} part={part} />;
    case 'heading':
      return <SmallHeading {...props} part={part} />;
    case 'paragraph':
      return <Prose {...props} part={part} />;
    case 'blocks':
      return <Blocks {...props} part={part} />;
    case 'place':
      return <Place {...props} part={part} />;
    case 'lists':
      return <Lists {...props} part={part} />;
    case 'erratum':
      return <ErratumPassage {...props} part={part} />;
    case 'opener':
    case 'service':
    case 'group':
    case 'statements':
    case 'honour':
      return <InSection {...props} part={part} />;
    case 'entry':
    case 'term':
    case 'tableHead':
    case 'tableSection':
    case 'tableRow':
    case 'changeRow':
    case 'fact':
      return null;
  }
}

type Item = { readonly part: Part; readonly shown: Shown | null };

/** What stands in one list or one table together; anything else stands for itself. */
function kindOf({ part }: Item): string {
  if (isRow(part)) return `table ${part.table}`;
  return part.type === 'entry' || part.type === 'term' ? part.type : `one ${part.key}`;
}

function Run({ book, items }: { readonly book: Book; readonly items: readonly Item[] }): ReactNode {
  const [first] = items;
  if (first === undefined) return null;
  const { isGalley } = book;
  const of = <P extends Part>(is: (part: Part) => part is P): readonly ViewProps<P>[] =>
    items.flatMap(({ part, shown }) => (is(part) ? [{ part, shown, isGalley, anchors: null }] : []));
  if (isRow(first.part)) {
    const head = headOf(book.chapters, first.part);
    return <Rows rows={of(isRow)} head={head} isGalley={isGalley} />;
  }
  if (first.part.type === 'entry') {
    const isEntry = (part: Part): part is Of<'entry'> => part.type === 'entry';
    return <Entries entries={of(isEntry).map((entry) => ({ ...entry, pages: book.pages }))} />;
  }
  if (first.part.type === 'term') {
    const isTerm = (part: Part): part is Of<'term'> => part.type === 'term';
    return (
      <ul className="terms">
        {of(isTerm).map((term) => (
          <Term key={term.part.key} {...term} />
        ))}
      </ul>
    );
  }
  return <One book={book} part={first.part} shown={first.shown} />;
}

function headOf(chapters: readonly Chapter[], row: RowPart): Of<'tableHead'> | null {
  const head = partsOf(chapters).find((part) => part.type === 'tableHead' && part.table === row.table);
  return head?.type === 'tableHead' ? head : null;
}

/** Shows parts one below the other, with what belongs together in one list or table. */
export function Column({ book, items }: { readonly book: Book; readonly items: readonly Item[] }): ReactNode {
  const runs = items.reduce<readonly (readonly Item[])[]>((done, item) => {
    const last = done.at(-1);
    const [before] = last ?? [];
    if (last === undefined || before === undefined || kindOf(before) !== kindOf(item))
      return [...done, [item]];
    return [...done.slice(0, -1), [...last, item]];
  }, []);
  return runs.map((run) => <Run key={run[0]?.part.key} book={book} items={run} />);
}

function Regions({ book, page }: { readonly book: Book; readonly page: BookPage }): ReactNode {
  const known = new Map(partsOf(book.chapters).map((part) => [part.key, part]));
  const itemsOf = (column: readonly Shown[]): readonly Item[] =>
    column.flatMap((shown) => {
      const part = known.get(shown.key);
      return part === undefined ? [] : [{ part, shown }];
    });
  return page.regions.map(({ columns }, index) =>
    columns.length === 1 ? (
      <div key={index} className="region">
        <Column book={book} items={itemsOf(columns[0] ?? [])} />
      </div>
    ) : (
      <div key={index} className="region columns">
        {columns.map((column, at) => (
          <div key={at} className="column">
            <Column book={book} items={itemsOf(column)} />
          </div>
        ))}
      </div>
    ),
  );
}

function Page({
  book,
  page,
  number,
}: {
  readonly book: Book;
  readonly page: BookPage;
  readonly number: number;
}): ReactNode {
  const { content, chapters, layout } = book;
  const side = number % 2 === 0 ? 'verso' : 'recto';
  const running = chapters.find(({ name }) => name === page.chapter)?.running ?? null;
  const titles = runningTitles(content, chapters, page);
  const { chapter, edition, booklet, sample } = furnitureOf(content, titles, layout);
  const [left, right] = side === 'verso' ? [edition, chapter] : [chapter, edition];
  return (
    <div className={`page ${side} page-${page.chapter}`}>
      {running !== null && (
        <div className="run-head" aria-hidden="true">
          <span>{left}</span>
          <span>{right}</span>
        </div>
      )}
      <div className="area">
        <Regions book={book} page={page} />
      </div>
      {running !== null && (
        <div className="run-foot" aria-hidden="true">
          <b className="folio">{number}</b>
          {sample !== null && <span className="run-sample">{sample}</span>}
          {booklet !== '' && <span>{booklet}</span>}
        </div>
      )}
    </div>
  );
}

/** Shows the pages of a booklet as they were planned, each by itself. */
export function Pages({ book, plan }: { readonly book: Book; readonly plan: BookPlan }): ReactNode {
  return plan.pages.map((page, index) => <Page key={index} book={book} page={page} number={index + 1} />);
}

/** Whole pages are as high as pages are. */
const measured = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ type }) => !['cover', 'back', 'reading', 'notes'].includes(type));

/** Shows all parts once, as wide as they will stand, so that a browser can measure them. */
export function Galley({ book }: { readonly book: Book }): ReactNode {
  return book.chapters.flatMap(({ name, groups }) =>
    groups.map(({ columns, parts }, index) => (
      <div key={`${name}${String(index)}`} className={`galley recto page-${name}`}>
        <div className={columns === 1 ? 'area' : 'column'}>
          <Column book={book} items={measured(parts).map((part) => ({ part, shown: null }))} />
        </div>
      </div>
    )),
  );
}

/** Gives the page of each id that a line of the contents leads to. */
export function pagesOfIds(chapters: readonly Chapter[], plan: BookPlan): ReadonlyMap<string, number> {
  const pages = pagesOfParts(plan);
  const ids = partsOf(chapters).flatMap((part): readonly (readonly [string, number])[] => {
    const page = pages.get(part.key);
    const id = idOf(part);
    return page === undefined || id === null ? [] : [[id, page]];
  });
  return new Map(ids);
}

function idOf(part: Part): string | null {
  if (part.type === 'opener') return anchors.section(part.section.number);
  if (part.type === 'service') return anchors.service(part.service.key);
  return part.type === 'title' || part.type === 'subtitle' ? part.id : null;
}
