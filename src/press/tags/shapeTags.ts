import { allTags, isMark, isTag, type Mark, type Tag, type TagKid } from './tagTree';

/** What the shape of a booklet's tags is decided by, beside the tags themselves. */
export interface TagFacts {
  /** The text of a mark; empty for one that only paints. */
  readonly textOf: (mark: Mark) => string;
  /** The words of the heading over the table of contents. */
  readonly contentsTitle: string;
  /** The words of the pieces of each paragraph that pages cut, in reading order. */
  readonly cutParagraphs: readonly (readonly string[])[];
}

const newTag = (role: string, kids: readonly TagKid[]): Tag => ({ role, source: null, kids });

/** Elements that say nothing of their own: a division of the page, a wrapper for looks. */
const silentRoles = new Set(['NonStruct', 'Div', 'Aside', 'Private']);
/** What stands within a line; all else is a block. */
const lineRoles = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference']);
/** Holds blocks only. */
const groupRoles = new Set(['Document', 'Part', 'Sect', 'Art', 'LBody', 'BlockQuote']);
/** May be empty: a cell keeps its column. */
const cellRoles = new Set(['TD', 'TH']);

/**
 * Makes the tags of a booklet from those of its print: no wrappers, what only paints left out, a section from each
 * heading of the second level to the next, over all its pages, and a table of contents. A paragraph is one, whatever pages
 * it stands on. Marks of one page keep their order.
 */
export function shapeTags(root: Tag, facts: TagFacts): Tag {
  const blocks = blocksOf({ ...root, kids: bare(root.kids, facts) }, facts);
  const whole = joinedParagraphs({ ...root, kids: joinedArticles(blocks) }, facts);
  const parts = sections(whole.kids.filter(isTag));
  return { ...root, kids: parts.map((part) => withContents(part, facts)) };
}

/** Takes wrappers away, within a figure all, and marks without text outside figures, and what is then empty. */
function bare(kids: readonly TagKid[], facts: TagFacts, isFigure = false): readonly TagKid[] {
  return kids.flatMap((kid): readonly TagKid[] => {
    if (!isTag(kid)) return isMark(kid) && !isFigure && facts.textOf(kid) === '' ? [] : [kid];
    const within = bare(kid.kids, facts, isFigure || isDrawing(kid));
    if (isFigure || isWrapper(kid)) return within;
    return within.length === 0 && !cellRoles.has(kid.role) ? [] : [{ ...kid, kids: within }];
  });
}

/** A figure around the drawing itself, which has the words, is a wrapper. */
const isDrawing = (tag: Tag): boolean =>
  tag.role === 'Figure' && !allTags(tag).some((other) => other !== tag && other.role === 'Figure');
const isWrapper = (tag: Tag): boolean =>
  silentRoles.has(tag.role) || (tag.role === 'Figure' && !isDrawing(tag));

const isBlock = (kid: TagKid): kid is Tag => isTag(kid) && !lineRoles.has(kid.role);

/** Gives a group its blocks: what stands in it bare becomes a paragraph, blanks between blocks become nothing. */
function blocksOf(group: Tag, facts: TagFacts): readonly Tag[] {
  const blocks: Tag[] = [];
  let line: TagKid[] = [];
  const endLine = (): void => {
    if (line.some((kid) => !isMark(kid) || facts.textOf(kid).trim() !== '')) blocks.push(newTag('P', line));
    line = [];
  };
  for (const kid of group.kids) {
    if (!isBlock(kid)) {
      line.push(isTag(kid) ? inShape(kid, facts) : kid);
      continue;
    }
    endLine();
    blocks.push(inShape(kid, facts));
  }
  endLine();
  return blocks;
}

function inShape(tag: Tag, facts: TagFacts): Tag {
  if (groupRoles.has(tag.role)) return { ...tag, kids: blocksOf(tag, facts) };
  if (tag.role === 'LI') return listItem(tag, facts);
  if (tag.role === 'Figure') return tag;
  return { ...tag, kids: tag.kids.map((kid) => (isTag(kid) ? inShape(kid, facts) : kid)) };
}

/** An item's label stands beside its body. */
function listItem(item: Tag, facts: TagFacts): Tag {
  const isInPlace = (kid: TagKid): boolean => isTag(kid) && ['Lbl', 'LBody'].includes(kid.role);
  const rest = item.kids.filter((kid) => !isInPlace(kid));
  const kids = item.kids.filter(isInPlace).filter(isTag);
  const body = rest.length === 0 ? [] : [newTag('LBody', rest)];
  return { ...item, kids: [...kids, ...body].map((kid) => bodyInShape(kid, facts)) };
}

