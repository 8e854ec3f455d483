import type { Bilingual, Locale } from '@/domain/bilingual';
import {
  wordings,
  type Constant,
  type FrontMatter,
  type Inline,
  type Paragraph,
  type Section,
  type Service,
  type Statement,
} from '@/domain/booklet/text';
import type { Check, Term } from '@/domain/checks/check';
import type { Metric, ProvinceCondition } from '@/domain/figures/metric';
import type { TextCopy } from '@/domain/booklet/textCopy';
import type { Suffix } from '@/domain/turkish/suffix';
import { definitionWords } from '@/messages/desk/definitions';
import { reviewWords } from '@/messages/desk/review';
import { collectionWords } from '@/messages/payload/collections';
import { fieldNames } from '@/messages/payload/fieldNames';
import { planParts } from './planParts';

/** What a text's blanks are called. */
export interface Blanks {
  readonly locale: Locale;
  readonly metrics: Readonly<Record<string, Bilingual>>;
}

/** Writes a writer's paragraph with its blanks named in square brackets, since no province fills them here. */
function paragraphInWords(paragraph: Paragraph, blanks: Blanks): string {
  return paragraph.map((inline) => inlineInWords(inline, blanks)).join('');
}

function inlineInWords(inline: Inline, blanks: Blanks): string {
  const words = reviewWords[blanks.locale].texts;
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'figure':
      return `[${blanks.metrics[inline.metric]?.[blanks.locale] ?? inline.metric}${suffixed(inline.suffix, blanks)}]`;
    case 'edition':
      return `[${collectionWords[blanks.locale].editionFacts[inline.fact]}${suffixed(inline.suffix, blanks)}]`;
    case 'constant':
      return `[${inline.constant}${suffixed(inline.suffix, blanks)}]`;
    case 'province':
      return `[${words.province}${suffixed(inline.suffix, blanks)}]`;
    case 'clause':
      return `(${paragraphInWords(inline.content, blanks)})`;
  }
}

function suffixed(suffix: Suffix | null, { locale }: Blanks): string {
  return suffix === null ? '' : ` ${collectionWords[locale].suffixes[suffix]}`;
}

/** One piece of a text that a reviewer can compare: what it is, and what it says. */
export interface TextPart {
  readonly heading: string;
  readonly text: string;
}

