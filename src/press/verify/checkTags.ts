import { PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { ExpectedBooklet, VerifyIssue } from './expected';
import { plain } from './compareText';
import { rowWidths } from '../tags/tableGrid';
import { allTags, isMark, isTag, type Tag } from '../tags/tagTree';

const inLine = ['Span', 'Strong', 'Em', 'Link'];
const headings = ['H1', 'H2', 'H3', 'H4'];
const blocks = ['P', 'L', 'Table', 'Figure'];

/** What may stand directly in a tag; `text` stands for words of its own. */
const inside: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect'],
  Sect: [...headings, ...blocks, 'Art', 'TOC'],
  Art: ['H3', 'H4', ...blocks],
  TOC: ['TOCI'],
  TOCI: ['Reference', 'TOC'],
  Reference: ['Link', 'text'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: [...inLine, 'text'],
  LBody: [...inLine, ...blocks, 'text'],
  Table: ['THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TH: [...inLine, 'P', 'text'],
  TD: [...inLine, ...blocks, 'text'],
  Figure: ['text'],
  Link: ['Span', 'Strong', 'Em', 'text'],
  ...Object.fromEntries(
    ['P', ...headings, 'Span', 'Strong', 'Em'].map((role) => [role, [...inLine, 'text']]),
  ),
};

/** Checks that the tags lead a listener through the booklet: sections, headings, contents, drawings in words. */
export function checkTags(tree: Tag | null, expected: ExpectedBooklet): readonly VerifyIssue[] {
  if (tree === null) return [{ problem: 'tags_missing', detail: 'the file has no structure tree' }];
  const misplaced = [
    ...allTags(tree).flatMap(foreignIn),
    ...unheaded(tree),
    ...jumps(
      allTags(tree)
        .map(levelOf)
        .filter((level) => level > 0),
    ),
    ...contentsOf(tree, expected.hasContents),
    ...allTags(tree)
      .filter(isOpenLink)
      .map(() => 'a link without words or without its place'),
    ...allTags(tree)
      .filter((tag) => tag.role === 'Table' && new Set(rowWidths(tag)).size > 1)
      .map(() => 'a table whose rows have not as many cells'),
  ];
  return [
    ...misplaced.map((detail): VerifyIssue => ({ problem: 'tags_misplaced', detail })),
    ...undescribed(tree, expected.alternatives),
  ];
}

function foreignIn({ role, kids }: Tag): readonly string[] {
  const allowed = inside[role] ?? [];
  const found = kids.flatMap((kid) => (isTag(kid) ? [kid.role] : isMark(kid) ? ['text'] : []));
  return [...new Set(found)].filter((kid) => !allowed.includes(kid)).map((kid) => `${kid} in ${role}`);
}

const levelOf = ({ role }: Tag): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);

/** The first section is the cover, under the booklet's own title; every other one begins with its heading. */
function unheaded({ kids }: Tag): readonly string[] {
  const [cover, ...sections] = kids.filter(isTag);
  const hasTitle = cover?.kids.some((kid) => isTag(kid) && levelOf(kid) === 1) === true;
  const bare = sections.filter(
    ({ kids: [first] }) => first === undefined || !isTag(first) || levelOf(first) !== 2,
  );
  return [...(hasTitle ? [] : ['a cover without title']), ...bare.map(() => 'a section without heading')];
}

/** A level is left out nowhere on the way down, and there is one title. */
function jumps(levels: readonly number[]): readonly string[] {
  const jumped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const titles = levels.filter((level) => level === 1).length;
  return [
    ...jumped.map((level) => `H${level} without one above it`),
    ...(titles > 1 ? [`${titles} titles`] : []),
  ];
}

function contentsOf({ kids }: Tag, isDue: boolean): readonly string[] {
  const sections = kids.filter(isTag);
  const found = sections.filter((part) => part.kids.some((kid) => isTag(kid) && kid.role === 'TOC')).length;
  return found === (isDue ? 1 : 0) ? [] : [`${found} tables of contents`];
}

const isOpenLink = (tag: Tag): boolean =>
  tag.role === 'Link' &&
  (!tag.kids.some((kid) => 'object' in kid) || !tag.kids.some((kid) => !('object' in kid)));

/** A drawing says what the booklet's words say of it, and nothing else. */
function undescribed(tree: Tag, alternatives: readonly string[]): readonly VerifyIssue[] {
  const known = new Set(alternatives.map(plain));
  return allTags(tree)
    .filter(({ role }) => role === 'Figure')
    .map(alternativeOf)
    .filter((text) => !known.has(plain(text)))
    .map((text): VerifyIssue => ({ problem: 'figure_undescribed', detail: text === '' ? 'no words' : text }));
}

function alternativeOf({ source }: Tag): string {
  const text = source?.lookup(PDFName.of('Alt'));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : '';
}
