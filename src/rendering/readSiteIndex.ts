import type { Payload } from 'payload';
import { asSystem, readAll, readOne } from '@/database/asSystem';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { EditionFacts } from '@/domain/booklet/snapshot';
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
import type { PublicationHead } from '@/workflow/sheet/publications';
import { recordedMetrics } from '@/domain/imports/recordedMetrics';
import { wholeImport, type WholeImport } from '@/workflow/imports/importRecord';

/** What was read before, by what it was made from. */
interface Known {
  /** What an edition's pins say for all provinces alike, by its code, with the facts and pins that it is of. */
  readonly told: Map<string, Told & { readonly of: string }>;
  /** The provinces of a recorded edition, by its last import. */
  readonly plates: Map<string, readonly string[]>;
}

/** What the pinned texts of an edition say of the issuer, of sections and of services. */
type Told = Pick<SiteIndex, 'issuer'> & { readonly texts: SiteTexts };

/**
 * Makes the function that reads the index that readers may see: of each sheet, the publication that its address shows. Texts
 * and recorded editions, which are large, are read again when they have changed.
 */
export function siteIndexReader(payload: Payload): (heads: readonly PublicationHead[]) => Promise<SiteIndex> {
  const known: Known = { told: new Map(), plates: new Map() };
  return async (heads) => {
    const booklets = bookletsOf(heads);
    const editions = await readEditions(payload, booklets);
    const provinces = await readAll({ payload }, 'provinces', { select: { name: true, slug: true } });
    return {
      ...(await readTold(payload, editions, known)),
      provinces: provinces.map(({ id, name, slug }) => ({ plate: id, name, slug })),
      editions: [...editions, ...(await readRecordedEditions(payload, known))],
      planned: await readPlanned(payload, [...booklets.keys()]),
    };
  };
}

/** Reads the editions recorded from earlier booklets: one is there once an import of it has been approved. */
async function readRecordedEditions(payload: Payload, { plates }: Known): Promise<readonly SiteEdition[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { state: { equals: 'recorded' } },
    select: { year: true, month: true, asOf: true, sample: true },
    sort: '-id',
  });
  if (docs.length === 0) return [];
  const approved = await readAll({ payload }, 'imports', {
    where: { state: { equals: 'approved' } },
    select: { edition: true, contentHash: true, decidedAt: true },
    sort: 'number',
  });
  const editions: SiteEdition[] = [];
  for (const { id, year, month, asOf, sample } of docs) {
    const last = approved.findLast(({ edition }) => edition === id);
    if (last === undefined) continue;
    const approvedOn = istanbulDate(new Date(last.decidedAt ?? 0));
    const head = { import: last.id, contentHash: last.contentHash, approvedOn };
    const provinces = plates.get(last.id) ?? (await readPlates(payload, id));
    plates.set(last.id, provinces);
    const recorded = { ...head, provinces };
    editions.push({ code: id, year, month, asOf, sample: sample === true, booklets: [], recorded });
  }
  return editions;
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

type EditionBooklets = ReadonlyMap<string, readonly SiteBooklet[]>;

function bookletsOf(heads: readonly PublicationHead[]): EditionBooklets {
  const shown = [...grouped(heads, (each) => `${each.edition}:${each.province}`).values()].flatMap(
    (ofSheet) => shownPublication(ofSheet) ?? [],
  );
  const booklets = shown.map(({ edition, province, number, kind, at }) => ({
    edition,
    booklet: { province, number, kind, publishedOn: istanbulDate(new Date(at)) },
  }));
  const byEdition = grouped(booklets, ({ edition }) => edition);
  return new Map([...byEdition].map(([code, own]) => [code, own.map(({ booklet }) => booklet)]));
}

/** The editions that readers have booklets of, the newest first. */
async function readEditions(payload: Payload, booklets: EditionBooklets): Promise<readonly SiteEdition[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { id: { in: [...booklets.keys()] } },
    select: { year: true, month: true, asOf: true, sample: true },
    sort: '-id',
  });
  return docs.map(({ id: code, year, month, asOf, sample }) => ({
    ...{ code, year, month, asOf },
    sample: sample === true,
    booklets: booklets.get(code) ?? [],
  }));
}

/** The issuer and the texts of the newest edition that has any. */
async function readTold(
  payload: Payload,
  editions: readonly SiteEdition[],
  { told }: Known,
): Promise<Pick<SiteIndex, 'issuer' | 'texts'>> {
  let [issuer, texts]: [string, SiteTexts | null] = ['', null];
  for (const { code, year, month, asOf } of editions) {
    if (issuer !== '' && texts !== null) break;
    const edition = { code, year, month, asOf };
    const row = await readOne({ payload }, 'editions', code, { select: { pins: true } });
    const of = JSON.stringify([edition, row?.pins ?? null]);
    const before = told.get(code);
    const own = before?.of === of ? before : toldOf(edition, readIfStored('pins', row?.pins, { id: code }));
    if (own === null) continue;
    told.set(code, { ...own, of });
    [issuer, texts] = [issuer || own.issuer, texts ?? own.texts];
  }
  return { issuer, texts };
}

function toldOf(edition: EditionFacts, pins: EditionPins | null): Told | null {
  if (pins === null) return null;
  const texts = siteTextsOf({ ...pins, edition, bounds: pins.context?.bounds });
  return { issuer: pins.texts.front.issuer, texts };
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
