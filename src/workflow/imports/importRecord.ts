import type { PayloadRequest } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import type { ImportContent } from '@/domain/imports/importContent';
import type { ImportFindings } from '@/domain/imports/importFindings';
import type { Person } from '@/domain/permissions/person';
import type { FactsOf } from '@/domain/workflow/facts';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { Import } from '@/payload-types';
import { readStored } from '@/stored/storedJson';
import { workRecordOf } from '../texts/textFacts';

/** What all imports are to the transition table. */
export const anImport = { subject: 'import', field: 'import' } as const;

/** What the transition table needs to know of one import, for this person; null: of one that is about to be proposed. */
export function factsOfImport(person: Person, record: WorkRecord | null, reason = ''): FactsOf<'import'> {
  return { ...anImport, person, record, reason };
}

/** An import with its rows and findings as this release reads them. */
export type WholeImport = ImportHead & {
  readonly content: ImportContent;
  readonly findings: ImportFindings;
};

/** Reads the rows and findings of a stored import. Throws `StoredRefused`. */
export function wholeImport(stored: Import): WholeImport {
  return {
    ...stored,
    content: readStored('importContent', stored.content, stored),
    findings: readStored('importFindings', stored.findings, stored),
  };
}

/** The stored import, or null. */
export async function readStoredImport(
  req: Pick<PayloadRequest, 'payload'>,
  id: string,
): Promise<Import | null> {
  return readOne(req, 'imports', id);
}

/** An import without its rows and findings: what lists and rules need. */
export type ImportHead = Omit<Import, 'content' | 'findings'>;

/** All imports of an edition, the first one first. */
export async function readImportHeads(req: PayloadRequest, edition: string): Promise<readonly ImportHead[]> {
  return readAll(req, 'imports', {
    where: { edition: { equals: edition } },
    select: { content: false, findings: false },
    sort: 'number',
  });
}

/** The workflow record of a stored import. */
export function importWork(stored: ImportHead): WorkRecord {
  return workRecordOf(stored);
}
