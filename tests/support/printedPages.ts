import { compose } from '@/domain/booklet/compose';
import { blockLines } from '@/domain/booklet/bookletLines';
import type { Block } from '@/domain/booklet/composed';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readBookletAssets } from '@/press/booklet/assets';
import type { BookletContent } from '@/press/booklet/colophonRows';
import { chaptersOf, glossaryHeading } from '@/press/booklet/print/chapters';
import { cutName } from '@/press/booklet/print/fitted';
import { regularLayout, type PageLayout } from '@/press/booklet/print/pageLayout';
import type { Part } from '@/press/booklet/print/parts';
import { partsOf, type Measure, type Measures } from '@/press/booklet/print/pieces';
import { typesetting } from '@/press/booklet/print/printHtml';
import type { BookPlan } from '@/press/booklet/print/shown';
import { childrenOf, linesOfChild } from '@/press/booklet/print/texts';
import { someHash } from '../factories/bookletSnapshot';
import { withoutEntities } from './bookletPage';

const assets = await readBookletAssets('src/press/booklet');

/** Composes a snapshot for its pages. */
export const pageContentOf = (
  snapshot: Snapshot,
  { charts: sizes }: PageLayout = regularLayout,
): BookletContent => ({
  composed: compose(snapshot, { sizes }),
  snapshot,
  contentHash: someHash,
  publicOrigin: 'https://kitapcik.example',
});

/** Letters that stand on a line of the text column, blanks not counted. */
const lineLetters = 56;

const lettersOf = (text: string): number => text.replace(/\s/gu, '').length;

const blocksOf = (part: Part): readonly Block[] => {
  if (part.type === 'service') return part.service.blocks;
  if (part.type === 'group') return part.group.blocks;
  if (part.type === 'opener') return part.section.blocks;
  return part.type === 'statements' ? part.blocks : [];
};

/** Heights of parts that are never parted, as they come out about; a row of a table has one line. */
const heights: Partial<Record<Part['type'], number>> = {
  cover: 900,
  back: 900,
  reading: 880,
  title: 60,
  subtitle: 66,
  heading: 30,
  entry: 20,
  blocks: 195,
  map: 260,
  place: 82,
  notes: 880,
  verification: 180,
  help: 100,
  honour: 140,
};

/** What a browser would measure, about: by the number of letters, without a browser. */
function measureOf(part: Part, { line }: PageLayout): Measure {
  const children = childrenOf(part).map((child) => {
    const lines =
      child.kind === 'head' ? 1 : Math.ceil(lettersOf(linesOfChild(child, null)[0] ?? '') / lineLetters);
    return { kind: child.kind, height: line * Math.max(1, lines) };
  });
  const beside = blocksOf(part).map((block) => 24 + 15 * blockLines(block).length);
  const text = children.reduce((sum, { height }) => sum + height, 0);
  const height = children.length === 0 ? (heights[part.type] ?? 20) : text;
  return { height, gap: children.length > 0 ? 20 : 0, extra: 0, children, beside };
}

/** Gives what a browser would measure of a booklet, about. */
export function roughMeasures(content: BookletContent, layout: PageLayout = regularLayout): Measures {
  const parts = [...partsOf(chaptersOf(content, layout)), glossaryHeading];
  return Object.fromEntries(parts.map((part) => [part.key, measureOf(part, layout)]));
}

/** Plans a booklet's pages by rough measures. */
export function roughPlan(content: BookletContent, layout: PageLayout = regularLayout): Promise<BookPlan> {
  const { plan } = typesetting(content, assets, layout);
  return plan(roughMeasures(content, layout), (lines) =>
    Promise.resolve(new Map(lines.map((cut) => [cutName(cut), cut.line * lineLetters]))),
  );
}

/** Gives the document that is measured, and the one that is printed. */
export async function documentsOf(
  snapshot: Snapshot,
  layout: PageLayout = regularLayout,
): Promise<{
  readonly content: BookletContent;
  readonly plan: BookPlan;
  readonly galley: string;
  readonly pages: string;
}> {
  const content = pageContentOf(snapshot, layout);
  const { galley, pages } = typesetting(content, assets, layout);
  const plan = await roughPlan(content, layout);
  return { content, plan, galley, pages: pages(plan) };
}

/** Gives the letters of a page's body as a reader sees them, those of drawings too, without blanks. */
export function visibleLetters(html: string): string {
  const text = html
    .slice(html.indexOf('<body'))
    .replace(/<(svg|div|i|span)\b[^>]*aria-hidden="true"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '');
  return withoutEntities(text).replace(/\s+/g, '');
}
