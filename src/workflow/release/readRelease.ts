import { inReading } from '@/database/inTransaction';
import { changedFigures } from '@/domain/publication/changes';
import { awaitsAcceptance } from '@/domain/publication/readiness';
import { isFall } from '@/domain/figures/figureValue';
import type { BoardFall, ReleaseView, WithdrawableView } from '@/contract/boardView';
import { failedNumbers, standingNumbers } from '@/domain/publication/readable';
import type { ActContext } from '../sheet/actRequest';
import { planRelease } from './planRelease';
import { readPrintedLater } from './readDisclosure';
import { holdingIn, readReadersHave } from './planWithdrawal';
import { barredOf } from '../entry/figureView';
import { reachesProvince } from '../sheet/directory';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetLook, SheetContext } from '../sheet/sheetContext';

/** Fields that the publisher fills in afterwards: not yet a reason against the release. */
const typedLater = ['kind', 'reason', 'mends'];

/** Previews a booklet's release and the issues against it; null when this person sees no such booklet. */
export async function readRelease(
  acting: ActContext,
  edition: string,
  province: string,
): Promise<ReleaseView | null> {
  if (!reachesProvince(acting.person, province)) return null;
  return inReading(acting.payload, async (req): Promise<ReleaseView | null> => {
    const sheet = await loadSheet(req, { edition, province }, acting.now);
    if (sheet === null) return null;
    const { release, issues } = await planRelease({ req, acting, sheet }, { kind: null, reason: '' });
    const isFirst = release.kind === 'first';
    const changes = isFirst ? changedFigures({}, release.content.figures) : release.changes;
    return {
      edition,
      province: { plate: sheet.province.plate, name: sheet.province.name },
      revision: sheet.revision,
      nextNumber: release.number,
      changes,
      erratum: release.erratum,
      isFirst,
      failedNumbers: failedNumbers(sheet.publications),
      withdrawable: isFirst ? null : await withdrawableOf({ req, sheet }),
      reasons: reasonsOf(sheet),
      metrics: sheet.asked,
      falls: fallsOf(acting, sheet),
      issues: issues.filter(({ field }) => !typedLater.includes(field)),
    };
  });
}

/** The reasons that readers find with the numbers they have. */
function reasonsOf({ publications }: SheetContext): ReleaseView['reasons'] {
  const standing = standingNumbers(publications);
  return publications.flatMap(({ number, reason = null }) =>
    reason === null || !standing.includes(number) ? [] : [{ number, reason }],
  );
}

async function withdrawableOf(act: Omit<SheetLook, 'acting'>): Promise<WithdrawableView> {
  const have = await readReadersHave(act);
  const { asked } = act.sheet;
  const figures = asked.map(({ key }) => ({ metric: key, numbers: holdingIn(have, [key]) }));
  const { quoted, totalled } = await readPrintedLater(act.req, act.sheet.place);
  return {
    quoted: quoted.flatMap(({ edition, number, values }) =>
      number === null || values.size === 0 ? [] : [{ edition, number, metrics: [...values.keys()] }],
    ),
    totalled,
    standing: have.standing,
    withdrawn: have.notices.flatMap(({ numbers }) => numbers),
    figures: figures.filter(({ numbers }) => numbers.length > 0),
  };
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
