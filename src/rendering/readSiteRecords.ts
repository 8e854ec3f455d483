import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { recordedMetrics } from '@/domain/imports/recordedMetrics';
import {
  publicSources,
  type RecordSource,
  type SiteEdition,
  type SiteIndex,
  type SiteRecord,
  type SiteRecordFigure,
} from '@/domain/publication/site';
import { istanbulDate } from '@/domain/days';
import { readIfStored } from '@/stored/storedJson';
import { wholeImport, type WholeImport } from '@/workflow/imports/importRecord';

/** What readers get of these recorded editions: published copies only, and the imports they came by. */
export async function readSiteRecords(
  payload: Payload,
  editions: readonly SiteEdition[],
  index: SiteIndex,
): Promise<readonly SiteRecord[]> {
  const records: SiteRecord[] = [];
  for (const edition of editions) records.push(await readSiteRecord(payload, edition, index));
  return records;
}

async function readSiteRecord(
  payload: Payload,
  { code, year, month, asOf, sample }: SiteEdition,
  { issuer, provinces }: SiteIndex,
): Promise<SiteRecord> {
  const docs = await readAll({ payload }, 'imports', {
    where: { and: [{ edition: { equals: code } }, { state: { equals: 'approved' } }] },
    sort: 'number',
  });
  const imports = docs.map(wholeImport);
  const figures = await readPublished(payload, code);
  return {
    issuer,
    edition: { code, year, month, asOf },
    sample,
    sources: publicSources(imports.map(sourceOf)),
    metrics: recordedMetrics(imports.map(({ content }) => content)),
    provinces: provinces.flatMap((province) => {
      const own = figures.get(province.plate);
      return own === undefined ? [] : [{ ...province, figures: own }];
    }),
  };
}

function sourceOf({ number, decidedAt, fileHash, findings }: WholeImport): RecordSource {
  const approvedOn = istanbulDate(new Date(decidedAt ?? 0));
  return { number, approvedOn, fileHash, changes: findings.changes };
}

async function readPublished(
  payload: Payload,
  edition: string,
): Promise<ReadonlyMap<string, readonly SiteRecordFigure[]>> {
  const docs = await readAll({ payload }, 'figures', {
    where: { edition: { equals: edition } },
    select: { province: true, metric: true, published: true },
    sort: 'id',
  });
  const byProvince = new Map<string, SiteRecordFigure[]>();
  for (const { id, province, metric, published: stored } of docs) {
    const published = readIfStored('publishedCopy', stored, { id });
    if (published === null) continue;
    const own = byProvince.get(province) ?? [];
    own.push({ metric, value: published.value, asOf: published.asOf });
    byProvince.set(province, own);
  }
  return byProvince;
}
