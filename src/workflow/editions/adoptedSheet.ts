import { withChecksReplaced } from '@/domain/forces/afterChange';
import { askedMetrics } from '@/domain/workflow/progress';
import type { ActContext } from '../sheet/actRequest';
import type { Adoption } from './planAdoption';
import { forceStamp } from '../sheet/forceTrace';
import type { SheetContext } from '../sheet/sheetContext';

/** Gives a sheet as it stands with the adopted texts: metrics, checks and passed checks may differ. */
export function adoptedSheet(
  acting: ActContext,
  { pins, texts }: Pick<Adoption, 'pins' | 'texts'>,
  sheet: SheetContext,
): SheetContext {
  const replaced = texts.flatMap(({ collection, id }) => (collection === 'checks' ? [id] : []));
  const deed = forceStamp(acting, { action: 'adopt', reason: null });
  return {
    ...sheet,
    edition: { ...sheet.edition, pins },
    asked: askedMetrics(pins.metrics, sheet.province),
    checks: pins.checks,
    // A check that was let pass is another one now.
    forces: withChecksReplaced(sheet.forces, replaced, deed),
  };
}
