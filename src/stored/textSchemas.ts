import * as v from 'valibot';
import { comparisons, severities, type Check } from '@/domain/checks/check';
import {
  constantKinds,
  editionFacts,
  plainFront,
  type EditionTexts,
  type FrontMatter,
  type Inline,
  type Section,
  type Service,
} from '@/domain/booklet/text';
import { emptyPlan, ratioForms, type DerivedPlan } from '@/domain/derived/plan';
import {
  conditionSides,
  displays,
  graphics,
  timeBases,
  usualThreshold,
  type Metric,
} from '@/domain/figures/metric';
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

const told = v.nullable(v.string());
const keys = v.array(v.string());

const derivedPlan = v.strictObject({
  ratios: v.array(
    v.strictObject({
      key: v.string(),
      label: bilingualSchema,
      numerator: keys,
      denominator: keys,
      form: v.picklist(ratioForms),
      unit: v.nullable(bilingualSchema),
      note: v.nullable(bilingualSchema),
      place: v.boolean(),
    }),
  ),
  partitions: v.array(v.strictObject({ key: v.string(), label: bilingualSchema, total: told, parts: keys })),
  highlights: keys,
  lead: keys,
  namedSums: v.boolean(),
}) satisfies SchemaOf<DerivedPlan>;

/** The covers and the opening statement. */
export const front = v.strictObject({
  issuer: v.string(),
  department: v.string(),
  bookletTitle: v.string(),
  openingTitle: v.string(),
  opening: paragraphs,
  backCover: paragraphs,
  contact: v.optional(
    v.strictObject({ telephone: told, email: told, web: told, address: told }),
    plainFront.contact,
  ),
  licence: v.optional(v.nullable(v.strictObject({ name: v.string(), url: v.string() })), null),
  issn: v.optional(told, null),
  sources: v.optional(paragraphs, []),
  derived: v.optional(derivedPlan, emptyPlan),
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
  twoReaders: v.optional(v.boolean(), false),
  secondTyping: v.optional(v.boolean(), false),
  where,
  graphic: v.optional(v.picklist(graphics), 'auto'),
  caption: v.optional(v.nullable(bilingualSchema), null),
}) satisfies SchemaOf<Metric>;

const terms = v.array(v.strictObject({ coefficient: v.number(), metric: v.string() }));

/** The codes of the checks that installations had before checks had codes: by their keys. */
const firstCodes: Readonly<Record<string, string>> = {
  'sonim-toplam': 'H.101',
  'cocuk-evleri-kurum-bakimi': 'H.102',
  'ces-kurulus-bakimi': 'H.103',
  'codem-kurulus-bakimi': 'H.104',
  'kurulus-bakimi-toplam': 'H.105',
  'kurulus-bakimi-esitlik': 'U.231',
  'koruyucu-aile-cocuk': 'U.232',
  'cocuk-evleri-kapasite': 'U.233',
  'umut-evi-kapasite': 'U.234',
  'sosyal-yardim-kaynak': 'U.235',
  'cocuk-evleri-cocuk-varsa-cocuk-evleri-ev': 'H.111',
  'cocuk-evleri-ev-varsa-cocuk-evleri-cocuk': 'U.241',
  'ces-cocuk-varsa-ces-kurulus': 'H.112',
  'ces-kurulus-varsa-ces-cocuk': 'U.242',
  'codem-cocuk-varsa-codem-kurulus': 'H.113',
  'codem-kurulus-varsa-codem-cocuk': 'U.243',
  'finansal-okuryazarlik-kisi-varsa-finansal-okuryazarlik-etkinlik': 'H.114',
  'finansal-okuryazarlik-etkinlik-varsa-finansal-okuryazarlik-kisi': 'U.244',
  'yatili-bakim-kisi-varsa-yatili-bakim-merkez': 'H.115',
  'yatili-bakim-merkez-varsa-yatili-bakim-kisi': 'U.245',
  'umut-evi-kisi-varsa-umut-evi-ev': 'H.116',
  'umut-evi-ev-varsa-umut-evi-kisi': 'U.246',
  'ozel-engelli-bakim-kisi-varsa-ozel-engelli-bakim-merkez': 'H.117',
  'ozel-engelli-bakim-merkez-varsa-ozel-engelli-bakim-kisi': 'U.247',
  'huzurevi-kisi-varsa-huzurevi-kurulus': 'H.118',
  'huzurevi-kurulus-varsa-huzurevi-kisi': 'U.248',
  'ozel-huzurevi-kisi-varsa-ozel-huzurevi-kurulus': 'H.119',
  'ozel-huzurevi-kurulus-varsa-ozel-huzurevi-kisi': 'U.249',
  'sosyal-yardim-tutar-varsa-sosyal-yardim-hane': 'H.120',
  'sosyal-yardim-hane-varsa-sosyal-yardim-tutar': 'U.250',
  'koruyucu-aile-cocuk-varsa-koruyucu-aile-aile': 'H.131',
  'kres-ucretsiz-cocuk-varsa-kres-kurulus': 'H.132',
  'sed-cocuk-varsa-sed-tutar': 'U.261',
  'evde-bakim-kisi-varsa-evde-bakim-tutar': 'U.262',
};

/** Gives the code of a check that is stored without one. */
export const codeBefore = (key: string): string => firstCodes[key] ?? '';

const checkFields = v.strictObject({
  key: v.string(),
  code: v.exactOptional(v.string()),
  left: terms,
  comparison: v.picklist(comparisons),
  right: terms,
  severity: v.picklist(severities),
  message: bilingualSchema,
});

/** A rule between metrics. */
export const check = v.pipe(
  checkFields,
  v.transform((stored) => ({ ...stored, code: stored.code ?? codeBefore(stored.key) })),
) satisfies SchemaOf<Check>;
