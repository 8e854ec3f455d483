import type { FrontMatter, Paragraph, Section, SectionPart, Service, Statement } from '@/domain/booklet/text';
import type { DerivedPlan } from '@/domain/derived/plan';
import { writeText } from '@/domain/booklet/writeText';
import type { Check } from '@/domain/checks/check';
import type { Metric, ProvinceCondition } from '@/domain/figures/metric';

/** Gives a service as its collection stores it: paragraphs become rich text, keys become ids. */
export function serviceData(service: Service) {
  const { key, name, acronym, icon, description, absence, statements, constants } = service;
  return {
    id: key,
    name,
    acronym,
    icon,
    description: writeText(description),
    absence: writeText([absence]),
    statements: statements.map(statementData),
    constants: constants.map((constant) => ({ ...constant })),
  };
}

/** Names of sections in lists, where the title is no name without the province's. */
const namesOf: Readonly<Partial<Record<string, string>>> = { yatirim: 'İl yatırımları' };

/** Gives a section as its collection stores it. */
export function sectionData({ key, number, title, opening, parts, constants }: Section) {
  return {
    id: key,
    name: namesOf[key] ?? plainTitle(title),
    number,
    title: writeText([title]),
    opening: writeText(opening),
    parts: parts.map(partData),
    constants: constants.map((constant) => ({ ...constant })),
  };
}

/** Gives the front matter as its collection stores it. */
export function frontData({ opening, backCover, sources, contact, licence, derived, ...lines }: FrontMatter) {
  return {
    id: 'front',
    name: 'Ön metinler',
    ...lines,
    opening: writeText(opening),
    backCover: writeText(backCover),
    sources: writeText(sources),
    contact: { ...contact },
    licence: { name: licence?.name ?? null, url: licence?.url ?? null },
    derived: planData(derived),
  };
}

/** Gives a plan of derived numbers as the collection stores it. */
export function planData({ ratios, partitions, highlights, lead, namedSums }: DerivedPlan) {
  return {
    highlights: [...highlights],
    lead: [...lead],
    namedSums,
    ratios: ratios.map(({ label, numerator, denominator, unit, note, ...ratio }) => ({
      ...ratio,
      label: { ...label },
      numerator: [...numerator],
      denominator: [...denominator],
      unit: { tr: unit?.tr ?? null, en: unit?.en ?? null },
      note: { tr: note?.tr ?? null, en: note?.en ?? null },
    })),
    partitions: partitions.map(({ label, parts, ...partition }) => ({
      ...partition,
      label: { ...label },
      parts: [...parts],
    })),
  };
}

function whereData(where: ProvinceCondition | null) {
  return where === null ? { group: null } : { ...where };
}

/** Gives a metric as its collection stores it. */
export function metricData({ key, unit, where, caption, ...metric }: Metric) {
  const stored = unit.kind === 'count' ? { kind: unit.kind, noun: { ...unit.noun } } : { kind: unit.kind };
  const under = { tr: caption?.tr ?? null, en: caption?.en ?? null };
  return { id: key, ...metric, caption: under, unit: stored, where: whereData(where) };
}

/** Gives a check as its collection stores it. */
export function checkData({ key, left, right, ...check }: Check) {
  return {
    id: key,
    ...check,
    left: left.map((term) => ({ ...term })),
    right: right.map((term) => ({ ...term })),
  };
}

function partData(part: SectionPart) {
  if (part.type === 'service') return { blockType: 'service' as const, service: part.service };
  if (part.type === 'heading') {
    return { blockType: 'heading' as const, heading: part.heading, text: writeText(part.text) };
  }
  return { blockType: 'statement' as const, ...statementData(part.statement) };
}

function statementData({ key, layout, where, figures, ...wordings }: Statement) {
  const { text, zero, notReported, suppressed, notApplicable } = wordings;
  const wording = (paragraph: Paragraph) => writeText([paragraph]);
  return {
    key,
    layout,
    text: wording(text),
    zero: wording(zero),
    notReported: wording(notReported),
    suppressed: wording(suppressed),
    notApplicable: wording(notApplicable),
    figures: figures.map((figure) => ({
      metric: figure.metric,
      text: wording(figure.text),
      zero: wording(figure.zero),
      subject: wording(figure.subject),
    })),
    where: whereData(where),
  };
}

/** The words of a title without its values: what lists call the section. */
function plainTitle(title: Paragraph): string {
  const words = title.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
  return words
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
