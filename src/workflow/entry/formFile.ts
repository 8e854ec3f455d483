import type { Person } from '@/domain/permissions/person';
import type { FormFile, FormLine } from '@/domain/sheetFile/formFile';
import type { SheetContext } from '../sheet/sheetContext';
import { barredOf } from './figureView';
import { sectionTitle } from './sheetView';

/** Gives a sheet as its file shows it to this person: in the order of the sheet's sections, open where they may write now. */
export function formFileOf(sheet: SheetContext, person: Person): FormFile {
  const { edition, province, revision, before } = sheet;
  const { code, year, month } = edition.facts;
  return {
    edition: { code, year, month },
    previousEdition: before.edition,
    province: { plate: province.plate, name: province.name, slug: province.slug },
    revision,
    lines: edition.pins.texts.sections.flatMap((section) => {
      const metrics = sheet.asked.filter((metric) => metric.section === section.key);
      const title = metrics.length === 0 ? '' : `${String(section.number)}. ${sectionTitle(sheet, section)}`;
      return byService(metrics.map((metric) => lineOf(sheet, person, metric, title)));
    }),
  };
}

/** The figures of one service together, as the sheet has them. */
function byService(lines: readonly FormLine[]): readonly FormLine[] {
  const services = [...new Set(lines.map(({ metric }) => metric.service))];
  return services.flatMap((service) => lines.filter(({ metric }) => metric.service === service));
}

function lineOf(sheet: SheetContext, person: Person, metric: FormLine['metric'], section: string): FormLine {
  const figure = sheet.figures.get(metric.key) ?? null;
  const { services } = sheet.edition.pins.texts;
  return {
    metric,
    section,
    service: services.find(({ key }) => key === metric.service)?.name ?? null,
    previous: sheet.before.values.get(metric.key) ?? null,
    value: figure?.value ?? null,
    note: figure?.note ?? '',
    isOpen: barredOf(sheet, person, metric).save === null,
  };
}