/** One piece that differs between the approved copy and the one that waits. */
export interface TextDifference {
  readonly heading: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Lists the changed pieces of a text in the order of the new one; removed pieces come last. */
export function textDifferences(
  before: TextCopy | null,
  after: TextCopy,
  blanks: Blanks,
): readonly TextDifference[] {
  const old = new Map(
    (before === null ? [] : textParts(before, blanks)).map(({ heading, text }) => [heading, text]),
  );
  const now = new Map(textParts(after, blanks).map(({ heading, text }) => [heading, text]));
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((heading) => ({ heading, before: old.get(heading) ?? null, after: now.get(heading) ?? null }))
    .filter((each) => each.before !== each.after);
}

/** Lists every piece of a text, in its order. Empty pieces are left out. */
export function textParts(text: TextCopy, blanks: Blanks): readonly TextPart[] {
  return partsOf(text, blanks).filter((part) => part.text !== '');
}

function partsOf(text: TextCopy, blanks: Blanks): readonly TextPart[] {
  switch (text.collection) {
    case 'sections':
      return 'issuer' in text.copy ? frontParts(text.copy, blanks) : sectionParts(text.copy, blanks);
    case 'services':
      return serviceParts(text.copy, blanks);
    case 'metrics':
      return metricParts(text.copy, blanks);
    case 'checks':
      return checkParts(text.copy, blanks);
  }
}

const prose = (paragraphs: readonly Paragraph[], blanks: Blanks): string =>
  paragraphs.map((paragraph) => paragraphInWords(paragraph, blanks)).join('\n');

const headings = ({ locale }: Blanks) => reviewWords[locale].texts.parts;

function frontParts(front: FrontMatter, blanks: Blanks): readonly TextPart[] {
  const names = headings(blanks);
  return [
    { heading: names.issuer, text: front.issuer },
    { heading: names.department, text: front.department },
    { heading: names.bookletTitle, text: front.bookletTitle },
    { heading: names.openingTitle, text: front.openingTitle },
    { heading: names.opening, text: prose(front.opening, blanks) },
    { heading: names.backCover, text: prose(front.backCover, blanks) },
    { heading: fieldNames[blanks.locale].sources, text: prose(front.sources, blanks) },
    ...planParts(front, blanks),
  ];
}

function sectionParts(section: Section, blanks: Blanks): readonly TextPart[] {
  const names = headings(blanks);
  const order = section.parts.map((part) => {
    if (part.type === 'service') return part.service;
    return part.type === 'heading' ? part.heading : part.statement.key;
  });
  return [
    { heading: names.title, text: paragraphInWords(section.title, blanks) },
    { heading: names.opening, text: prose(section.opening, blanks) },
    { heading: names.order, text: order.join('\n') },
    ...section.parts.flatMap((part) => {
      if (part.type === 'statement') return statementParts(part.statement, blanks);
      return part.type === 'heading' ? [{ heading: part.heading, text: prose(part.text, blanks) }] : [];
    }),
    ...section.constants.map((constant) => constantPart(constant, blanks)),
  ];
}

function serviceParts(service: Service, blanks: Blanks): readonly TextPart[] {
  const names = headings(blanks);
  return [
    { heading: names.name, text: service.name },
    { heading: names.acronym, text: service.acronym ?? '' },
    { heading: names.icon, text: service.icon },
    { heading: names.description, text: prose(service.description, blanks) },
    { heading: fieldNames[blanks.locale].absence, text: paragraphInWords(service.absence, blanks) },
    ...service.statements.flatMap((statement) => statementParts(statement, blanks)),
    ...service.constants.map((constant) => constantPart(constant, blanks)),
  ];
}

function statementParts(statement: Statement, blanks: Blanks): readonly TextPart[] {
  const { wordings: titles } = reviewWords[blanks.locale].texts;
  const { subject, where } = fieldNames[blanks.locale];
  const part = (of: string, title: string, paragraph: Paragraph): TextPart => ({
    heading: `${of} · ${title}`,
    text: paragraphInWords(paragraph, blanks),
  });
  return [
    ...wordings.map((wording) => part(statement.key, titles[wording], statement[wording])),
    ...statement.figures.flatMap((figure) => {
      const of = `${statement.key} · ${blanks.metrics[figure.metric]?.[blanks.locale] ?? figure.metric}`;
      return [
        part(of, titles.text, figure.text),
        part(of, titles.zero, figure.zero),
        part(of, subject, figure.subject),
      ];
    }),
    { heading: `${statement.key} · ${where}`, text: conditionInWords(statement.where, blanks) },
  ];
}

function conditionInWords(where: ProvinceCondition | null, { locale }: Blanks): string {
  return where === null ? '' : `${collectionWords[locale].sides[where.side]}: ${where.group}`;
}

function constantPart({ key, value, source, validUntil }: Constant, blanks: Blanks): TextPart {
  return {
    heading: headings(blanks).constant(key),
    text: [value, source, validUntil ?? ''].join('\n').trim(),
  };
}

function metricParts(metric: Metric, blanks: Blanks): readonly TextPart[] {
  const { key, label, definition, section, service, order, unit, timeBasis, since, display, ...rest } =
    metric;
  const { required, approximate, sensitive, where, caption, ...others } = rest;
  const { parts: names, flags } = reviewWords[blanks.locale].texts;
  const { timeBases, displays } = definitionWords[blanks.locale];
  const rules = [required && flags.required, approximate && flags.approximate, sensitive && flags.sensitive];
  return [
    { heading: names.label, text: `${label.tr}\n${label.en}` },
    {
      heading: fieldNames[blanks.locale].caption,
      text: caption === null ? '' : `${caption.tr}\n${caption.en}`,
    },
    { heading: names.definition, text: `${definition.tr}\n${definition.en}` },
    { heading: names.place, text: [section, service ?? '', order].join(' · ') },
    { heading: names.unit, text: unit.kind === 'money' ? 'TL' : `${unit.noun.tr}\n${unit.noun.en}` },
    { heading: names.basis, text: [timeBases[timeBasis], since ?? ''].join(' ').trim() },
    { heading: names.display, text: displays[display] },
    { heading: names.rules, text: rules.filter(Boolean).join(', ') },
    { heading: fieldNames[blanks.locale].where, text: conditionInWords(where, blanks) },
    ...otherParts(key, others, blanks),
  ];
}

/** Whatever else a metric says, so that no field passes a reviewer unseen; under the name that it has in the form. */
function otherParts(
  metric: string,
  others: Readonly<Record<string, unknown>>,
  { locale }: Blanks,
): readonly TextPart[] {
  const names: Readonly<Record<string, string>> = fieldNames[locale];
  return Object.entries(others).map(([field, value]) => ({
    heading: names[field] ?? `${metric}.${field}`,
    text: typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value),
  }));
}

function checkParts(check: Check, blanks: Blanks): readonly TextPart[] {
  const names = headings(blanks);
  const rule = `${sideInWords(check.left, blanks)} ${check.comparison} ${sideInWords(check.right, blanks)}`;
  return [
    { heading: names.rule, text: rule },
    { heading: names.severity, text: reviewWords[blanks.locale].texts.severities[check.severity] },
    { heading: names.message, text: `${check.message.tr}\n${check.message.en}` },
  ];
}

function sideInWords(terms: readonly Term[], { locale, metrics }: Blanks): string {
  return terms
    .map(({ coefficient, metric }) => {
      const label = metrics[metric]?.[locale] ?? metric;
      return coefficient === 1 ? label : `${coefficient} × ${label}`;
    })
    .join(' + ');
}
