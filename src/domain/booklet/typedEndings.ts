import type { Issue } from '../issue';
import type { Inline, Paragraph } from './text';

/** What stands at one place of a paragraph once its clauses are open: words, or a value. */
type Stretch = string | null;

/** Joins words that only their emphasis parts; a value is null. */
function stretchesOf(paragraph: Paragraph, clauses: 'open' | 'left out'): readonly Stretch[] {
  const flat = (inline: Inline): readonly Stretch[] => {
    if (inline.type === 'text') return inline.text === '' ? [] : [inline.text];
    if (inline.type !== 'clause') return [null];
    return clauses === 'open' ? inline.content.flatMap(flat) : [];
  };
  return paragraph.flatMap(flat).reduce<readonly Stretch[]>((done, stretch) => {
    const last = done.at(-1);
    const areWords = typeof last === 'string' && stretch !== null;
    return areWords ? [...done.slice(0, -1), last + stretch] : [...done, stretch];
  }, []);
}

/** An apostrophe in any of the signs that keyboards have for it. */
const attached = /^(?:['’‘ʼ′`´]\s?)?\p{L}+/u;
/** After a space a quotation may begin, which closes; a suffix is short and does not. */
const apart = /^\s+['’ʼ′`´]\p{Ll}{1,6}(?![\p{L}'’])/u;

function issueBetween(before: Stretch | undefined, after: Stretch, field: string): readonly Issue[] {
  if (before === undefined) return [];
  if (before === null && after !== null) {
    const found = (attached.exec(after) ?? apart.exec(after))?.[0].trim();
    return found === undefined ? [] : [{ field, problem: 'suffix_typed', context: { found } }];
  }
  const word = before === null ? '' : /(?<!\p{L})\p{L}+$/u.exec(before)?.[0];
  return after !== null || word === undefined
    ? []
    : [{ field, problem: 'space_missing', context: { found: word } }];
}

/**
 * Finds suffixes that were typed after a value, in whichever form its clauses leave the paragraph: `[İl]’da`
 * is right for one province and wrong for the next. A word that touches a value is refused with them.
 */
export function typedEndings(paragraph: Paragraph, field: string): readonly Issue[] {
  const issues = (['open', 'left out'] as const).flatMap((clauses) => {
    const stretches = stretchesOf(paragraph, clauses);
    return stretches.flatMap((stretch, index) => issueBetween(stretches[index - 1], stretch, field));
  });
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
