import type { Metric } from '@/domain/figures/metric';
import type { SheetFigure, SheetSection, SheetService, SheetView } from '@/contract/sheetView';
import { composeParagraph } from '@/domain/booklet/composeParagraph';
import { plainText } from '@/domain/booklet/joinPieces';
import type { Section } from '@/domain/booklet/text';
import { extensionOf } from '@/domain/workflow/entryPhase';
import { progressOf } from '@/domain/workflow/progress';
import { fallsAwaiting } from '@/domain/publication/fallsAwaiting';
import type { Acting } from '../sheet/acting';
import { readDeskSheet, type DeskSheet } from './readDeskSheet';
import { figureView } from './readFigureView';
import { readNames } from '../sheet/readNames';

/** The data-entry screen of one sheet, or null when this person has no such sheet. */
export async function readSheetView(
  acting: Acting,
  edition: string,
  plate: string,
): Promise<SheetView | null> {
  const desk = await readDeskSheet(acting, edition, plate);
  if (desk === null) return null;
  const { payload, person, now } = acting;
  const people = [...desk.figures.values()].flatMap(({ changedBy, returnedBy }) => [changedBy, returnedBy]);
  const nameOf = await readNames(payload, people);
  const falls = fallsAwaiting(desk.asked, desk.figures, desk.before.values);
  const view = (metric: Metric): SheetFigure => figureView(desk, person, metric, nameOf);
  return {
    edition: desk.head,
    province: { plate: desk.province.plate, name: desk.province.name },
    revision: desk.revision,
    entry: isLate(desk, now) ? 'late' : desk.entry,
    extension: extensionIn(desk, now),
    now: now.toISOString(),
    progress: progressOf(desk.asked, desk.figures, falls.length),
    sections: desk.pins.texts.sections.flatMap((section) => sectionView(desk, section, view)),
    checks: desk.pins.checks,
    publication: desk.latest && { number: desk.latest.number, at: desk.latest.at },
  };
}

function extensionIn({ edition, exceptions }: DeskSheet, now: Date): SheetView['extension'] {
  const extension = extensionOf({ ...edition, exceptions }, now);
  return extension === null ? null : { until: extension.until, reason: extension.reason };
}

function isLate({ entry, head: { entryDue } }: DeskSheet, now: Date): boolean {
  return entry === 'open' && entryDue !== null && now.getTime() > Date.parse(entryDue);
}

function sectionView(
  desk: DeskSheet,
  section: Section,
  view: (metric: Metric) => SheetFigure,
): readonly SheetSection[] {
  const metrics = desk.asked.filter((metric) => metric.section === section.key);
  if (metrics.length === 0) return [];
  const { key, number } = section;
  return [{ key, number, title: sectionTitle(desk, section), services: servicesOf(desk, metrics, view) }];
}

/** A section's heading as it prints, with the province's name and the edition's year where it has them. */
export function sectionTitle(desk: DeskSheet, section: Section): string {
  return plainText(
    composeParagraph(section.title, {
      edition: desk.edition.facts,
      province: desk.province,
      metrics: desk.pins.metrics,
      values: {},
      constants: section.constants,
      place: `${section.key}.title`,
    }),
  );
}

/** Metrics in the sheet's order, those of one service together. */
function servicesOf(
  desk: DeskSheet,
  metrics: readonly Metric[],
  view: (metric: Metric) => SheetFigure,
): readonly SheetService[] {
  const keys = [...new Set(metrics.map(({ service }) => service))];
  return keys.map((key) => ({
    key,
    name: desk.pins.texts.services.find((service) => service.key === key)?.name ?? null,
    figures: metrics.filter(({ service }) => service === key).map(view),
  }));
}
