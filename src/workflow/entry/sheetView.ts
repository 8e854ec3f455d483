import type { Person } from '@/domain/permissions/person';
import type {
  EditionHead,
  EntryStanding,
  SheetFigure,
  SheetSection,
  SheetService,
  SheetView,
} from '@/contract/sheetView';
import { barredActions, barredIn, type Barred } from '@/domain/workflow/decide';
import type { Metric } from '@/domain/figures/metric';
import { carriable } from '@/domain/publication/carriable';
import { isFallAccepted } from '@/domain/publication/readiness';
import { figureId } from '@/domain/workflow/figureRecord';
import { carriedIn, factsOfFigure, type DecisionSheet } from '../sheet/figureFacts';
import { readNames, type NameOf } from '../sheet/directory';
import type { SheetContext } from '../sheet/sheetContext';
import { composeParagraph } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import type { Section } from '@/domain/booklet/text';
import { entryPhase, extensionOf, type EntryException } from '@/domain/workflow/entryPhase';
import { shownPublication } from '@/domain/publication/readable';
import type { ActContext } from '../sheet/actRequest';
import { istanbulDate } from '@/domain/days';
import { progressOfSheet } from '../sheet/advanceSheet';

/** Gives the issue that bars this person from each act on a figure, by the facts that judge the acts. */
export function barredOf(sheet: DecisionSheet, person: Person, metric: Metric): Barred<'figure'> {
  const figure = sheet.figures.get(metric.key) ?? null;
  const question = { metric: metric.key, value: figure?.value ?? null, note: figure?.note ?? null };
  const barred = barredActions(factsOfFigure(sheet, person, question));
  const approved = { ...question, value: figure?.approved?.value ?? null };
  return { ...barred, accept_fall: barredIn('accept_fall', factsOfFigure(sheet, person, approved)) };
}

/** Makes the view of one figure for this person. */
export function figureView(sheet: SheetContext, person: Person, metric: Metric, nameOf: NameOf): SheetFigure {
  const figure = sheet.figures.get(metric.key) ?? null;
  const before = sheet.before.values.get(metric.key) ?? null;
  const { returnReason = null, returnedBy = null } = figure ?? {};
  return {
    id: figureId(sheet.place.edition, sheet.place.province, metric.key),
    metric,
    revision: figure?.revision ?? 0,
    state: figure?.state ?? null,
    stage: figure?.stage ?? null,
    value: figure?.value ?? null,
    note: figure?.note ?? '',
    asOf: figure?.asOf ?? null,
    previous:
      before && sheet.before.edition !== null ? { edition: sheet.before.edition, value: before } : null,
    carried: carriedIn(sheet, metric, figure?.value ?? null),
    carriable: carriable(metric, sheet.place.edition, sheet.earlier.get(metric.key) ?? [])?.value ?? null,
    approved: figure?.approved?.value ?? null,
    published: figure?.published?.value ?? null,
    returned: returnReason === null ? null : { reason: returnReason, by: nameOf(returnedBy) ?? '' },
    fallAccepted: isFallAccepted(figure),
    changedBy: nameOf(figure?.changedBy ?? null),
    changedAt: figure?.changedAt ?? null,
    barred: barredOf(sheet, person, metric),
  };
}

/** Makes the data-entry screen of one sheet for this person. */
export async function sheetView(
  { payload, person, now }: ActContext,
  sheet: SheetContext,
): Promise<SheetView> {
  const people = [...sheet.figures.values()].flatMap(({ changedBy, returnedBy }) => [changedBy, returnedBy]);
  const nameOf = await readNames(payload, people);
  const view = (metric: Metric): SheetFigure => figureView(sheet, person, metric, nameOf);
  const { province, edition, revision } = sheet;
  const shown = shownPublication(sheet.publications);
  const booklet = shown?.kind === 'withdrawal' ? null : shown;
  return {
    edition: edition.head,
    province: { plate: province.plate, name: province.name },
    revision,
    entry: entryStanding(edition.head, sheet.exceptions, now),
    extension: extensionIn(sheet, now),
    now: now.toISOString(),
    progress: progressOfSheet(sheet),
    sections: edition.pins.texts.sections.flatMap((section) => sectionView(sheet, section, view)),
    checks: sheet.checks,
    publication: booklet && { number: booklet.number, at: booklet.at },
  };
}

/** Tells whether figures can be entered now, and whether the date by which they were due has passed. */
export function entryStanding(
  { state, entryOpens, entryDue, entryCloses }: EditionHead,
  exceptions: readonly EntryException[],
  now: Date,
): EntryStanding {
  const phase = entryPhase({ state, entryOpens, entryCloses, exceptions }, now);
  const isLate = entryDue !== null && istanbulDate(now) > entryDue;
  return phase === 'open' && isLate ? 'late' : phase;
}

function extensionIn({ edition, exceptions }: SheetContext, now: Date): SheetView['extension'] {
  const extension = extensionOf({ ...edition, exceptions }, now);
  return extension === null ? null : { until: extension.until, reason: extension.reason };
}

function sectionView(
  sheet: SheetContext,
  section: Section,
  view: (metric: Metric) => SheetFigure,
): readonly SheetSection[] {
  const metrics = sheet.asked.filter((metric) => metric.section === section.key);
  if (metrics.length === 0) return [];
  const { key, number } = section;
  return [{ key, number, title: sectionTitle(sheet, section), services: servicesOf(sheet, metrics, view) }];
}

/** Gives a section's heading as it prints, with the province's name and the edition's year. */
export function sectionTitle(sheet: SheetContext, section: Section): string {
  return plainText(
    composeParagraph(section.title, {
      edition: sheet.edition.facts,
      province: sheet.province,
      metrics: sheet.edition.pins.metrics,
      values: {},
      dates: {},
      rules: sheet.edition.pins.texts.rules,
      constants: section.constants,
      place: `${section.key}.title`,
    }),
  );
}

/** Metrics in the sheet's order, those of one service together. */
function servicesOf(
  sheet: SheetContext,
  metrics: readonly Metric[],
  view: (metric: Metric) => SheetFigure,
): readonly SheetService[] {
  const keys = [...new Set(metrics.map(({ service }) => service))];
  return keys.map((key) => ({
    key,
    name: sheet.edition.pins.texts.services.find((service) => service.key === key)?.name ?? null,
    figures: metrics.filter(({ service }) => service === key).map(view),
  }));
}
