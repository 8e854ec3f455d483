import * as v from 'valibot';
import { comparisons, type Check } from '@/domain/checks/check';
import {
  constantKinds,
  editionFacts,
  type EditionTexts,
  type FrontMatter,
  type Inline,
  type Section,
  type Service,
} from '@/domain/booklet/text';
import { conditionSides, displays, timeBases, usualThreshold, type Metric } from '@/domain/figures/metric';
import { suffixes } from '@/domain/turkish/suffix';

/** A schema of JSON that gives a `T`. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** A text in both languages. */
export const bilingualSchema = v.strictObject({ tr: v.string(), en: v.string() });

const suffix = v.nullable(v.picklist(suffixes));
const emphasis = v.boolean();

const inline: SchemaOf<Inline> = v.variant('type', [
  v.strictObject({ type: v.literal('text'), text: v.string(), emphasis: v.exactOptional(v.boolean()) }),
  v.strictObject({
    type: v.literal('figure'),
    metric: v.string(),
    display: v.nullable(v.picklist(displays)),
    suffix,
    emphasis,
  }),
  v.strictObject({
    type: v.literal('edition'),
    fact: v.picklist(editionFacts),
    since: v.nullable(v.number()),
    suffix,
    emphasis,
  }),
  v.strictObject({ type: v.literal('constant'), constant: v.string(), suffix, emphasis }),
  v.strictObject({ type: v.literal('province'), capitals: v.boolean(), suffix: v.optional(suffix, null) }),
  v.strictObject({ type: v.literal('clause'), content: v.array(v.lazy(() => inline)) }),
]);

const paragraph = v.array(inline);
const paragraphs = v.array(paragraph);

const where = v.optional(
  v.nullable(v.strictObject({ group: v.string(), side: v.picklist(conditionSides) })),
  null,
);

const statement = v.strictObject({
  key: v.string(),
  layout: v.picklist(['sentence', 'highlight']),
  text: paragraph,
  zero: paragraph,
  notReported: paragraph,
  suppressed: paragraph,
  notApplicable: v.optional(paragraph, []),
  figures: v.optional(
    v.array(v.strictObject({ metric: v.string(), text: paragraph, zero: paragraph, subject: paragraph })),
    [],
  ),
  where,
});

const constants = v.array(
  v.strictObject({
    key: v.string(),
    kind: v.picklist(constantKinds),
    value: v.string(),
    source: v.string(),
    validUntil: v.nullable(v.string()),
  }),
);

/** The covers and the opening statement. */
export const front = v.strictObject({
  issuer: v.string(),
  department: v.string(),
  bookletTitle: v.string(),
  openingTitle: v.string(),
  opening: paragraphs,
  backCover: paragraphs,
}) satisfies SchemaOf<FrontMatter>;

/** One section of the booklet. */
export const section = v.strictObject({
  key: v.string(),
  number: v.number(),
  title: paragraph,
  opening: paragraphs,
  parts: v.array(
    v.variant('type', [
      v.strictObject({ type: v.literal('service'), service: v.string() }),
      v.strictObject({ type: v.literal('heading'), heading: v.string(), text: paragraphs }),
      v.strictObject({ type: v.literal('statement'), statement }),
    ]),
  ),
  constants,
}) satisfies SchemaOf<Section>;

/** One service. */
export const service = v.strictObject({
  key: v.string(),
  name: v.string(),
  acronym: v.nullable(v.string()),
  icon: v.string(),
  description: paragraphs,
  absence: v.optional(paragraph, []),
  statements: v.array(statement),
  constants,
}) satisfies SchemaOf<Service>;

/** All texts of an edition. */
export const texts = v.strictObject({
  rules: v.optional(v.picklist([1, 2]), 1),
  front,
  sections: v.array(section),
  services: v.array(service),
}) satisfies SchemaOf<EditionTexts>;

/** The definition of one metric. */
export const metric = v.strictObject({
  key: v.string(),
  order: v.number(),
  label: bilingualSchema,
  definition: bilingualSchema,
  section: v.string(),
  service: v.nullable(v.string()),
  unit: v.variant('kind', [
    v.strictObject({ kind: v.literal('count'), noun: bilingualSchema }),
    v.strictObject({ kind: v.literal('money') }),
  ]),
  timeBasis: v.picklist(timeBases),
  since: v.nullable(v.number()),
  display: v.picklist(displays),
  approximate: v.boolean(),
  sensitive: v.boolean(),
  threshold: v.optional(v.number(), usualThreshold),
  required: v.boolean(),
  where,
}) satisfies SchemaOf<Metric>;

const terms = v.array(v.strictObject({ coefficient: v.number(), metric: v.string() }));

/** A rule between metrics. */
export const check = v.strictObject({
  key: v.string(),
  left: terms,
  comparison: v.picklist(comparisons),
  right: terms,
  severity: v.picklist(['hard', 'soft']),
  message: bilingualSchema,
}) satisfies SchemaOf<Check>;
