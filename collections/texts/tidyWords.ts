import type { CollectionBeforeValidateHook } from 'payload';
import { moveIn } from '@/access/stateCapability';
import { signIssuesIn, tidySigns } from '@/domain/turkish/signs';
import { refusal } from '../refusal';

/** Tidies the signs of every text of a document, however deep, before anything looks at it. */
export const tidyWords: CollectionBeforeValidateHook = ({ data, context }) =>
  data === undefined || moveIn(context) !== null ? data : entriesTidied(data);

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidySigns(value);
  if (Array.isArray(value)) return value.map(tidied);
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? entriesTidied(value) : value;
}

function entriesTidied(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, tidied(inner)]),
  );
}

/** Refuses a document with a text that cannot be printed, by the text's field. */
export const refuseUnprintable: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const issues = signIssuesIn(data, '');
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  return data;
};
