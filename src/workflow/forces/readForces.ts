import { inReading } from '@/database/inTransaction';
import type { Bilingual } from '@/domain/bilingual';
import type { Force } from '@/domain/forces/force';
import { failingChecks, seenOf } from '@/domain/forces/failingChecks';
import type {
  CheckedValue,
  FailingCheckLine,
  ForceLine,
  ForceState,
  ForcesView,
  UndecidedFigure,
} from '@/contract/forcesView';
import { changeableOf } from '@/domain/forces/factsChange';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import type { Person } from '@/domain/permissions/person';
import { barredIn } from '@/domain/workflow/decide';
import type { ActContext } from '../sheet/actRequest';
import { factNames, factsLinesOf, readKnownFacts, type KnownFacts } from './knownFacts';
import { factsOfForce } from './forceRequest';
import { isReleasedWith } from './storeForces';
import { stepOf } from '../sheet/forceTrace';
import { barredOf } from '../entry/figureView';
import { reachesProvince } from '../sheet/directory';
import { readFallbackValues } from '../sheet/fallbackValues';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetLook, SheetContext } from '../sheet/sheetContext';

/** Reads one sheet's forces, waiting figures and failing checks; null when the person sees no such sheet. */
export async function readForces(
  acting: ActContext,
  edition: string,
  province: string,
): Promise<ForcesView | null> {
  if (!reachesProvince(acting.person, province)) return null;
  return inReading(acting.payload, async (req): Promise<ForcesView | null> => {
    const read = await loadSheet(req, { edition, province }, acting.now);
    if (read === null) return null;
    const sheet = { ...read, standIns: await readFallbackValues(req, read) };
    const known = await readKnownFacts({ req, sheet });
    const lines: ForceLine[] = [];
    for (const force of sheet.forces) lines.push(await lineOf({ req, acting, sheet }, force, known));
    return {
      edition,
      province: { plate: sheet.province.plate, name: sheet.province.name },
      revision: sheet.revision,
      waiting: waitingIn(sheet, acting.person),
      failing: failingIn(sheet, acting.person),
      facts: {
        ...changeableOf(sheet.province),
        services: known.services,
        allGroups: known.groups,
        barred: barredIn('change_facts', factsOfForce(sheet, acting.person, { force: null })),
      },
      forces: lines.toReversed(),
    };
  });
}

function waitingIn(sheet: SheetContext, person: Person): readonly UndecidedFigure[] {
  return sheet.asked.flatMap((metric): UndecidedFigure[] => {
    const figure = sheet.figures.get(metric.key);
    if (figure?.state !== 'in_review' || figure.stage !== 'province') return [];
    const barred = barredOf(sheet, person, metric).skip_province;
    return [{ metric: metric.key, label: metric.label, revision: figure.revision, barred }];
  });
}

function failingIn(sheet: SheetContext, person: Person): readonly FailingCheckLine[] {
  const barred = barredIn('pass_check', factsOfForce(sheet, person, { force: null }));
  return failingChecks(sheet)
    .filter(({ forced }) => !forced)
    .map((failing) => {
      const { key, message } = failing.check;
      const { of, values } = failing;
      return { check: key, of, values: valuesIn(sheet, values), seen: seenOf(failing), message, barred };
    });
}

function valuesIn({ asked }: SheetContext, values: Force['values']): readonly CheckedValue[] {
  return Object.entries(values).map(([metric, value]) => ({ label: labelIn(asked, metric), value }));
}

function labelIn(asked: SheetContext['asked'], metric: string): Bilingual {
  return asked.find(({ key }) => key === metric)?.label ?? { tr: metric, en: metric };
}

async function lineOf(act: SheetLook, force: Force, known: KnownFacts): Promise<ForceLine> {
  const { sheet, acting } = act;
  const released = await isReleasedWith(act, force);
  const facts = factsOfForce(sheet, acting.person, { force, released });
  const { number, kind, forced, confirmed, ended } = force;
  return {
    number,
    kind,
    state: stateOf(sheet, force),
    about: aboutOf(sheet, force, known.groups),
    values: valuesIn(sheet, force.values),
    withdrawal: force.withdrawal ?? null,
    facts: force.facts === undefined ? null : factsLinesOf(sheet, force.facts, known),
    forced: stepOf(forced),
    confirmed: confirmed && stepOf(confirmed),
    ended: ended && stepOf(ended),
    barred: {
      confirm: barredIn('confirm', facts),
      refuse: released ? { field: 'force', problem: 'force_released' } : barredIn('refuse', facts),
    },
  };
}

/** What stood in for a figure may have changed in another edition, without an act on this sheet. */
function stateOf(sheet: SheetContext, force: Force): ForceState {
  const { confirmed, ended } = force;
  if (ended !== null) return ended.how;
  if (!isLive(force, sheet)) return 'void';
  return confirmed === null ? 'waiting' : 'confirmed';
}

/** Gives the names of a force's check, figures, services and groups: of a live force those that it still holds for, none for a whole booklet. */
export function aboutOf(
  sheet: Pick<SheetContext, 'asked' | 'checks' | 'figures' | 'edition'>,
  force: Force,
  groups: KnownFacts['groups'],
): readonly Bilingual[] {
  const { asked, checks, figures } = sheet;
  if (force.facts !== undefined) return factNames(sheet, force.facts, groups);
  if (force.kind === 'pass_check') {
    const message = checks.find(({ key }) => key === force.check)?.message;
    return [message ?? { tr: force.check ?? '', en: force.check ?? '' }];
  }
  if (force.kind === 'withdraw') {
    return (force.withdrawal?.about ?? []).map((metric) => labelIn(asked, metric));
  }
  const named = force.ended === null ? liveFigures(force, figures) : force.figures;
  return named.map(({ metric }) => labelIn(asked, metric));
}
