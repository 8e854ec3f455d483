import type { EditionPins } from '../booklet/textCopy';
import { metricsOfStatement } from '../booklet/source';
import {
  newestRules,
  type CompositionRules,
  type FrontMatter,
  type Section,
  type Service,
  type Statement,
} from '../booklet/text';
import { metricsOfCheck } from '../checks/evaluateChecks';
import { isWorded, proseIssues, statementIssues } from '../booklet/statementIssues';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { signIssuesIn } from '../turkish/signs';
import { unsaidMetrics } from './unsaidMetrics';

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

/** The metrics that texts may name, and the rules that they are composed by. */
export interface PrintRules {
  readonly metrics: readonly Metric[];
  readonly rules: CompositionRules;
}

/** Lists what could not be printed of a service with these metrics. Fields begin with its key. */
export function serviceIssues(service: Service, given: PrintRules): readonly Issue[] {
  const { key, constants, description, absence, statements } = service;
  const vocabulary = { ...given, constants };
  return [
    ...signIssuesIn(service, key),
    ...proseIssues(description, vocabulary, `${key}.description`),
    ...proseIssues([absence], vocabulary, `${key}.absence`),
    ...statements.flatMap((each) => statementIssues(each, vocabulary, `${key}.${each.key}`)),
  ];
}

/** Lists what could not be printed of a section, without the services that it names. */
export function sectionIssues(section: Section, given: PrintRules): readonly Issue[] {
  const { key, constants, title, opening, parts } = section;
  const vocabulary = { ...given, constants };
  const inParts = parts.flatMap((part): readonly Issue[] => {
    if (part.type === 'service') return [];
    if (part.type === 'heading') return proseIssues(part.text, vocabulary, `${key}.${part.heading}`);
    return statementIssues(part.statement, vocabulary, `${key}.${part.statement.key}`);
  });
  return [
    ...signIssuesIn(section, key),
    ...proseIssues([title], vocabulary, `${key}.title`),
    ...proseIssues(opening, vocabulary, `${key}.opening`),
    ...inParts,
  ];
}

/** Lists what could not be printed of the front matter, which has neither figures nor constants. */
export function frontIssues(front: FrontMatter): readonly Issue[] {
  const { opening, backCover, sources } = front;
  const nothing = { metrics: [], constants: [], rules: newestRules };
  return [
    ...signIssuesIn(front, 'front'),
    ...proseIssues(opening, nothing, 'front.opening'),
    ...proseIssues(backCover, nothing, 'front.backCover'),
    ...proseIssues(sources, nothing, 'front.sources'),
  ];
}

/** Tells whether every statement of an edition has the words that the newest rules ask for. */
export function isWhollyWorded(pins: EditionPins): boolean {
  return statementsOf(pins).every(isWorded);
}

/**
 * Lists what in an edition's texts would stop a booklet, or leave a number out of it that its data have: approved
 * each alone, they meet here.
 */
export function unprintableTexts(pins: EditionPins): readonly Issue[] {
  const { texts, metrics } = pins;
  const given = { metrics, rules: texts.rules };
  return [
    ...frontIssues(texts.front),
    ...texts.sections.flatMap((section) => sectionIssues(section, given)),
    ...texts.services.flatMap((service) => serviceIssues(service, given)),
    ...metrics.flatMap((metric) => signIssuesIn(metric, metric.key)),
    ...(texts.rules === 1 ? [] : unsaidMetrics(pins)),
  ];
}
