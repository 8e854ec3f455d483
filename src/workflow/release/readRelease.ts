import { inTransaction } from '@/database/inTransaction';
import { changedFigures } from '@/domain/publication/changes';
import { awaitsAcceptance } from '@/domain/publication/readiness';
import { isFall } from '@/domain/figures/figureValue';
import type { BoardFall, ReleaseView } from '@/contract/boardView';
import type { ActContext } from '../sheet/actRequest';
import { planRelease } from './planRelease';
import { barredOf } from '../entry/sheetView';
import { reachesProvince } from '../sheet/directory';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetContext } from '../sheet/sheetContext';

/** Fields that the publisher fills in afterwards: not yet a reason against the release. */
const typedLater = ['kind', 'reason', 'notice', 'instead'];

/** Previews a booklet's release and the issues against it; null when this person sees no such booklet. */
export async function readRelease(
  acting: ActContext,
  edition: string,
  province: string,
): Promise<ReleaseView | null> {
  if (!reachesProvince(acting.person, province)) return null;
  return inTransaction(acting.payload, async (req): Promise<ReleaseView | null> => {
    const sheet = await loadSheet(req, { edition, province }, acting.now);
    if (sheet === null) return null;
    const considered = await planRelease({ req, acting, sheet }, { kind: null, reason: '' });
    const { release, issues, standing } = considered;
    const changes = release.number === 1 ? changedFigures({}, release.content.figures) : release.changes;
    return {
      edition,
      province: { plate: sheet.province.plate, name: sheet.province.name },
      revision: sheet.revision,
      nextNumber: release.number,
      changes,
      erratum: release.erratum,
      standing,
      metrics: sheet.asked,
      falls: fallsOf(acting, sheet),
      issues: issues.filter(({ field }) => !typedLater.includes(field)),
    };
  });
}

function fallsOf({ person }: ActContext, sheet: SheetContext): readonly BoardFall[] {
  return sheet.asked.flatMap((metric): readonly BoardFall[] => {
    const figure = sheet.figures.get(metric.key);
    const before = sheet.before.values.get(metric.key) ?? null;
    const copy = figure?.approved ?? null;
    if (figure === undefined || before === null || copy === null || !isFall(metric, before, copy.value))
      return [];
    return [
      {
        metric,
        revision: figure.revision,
        before,
        now: copy.value,
        note: copy.note ?? '',
        accepted: !awaitsAcceptance(metric, before, figure),
        barred: barredOf(sheet, person, metric),
      },
    ];
  });
}
