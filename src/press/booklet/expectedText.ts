import type { Block } from '@/domain/booklet/composed';
import { blockLines, type PartLines } from '@/domain/booklet/bookletLines';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { printTexts } from '@/messages/booklet/print';
import { anchors } from './anchors';
import { changeNote, isWithdrawal, publicationAddress, type BookletContent } from './colophonRows';
import { readingLetters } from './print/readingWords';
import { furnitureOf, mapAlt, runningTitles } from './print/bookWords';
import { chaptersOf, glossaryHeading } from './print/chapters';
import type { Chapter, Part } from './print/parts';
import { partLines, type LineSource } from './print/partLines';
import type { BookPlan, Shown } from './print/shown';
import { childrenOf, linesOfChild } from './print/texts';

/** Chapters that a plan may put in or leave out, whatever the booklet holds. */
const optional: readonly Chapter['name'][] = ['glossary', 'method', 'notes'];

type Placed = readonly { readonly page: number; readonly shown: Shown }[];

/** The stretches of each part, in the order of the pages. */
function placesOf({ pages }: BookPlan): ReadonlyMap<string, Placed> {
  const places = new Map<string, { page: number; shown: Shown }[]>();
  pages.forEach(({ regions }, page) => {
    for (const shown of regions.flatMap(({ columns }) => columns.flat()))
      places.set(shown.key, [...(places.get(shown.key) ?? []), { page, shown }]);
  });
  return places;
}

function blocksOf(part: Part): readonly Block[] {
  if (part.type === 'opener') return part.section.blocks;
  if (part.type === 'service') return part.service.blocks;
  if (part.type === 'group') return part.group.blocks;
  return part.type === 'statements' ? part.blocks : [];
}

/** The lines of a part: its text and what stands beside it, as far as they are together on a page. */
function linesOfPart(part: Part, placed: Placed, source: LineSource): readonly string[] {
  const children = childrenOf(part);
  if (children.length === 0) return partLines(part, source);
  const blocks = blocksOf(part);
  const stretches = placed.map(({ shown }) => shown);
  const whole = { texts: null, beside: { from: 0, to: blocks.length } };
  return (stretches.length === 0 ? [whole] : stretches).flatMap(({ texts, beside }) => [
    ...children.flatMap((child, index) => {
      const cut = texts?.find((each) => each.child === index) ?? null;
      return texts !== null && cut === null ? [] : linesOfChild(child, cut);
    }),
    ...blocks.slice(beside.from, beside.to).flatMap(blockLines),
  ]);
}

/** A table that goes on on another page says its head again there. */
function repeatedHead(
  part: Part,
  before: Part | undefined,
  source: LineSource & WithPlaces,
): readonly string[] {
  if (!('table' in part) || part.type === 'tableHead' || part.type === 'fact') return [];
  const pageOf = (each: Part | undefined): number | undefined =>
    each === undefined ? undefined : source.places.get(each.key)?.[0]?.page;
  if (pageOf(part) === pageOf(before)) return [];
  const head = source.parts.find((each) => each.type === 'tableHead' && each.table === part.table);
  return head === undefined ? [] : partLines(head, source);
}

interface WithPlaces {
  readonly parts: readonly Part[];
  readonly places: ReadonlyMap<string, Placed>;
}

function chapterLines(chapter: Chapter, source: LineSource & Pick<WithPlaces, 'places'>): readonly string[] {
  const { places } = source;
  const all = chapter.groups.flatMap(({ parts }) => parts);
  // What is said under the table makes room for a note of changes.
  const parts = all.filter(({ key }) => key !== 'table.notes' || places.has(key));
  return parts.flatMap((part, index) => [
    ...repeatedHead(part, parts[index - 1], { ...source, parts }),
    ...linesOfPart(part, places.get(part.key) ?? [], source),
  ]);
}

/** The order in which a plan sets chapters: those that fill pages stand before the next one that does not. */
function ordered(chapters: readonly Chapter[], places: ReadonlyMap<string, Placed>): readonly Chapter[] {
  const pagesOf = ({ groups: [first] }: Chapter): readonly number[] =>
    (places.get(first?.parts[0]?.key ?? '') ?? []).map(({ page }) => page);
  const fixed = chapters.filter(({ name }) => !optional.includes(name));
  const fills = chapters
    .filter(({ name }) => optional.includes(name))
    .flatMap((chapter) => pagesOf(chapter).map((page) => ({ chapter, page })));
  return fixed.flatMap((chapter, index) => {
    const [before, after] = [fixed[index - 1], chapter].map((each) =>
      each === undefined ? -1 : (pagesOf(each)[0] ?? -1),
    );
    const filling = fills.filter(({ page }) => page >= (before ?? 0) && page < (after ?? 0));
    return [...filling.map((fill) => fill.chapter), chapter];
  });
}

