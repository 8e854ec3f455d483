import type { FigurePast, InspectedCheck, InspectedSide, InspectorView } from '@/contract/figureView';
import { asSystem } from '@/database/asSystem';
import { usualBounds } from '@/domain/checks/bounds';
import { codeOf, type Term } from '@/domain/checks/check';
import { evaluateChecks, metricsOfCheck, type CheckResult } from '@/domain/checks/evaluateChecks';
import { medianOf, similarProvinces } from '@/domain/checks/peers';
import { workingValueIn } from '@/domain/forces/liveForces';
import { isGone } from '@/domain/publication/readable';
import { readIfStored } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { readNames, readNamesOfProvinces } from '../sheet/directory';
import { loadSheetFor } from '../sheet/loadSheet';
import { readPublicationsOfEditions } from '../sheet/publications';
import type { SheetContext } from '../sheet/sheetContext';
import { figureView } from './figureView';
import { editionsUpTo, readActs } from './readActs';

/** Reads everything about one figure that does not stand in its row; null when this person sees no such figure. */
export async function inspectFigure(acting: ActContext, figure: string): Promise<InspectorView | null> {
  const [edition = '', province = '', key = ''] = figure.split(':');
  const sheet = await loadSheetFor(acting, { edition, province });
  const metric = sheet?.asked.find((each) => each.key === key);
  if (sheet === null || metric === undefined) return null;
  const { payload, person } = acting;
  const { changedBy = null, returnedBy = null, reasons = [], touchedBy = [] } = sheet.figures.get(key) ?? {};
  const people = [changedBy, returnedBy, ...reasons.map(({ by }) => by), ...touchedBy];
  const nameOf = await readNames(payload, people);
  const around = sheet.checks.filter((check) => metricsOfCheck(check).includes(key));
  return {
    figure: figureView(sheet, person, metric, nameOf),
    history: await readPast(acting, sheet, key),
    acts: await readActs(payload, sheet.id, key),
    checks: evaluateChecks(around, workingValueIn(sheet.figures)).map((result) => inspected(sheet, result)),
    bounds: sheet.context?.bounds ?? usualBounds,
    touchedBy: touchedBy.flatMap((id) => nameOf(id) ?? []),
    compared: await comparedWith(acting, sheet, key),
  };
}

function inspected(sheet: SheetContext, { check, outcome, left, right }: CheckResult): InspectedCheck {
  const side = (sum: number | null, terms: readonly Term[]): InspectedSide => ({
    sum,
    terms: terms.map(({ metric, coefficient }) => ({
      ...{ metric, coefficient },
      label: sheet.edition.pins.metrics.find(({ key }) => key === metric)?.label ?? {
        tr: metric,
        en: metric,
      },
      value: sheet.figures.get(metric)?.value ?? null,
    })),
  });
  const { severity, comparison, message } = check;
  return {
    ...{ code: codeOf(check), severity, comparison, message, outcome },
    left: side(left, check.left),
    right: side(right, check.right),
  };
}

/**
 * The own values and the country's median by edition. Only what readers have counts, and a median only of enough
 * provinces: nobody learns here what another province has not published.
 */
async function readPast(
  { payload }: ActContext,
  { place }: SheetContext,
  metric: string,
): Promise<readonly FigurePast[]> {
  const codes = await editionsUpTo(payload, place.edition);
  const { docs } = await payload.find({
    collection: 'figures',
    where: { and: [{ edition: { in: [...codes] } }, { metric: { equals: metric } }] },
    select: { edition: true, province: true, published: true },
    pagination: false,
    ...asSystem,
  });
  const publications = await readPublicationsOfEditions({ payload }, codes);
  const said = docs.flatMap(({ id, edition, province, published: stored }) => {
    const published = readIfStored('publishedCopy', stored, { id });
    const heads = publications.get(`${edition}:${province}`) ?? [];
    if (published === null || isGone(heads, published.publication)) return [];
    return [{ edition, province, value: published.value }];
  });
  return codes.toReversed().map((edition) => {
    const here = said.filter((each) => each.edition === edition);
    const amounts = here.flatMap(({ value }) => (value.kind === 'number' ? [value.amount] : []));
    const isEnough = amounts.length >= usualBounds.leastProvinces;
    return {
      edition,
      value: here.find(({ province }) => province === place.province)?.value ?? null,
      median: isEnough ? medianOf(amounts) : null,
      provinces: isEnough ? amounts.length : 0,
    };
  });
}

async function comparedWith(
  { payload }: ActContext,
  { context, peersOf, place, edition }: SheetContext,
  metric: string,
): Promise<InspectorView['compared']> {
  const peers = peersOf(metric);
  if (context === null || peers === null) return null;
  const nameOf = await readNamesOfProvinces(payload);
  const { metrics } = edition.pins;
  return {
    peers,
    similar: similarProvinces(context, place.province).map(nameOf),
    by: context.bounds.sizeMetrics.flatMap((key) => metrics.find((each) => each.key === key)?.label ?? []),
  };
}
