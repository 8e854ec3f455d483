import type { Locale } from '../bilingual';
import { isAsked, isMeantFor } from '../figures/metric';
import { formatDate, formatMonthYear } from '../turkish/dates';
import { twoNumbers } from './blocks/blockKinds';
import { blocksOf, sumBlocks } from './blocks/blocks';
import { printSizes, showingOf, type ChartSizes, type ShownContent, type Showing } from './blocks/showing';
import { surroundingsOf } from './blocks/surroundings';
import type { ComposedBooklet, ComposedPart, ComposedSection, ComposedStatement } from './composed';
import { composeParagraph, composeProse, composeStatement } from './composeStatement';
import { CompositionError } from './compositionError';
import { plainText } from './pieces';
import { metricsOfStatement, type CompositionSource } from './source';
import type { SnapshotContent, SnapshotFigure } from './snapshot';
import type { Paragraph, Section, SectionPart, Service, Statement } from './text';

/** A snapshot, read once: what its texts are composed from. */
interface Booklet extends SnapshotContent {
  readonly showing: Showing;
  readonly source: Omit<CompositionSource, 'constants' | 'place'>;
}

/** Gives the values of a booklet's figures, and the days that they hold for, as sentences are composed from them. */
export function figureSource(
  figures: Readonly<Record<string, Pick<SnapshotFigure, 'value' | 'asOf'>>>,
): Pick<CompositionSource, 'values' | 'dates'> {
  const entries = Object.entries(figures);
  const dated = entries.flatMap(([metric, { asOf }]) => (asOf === null ? [] : [[metric, asOf] as const]));
  return {
    values: Object.fromEntries(entries.map(([metric, { value }]) => [metric, value])),
    dates: Object.fromEntries(dated),
  };
}

/** A required figure may be missing only where the province does not have its service. */
function requireFigures(statement: Statement, { metrics, province, source }: Booklet, place: string): void {
  for (const key of metricsOfStatement(statement)) {
    const metric = metrics.find((candidate) => candidate.key === key);
    if (!metric?.required || Object.hasOwn(source.values, key)) continue;
    if (!isAsked(metric, province)) continue;
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
    if (isMeantFor(statement.where, booklet.province)) requireFigures(statement, booklet, place);
    return composeStatement({ ...booklet.source, statement, constants: owner.constants, place });
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
  const said = isAbsent ? [] : statementsOf(service, service.statements, booklet);
  const isSilent = said.length === 0 && booklet.source.rules > 1;
  const statements = isSilent ? [silence(service, isAbsent, booklet)] : said;
  const blocks = blocksOf(key, statements, booklet.showing);
  return { type: 'service', key, name, icon, description, statements, blocks };
}

/** The sentences of a service without a line of its own; other words are a matter of new rules of composition. */
const absentHere: Paragraph = [
  { type: 'province', capitals: false, suffix: null },
  { type: 'text', text: ' ilinde bu hizmet bulunmamaktadır.' },
];
const noProvincialData: Paragraph = [
  { type: 'text', text: 'Bu hizmetin il düzeyinde verisi bulunmamaktadır.' },
];

function silence(service: Service, isAbsent: boolean, booklet: Booklet): ComposedStatement {
  const { key, absence, constants } = service;
  const own = absence.length > 0 ? absence : absentHere;
  const place = `${key}.absence`;
  const runs = composeParagraph(isAbsent ? own : noProvincialData, {
    ...booklet.source,
    constants,
    values: {},
    place,
  });
  const about = booklet.metrics.filter(
    (metric) => metric.service === key && isMeantFor(metric.where, booklet.province),
  );
  return {
    key: 'absence',
    layout: 'sentence',
    wording: 'notApplicable',
    runs,
    highlight: null,
    metrics: about.map((metric) => metric.key),
    carriedFrom: [],
  };
}

function composePart(part: SectionPart, section: Section, booklet: Booklet): readonly ComposedPart[] {
  const { key, constants } = section;
  switch (part.type) {
    case 'service':
      return [servicePart(part.service, section, booklet)];
    case 'heading': {
      const text = composeProse(part.text, { ...booklet.source, constants, place: `${key}.${part.heading}` });
      return [{ type: 'heading', heading: part.heading, statements: [], text, blocks: [] }];
    }
    case 'statement':
      return statementsOf(section, [part.statement], booklet).map((statement) => ({
        type: 'statement',
        statement,
        blocks: blocksOf(`${key}.${statement.key}`, [statement], booklet.showing),
      }));
  }
}

/** Totals that follow a heading directly are its group's. */
function withTotals(parts: readonly ComposedPart[]): readonly ComposedPart[] {
  return parts.reduce<readonly ComposedPart[]>((done, part) => {
    const last = done.at(-1);
    if (part.type !== 'statement' || last?.type !== 'heading') return [...done, part];
    return [
      ...done.slice(0, -1),
      {
        ...last,
        statements: [...last.statements, part.statement],
        blocks: [...last.blocks, ...part.blocks],
      },
    ];
  }, []);
}

/** Large numbers that follow one another stand in one block, which is that of the first. */
function withHighlights(parts: readonly ComposedPart[], showing: Showing): readonly ComposedPart[] {
  const highlightOf = (part: ComposedPart | undefined): readonly [string, string] | null => {
    if (part?.type !== 'statement' || part.statement.highlight === null) return null;
    return [part.statement.metrics[0] ?? '', part.statement.highlight.caption];
  };
  return parts.map((part, index) => {
    if (part.type !== 'statement' || highlightOf(part) === null) return part;
    const isFollowing = highlightOf(parts[index - 1]) !== null;
    const next = parts.slice(index).findIndex((each) => highlightOf(each) === null);
    const run = parts.slice(index, next === -1 ? undefined : index + next).map(highlightOf);
    const captions = new Map(run.filter((each) => each !== null));
    const metrics = showing.content.metrics.filter(({ key }) => captions.has(key));
    return { ...part, blocks: isFollowing ? [] : [twoNumbers(metrics, showing, captions)] };
  });
}

function composeSection(section: Section, booklet: Booklet): ComposedSection {
  const { key, number, constants } = section;
  const source = { ...booklet.source, constants };
  const parts = section.parts.flatMap((part) => composePart(part, section, booklet));
  return {
    key,
    number,
    title: plainText(composeParagraph(section.title, { ...source, values: {}, place: `${key}.title` })),
    opening: composeProse(section.opening, { ...source, place: `${key}.opening` }),
    blocks: sumBlocks(key, booklet.showing),
    parts: withHighlights(source.rules === 1 ? parts : withTotals(parts), booklet.showing),
  };
}

/** In which language figures are shown, and how large; the texts themselves are Turkish. */
interface ShowingOptions {
  readonly locale?: Locale;
  readonly sizes?: ChartSizes;
}

/**
 * Composes the booklet's finished words from the snapshot alone. An absent service keeps its description and
 * says that it is absent. Throws a CompositionError with key and place when something cannot be printed.
 */
export function compose(
  snapshot: ShownContent,
  { locale = 'tr', sizes = printSizes }: ShowingOptions = {},
): ComposedBooklet {
  const { edition, province, metrics, texts } = snapshot;
  const booklet = {
    ...snapshot,
    showing: showingOf(snapshot, locale, sizes),
    source: { edition, province, metrics, rules: texts.rules, ...figureSource(snapshot.figures) },
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
    ...surroundingsOf(booklet.showing),
    contact: front.contact,
    licence: front.licence,
    issn: front.issn,
    sources: composeProse(front.sources, { ...frontSource, place: 'front.sources' }),
  };
}
