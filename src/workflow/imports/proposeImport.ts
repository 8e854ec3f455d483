import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import { lockAddress } from '@/database/lockAddress';
import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import { ok, refused, type Result } from '@/domain/result';
import { mostImports } from '@/domain/permissions/quotas';
import { tidyText } from '@/domain/turkish/letters';
import { advance } from '@/domain/workflow/advance';
import { authorize, decide } from '@/domain/workflow/decide';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import { toStored } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { anImport, factsOfImport, recordImport, type ImportHead } from './importRecord';
import { prepareImport, type ImportFile, type PreparedImport } from './prepareImport';

/** A file and the hash of the preview that the importer saw of it. */
export interface ImportProposal extends ImportFile {
  readonly contentHash: string;
}

/** Id of the import that was proposed or moved. */
export interface ImportMoved {
  readonly import: string;
}

/** Stores a previewed file as a proposal. Its rows are inert: figures and edition come with the approval. */
export async function proposeImport(
  acting: ActContext,
  request: ImportProposal,
): Promise<Result<ImportMoved>> {
  const strange = authorize('send', { ...anImport, person: acting.person });
  if (strange.length > 0) return refused(strange);
  return inTransaction(acting.payload, async (req): Promise<Result<ImportMoved>> => {
    await lockAddress(req, `import:${request.edition.code}`);
    const preparation = await prepareImport(req, request, acting.now);
    if (!preparation.ok) return preparation;
    const prepared = preparation.value;
    const issues = proposalIssues(prepared, request);
    if (issues.length > 0) return refused(issues);
    const decision = decide('send', factsOfImport(acting.person, null));
    if (!decision.allowed) return refused(decision.issues);
    const by = acting.person.id;
    const deed = {
      action: 'send',
      next: decision.next,
      by,
      onBehalfOf: decision.standIn?.principal,
      at: acting.now.toISOString(),
      reason: null,
    } as const;
    const sent = advance(null, deed);
    const work = { ...sent, touchedBy: [...new Set([...sent.touchedBy, ...touchersOf(prepared.earlier)])] };
    const id = await store(req, acting, { request, prepared, work });
    await recordImport(req, acting, {
      action: 'send',
      id,
      edition: request.edition.code,
      before: null,
      after: work,
      contentHash: prepared.contentHash,
      standIn: decision.standIn,
    });
    return ok({ import: id });
  });
}

function proposalIssues(
  { contentHash, findings, earlier }: PreparedImport,
  request: ImportProposal,
): readonly Issue[] {
  const waiting = earlier.find(({ state }) => state === 'in_review');
  if (waiting !== undefined)
    return [{ field: 'edition', problem: 'import_waiting', context: { import: waiting.id } }];
  if (earlier.length >= mostImports)
    return [{ field: 'edition', problem: 'quota_full', context: { most: mostImports } }];
  if (contentHash !== request.contentHash)
    return [{ field: 'import', problem: 'stale', context: { thing: 'import' } }];
  const { fresh, changed } = findings.counts;
  const isNew = fresh > 0 || changed > 0 || findings.formerFacts !== null;
  return isNew ? [] : [{ field: 'file', problem: 'import_nothing_new' }];
}

/** People who brought a withdrawn or returned file for the same figures have touched these too. */
function touchersOf(earlier: readonly ImportHead[]): readonly string[] {
  const last = earlier.findLastIndex(({ state }) => state === 'approved');
  return earlier.slice(last + 1).flatMap(({ touchedBy }) => touchedBy);
}

interface Proposal {
  readonly request: ImportProposal;
  readonly prepared: PreparedImport;
  readonly work: WorkRecord;
}

async function store(
  req: PayloadRequest,
  { person, now }: ActContext,
  { request, prepared: { content, findings, contentHash, earlier }, work }: Proposal,
): Promise<string> {
  const { code: edition } = request.edition;
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const id = `${edition}:${String(number)}`;
  const data = {
    ...work,
    touchedBy: [...work.touchedBy],
    approvals: [...work.approvals],
    id,
    edition,
    number,
    fileName: tidyText(request.fileName),
    fileHash: request.fileHash,
    contentHash,
    content: toStored('importContent', content),
    findings: toStored('importFindings', findings),
    importedBy: person.id,
    importedAt: now.toISOString(),
    decidedBy: null,
    decidedAt: null,
  };
  await req.payload.create({ collection: 'imports', data, ...asSystem, req });
  return id;
}
