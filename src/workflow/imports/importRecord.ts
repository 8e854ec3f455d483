import type { ReadScope } from '@/database/readTogether';
import type { PayloadRequest } from 'payload';
import type { Person, StandIn } from '@/domain/permissions/person';
import type { ActionOf } from '@/domain/workflow/action';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { ActContext } from '../sheet/actRequest';
import { recordTimeline } from '../timeline/recordTimeline';
import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { readStored, type Stored } from '@/stored/storedJson';
import { readAll, readOne } from '@/database/asSystem';
import type { ImportContent } from '@/domain/imports/importRow';
import type { ImportFindings } from '@/domain/imports/importFindings';
import type { FactsOf } from '@/domain/workflow/facts';
import type { Import } from '@/payload-types';
import { workRecordOf } from '../texts/textFacts';
import type { ImportList, ImportStanding } from '@/contract/importView';
import { consider } from '@/domain/workflow/decide';
import { readNames, type NameOf } from '../sheet/directory';

/** One act on an import. */
export interface ImportAct {
  readonly action: ActionOf<'import'>;
  readonly id: string;
  readonly edition: string;
  readonly before: WorkRecord | null;
  readonly after: WorkRecord;
  /** The hash of its rows and findings. */
  readonly contentHash: string;
  /** Whom the actor stood in for. */
  readonly standIn: StandIn | undefined;
  readonly comment?: string | null;
  /** What it changed besides: the figures of a correction of history. */
  readonly changes?: readonly TimelineChange[];
}

/** Records an act on an import in the import's own chain; its mails are written from the entry. */
export async function recordImport(
  req: PayloadRequest,
  { person, now, quiet }: ActContext,
  { action, id, edition, before, after, contentHash, standIn, comment = null, changes = [] }: ImportAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'imports', id },
    edition,
    province: null,
    action,
    actor: person,
    at: now,
    comment,
    changes: [
      { field: id, before: before && traceOf(before), after: { ...traceOf(after), content: contentHash } },
      ...changes,
    ],
    quiet,
    standIn: standIn ?? null,
  });
}

function traceOf({ state, stage, revision }: WorkRecord) {
  return { state, stage, revision };
}

/**
 * Gives the SHA-256 of an import's stored rows and findings, in hex: the preview, the proposal and the
 * approval name it, and no later upgrade changes it.
 */
export function importHash(content: Stored<'importContent'>, findings: Stored<'importFindings'>): string {
  return createHash('sha256').update(canonicalJson({ content, findings }), 'utf8').digest('hex');
}

/** What all imports are to the transition table. */
export const anImport = { subject: 'import', field: 'import' } as const;

/** Gives the facts of one import for this person; `record` is null for one not yet proposed. */
export function factsOfImport(person: Person, record: WorkRecord | null, reason = ''): FactsOf<'import'> {
  return { ...anImport, person, record, reason };
}

/** An import with its rows and findings as this release reads them. */
export type WholeImport = ImportHead & {
  readonly content: ImportContent;
  readonly findings: ImportFindings;
};

/** Reads the rows and findings of a stored import. Throws `StoredRefused`. */
export function wholeImport(stored: Import): WholeImport {
  return {
    ...stored,
    content: readStored('importContent', stored.content, stored),
    findings: readStored('importFindings', stored.findings, stored),
  };
}

/** Reads the stored import with this id, or null. */
export async function readStoredImport(
  req: Pick<PayloadRequest, 'payload'>,
  id: string,
): Promise<Import | null> {
  return readOne(req, 'imports', id);
}

/** An import without its rows and findings: what lists and rules need. */
export type ImportHead = Omit<Import, 'content' | 'findings'>;

/** Reads all imports of an edition, the first one first. */
export async function readImportHeads(req: ReadScope, edition: string): Promise<readonly ImportHead[]> {
  return readAll(req, 'imports', {
    where: { edition: { equals: edition } },
    select: { content: false, findings: false },
    sort: 'number',
  });
}

/** Gives the workflow record of a stored import. */
export function importWork(stored: ImportHead): WorkRecord {
  return workRecordOf(stored);
}

/** Reads all imports, the newest first. The endpoint is open to people of the ministry only. */
export async function readImports({ payload, person }: ActContext): Promise<ImportList> {
  const docs = await readAll({ payload }, 'imports', { sort: '-importedAt' });
  const nameOf = await readNames(payload, docs.flatMap(peopleOf));
  const decision = consider('send', factsOfImport(person, null));
  return {
    barred: decision.allowed ? null : (decision.issues[0] ?? null),
    imports: docs.map((each) => importStandingOf(wholeImport(each), nameOf)),
  };
}

/** Gives the user ids that an import names: who brought it and who decided, or null. */
export function peopleOf({ importedBy, decidedBy }: ImportHead): readonly (string | null)[] {
  return [importedBy, decidedBy ?? null];
}

/** Gives an import as lists show it. */
export function importStandingOf(stored: WholeImport, nameOf: NameOf): ImportStanding {
  const { id, content, findings, fileName, state, importedAt, importedBy } = stored;
  return {
    id,
    edition: content.edition,
    fileName,
    state,
    importedBy: nameOf(importedBy) ?? importedBy,
    importedAt,
    decidedBy: nameOf(stored.decidedBy ?? null),
    decidedAt: stored.decidedAt ?? null,
    returnReason: stored.returnReason ?? null,
    counts: findings.counts,
    warnings: findings.warnings.length,
  };
}
