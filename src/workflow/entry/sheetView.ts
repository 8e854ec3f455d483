import type { Metric } from '@/domain/figures/metric';
import type {
  EditionHead,
  EntryStanding,
  SheetFigure,
  SheetSection,
  SheetService,
  SheetView,
} from '@/contract/sheetView';
import { composeParagraph } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import type { Section } from '@/domain/booklet/text';
import { entryPhase, extensionOf, type EntryException } from '@/domain/workflow/entryPhase';
import type { ActContext } from '../sheet/actRequest';
import { progressOfSheet } from '../sheet/advanceSheet';
import { readNames } from '../sheet/provinces';
import type { SheetContext } from '../sheet/sheetContext';
import { figureView } from './figureView';

/** Makes the data-entry screen of one sheet for this person. */
export async function sheetView(
  { payload, person, now }: ActContext,
  sheet: SheetContext,
): Promise<SheetView> {
  const people = [...sheet.figures.values()].flatMap(({ changedBy, returnedBy }) => [changedBy, returnedBy]);
  const nameOf = await readNames(payload, people);
  const view = (metric: Metric): SheetFigure => figureView(sheet, person, metric, nameOf);
  const { province, edition, revision } = sheet;
  const [latest] = sheet.publications;
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
    publication: latest === undefined ? null : { number: latest.number, at: latest.at },
  };
}

/** Tells whether figures can be entered now, and whether the date by which they were due has passed. */
export function entryStanding(
  { state, entryOpens, entryDue, entryCloses }: EditionHead,
  exceptions: readonly EntryException[],
  now: Date,
): EntryStanding {
  const phase = entryPhase({ state, entryOpens, entryCloses, exceptions }, now);
  const isLate = entryDue !== null && now.getTime() > Date.parse(entryDue);
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

/** A section's heading as it prints, with the province's name and the edition's year where it has them. */
export function sectionTitle(sheet: SheetContext, section: Section): string {
  return plainText(
    composeParagraph(section.title, {
      edition: sheet.edition.facts,
      province: sheet.province,
      metrics: sheet.edition.pins.metrics,
      values: {},
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
