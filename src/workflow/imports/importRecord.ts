import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import type { FactsOf } from '@/domain/workflow/facts';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { Import } from '@/payload-types';
import { workRecordOf } from '../texts/textFacts';

/** What all imports are to the transition table. */
export const anImport = { subject: 'import', field: 'import' } as const;

/** What the transition table needs to know of one import, for this person; null: of one that is about to be proposed. */
export function factsOfImport(person: Person, record: WorkRecord | null, reason = ''): FactsOf<'import'> {
  return { ...anImport, person, record, reason };
}

/** The stored import, or null. */
export async function readStoredImport(req: PayloadRequest, id: string): Promise<Import | null> {
  return req.payload.findByID({
    collection: 'imports',
    id,
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** An import without its rows and findings: what lists and rules need. */
export type ImportHead = Omit<Import, 'content' | 'findings'>;

/** All imports of an edition, the first one first. */
export async function readImportHeads(req: PayloadRequest, edition: string): Promise<readonly ImportHead[]> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { edition: { equals: edition } },
    select: { content: false, findings: false },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}

/** The workflow record of a stored import. */
export function importWork(stored: ImportHead): WorkRecord {
  return workRecordOf(stored);
}
