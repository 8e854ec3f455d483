import type { Service } from '@/domain/booklet/text';
import type { Service as StoredService } from '@/payload-types';
import type { ProseReader } from './proseReading';
import { constantCopies, statementCopy } from './statementCopy';

/** A service as inert JSON. */
export function serviceCopy(stored: StoredService, read: ProseReader): Service {
  return {
    key: stored.id,
    name: stored.name,
    acronym: stored.acronym ?? null,
    icon: stored.icon,
    description: read.paragraphs(stored.description, 'description'),
    statements: (stored.statements ?? []).map((statement, index) =>
      statementCopy(statement, `statements.${String(index)}`, read),
    ),
    constants: constantCopies(stored.constants),
  };
}
