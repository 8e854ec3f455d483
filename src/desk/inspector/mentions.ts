import type { TalkPerson } from '@/contract/talkView';

/** A stretch of a comment; `person` is the one whom it names with an @, or null. */
export interface CommentPart<P extends TalkPerson> {
  readonly text: string;
  readonly person: P | null;
}

const sign = '@';

/** Parts a comment at the people whom it names: `@` and the whole name. Of names that begin alike the longest one counts. */
export function partsOf<P extends TalkPerson>(
  comment: string,
  people: readonly P[],
): readonly CommentPart<P>[] {
  const byLength = people.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  const parts: CommentPart<P>[] = [];
  let plain = '';
  for (let at = 0; at < comment.length;) {
    const person = byLength.find(({ name }) => isNamedAt(comment, at, name)) ?? null;
    const text = person === null ? (comment[at] ?? '') : sign + person.name;
    at += text.length;
    if (person === null) {
      plain += text;
      continue;
    }
    if (plain !== '') parts.push({ text: plain, person: null });
    parts.push({ text, person });
    plain = '';
  }
  return plain === '' ? parts : [...parts, { text: plain, person: null }];
}

/** A name ends where no letter follows: a Turkish ending comes after an apostrophe. */
function isNamedAt(comment: string, at: number, name: string): boolean {
  if (!comment.startsWith(sign + name, at)) return false;
  return !/^[\p{L}\p{M}\d]/u.test(comment.slice(at + name.length + 1));
}

/**
 * Lists the ids of those whom a comment names. Of people with the same name it is those who were chosen, or else all of
 * them: nobody who was called is left out.
 */
export function mentionedIn(
  comment: string,
  people: readonly TalkPerson[],
  chosen: readonly string[],
): readonly string[] {
  const names = new Set(partsOf(comment, people).flatMap(({ person }) => person?.name ?? []));
  return [...names].flatMap((name) => {
    const named = people.filter((each) => each.name === name).map(({ id }) => id);
    const meant = named.filter((id) => chosen.includes(id));
    return meant.length > 0 ? meant : named;
  });
}

/**
 * Gives what was typed of a name between the sign that calls somebody and the caret; null once a space, a line or the
 * caret itself has gone elsewhere: nobody is called then.
 */
export function calledSoFar(comment: string, from: number, caret: number): string | null {
  if (comment[from - 1] !== sign || caret < from) return null;
  const typed = comment.slice(from, caret);
  return /\s/.test(typed) ? null : typed;
}

/** Tells whether the sign that calls somebody was just typed before the caret: at the beginning, or after a space. */
export function callsSomebody(comment: string, caret: number): boolean {
  return comment[caret - 1] === sign && (caret === 1 || /[\s(]/.test(comment[caret - 2] ?? ''));
}
