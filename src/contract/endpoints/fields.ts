import * as v from 'valibot';
import type { Issue } from '@/domain/issue';
import type { Problem } from '@/domain/problem';
import { tidySigns } from '@/domain/turkish/signs';
import { ok, refused, type Result } from '@/domain/result';
import { readDay } from '@/domain/days';

/** Any shape of an input or of a part of it. */
export type Shape = v.GenericSchema;

/** Takes a text of up to `longest` characters, with tidy signs: what nobody sees gets in nowhere. */
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.transform(tidySigns));

/** Takes a password or a file of up to `longest` characters as it is, in Unicode's composed form. */
export const exactText = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.normalize('NFC'));

/** Takes a text that may be left out: then it is null. */
export const optionalText = (longest: number) => v.nullish(text(longest), null);

/** Takes a text that may be left out: then it is empty, and the rules say whether it may be. */
export const freeText = (longest: number) => v.nullish(text(longest), '');

/** Takes a whole number, zero or more. */
export const count = v.pipe(
  v.number(),
  v.check((given) => Number.isSafeInteger(given) && given >= 0),
);

/** Takes a day of the calendar, as it is kept or as people type it. */
export const day = v.pipe(
  text(40),
  v.transform((given) => readDay(given) ?? ''),
  v.check((given) => given !== ''),
);

/** Takes a list of up to `most` entries; of a longer one no entry is read. */
export const list = <E extends Shape>(entry: E, most: number) =>
  v.pipe(
    v.custom<readonly v.InferInput<E>[]>(Array.isArray),
    v.maxLength(most),
    v.array(entry),
    v.readonly(),
  );

/** Reads an input, or refuses it and names every field that is wrong. */
export function readInput<S extends Shape>(shape: S, given: unknown): Result<v.InferOutput<S>> {
  const reading = v.safeParse(shape, given);
  return reading.success ? ok(reading.output) : refused(reading.issues.map(issueOf));
}

function issueOf(issue: v.BaseIssue<unknown>): Issue {
  const field = v.getDotPath(issue) ?? '';
  if (issue.type !== 'max_length') return { field, problem: wrongness(issue) };
  const limit = Number(issue.requirement);
  return Array.isArray(issue.input)
    ? { field, problem: 'list_too_long', context: { most: limit } }
    : { field, problem: 'field_too_long', context: { longest: limit } };
}

/** Forms leave a text out by null. */
function wrongness({ input, type }: v.BaseIssue<unknown>): Problem {
  const isMissing = input === undefined || (input === null && type === 'string');
  return isMissing ? 'field_missing' : 'field_unreadable';
}
