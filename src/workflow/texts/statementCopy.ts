import type { Constant, Statement } from '@/domain/booklet/text';
import type { Service as StoredService } from '@/payload-types';
import type { ProseReader } from './proseReading';

type StoredStatement = Pick<
  NonNullable<StoredService['statements']>[number],
  'key' | 'layout' | 'text' | 'zero' | 'notReported' | 'suppressed'
>;

/** A statement with its wordings as inert JSON. */
export function statementCopy(stored: StoredStatement, field: string, read: ProseReader): Statement {
  return {
    key: stored.key,
    layout: stored.layout,
    text: read.sentence(stored.text, `${field}.text`),
    zero: read.sentence(stored.zero, `${field}.zero`),
    notReported: read.sentence(stored.notReported, `${field}.notReported`),
    suppressed: read.sentence(stored.suppressed, `${field}.suppressed`),
  };
}

/** The constants of a text as inert JSON. */
export function constantCopies(stored: StoredService['constants']): readonly Constant[] {
  return (stored ?? []).map(({ key, kind, value, source, validUntil }) => ({
    key,
    kind,
    value,
    source,
    validUntil: validUntil ?? null,
  }));
}
