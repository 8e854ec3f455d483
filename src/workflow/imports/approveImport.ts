import { isEntered } from '@/domain/workflow/figureRecord';
import type { PayloadRequest } from 'payload';
import { setImmediate as breathe } from 'node:timers/promises';
import { figureStoreOf } from '@/database/databases';
import type { FigureStore } from '@/database/figureStore';
import { isRecorded, rowKey } from '@/domain/imports/findingsOf';
import type { ImportRow } from '@/domain/imports/importRow';
import { figureId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import type { ActContext } from '../sheet/actRequest';
import { readEdition } from '../sheet/editions';
import type { WholeImport } from './importRecord';
import { moveImport, type Effect, type ImportTarget } from './moveImport';
import { importEditionIssues } from './prepareImport';
import type { Result } from '@/domain/result';
import type { ImportMoved } from './proposeImport';

/** Figures in one statement: far below what SQLite's variables and MongoDB's messages bear. */
const atOnce = 500;

/**
 * Approves a proposal as a whole: its edition and figures are stored in one transaction, or none of them. The
 * figures are published copies that name the import; they have no approvals by people, because nobody
 * approved them one by one.
 */
export async function approveImport(acting: ActContext, ref: ImportTarget): Promise<Result<ImportMoved>> {
  return moveImport(acting, {
    action: 'approve',
    ref,
    reason: '',
    also: (req, stored) => takeEffect(req, acting, stored),
  });
}

async function takeEffect(req: PayloadRequest, acting: ActContext, stored: WholeImport): Promise<Effect> {
  const issues = await importEditionIssues(req, stored.edition);
  if (issues.length > 0) return { issues };
  await keepEdition(req, stored);
  const store = await figureStoreOf(req);
  const entered = (await store.readEdition(stored.edition)).filter(isEntered);
  const known = new Map(entered.map((each) => [rowKey(each), each]));
  const rows = stored.content.rows.filter((row) => !isRecorded(row, known.get(rowKey(row)) ?? null));
  const figures = rows.map((row) => figureOf(row, known.get(rowKey(row)) ?? null, { stored, acting }));
  await writeAll(store, figures);
  return { changes: changesOf(rows, known) };
}

/** Makes the recorded edition, or corrects its month and date, past the hooks that keep people from both. */
async function keepEdition(
  req: PayloadRequest,
  { edition: id, content: { edition } }: WholeImport,
): Promise<void> {
  const stored = await readEdition(req, id);
  const { year, month, asOf } = edition;
  const revision = (stored?.revision ?? 0) + 1;
  const data = { year, month, asOf, revision };
  if (stored !== null) {
    await req.payload.db.updateOne({ collection: 'editions', id, data, req });
    return;
  }
  const fresh = { id, ...data, state: 'recorded', releaseMode: 'train', stages: [], sample: false };
  await req.payload.db.create({ collection: 'editions', customID: id, data: fresh, req });
}

interface Approved {
  readonly stored: WholeImport;
  readonly acting: ActContext;
}

function figureOf(
  { province, metric, value, note, asOf }: ImportRow,
  before: FigureRecord | null,
  { stored, acting }: Approved,
): FigureRecord {
  const revision = (before?.revision ?? 0) + 1;
  return {
    ...untouchedRecord,
    id: figureId(stored.edition, province, metric),
    edition: stored.edition,
    province,
    metric,
    value,
    note,
    asOf,
    state: 'published',
    revision,
    touchedBy: stored.touchedBy,
    unchanged: null,
    reasons: [],
    typists: [],
    returnCode: null,
    fallAccepted: null,
    approved: null,
    published: { value, asOf, revision, publication: null, at: acting.now.toISOString() },
    recorded: stored.id,
    changedBy: stored.importedBy,
    changedAt: stored.importedAt,
  };
}

/** SQLite's client is synchronous: between two statements others get their turn. */
async function writeAll(store: FigureStore, figures: readonly FigureRecord[]): Promise<void> {
  for (let start = 0; start < figures.length; start += atOnce) {
    await store.write({ figures: figures.slice(start, start + atOnce), step: 1 });
    await breathe();
  }
}

/** What was recorded otherwise before: the past does not change without a trace. */
function changesOf(
  rows: readonly ImportRow[],
  known: ReadonlyMap<string, FigureRecord>,
): readonly TimelineChange[] {
  return rows.flatMap((row) => {
    const before = known.get(rowKey(row));
    if (before === undefined) return [];
    const { value, note, asOf } = before;
    const after = { value: row.value, note: row.note, asOf: row.asOf };
    return [{ field: rowKey(row), before: { value, note, asOf }, after }];
  });
}
