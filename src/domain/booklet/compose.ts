import type { FigureValue } from '../figures/figureValue';
import { formatDate, formatMonthYear } from '../turkish/dates';
import type { ComposedBooklet, ComposedPart, ComposedSection, ComposedStatement } from './composed';
import { composeParagraph, composeProse, composeStatement } from './composeStatement';
import { CompositionError } from './compositionError';
import { plainText } from './pieces';
import { metricsOfStatement, type CompositionSource } from './source';
import type { Snapshot, SnapshotContent } from './snapshot';
import type { Section, SectionPart, Service, Statement } from './text';

/** A snapshot, read once: what its texts are composed from. */
type Booklet = Pick<Snapshot, 'texts' | 'province' | 'metrics'> & {
  readonly source: Omit<CompositionSource, 'constants' | 'place'>;
};

function valuesOf({ figures }: SnapshotContent): Readonly<Record<string, FigureValue>> {
  return Object.fromEntries(Object.entries(figures).map(([metric, { value }]) => [metric, value]));
}

/** A required figure may be missing only where the province does not have its service. */
function requireFigures(statement: Statement, { metrics, province, source }: Booklet, place: string): void {
  for (const key of metricsOfStatement(statement)) {
    const metric = metrics.find((candidate) => candidate.key === key);
    if (!metric?.required || Object.hasOwn(source.values, key)) continue;
    if (metric.service !== null && province.absentServices.includes(metric.service)) continue;
    throw new CompositionError('figure_missing', key, place);
  }
}

function statementsOf(
  owner: Pick<Section | Service, 'key' | 'constants'>,
  statements: readonly Statement[],
  booklet: Booklet,
): readonly ComposedStatement[] {
  return statements.flatMap((statement) => {
    const place = `${owner.key}.${statement.key}`;
    requireFigures(statement, booklet, place);
    const composed = composeStatement({ ...booklet.source, statement, constants: owner.constants, place });
    return composed === null ? [] : [composed];
  });
}

function servicePart(key: string, section: Section, booklet: Booklet): ComposedPart {
  const service = booklet.texts.services.find((candidate) => candidate.key === key);
  if (service === undefined) throw new CompositionError('unknown_service', key, section.key);
  const { name, icon, constants } = service;
  const description = composeProse(service.description, {
    ...booklet.source,
    constants,
    place: `${key}.description`,
  });
  const isAbsent = booklet.province.absentServices.includes(key);
  const statements = isAbsent ? [] : statementsOf(service, service.statements, booklet);
  return { type: 'service', key, name, icon, description, statements };
}

function composePart(part: SectionPart, section: Section, booklet: Booklet): readonly ComposedPart[] {
  const { key, constants } = section;
  switch (part.type) {
    case 'service':
      return [servicePart(part.service, section, booklet)];
    case 'heading': {
      const text = composeProse(part.text, { ...booklet.source, constants, place: `${key}.${part.heading}` });
      return [{ type: 'heading', heading: part.heading, text }];
    }
    case 'statement':
      return statementsOf(section, [part.statement], booklet).map((statement) => ({
        type: 'statement',
        statement,
      }));
  }
}

function composeSection(section: Section, booklet: Booklet): ComposedSection {
  const { key, number, constants } = section;
  const source = { ...booklet.source, constants };
  return {
    key,
    number,
    title: plainText(composeParagraph(section.title, { ...source, values: {}, place: `${key}.title` })),
    opening: composeProse(section.opening, { ...source, place: `${key}.opening` }),
    parts: section.parts.flatMap((part) => composePart(part, section, booklet)),
  };
}

/**
 * Composes the booklet's finished words from the snapshot alone. An absent service keeps its description and
 * has no statement. Throws a CompositionError with key and place when something cannot be printed.
 */
export function compose(snapshot: SnapshotContent): ComposedBooklet {
  const { edition, province, metrics, texts } = snapshot;
  const booklet = {
    texts,
    province,
    metrics,
    source: { edition, province, metrics, values: valuesOf(snapshot) },
  };
  const frontSource = { ...booklet.source, constants: [] };
  const { front } = texts;
  return {
    issuer: front.issuer,
    department: front.department,
    bookletTitle: front.bookletTitle,
    provinceName: province.name,
    provinceCapitals: province.capitals,
    monthYear: formatMonthYear(edition.year, edition.month),
    editionCode: edition.code,
    asOfDate: formatDate(edition.asOf),
    openingTitle: front.openingTitle,
    opening: composeProse(front.opening, { ...frontSource, place: 'front.opening' }),
    sections: texts.sections.map((section) => composeSection(section, booklet)),
    backCover: composeProse(front.backCover, { ...frontSource, place: 'front.backCover' }),
  };
}