/** The terms that stand under the last section, where the plan found room for them. */
function shortGlossary(
  chapters: readonly Chapter[],
  source: LineSource & Pick<WithPlaces, 'places'>,
): readonly string[] {
  if (!source.places.has(glossaryHeading.key)) return [];
  const glossary =
    chapters.find(({ name }) => name === 'glossary')?.groups.flatMap(({ parts }) => parts) ?? [];
  const terms = glossary.filter((part) => part.type === 'term' && source.places.has(part.key));
  return [glossaryHeading, ...terms].flatMap((part) => partLines(part, source));
}

/** Lists the pieces of a booklet's sections, each read back under the section's own key. */
function sectionLines(
  chapter: Chapter,
  source: LineSource & Pick<WithPlaces, 'places'>,
): readonly PartLines[] {
  const parts = chapter.groups.flatMap((group) => group.parts);
  const sections: { key: string; lines: string[] }[] = [];
  for (const part of parts) {
    if (part.type === 'opener') sections.push({ key: part.section.key, lines: [] });
    sections.at(-1)?.lines.push(...linesOfPart(part, source.places.get(part.key) ?? [], source));
  }
  return sections;
}

/**
 * Lists the lines that the printed booklet must hold, part by part and in reading order, made from the composed
 * words and never from the HTML. The plan says only where a text goes on on another page, and what fills pages.
 */
export function bookletExpectedText(
  content: BookletContent,
  plan: BookPlan,
  pageNumbers: Readonly<Record<string, number>>,
): readonly PartLines[] {
  const chapters = chaptersOf(content, plan.layout);
  const changesPage = pageNumbers[anchors.changes] ?? null;
  const source = { content, pageNumbers, changesPage, places: placesOf(plan) };
  return ordered(chapters, source.places).flatMap((chapter): readonly PartLines[] => {
    if (chapter.name !== 'sections') return [{ key: chapter.name, lines: chapterLines(chapter, source) }];
    const glossary = { key: 'glossary', lines: shortGlossary(chapters, source) };
    return [...sectionLines(chapter, source), glossary];
  });
}

/** Lists the texts that may stand above and below pages, beside the page's own number. */
export function bookletFurniture(content: BookletContent, plan: BookPlan): readonly string[] {
  const chapters = chaptersOf(content, plan.layout);
  const texts = plan.pages.flatMap((page) => {
    const titles = runningTitles(content, chapters, page);
    const { chapter, edition, booklet, sample } = furnitureOf(content, titles, plan.layout);
    return [chapter, edition, booklet, sample ?? ''];
  });
  return [...new Set([...texts, ...readingLetters])].filter((text) => text !== '');
}

/** Lists bookmarks in order: the cover's, then those of chapters and sections with their parts. */
export function bookletBookmarks(content: BookletContent): readonly string[] {
  const { composed, snapshot } = content;
  const { provinceCapitals, bookletTitle, sections, glance, table, openingTitle } = composed;
  const note = changeNote(snapshot);
  const changes = note === null ? [] : [note.title];
  const cover = `${provinceCapitals} ${bookletTitle}`;
  if (isWithdrawal(snapshot)) return [cover, ...changes, words.colophon.title];
  const inner = sections.flatMap(({ number, title, parts }) => [
    `${String(number)} ${title}`,
    ...parts.flatMap((part) => {
      if (part.type === 'service') return [part.name];
      return part.type === 'heading' ? [part.heading] : [];
    }),
  ]);
  const front = [printTexts.reading.title, words.contents, openingTitle, glance.title];
  const end = [table.title, ...changes, printTexts.definitions.title, words.colophon.title];
  return [cover, ...front, ...inner, ...end];
}

/** Lists the words that the booklet's drawings have for those who do not see them: charts, and the code of the address. */
export function bookletAlternatives(content: BookletContent): readonly string[] {
  const { glance, lead, sections } = content.composed;
  const blocks = [
    ...lead,
    ...glance.blocks,
    ...sections.flatMap(({ blocks: own, parts }) => [...own, ...parts.flatMap((part) => part.blocks)]),
  ];
  const charts = [...blocks.flatMap((block) => block.charts), ...glance.places.map(({ chart }) => chart)];
  const address = publicationAddress(content);
  const code = address === null ? [] : [words.colophon.qrLabel(address)];
  return [...charts.map(({ alt }) => alt), mapAlt(content.composed.provinceName), ...code];
}
