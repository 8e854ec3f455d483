import { inTransaction } from '@/database/inTransaction';
import { refused, type Result } from '@/domain/result';
import { admit } from '@/domain/workflow/decide';
import type { Acting } from '../sheet/acting';
import { anImport } from './importRecord';
import { prepareImport, type ImportFile, type PreparedImport } from './prepareImport';

/** Shows what a file would record; stores nothing. */
export async function previewImport(acting: Acting, file: ImportFile): Promise<Result<PreparedImport>> {
  const strange = admit('send', { ...anImport, person: acting.person });
  if (strange.length > 0) return refused(strange);
  return inTransaction(acting.payload, (req) => prepareImport(req, file, acting.now));
}
