import { asSystem } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheetRow, recordOnSheet } from '../sheet/advanceSheet';
import { readSheetRow } from '../sheet/loadSheet';

export interface ExceptionRequest extends SheetPlace {
  /** The sheet's revision that the publisher saw. */
  readonly revision: number;
  /** ISO time until which the sheet stays open. */
  readonly until: string;
  readonly reason: string;
}

/** Gives one sheet more time, by the publisher: entry stays open there until the given moment. */
export async function grantException(acting: ActContext, asked: ExceptionRequest): Promise<Result<Done>> {
  const request = { ...asked, reason: tidyText(asked.reason) };
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const sheet = await readSheetRow(req, request);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    const issues = exceptionIssues(acting, sheet.revision, request);
    if (issues.length > 0) return refused(issues);
    const { person, now } = acting;
    const until = new Date(request.until).toISOString();
    const exception = { until, reason: request.reason, by: person.id, at: now.toISOString() };
    await req.payload.update({
      collection: 'sheets',
      id: sheet.id,
      data: { exceptions: [...sheet.exceptions, exception] },
      ...asSystem,
      req,
    });
    const timelineHead = await recordOnSheet(req, request, {
      action: 'grant_exception',
      actor: person,
      at: now,
      comment: exception.reason,
      changes: [{ field: 'exceptions', before: null, after: exception }],
    });
    await advanceSheetRow(req, sheet, timelineHead);
    return done;
  });
}

function exceptionIssues(
  { person, now }: ActContext,
  standing: number,
  { revision, until, reason }: ExceptionRequest,
): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'sheet', problem: 'role_missing', context: { action: 'grant_exception' } }];
  }
  if (revision !== standing) return [{ field: 'sheet', problem: 'stale', context: { thing: 'sheet' } }];
  const isLater = Date.parse(until) > now.getTime();
  return [
    ...(isLater ? [] : [{ field: 'until', problem: 'exception_in_past' } as const]),
    ...(reason === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
  ];
}
