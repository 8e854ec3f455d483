import { createHash } from 'node:crypto';
import type { EditionFacts } from '@/domain/booklet/snapshot';
import { readImportFile } from '@/exchange/readImportFile';
import type { ActContext } from '@/workflow/sheet/actRequest';
import type { ImportTarget } from '@/workflow/imports/moveImport';
import { previewImport, type ImportFile } from '@/workflow/imports/prepareImport';
import { proposeImport } from '@/workflow/imports/proposeImport';
import { valueOf } from '../support/results';

/** Makes an edition before everything that tests open. */
export function pastEdition(code: string): EditionFacts {
  const year = Number(code.slice(0, 4));
  return { code, year, month: 12, asOf: `${String(year)}-12-31` };
}

/** Makes a file as its upload reads it: a head line, and lines of plate, metric, value and more. */
export function importFile(code: string, ...lines: readonly string[]): ImportFile {
  const text = ['plaka;gösterge;değer;işaret;not;veri tarihi', ...lines].join('\n');
  const bytes = new TextEncoder().encode(text);
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  return {
    edition: pastEdition(code),
    fileName: `${code}.csv`,
    fileHash,
    lines: valueOf(readImportFile(bytes)),
  };
}

/** Previews and proposes a file; the reference is what a reviewer then sees. */
export async function proposed(importer: ActContext, file: ImportFile): Promise<ImportTarget> {
  const { contentHash } = valueOf(await previewImport(importer, file));
  const { import: id } = valueOf(await proposeImport(importer, { ...file, contentHash }));
  return { id, revision: 1, contentHash };
}
