import { publicationKinds } from '@/domain/booklet/snapshot';
import { valueKinds } from '@/domain/figures/figureValue';
import { derivedRules } from '@/domain/derived/derived';
import { timeBases } from '@/domain/figures/metric';
import { observationStatuses, revisions } from '@/domain/openData/observation';
import { bookletFiles } from '@/domain/publication/address';
import { jsonFormat } from '../bookletJson';

/** A JSON Schema of draft 2020-12, as far as ours go. */
export type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string' } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const yesOrNo = { type: 'boolean' } as const;
const day = { type: 'string', format: 'date' } as const;
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const edition = { type: 'string', pattern: '^\\d{4}-\\d+$' } as const;
const plate = { type: 'string', pattern: '^\\d{2}$' } as const;

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] });
const list = (items: Schema): Schema => ({ type: 'array', items });
const byKey = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });

/** An object whose fields are all there, but those named; it may have more where a later form adds some. */
function record(fields: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(fields).filter((name) => !optional.includes(name));
  return { type: 'object', properties: fields, required };
}

const bilingual = record({ tr: text, en: text });
const licence = orNull(record({ name: text, url: text }));
const statuses = byKey(bilingual);
const editionFields = {
  code: edition,
  year: whole,
  month: { type: 'integer', minimum: 1, maximum: 12 },
  asOf: day,
};
const provinceFields = { plate, iso3166_2: orNull(text), nuts3: orNull(text), name: text, slug: text };
const definitionFields = {
  metric: text,
  label: bilingual,
  definition: bilingual,
  section: text,
  service: orNull(text),
  unit: bilingual,
  type: oneOf(timeBases),
  since: orNull(whole),
  approximate: yesOrNo,
};
const figureFields = {
  value: orNull(whole),
  kind: oneOf(valueKinds),
  status: oneOf(observationStatuses),
  revision: orNull(oneOf(revisions)),
  asOf: day,
  carriedFrom: orNull(edition),
  sample: yesOrNo,
};
const value = record({ kind: oneOf(valueKinds), amount: whole, edition }, ['amount', 'edition']);
const change = { metric: text, before: orNull(value), after: orNull(value) };
const publicationFields = {
  number: { type: 'integer', minimum: 1 },
  kind: oneOf(publicationKinds),
  publishedOn: day,
  contentHash: hash,
  address: text,
};
/** A number that follows from figures: the terms less the subtrahends, over the divisors where there are any. */
const derived = record({
  rule: oneOf(derivedRules),
  key: text,
  of: text,
  operands: list(
    record({ metric: text, edition, amount: whole, role: oneOf(['term', 'subtrahend', 'divisor']) }),
  ),
  exact: record({ numerator: { type: 'integer' }, denominator: { type: 'integer' } }),
  value: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
});
const format = { const: jsonFormat };

const booklet = record(
  {
    format,
    sample: yesOrNo,
    warning: bilingual,
    edition: record(editionFields),
    province: record(provinceFields),
    publisher: text,
    licence,
    publication: record({ ...publicationFields, reason: orNull(text) }),
    changes: list(record(change)),
    statuses,
    figures: list(record({ ...definitionFields, ...figureFields })),
    derived: list(derived),
  },
  ['warning'],
);

const country = record({
  format,
  title: bilingual,
  version: text,
  sample: yesOrNo,
  publisher: text,
  licence,
  issued: orNull(day),
  statuses,
  editions: list(record({ ...editionFields, recorded: yesOrNo, sample: yesOrNo })),
  provinces: list(record(provinceFields)),
  publications: list(record({ edition, plate, ...publicationFields })),
  definitions: list(record({ edition, ...definitionFields })),
  figures: list(record({ edition, plate, metric: text, definition: whole, ...figureFields })),
});

const changes = record({
  format,
  statuses,
  values: list(
    record({
      ...change,
      edition,
      plate,
      publication: { type: 'integer', minimum: 1 },
      kind: oneOf(publicationKinds),
      publishedOn: day,
      reason: orNull(text),
    }),
  ),
  definitions: list(
    record({
      edition,
      against: edition,
      metric: text,
      change: oneOf(['added', 'removed', 'changed']),
      fields: list(text),
    }),
  ),
});

const file = record({ path: text, mediaType: text, bytes: whole, sha256: hash });
const directory = record({
  format,
  title: bilingual,
  origin: orNull(text),
  publisher: text,
  licence,
  sets: list(
    record({ edition: orNull(edition), title: bilingual, path: text, version: text, files: list(file) }),
  ),
  editions: list(record({ ...editionFields, recorded: yesOrNo, sample: yesOrNo })),
  provinces: list(record(provinceFields)),
  metrics: list(record(definitionFields)),
  booklets: list(record({ edition, plate, number: whole, kind: oneOf(publicationKinds), path: text })),
});

/** A file of a publication; of a sealed PDF also the beginning that the seal follows. */
const published = record(
  { name: text, bytes: whole, sha256: hash, prefix: record({ bytes: whole, sha256: hash }) },
  ['prefix'],
);
const manifest = record({
  format: { const: 1 },
  publication: text,
  edition,
  province: record({ plate, slug: text, name: text }),
  number: { type: 'integer', minimum: 1 },
  kind: oneOf(publicationKinds),
  publishedOn: day,
  sample: yesOrNo,
  contentHash: hash,
  content: orNull({ const: bookletFiles.snapshot }),
  files: list(published),
  provenance: byKey(text),
  key: { type: 'string', pattern: '^[0-9a-f]{16}$' },
});

/** The schemas of our JSON, by the name of their file without its ending. */
export const schemas = {
  kitapcik: { title: 'veri.json of a booklet', schema: booklet },
  ulke: { title: 'veri.json of an edition, or of all editions', schema: country },
  degisiklikler: { title: 'degisiklikler.json', schema: changes },
  dizin: { title: 'dizin.json', schema: directory },
  yayim: { title: 'yayim.json of a publication', schema: manifest },
} as const;
export type SchemaName = keyof typeof schemas;

/** Names a schema's file, from the public root. */
export function schemaPath(name: SchemaName): string {
  return `veri/sema/${name}.schema.json`;
}

/** Writes one schema as a file. */
export function schemaFile(name: SchemaName, origin: string): string {
  const { title, schema } = schemas[name];
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(origin === '' ? {} : { $id: `${origin}/${schemaPath(name)}` }),
    title,
    ...schema,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
