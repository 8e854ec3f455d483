import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Bilingual } from '@/domain/bilingual';
import type { KindAbout } from '@/domain/notices/matters';
import { approversOf, type SheetDeed } from '@/domain/notices/returnApprovers';
import { returnReasonIn } from '@/domain/workflow/returnReason';
import { returnedName } from '@/mail/dayContent';
import type { Timeline } from '@/payload-types';
import type { NoticeThing } from './occasion';

/** Reads the acts on the sheet before a return, the newest first; none of another act. */
export async function readDeedsBefore(
  req: ReadScope,
  { scope, seq, action }: Timeline,
): Promise<readonly SheetDeed[]> {
  if (action !== 'return') return [];
  return readAll(req, 'timeline', {
    where: { and: [{ scope: { equals: scope } }, { seq: { less_than: seq } }] },
    sort: '-seq',
    select: { action: true, actor: true, onBehalfOf: true, changes: true },
  });
}

interface Returned {
  readonly kind: KindAbout<'figure'>;
  readonly field: string;
  readonly deeds: readonly SheetDeed[];
  readonly label: Bilingual;
}

/** Says of a figure that came back who had approved it, and its own reason, where it has one, beside its name. */
export function returnedWith(
  { changes }: Timeline,
  { kind, field, deeds, label }: Returned,
): Partial<NoticeThing> {
  if (kind !== 'figures_returned') return {};
  const reason = returnReasonIn(changes.find((change) => change.field === field)?.after);
  const named = reason === null ? {} : { name: returnedName(label, reason) };
  return { ...named, approvedBy: approversOf(field, deeds) };
}
