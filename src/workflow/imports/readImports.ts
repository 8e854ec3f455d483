import { readAll } from '@/database/asSystem';
import type { ImportList, ImportStanding } from '@/contract/importView';
import { consider } from '@/domain/workflow/decide';
import type { Acting } from '../sheet/acting';
import { readNames, type NameOf } from '../sheet/readNames';
import { factsOfImport, wholeImport, type ImportHead, type WholeImport } from './importRecord';

/** All imports of the past, the newest first. The endpoint lets people of the ministry in only. */
export async function readImports({ payload, person }: Acting): Promise<ImportList> {
  const docs = await readAll({ payload }, 'imports', { sort: '-importedAt' });
  const nameOf = await readNames(payload, docs.flatMap(peopleOf));
  const decision = consider('send', factsOfImport(person, null));
  return {
    barred: decision.allowed ? null : (decision.issues[0] ?? null),
    imports: docs.map((each) => standingOf(wholeImport(each), nameOf)),
  };
}

/** Everybody whom an import names. */
export function peopleOf({ importedBy, decidedBy }: ImportHead): readonly (string | null)[] {
  return [importedBy, decidedBy ?? null];
}

/** An import as lists show it. */
export function standingOf(stored: WholeImport, nameOf: NameOf): ImportStanding {
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