/** A body of words alone holds them itself. */
function bodyInShape(tag: Tag, facts: TagFacts): Tag {
  if (tag.role === 'LBody' && tag.kids.some(isBlock)) return { ...tag, kids: blocksOf(tag, facts) };
  return { ...tag, kids: tag.kids.map((kid) => (isTag(kid) ? inShape(kid, facts) : kid)) };
}

const levelOf = ({ role }: Tag): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);

/** An article that goes on over a page is one: its next piece has no heading. */
function joinedArticles(blocks: readonly Tag[]): readonly Tag[] {
  return blocks.reduce<readonly Tag[]>((done, block) => {
    const last = done.at(-1);
    const goesOn = block.role === 'Art' && !block.kids.some((kid) => isTag(kid) && levelOf(kid) > 0);
    if (!goesOn || last?.role !== 'Art') return [...done, block];
    return [...done.slice(0, -1), { ...last, kids: [...last.kids, ...block.kids] }];
  }, []);
}

/** Puts the pieces of a paragraph that pages cut into its first one, found by their words. */
function joinedParagraphs(tree: Tag, facts: TagFacts): Tag {
  const isParagraph = ({ role }: Tag): boolean => role === 'P';
  const all = allTags(tree)
    .filter((tag) => isParagraph(tag) && allTags(tag).filter(isParagraph).length === 1)
    .map((tag) => ({ tag, text: letters(textIn(tag.kids, facts)) }));
  const more = new Map<Tag, readonly TagKid[]>();
  const joined = new Set<TagKid>();
  let from = 0;
  for (const pieces of facts.cutParagraphs) {
    const found = pieces.reduce<readonly number[]>((done, piece) => {
      const after = (done.at(-1) ?? from - 1) + 1;
      const isNext = ({ tag, text }: (typeof all)[number], at: number): boolean =>
        at >= after && text === letters(piece) && !joined.has(tag);
      return [...done, all.findIndex(isNext)];
    }, []);
    const [first, ...others] = found.map((at) => all[at]?.tag);
    if (first === undefined || others.includes(undefined)) continue;
    from = (found[0] ?? 0) + 1;
    more.set(
      first,
      others.flatMap((tag) => tag?.kids ?? []),
    );
    for (const tag of others) if (tag !== undefined) joined.add(tag);
  }
  const written = (tag: Tag): Tag => {
    const kids = tag.kids.filter((kid) => !joined.has(kid)).map((kid) => (isTag(kid) ? written(kid) : kid));
    return { ...tag, kids: [...kids, ...(more.get(tag) ?? [])] };
  };
  return joined.size === 0 ? tree : written(tree);
}

/** What stands before the first heading of the second level is a section too: the cover. */
function sections(blocks: readonly Tag[]): readonly Tag[] {
  const parts: Tag[][] = [];
  for (const block of blocks) {
    const part = parts.at(-1);
    if (part === undefined || levelOf(block) === 2) parts.push([block]);
    else part.push(block);
  }
  return parts.map((kids) => newTag('Sect', kids));
}

const textIn = (kids: readonly TagKid[], facts: TagFacts): string =>
  kids.map((kid) => (isTag(kid) ? textIn(kid.kids, facts) : isMark(kid) ? facts.textOf(kid) : '')).join('');

const letters = (text: string): string => text.replace(/\s+/g, '');

/** The lists under the heading of the contents are one table of contents. */
function withContents(part: Tag, facts: TagFacts): Tag {
  const [heading] = part.kids.filter(isTag);
  if (heading === undefined || levelOf(heading) !== 2) return part;
  if (letters(textIn(heading.kids, facts)) !== letters(facts.contentsTitle)) return part;
  const isList = (kid: TagKid): kid is Tag => isTag(kid) && kid.role === 'L';
  const first = part.kids.findIndex(isList);
  if (first < 0) return part;
  const lines = part.kids.filter(isList).flatMap((list) => list.kids.filter(isTag).map(contentsLine));
  const others = part.kids.filter((kid) => !isList(kid));
  return { ...part, kids: others.toSpliced(first, 0, newTag('TOC', lines)) };
}

/** A line of the contents: a reference, and below it the contents of what it leads to. */
function contentsLine(item: Tag): Tag {
  const kids = item.kids.flatMap((kid) => (isTag(kid) && kid.role === 'LBody' ? kid.kids : [kid]));
  const within = kids.flatMap((kid) => (isTag(kid) && kid.role === 'P' ? kid.kids : [kid]));
  const isList = (kid: TagKid): kid is Tag => isTag(kid) && kid.role === 'L';
  const reference = newTag(
    'Reference',
    within.filter((kid) => !isList(kid)),
  );
  const below = within.filter(isList).map((list) => newTag('TOC', list.kids.filter(isTag).map(contentsLine)));
  return newTag('TOCI', [reference, ...below]);
}
