import type { Payload } from 'payload';
import type { ImportContent } from '@/domain/imports/importRow';
import type { ImportBody, ImportView } from '@/contract/importView';
import { barredActions } from '@/domain/workflow/decide';
import type { ActContext } from '../sheet/actRequest';
import { provinceFacts, readNames, readProvinces } from '../sheet/directory';
import {
  factsOfImport,
  importWork,
  peopleOf,
  readStoredImport,
  importStandingOf,
  wholeImport,
} from './importRecord';
import { readAll } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import type { Metric } from '@/domain/figures/metric';
import { askedMetrics } from '@/domain/workflow/progress';
import { approvedCopies } from '../editions/moveEdition';

/** Reads one import with its rows and findings; null when no such import exists. */
export async function readImport({ payload, person }: ActContext, id: string): Promise<ImportView | null> {
  const found = await readStoredImport({ payload }, id);
  if (found === null) return null;
  const stored = wholeImport(found);
  const { recall, approve, return: back } = barredActions(factsOfImport(person, importWork(stored)));
  return {
    standing: importStandingOf(stored, await readNames(payload, peopleOf(stored))),
    revision: stored.revision,
    body: await bodyOfImport(payload, stored),
    barred: { recall, approve, return: back },
  };
}

/** Gives an import's rows and findings for reading, with the names of provinces and metrics. */
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

/** A figure that a file of an edition may bring. */
export interface TemplateFigure {
  readonly plate: string;
  readonly province: string;
  readonly metric: Metric;
}

/** Reads every figure that the metrics approved now ask for, by province and in the sheet's order. */
export async function readTemplate({ payload }: ActContext): Promise<readonly TemplateFigure[]> {
  return inReading(payload, async (req) => {
    const metrics = [...(await approvedCopies(req, 'metrics')).values()];
    const docs = await readAll(req, 'provinces', { sort: 'id' });
    return docs.map(provinceFacts).flatMap((province) =>
      askedMetrics(metrics, province).map((metric) => ({
        plate: province.plate,
        province: province.name,
        metric,
      })),
    );
  });
}
