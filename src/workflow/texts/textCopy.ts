import type { Constant, Section, SectionPart, Service, Statement } from '@/domain/booklet/text';
import { frontCopy, perhapsBilingual } from './frontCopy';
import type {
  Check as StoredCheck,
  Metric as StoredMetric,
  Section as StoredSection,
  Service as StoredService,
} from '@/payload-types';
import { proseReader, type ProseReader } from './proseReading';
import { relationKeyOf } from './textFacts';
import { usualThreshold, type Metric, type ProvinceCondition, type Unit } from '@/domain/figures/metric';
import type { Check, Term } from '@/domain/checks/check';
import type { Issue } from '@/domain/issue';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { StoredTypes } from '@/stored/storedKinds';

type StoredStatement = Pick<
  NonNullable<StoredService['statements']>[number],
  'key' | 'layout' | 'text' | 'zero' | 'notReported' | 'suppressed' | 'notApplicable' | 'figures' | 'where'
>;

/** Copies the provinces that something is meant for as inert JSON. */
function conditionCopy(where: StoredMetric['where']): ProvinceCondition | null {
  const { group = null, side = null } = where ?? {};
  return group === null ? null : { group: relationKeyOf(group), side: side ?? 'inside' };
}

/** Copies a statement with its wordings as inert JSON. */
export function statementCopy(stored: StoredStatement, field: string, read: ProseReader): Statement {
  return {
    key: stored.key,
    layout: stored.layout,
    text: read.sentence(stored.text, `${field}.text`),
    zero: read.sentence(stored.zero, `${field}.zero`),
    notReported: read.sentence(stored.notReported, `${field}.notReported`),
    suppressed: read.sentence(stored.suppressed, `${field}.suppressed`),
    notApplicable: read.sentence(stored.notApplicable, `${field}.notApplicable`),
    figures: (stored.figures ?? []).map(({ metric, text, zero, subject }, index) => ({
      metric: relationKeyOf(metric),
      text: read.sentence(text, `${field}.figures.${String(index)}.text`),
      zero: read.sentence(zero, `${field}.figures.${String(index)}.zero`),
      subject: read.sentence(subject, `${field}.figures.${String(index)}.subject`),
    })),
    where: conditionCopy(stored.where),
  };
}

/** Copies the constants of a text as inert JSON. */
export function constantCopies(stored: StoredService['constants']): readonly Constant[] {
  return (stored ?? []).map(({ key, kind, value, source, validUntil }) => ({
    key,
    kind,
    value,
    source,
    validUntil: validUntil ?? null,
  }));
}

/** Key of the one document of `sections` that is the covers and the opening statement. */
export const frontKey = 'front';

/** Copies a section as inert JSON. */
export function sectionCopy(stored: StoredSection, read: ProseReader): Section {
  return {
    key: stored.id,
    number: stored.number ?? 0,
    title: read.sentence(stored.title, 'title'),
    opening: read.paragraphs(stored.opening, 'opening'),
    parts: (stored.parts ?? []).map((part, index) => partCopy(part, `parts.${String(index)}`, read)),
    constants: constantCopies(stored.constants),
  };
}

function partCopy(
  part: NonNullable<StoredSection['parts']>[number],
  field: string,
  read: ProseReader,
): SectionPart {
  switch (part.blockType) {
    case 'service':
      return { type: 'service', service: relationKeyOf(part.service) };
    case 'heading':
      return { type: 'heading', heading: part.heading, text: read.paragraphs(part.text, `${field}.text`) };
    case 'statement':
      return { type: 'statement', statement: statementCopy(part, field, read) };
  }
}

/** Copies a service as inert JSON. */
export function serviceCopy(stored: StoredService, read: ProseReader): Service {
  return {
    key: stored.id,
    name: stored.name,
    acronym: stored.acronym ?? null,
    icon: stored.icon,
    description: read.paragraphs(stored.description, 'description'),
    absence: read.sentence(stored.absence, 'absence'),
    statements: (stored.statements ?? []).map((statement, index) =>
      statementCopy(statement, `statements.${String(index)}`, read),
    ),
    constants: constantCopies(stored.constants),
  };
}

/** Copies a metric's definition as inert JSON. */
export function metricCopy(stored: StoredMetric): Metric {
  const { label, definition, order, timeBasis, display } = stored;
  return {
    key: stored.id,
    order,
    label: { tr: label.tr, en: label.en },
    definition: { tr: definition.tr, en: definition.en },
    section: relationKeyOf(stored.section),
    service: stored.service ? relationKeyOf(stored.service) : null,
    unit: unitCopy(stored.unit),
    timeBasis,
    since: stored.since ?? null,
    display,
    approximate: stored.approximate ?? false,
    sensitive: stored.sensitive ?? false,
    threshold: stored.threshold ?? usualThreshold,
    required: stored.required ?? true,
    secondTyping: stored.secondTyping ?? false,
    twoReaders: stored.twoReaders ?? false,
    where: conditionCopy(stored.where),
    graphic: stored.graphic ?? 'auto',
    caption: perhapsBilingual(stored.caption),
  };
}

function unitCopy({ kind, noun }: StoredMetric['unit']): Unit {
  return kind === 'money' ? { kind } : { kind, noun: { tr: noun?.tr ?? '', en: noun?.en ?? '' } };
}

/** Copies a check as inert JSON. */
export function checkCopy({ id, code, left, comparison, right, severity, message }: StoredCheck): Check {
  return {
    key: id,
    code: code ?? '',
    left: left.map(termCopy),
    comparison,
    right: right.map(termCopy),
    severity,
    message: { tr: message.tr, en: message.en },
  };
}

function termCopy({ coefficient, metric }: StoredCheck['left'][number]): Term {
  return { coefficient, metric: relationKeyOf(metric) };
}

export interface StoredTexts {
  readonly sections: StoredSection;
  readonly services: StoredService;
  readonly metrics: StoredMetric;
  readonly checks: StoredCheck;
}

export type TextCopies = Pick<StoredTypes, TextCollection>;

const copiers: {
  readonly [C in TextCollection]: (stored: StoredTexts[C], read: ProseReader) => TextCopies[C];
} = {
  sections: (stored, read) => (stored.id === frontKey ? frontCopy(stored, read) : sectionCopy(stored, read)),
  services: serviceCopy,
  metrics: metricCopy,
  checks: checkCopy,
};

/** Copies a stored text or definition as booklets print it, and gives the issues against its content. */
export function textCopy<C extends TextCollection>(
  collection: C,
  stored: StoredTexts[C],
): { readonly copy: TextCopies[C]; readonly issues: readonly Issue[] } {
  const read = proseReader();
  const copy = copiers[collection](stored, read);
  return { copy, issues: read.issues };
}
