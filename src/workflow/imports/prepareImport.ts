import { isEntered } from '@/domain/workflow/figureRecord';
import type { ReadScope } from '@/database/readTogether';
import { readAll } from '@/database/asSystem';
import { figureStoreOf } from '@/database/databases';
import type { FigureStore } from '@/database/figureStore';
import { findingsOf, rowKey, type ImportSurroundings, type Neighbour } from '@/domain/imports/findingsOf';
import type { EditionFacts, ProvinceFacts } from '@/domain/booklet/snapshot';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { readEdition } from '../sheet/editions';
import { approvedCopies } from '../editions/moveEdition';
import type { ImportContent, ImportLine } from '@/domain/imports/importRow';
import type { ImportFindings } from '@/domain/imports/importFindings';
import { metricsForImport, pastEditionIssues } from '@/domain/imports/recordedMetrics';
import { readImportRows } from '@/domain/imports/readImportRows';
import type { Issue } from '@/domain/issue';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { istanbulDate } from '@/domain/days';
import { toStored } from '@/stored/storedJson';
import { provinceFacts } from '../sheet/directory';
import { anImport, importHash, readImportHeads, type ImportHead } from './importRecord';
import { readRecordedMetrics } from '../sheet/recordedMetrics';
import { inReading } from '@/database/inTransaction';
import { authorize } from '@/domain/workflow/decide';
import type { ActContext } from '../sheet/actRequest';

/** Reads the edition as recorded and those before and after it, to compare an import with. */
export async function readSurroundings(
  req: ReadScope,
  code: string,
  provinces: readonly ProvinceFacts[],
): Promise<ImportSurroundings> {
  const edition = await readEdition(req, code);
  const store = await figureStoreOf(req);
  const recorded = edition === null ? [] : await store.readEdition(code);
  return {
    formerFacts: edition?.facts ?? null,
    recorded: new Map(recorded.filter(isEntered).map((figure) => [rowKey(figure), figure])),
    before: await readNeighbour(req, store, { less_than: code }),
    after: await readNeighbour(req, store, { greater_than: code }),
    checks: [...(await approvedCopies(req, 'checks')).values()],
    provinces: new Map(provinces.map((province) => [province.plate, province])),
  };
}

type Side = { readonly less_than: string } | { readonly greater_than: string };

/** The nearest opened or recorded edition on one side, with its published, else its approved values. */
async function readNeighbour(
  req: ReadScope,
  store: Pick<FigureStore, 'readEdition'>,
  side: Side,
): Promise<Neighbour | null> {
  const docs = await readAll(req, 'editions', {
    where: { and: [{ id: side }, { state: { not_equals: 'planned' } }] },
    sort: 'less_than' in side ? '-id' : 'id',
    limit: 1,
    select: { state: true },
  });
  const [edition] = docs;
  if (edition === undefined) return null;
  const figures = await store.readEdition(edition.id);
  return { edition: edition.id, values: new Map(figures.flatMap(knownValue)) };
}

function knownValue(figure: FigureRecord) {
  const copy = figure.published ?? figure.approved;
  return copy === null ? [] : [[rowKey(figure), copy.value] as const];
}

/** A file of earlier figures, read, and the edition it is said to be of. */
export interface ImportFile {
  readonly edition: EditionFacts;
  readonly fileName: string;
  /** SHA-256 of its bytes, in hex. */
  readonly fileHash: string;
  readonly lines: readonly ImportLine[];
}

/** An import as it would be stored. */
export interface PreparedImport {
  readonly content: ImportContent;
  readonly findings: ImportFindings;
  readonly contentHash: string;
  /** Imports of the same edition so far. */
  readonly earlier: readonly ImportHead[];
}

/** As many problems of a file as anybody wants to see at once; the rest is counted. */
const mostIssues = 100;

/** Prepares an import of a file from the stored state, or refuses. The same file and state give one hash. */
export async function prepareImport(
  req: ReadScope,
  { edition, fileHash, lines }: ImportFile,
  now: Date,
): Promise<Result<PreparedImport>> {
  const today = istanbulDate(now);
  const wrong = pastEditionIssues(edition, today);
  if (wrong.length > 0) return refused(wrong);
  const against = await importEditionIssues(req, edition.code);
  if (against.length > 0) return refused(against);
  const provinces = await readAllProvinces(req);
  const metrics = metricsForImport(
    await approvedCopies(req, 'metrics'),
    await readRecordedMetrics(req, edition.code),
  );
  const { rows, blank, issues } = readImportRows(lines, { edition, today, provinces, metrics });
  if (issues.length > 0) return refused(capped(issues));
  if (rows.length === 0) return refusedFor('import_empty', 'file');
  const earlier = await readImportHeads(req, edition.code);
  const used = new Set(rows.map(({ metric }) => metric));
  const content: ImportContent = {
    edition,
    fileHash,
    metrics: [...metrics.values()].filter(({ key }) => used.has(key)).toSorted((a, b) => a.order - b.order),
    baseline: earlier.findLast(({ state }) => state === 'approved')?.id ?? null,
    rows,
  };
  const findings = findingsOf(content, await readSurroundings(req, edition.code, provinces), blank);
  const contentHash = importHash(toStored('importContent', content), toStored('importFindings', findings));
  return ok({ content, findings, contentHash, earlier });
}

/** Refuses an edition that was planned or worked on here: no file changes its figures. */
export async function importEditionIssues(req: ReadScope, code: string): Promise<readonly Issue[]> {
  const stored = await readEdition(req, code);
  const isFree = stored === null || stored.state === 'recorded';
  return isFree ? [] : [{ field: 'edition', problem: 'import_edition_worked_on' }];
}

async function readAllProvinces(
  req: ReadScope,
): Promise<readonly (ProvinceFacts & { readonly plate: string })[]> {
  const docs = await readAll(req, 'provinces', { sort: 'id' });
  return docs.map(provinceFacts);
}

function capped(issues: readonly Issue[]): readonly Issue[] {
  const rest = issues.length - mostIssues;
  if (rest <= 0) return issues;
  return [
    ...issues.slice(0, mostIssues),
    { field: 'file', problem: 'import_more', context: { count: rest } },
  ];
}

/** Prepares the import of a file for its preview; stores nothing. */
export async function previewImport(acting: ActContext, file: ImportFile): Promise<Result<PreparedImport>> {
  const strange = authorize('send', { ...anImport, person: acting.person });
  if (strange.length > 0) return refused(strange);
  return inReading(acting.payload, (req) => prepareImport(req, file, acting.now));
}
