import { APIError, ValidationError, type FlattenedField, type PayloadRequest } from 'payload';
import { localeOf } from '@/domain/bilingual';
import { grouped } from '@/domain/grouped';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';

/**
 * Gives a refusal as Payload's forms and REST show it, in the request's locale: all that is wrong with a field beside it, and
 * the fields by the names that people know them by.
 */
export function refusal(req: PayloadRequest, collection: string, issues: readonly Issue[]): ValidationError {
  const locale = localeOf(req.i18n.language);
  const errors = [...grouped(issues, ({ field }) => field)].map(([path, told]) => ({
    path,
    label: labelOf(req, collection, path),
    message: [...new Set(told.map((issue) => problemText(issue, locale)))].join(' '),
  }));
  return new ValidationError({ collection, errors, req }, req.t);
}

/** The labels on the way to a field, with the number of a row: `İl cümleleri 2, Sıfırken`. */
function labelOf(req: PayloadRequest, collection: string, path: string): string {
  const found = Object.values(req.payload.collections).find(({ config }) => config.slug === collection);
  let fields = found?.config.flattenedFields ?? [];
  const names: string[] = [];
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      names.push(`${names.pop() ?? ''} ${Number(part) + 1}`);
      continue;
    }
    const field = fields.find(({ name }) => name === part);
    names.push(field === undefined ? part : wordsOf(field, req.i18n.language));
    fields = field === undefined ? [] : fieldsIn(field);
  }
  return names.join(', ');
}

function wordsOf(field: FlattenedField, language: string): string {
  const label = 'label' in field ? field.label : null;
  if (typeof label === 'string') return label;
  return typeof label === 'object' && label !== null ? (label[localeOf(language)] ?? field.name) : field.name;
}

function fieldsIn(field: FlattenedField): FlattenedField[] {
  if ('blocks' in field) return field.blocks.flatMap(({ flattenedFields }) => flattenedFields);
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

/**
 * Gives a refusal of the whole: somebody else was faster, or the document is not to be edited now (409), or not any more
 * (403), or what is asked cannot be read (400). Forms show it as a notice.
 */
export function conflict(
  req: PayloadRequest,
  issues: readonly Issue[],
  status: 400 | 403 | 409 = 409,
): APIError {
  const sentences = issues.map((issue) => problemText(issue, localeOf(req.i18n.language)));
  return new APIError([...new Set(sentences)].join(' '), status, { issues }, true);
}
