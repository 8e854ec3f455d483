import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import { admit } from '@/domain/workflow/decide';
import type { Acting } from '../sheet/acting';
import { anImport } from './importRecord';
import { prepareImport, type ImportFile, type PreparedImport } from './prepareImport';

/** What a file would record, or everything that is wrong with it. */
export type ImportPreview =
  | { readonly prepared: PreparedImport; readonly issues: readonly [] }
  | { readonly prepared: null; readonly issues: readonly Issue[] };

/** Shows what a file would record; stores nothing. */
export async function previewImport(acting: Acting, file: ImportFile): Promise<ImportPreview> {
  const strange = admit('send', { ...anImport, person: acting.person });
  if (strange.length > 0) return { prepared: null, issues: strange };
  return inTransaction(acting.payload, async (req): Promise<ImportPreview> => {
    const preparation = await prepareImport(req, file, acting.now);
    return preparation.ok
      ? { prepared: preparation.prepared, issues: [] }
      : { prepared: null, issues: preparation.issues };
  });
}
