import type { EditionPins } from '../booklet/editionPins';
import { metricsOfStatement } from '../booklet/metricsOf';
import type { Statement } from '../booklet/text';
import { metricsOfCheck } from '../checks/evaluateChecks';

function statementsOf({ texts: { sections, services } }: EditionPins): readonly Statement[] {
  const inSections = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : [])),
  );
  return [...inSections, ...services.flatMap(({ statements }) => statements)];
}

/** Lists the sections, services and metrics that the pins name but have no approved copy of, by key. */
export function missingTexts(pins: EditionPins): readonly string[] {
  const metrics = new Set(pins.metrics.map(({ key }) => key));
  const services = new Set(pins.texts.services.map(({ key }) => key));
  const sections = new Set(pins.texts.sections.map(({ key }) => key));
  const parts = pins.texts.sections.flatMap((section) => section.parts);
  const named = [
    ...parts.flatMap((part) =>
      part.type === 'service' && !services.has(part.service) ? [part.service] : [],
    ),
    ...statementsOf(pins)
      .flatMap(metricsOfStatement)
      .filter((key) => !metrics.has(key)),
    ...pins.checks.flatMap(metricsOfCheck).filter((key) => !metrics.has(key)),
    ...pins.metrics.flatMap(({ section }) => (sections.has(section) ? [] : [section])),
    ...pins.metrics.flatMap(({ service }) => (service === null || services.has(service) ? [] : [service])),
  ];
  return [...new Set(named)];
}
