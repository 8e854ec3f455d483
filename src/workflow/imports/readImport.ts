import type { Payload } from 'payload';
import type { ImportContent } from '@/domain/imports/importContent';
import type { ImportBody, ImportView } from '@/contract/importView';
import { barredActions } from '@/domain/workflow/decide';
import type { Acting } from '../sheet/acting';
import { readNames } from '../sheet/readNames';
import { readProvinces } from '../sheet/readProvinces';
import { factsOfImport, importWork, readStoredImport, wholeImport } from './importRecord';
import { peopleOf, standingOf } from './readImports';

/** One import with its rows and findings; null when there is none. */
export async function readImport({ payload, person }: Acting, id: string): Promise<ImportView | null> {
  const found = await readStoredImport({ payload }, id);
  if (found === null) return null;
  const stored = wholeImport(found);
  const { recall, approve, return: back } = barredActions(factsOfImport(person, importWork(stored)));
  return {
    standing: standingOf(stored, await readNames(payload, peopleOf(stored))),
    revision: stored.revision,
    body: await bodyOfImport(payload, stored),
    barred: { recall, approve, return: back },
  };
}

/** What an import would record, for reading: its rows with the names of provinces and metrics. */
export async function bodyOfImport(
  payload: Payload,
  shown: Pick<ImportBody, 'fileName' | 'fileHash' | 'contentHash' | 'findings'> & {
    readonly content: ImportContent;
  },
): Promise<ImportBody> {
  const { fileName, fileHash, contentHash, findings, content } = shown;
  const provinces = await readProvinces(payload);
  return {
    edition: content.edition,
    fileName,
    fileHash,
    contentHash,
    findings,
    metrics: content.metrics.map(({ key, label }) => ({ key, label })),
    provinces: provinces.map(({ id, name }) => ({ plate: id, name })),
    rows: content.rows,
  };
}
