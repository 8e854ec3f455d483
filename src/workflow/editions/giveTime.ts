import { mostExceptions } from '@/domain/permissions/quotas';
import type { PayloadRequest } from 'payload';
import { asSystem } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { istanbulDate, yearsFrom } from '@/domain/days';
import type { Issue } from '@/domain/issue';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import type { ActContext } from '../sheet/actRequest';
import { advanceSheetRow, recordOnSheet } from '../sheet/advanceSheet';
import { readSheetRow } from '../sheet/loadSheet';
import type { SheetRow } from '../sheet/sheetContext';

interface MoreTime {
  readonly edition: string;
  /** The last day on which the sheets stay open. */
  readonly until: string;
  readonly reason: string;
}

/** A province, and the revision of its sheet that the publisher saw. */
interface SeenProvince {
  /** Plate code. */
  readonly province: string;
  readonly revision: number;
}

export interface ExceptionsRequest extends MoreTime {
  readonly provinces: readonly SeenProvince[];
}

/**
 * Gives several sheets more time in one act: all of them or none. It only ever adds days: the edition's own closing and
 * what was given before stand beside it.
 */
export async function grantExceptions(
  acting: ActContext,
  { provinces, ...asked }: ExceptionsRequest,
): Promise<Result<Done>> {
  const time = { ...asked, reason: tidyText(asked.reason) };
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const against = timeIssues(acting, time);
    if (against.length > 0) return refused(against);
    if (provinces.length === 0) return refusedFor('field_missing', 'provinces');
    const rows: SheetRow[] = [];
    // A province that is named twice is given the time once.
    for (const { province, revision } of new Map(provinces.map((each) => [each.province, each])).values()) {
      const row = await readSheetRow(req, { edition: time.edition, province });
      if (row === null) return refusedFor('not_found', 'sheet');
      if (row.revision !== revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
      if (row.exceptions.length >= mostExceptions)
        return refusedFor('quota_full', 'sheet', { most: mostExceptions });
      rows.push(row);
    }
    for (const row of rows) await grantOn(req, acting, { ...time, row });
    return done;
  });
}

async function grantOn(
  req: PayloadRequest,
  { person, now }: ActContext,
  { until, reason, row }: MoreTime & { readonly row: SheetRow },
): Promise<void> {
  const exception = { until, reason, by: person.id, at: now.toISOString() };
  await req.payload.update({
    collection: 'sheets',
    id: row.id,
    data: { exceptions: [...row.exceptions, exception] },
    ...asSystem,
    req,
  });
  const timelineHead = await recordOnSheet(req, row, {
    action: 'grant_exception',
    actor: person,
    at: now,
    comment: reason,
    changes: [{ field: 'exceptions', before: null, after: exception }],
  });
  await advanceSheetRow(req, row, timelineHead);
}

function timeIssues({ person, now }: ActContext, { until, reason }: MoreTime): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'sheet', problem: 'role_missing', context: { action: 'grant_exception' } }];
  }
  const today = istanbulDate(now);
  return [
    ...(until < today ? [{ field: 'until', problem: 'exception_in_past' } as const] : []),
    ...(until > yearsFrom(today, 1) ? [{ field: 'until', problem: 'exception_too_far' } as const] : []),
    ...(reason === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
  ];
}
