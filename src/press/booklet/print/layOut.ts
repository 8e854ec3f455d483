import { planColumns } from '../../plan/planColumns';
import { planFlow, type FlowPlan } from '../../plan/planFlow';
import type { Piece, Slice } from '../../plan/pieces';
import type { Chapter, ChapterName, Group, Part } from './parts';
import { piecesOf, type Measuring } from './pieces';

/** A page whose parts are cut at rows, before the letters of these rows are known. */
export interface RoughPage {
  readonly chapter: ChapterName;
  readonly regions: readonly (readonly (readonly Slice[])[])[];
}

/** Sections stand on the grid; all else is as high as it is. */
const free = 1;

/** What it costs to fill up with pages: one tells of sources and method; before others stand empty, sections get room. */
const padding = [0, 100, 2_500, 5_000] as const;
const costs = { dropped: 400, partedTable: 40, half: 4_000 } as const;

interface Setting {
  readonly pages: readonly RoughPage[];
  readonly cost: number;
}

function flowed(chapter: ChapterName, { pages, cost }: FlowPlan): Setting {
  return { pages: pages.map(({ slices }) => ({ chapter, regions: [[slices]] })), cost };
}

/** Sets a chapter whose parts follow each other: all ways that are worth weighing. */
function flows(
  chapter: Chapter,
  parts: readonly Part[],
  measuring: Measuring,
  filler = 0,
): readonly Setting[] {
  const { line, page: capacity } = measuring.layout;
  const step = chapter.name === 'sections' ? line : free;
  const plans = planFlow(piecesOf(parts, measuring), { capacity, step, filler });
  return plans.map((plan) => flowed(chapter.name, plan));
}

const whole = (piece: Piece): Slice => ({
  key: piece.key,
  from: 0,
  to: piece.rows.length,
  beside: { from: 0, to: piece.beside.length },
  height: piece.rows.reduce((sum, { height }) => sum + height, 0),
});

/** The least that must stand under a title, in pixels. */
const underTitle = 60;

/** Sets a chapter of titles and columns, one after the other as long as the page has room. */
function stacked(
  { name, groups }: Chapter,
  measuring: Measuring,
): { readonly pages: readonly RoughPage[]; readonly used: number } {
  const pages: { readonly chapter: ChapterName; readonly regions: (readonly (readonly Slice[])[])[] }[] = [];
  const capacity = measuring.layout.page;
  let used = capacity;
  const turn = (): void => {
    pages.push({ chapter: name, regions: [] });
    used = 0;
  };
  for (const { columns, parts } of groups) {
    const pieces = piecesOf(parts, measuring);
    if (columns === 1) {
      const slices = pieces.map(whole);
      const height = slices.reduce((sum, slice) => sum + slice.height, 0);
      if (used + height + underTitle > capacity) turn();
      pages.at(-1)?.regions.push([slices]);
      used += height;
    } else {
      const options = { columns, first: capacity - used, capacity, step: free };
      planColumns(pieces, options).forEach((page, index) => {
        if (index > 0) turn();
        pages.at(-1)?.regions.push(page.columns);
        used += page.used;
      });
    }
  }
  return { pages, used };
}

/** The short glossary under the last section: as many terms as there is room for, two at least. */
function withGlossary(
  pages: readonly RoughPage[],
  used: number,
  filler: Group,
  measuring: Measuring,
): readonly RoughPage[] {
  const last = pages.at(-1);
  const [heading, ...terms] = piecesOf(filler.parts, measuring);
  if (last === undefined || heading === undefined) return pages;
  const title = whole(heading);
  const room = measuring.layout.page - used - title.height;
  for (let count = terms.length; count >= 2; count -= 2) {
    const [page, more] = planColumns(terms.slice(0, count), {
      columns: 2,
      first: room,
      capacity: measuring.layout.page,
      step: free,
    });
    if (page === undefined || more !== undefined || page.used > room) continue;
    return [...pages.slice(0, -1), { ...last, regions: [...last.regions, [[title]], page.columns] }];
  }
  return pages;
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + whole(piece).height + piece.gap, 0);
}

/** Gives the height that slices take on a page of a flow. */
function usedBy(page: RoughPage | undefined, pieces: ReadonlyMap<string, Piece>): number {
  const slices = page?.regions[0]?.[0] ?? [];
  return slices.reduce(
    (sum, { key, height }, index) => sum + height + (index === 0 ? 0 : (pieces.get(key)?.gap ?? 0)),
    0,
  );
}

const cheapest = <T extends { readonly cost: number }>(ways: readonly T[]): T | undefined =>
  ways.toSorted((a, b) => a.cost - b.cost)[0];

/** Where the glossary stands: under the last section, behind the definitions, on a page of its own, or nowhere. */
type GlossaryPlace = 'sections' | 'definitions' | 'page' | 'nowhere';

