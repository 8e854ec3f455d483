import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import {
  publicSources,
  type PlannedEdition,
  type RecordSource,
  type SiteBooklet,
  type SiteEdition,
  type SiteIndex,
  type SiteRecord,
  type SiteRecordFigure,
} from '@/domain/publication/site';
import { siteTextsOf, type SiteTexts } from '@/domain/publication/siteTexts';
import { istanbulDate } from '@/domain/days';
import { grouped } from '@/domain/grouped';
import { shownPublication } from '@/domain/publication/readable';
import { readIfStored } from '@/stored/storedJson';
import { readEveryPublication } from '@/workflow/sheet/publications';
import { recordedMetrics } from '@/domain/imports/recordedMetrics';
import { wholeImport, type WholeImport } from '@/workflow/imports/importRecord';

/** Reads the editions recorded from earlier booklets: one is there once an import of it has been approved. */
export async function readRecordedEditions(payload: Payload): Promise<readonly SiteEdition[]> {
  const editions = await readAll({ payload }, 'editions', {
    where: { state: { equals: 'recorded' } },
    select: { year: true, month: true, asOf: true, sample: true },
    sort: '-id',
  });
  if (editions.length === 0) return [];
  const approved = await readAll({ payload }, 'imports', {
    where: { state: { equals: 'approved' } },
    select: { edition: true, contentHash: true, decidedAt: true },
    sort: 'number',
  });
  const recorded = editions.map(async ({ id, year, month, asOf, sample }): Promise<SiteEdition[]> => {
    const last = approved.findLast(({ edition }) => edition === id);
    if (last === undefined) return [];
    const approvedOn = istanbulDate(new Date(last.decidedAt ?? 0));
    const head = { import: last.id, contentHash: last.contentHash, approvedOn };
    const provinces = await readPlates(payload, id);
    return [
      {
        code: id,
        year,
        month,
        asOf,
        sample: sample === true,
        booklets: [],
        recorded: { ...head, provinces },
      },
    ];
  });
  return (await Promise.all(recorded)).flat();
}

async function readPlates(payload: Payload, edition: string): Promise<readonly string[]> {
  const { values } = await payload.findDistinct({
    collection: 'figures',
    field: 'province',
    where: { edition: { equals: edition } },
    ...asSystem,
  });
  return values.map(({ province }) => province).sort();
}

/** Reads the index that readers may see: of each sheet, the publication that its address shows. */
export async function readSiteIndex(payload: Payload): Promise<SiteIndex> {
  const booklets = await readBooklets(payload);
  const editions = await readEditions(payload, booklets);
  const provinces = await readAll({ payload }, 'provinces', { select: { name: true, slug: true } });
  return {
    issuer: editions.find(({ issuer }) => issuer !== '')?.issuer ?? '',
    provinces: provinces.map(({ id, name, slug }) => ({ plate: id, name, slug })),
    editions: [...editions.map(({ edition }) => edition), ...(await readRecordedEditions(payload))],
    planned: await readPlanned(payload, [...booklets.keys()]),
    texts: editions.find(({ texts }) => texts !== null)?.texts?.() ?? null,
  };
}

/** The editions that people know of and no reader has a booklet of, the soonest first. */
async function readPlanned(
  payload: Payload,
  published: readonly string[],
): Promise<readonly PlannedEdition[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { and: [{ id: { not_in: [...published] } }, { state: { not_equals: 'recorded' } }] },
    select: { year: true, month: true, asOf: true, entryCloses: true, state: true },
    sort: 'id',
  });
  return docs.flatMap(({ id, year, month, asOf, entryCloses, state }): PlannedEdition[] =>
    state === 'recorded' ? [] : [{ code: id, year, month, asOf, entryCloses: entryCloses ?? null, state }],
  );
}

type EditionBooklets = ReadonlyMap<string, ReadonlyMap<string, SiteBooklet>>;

async function readBooklets(payload: Payload): Promise<EditionBooklets> {
  const publications = await readEveryPublication({ payload });
  const byEdition = new Map<string, Map<string, SiteBooklet>>();
  for (const ofSheet of grouped(publications, (each) => `${each.edition}:${each.province}`).values()) {
    const shown = shownPublication(ofSheet);
    if (shown === null) continue;
    const { edition, province, number, kind, at } = shown;
    const booklets = byEdition.get(edition) ?? new Map<string, SiteBooklet>();
    booklets.set(province, { province, number, kind, publishedOn: istanbulDate(new Date(at)) });
    byEdition.set(edition, booklets);
  }
  return byEdition;
}

interface ReadEdition {
  readonly issuer: string;
  /** Composes its texts; null where it has pinned none. */
  readonly texts: (() => SiteTexts) | null;
  readonly edition: SiteEdition;
}

async function readEditions(payload: Payload, booklets: EditionBooklets): Promise<readonly ReadEdition[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { id: { in: [...booklets.keys()] } },
    sort: '-id',
  });
  return docs.map((row) => {
    const { id: code, year, month, asOf } = row;
    const pins = readIfStored('pins', row.pins, row);
    const edition = { code, year, month, asOf };
    return {
      issuer: pins?.texts.front.issuer ?? '',
      texts: pins === null ? null : () => siteTextsOf({ ...pins, edition, bounds: pins.context?.bounds }),
      edition: {
        ...edition,
        sample: row.sample === true,
        booklets: [...(booklets.get(code)?.values() ?? [])],
      },
    };
  });
}

/** Reads the published copies of these recorded editions, and their imports; readers get no more. */
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