/** Plans every page of a booklet: a multiple of four, the table on a spread where it can, and nothing left blank. */
export function layOut(
  chapters: readonly Chapter[],
  filler: Group,
  measuring: Measuring,
): readonly RoughPage[] {
  const named = new Map(chapters.map((chapter) => [chapter.name, chapter]));
  const setAs = (name: ChapterName): readonly RoughPage[] => {
    const chapter = named.get(name);
    if (chapter === undefined) return [];
    if (chapter.groups.length > 1) return stacked(chapter, measuring).pages;
    return flows(chapter, chapter.groups[0]?.parts ?? [], measuring)[0]?.pages ?? [];
  };
  const front = (['cover', 'reading', 'contents', 'glance', 'places'] as const).flatMap(setAs);
  const end = (['colophon', 'back'] as const).flatMap(setAs);
  const glossary = setAs('glossary');
  // A page that tells of sources and method is worth more than lines to write on.
  const fills = [setAs('method'), setAs('notes'), setAs('notes')].filter(({ length }) => length === 1);
  const tails = tablesOf(named, measuring);
  const ways = sectionsOf(named, filler, measuring).flatMap((sections) =>
    definitionsOf(named, measuring).flatMap((definitions) =>
      tails.flatMap((tail) => {
        const places = [sections.glossary, definitions.glossary].filter((place) => place !== 'nowhere');
        if (places.length > 1) return [];
        const cost = sections.cost + definitions.cost + tail.cost;
        const pages = { front, end, tail: tail.pages };
        const own = { sections: sections.pages, definitions: definitions.pages };
        const set = (terms: readonly RoughPage[]): Setting =>
          paged({ ...pages, ...own, glossary: terms }, fills, cost);
        return places.length > 0 || glossary.length === 0 ? [set([])] : [set([]), set(glossary)];
      }),
    ),
  );
  return cheapest(ways)?.pages ?? [];
}

type Blocks = Readonly<
  Record<'front' | 'sections' | 'tail' | 'glossary' | 'definitions' | 'end', readonly RoughPage[]>
>;

/** Puts a booklet's pages in order and fills them up; a glossary's page brings the table onto a spread. */
function paged(blocks: Blocks, fills: readonly (readonly RoughPage[])[], cost: number): Setting {
  const { front, sections, tail, glossary, definitions, end } = blocks;
  const body = [...front, ...sections];
  // Left pages have even numbers.
  const isOnLeft = body.length % 2 === 1;
  const table = isOnLeft ? [...tail, ...glossary] : [...glossary, ...tail];
  const count = body.length + table.length + definitions.length + end.length;
  const missing = (4 - (count % 4)) % 4;
  const pages = [...body, ...table, ...definitions, ...fills.slice(0, missing).flat(), ...end];
  return {
    pages,
    cost: cost + (padding[missing] ?? 0) + (isOnLeft || glossary.length > 0 ? 0 : costs.partedTable),
  };
}

/** The definitions alone, and with the glossary behind them. */
function definitionsOf(
  named: ReadonlyMap<ChapterName, Chapter>,
  measuring: Measuring,
): readonly (Setting & { readonly glossary: GlossaryPlace })[] {
  const definitions = named.get('definitions');
  if (definitions === undefined) return [{ pages: [], cost: 0, glossary: 'nowhere' }];
  const set = (groups: readonly Group[], glossary: GlossaryPlace) => {
    const { pages, used } = stacked({ ...definitions, groups }, measuring);
    return { pages, cost: used < measuring.layout.page / 2 ? costs.half : 0, glossary };
  };
  const behind = named.get('glossary')?.groups ?? [];
  const alone = set(definitions.groups, 'nowhere');
  return behind.length === 0 ? [alone] : [alone, set([...definitions.groups, ...behind], 'definitions')];
}

/** Sections with the short glossary under them, and without it. */
function sectionsOf(
  named: ReadonlyMap<ChapterName, Chapter>,
  filler: Group,
  measuring: Measuring,
): readonly (Setting & { readonly glossary: GlossaryPlace })[] {
  const chapter = named.get('sections');
  if (chapter === undefined) return [{ pages: [], cost: 0, glossary: 'sections' as const }];
  const parts = chapter.groups[0]?.parts ?? [];
  const pieces = new Map(piecesOf(parts, measuring).map((piece) => [piece.key, piece]));
  const hasGlossary = named.has('glossary');
  const room = heightOf(piecesOf(filler.parts, measuring)) / 2;
  const plain = flows(chapter, parts, measuring).map((way) => ({ ...way, glossary: 'nowhere' as const }));
  const filled = flows(chapter, parts, measuring, room).map(({ pages, cost }) => ({
    pages: withGlossary(pages, usedBy(pages.at(-1), pieces), filler, measuring),
    cost,
    glossary: 'sections' as const,
  }));
  return hasGlossary ? [...filled, ...plain] : plain;
}

/** The table with the note of changes behind it; what is said under the table may be left out. */
function tablesOf(named: ReadonlyMap<ChapterName, Chapter>, measuring: Measuring): readonly Setting[] {
  const [table, note] = [named.get('table'), named.get('changes')];
  const changes = note?.groups[0]?.parts ?? [];
  const alone = note === undefined ? { pages: [], cost: 0 } : flows(note, changes, measuring)[0];
  if (table === undefined) return alone === undefined ? [] : [alone];
  const parts = table.groups[0]?.parts ?? [];
  const bare = parts.filter(({ key }) => key !== 'table.notes');
  const set = (own: readonly Part[], dropped: number): readonly Setting[] => {
    const [joined] = flows(table, [...own, ...changes], measuring);
    const [first] = flows(table, own, measuring);
    if (joined === undefined || first === undefined || alone === undefined) return [];
    const way = isParted(changes, joined.pages)
      ? { pages: [...first.pages, ...alone.pages], cost: first.cost + alone.cost }
      : joined;
    // Half-empty pages matter less here than in the sections: a table ends where it ends.
    return [{ pages: way.pages, cost: way.cost / 10 + dropped }];
  };
  return [...set(parts, 0), ...set(bare, costs.dropped)];
}

/** A note that would begin under the table and go on on another page begins a page of its own. */
function isParted(note: readonly Part[], pages: readonly RoughPage[]): boolean {
  const keys = new Set(note.map(({ key }) => key));
  return pages.filter(({ regions }) => regions.flat(2).some(({ key }) => keys.has(key))).length > 1;
}
