import * as v from 'valibot';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { SnapshotContext } from '@/domain/derived/context';
import type { ContextValues } from '@/domain/checks/peers';
import {
  approvingStages,
  publicationKinds,
  type EditionFacts,
  type ProvinceFacts,
  type Snapshot,
} from '@/domain/booklet/snapshot';
import { absences, type FigureValue } from '@/domain/figures/figureValue';
import type { ImportContent } from '@/domain/imports/importRow';
import type { ImportFindings } from '@/domain/imports/importFindings';
import { passageParts, type Erratum } from '@/domain/booklet/erratum';
import { suffixes } from '@/domain/turkish/suffix';
import type { SnapshotInside } from '@/domain/publication/openSnapshot';
import type { FigureCopy, PublishedCopy } from '@/domain/workflow/figureRecord';
import { bilingualSchema, check, metric, texts, type SchemaOf } from './textSchemas';

const value = v.variant('kind', [
  v.strictObject({ kind: v.literal('number'), amount: v.number() }),
  v.strictObject({ kind: v.literal('carried_over'), amount: v.number(), edition: v.string() }),
  v.strictObject({ kind: v.picklist(absences) }),
]) satisfies SchemaOf<FigureValue>;
const asOf = v.nullable(v.string());

const edition = v.strictObject({
  code: v.string(),
  year: v.number(),
  month: v.number(),
  asOf: v.string(),
}) satisfies SchemaOf<EditionFacts>;

const passage = v.nullable(v.strictObject({ text: v.string(), carriedFrom: v.array(v.string()) }));

const erratum = v.strictObject({
  against: v.number(),
  passages: v.array(
    v.strictObject({
      place: v.strictObject({
        part: v.picklist(passageParts),
        section: v.nullable(v.number()),
        names: v.array(v.string()),
      }),
      metrics: v.array(v.string()),
      before: passage,
      after: passage,
      words: v.array(v.strictObject({ before: v.string(), after: v.string() })),
      hidden: v.boolean(),
    }),
  ),
  dates: v.array(v.strictObject({ metric: v.string(), before: v.string(), after: v.string() })),
  definitions: v.array(v.string()),
}) satisfies SchemaOf<Erratum>;

/** What a province is, has, and belongs to: as an edition pins it on the province's sheet, and as a publication prints it. */
export const provinceFacts = v.strictObject({
  plate: v.string(),
  name: v.string(),
  capitals: v.string(),
  slug: v.string(),
  absentServices: v.array(v.string()),
  suffixOverrides: v.optional(v.record(v.picklist(suffixes), v.string()), {}),
  groups: v.optional(v.array(v.string()), []),
}) satisfies SchemaOf<ProvinceFacts>;

const comparedWith = v.strictObject({
  earlier: v.array(
    v.strictObject({ ...edition.entries, next: v.string(), values: v.record(v.string(), v.number()) }),
  ),
  peers: v.nullable(
    v.strictObject({
      edition: v.string(),
      asOf: v.string(),
      ratios: v.record(
        v.string(),
        v.array(v.strictObject({ numerator: v.number(), denominator: v.number() })),
      ),
      totals: v.record(v.string(), v.strictObject({ sum: v.number(), provinces: v.number() })),
    }),
  ),
}) satisfies SchemaOf<SnapshotContext>;

const figures = v.record(
  v.string(),
  v.strictObject({
    ...{ value, asOf, revision: v.number(), sample: v.exactOptional(v.boolean()) },
    approvals: v.exactOptional(
      v.array(v.strictObject({ stage: v.picklist(approvingStages), on: v.string() })),
    ),
  }),
);

/** Everything that one publication prints. */
export const snapshot = v.strictObject({
  sample: v.boolean(),
  edition,
  province: provinceFacts,
  publication: v.strictObject({
    number: v.number(),
    kind: v.picklist(publicationKinds),
    reason: v.nullable(v.string()),
    publishedOn: v.string(),
    changes: v.array(
      v.strictObject({ metric: v.string(), before: v.nullable(value), after: v.nullable(value) }),
    ),
    mends: v.exactOptional(v.strictObject({ number: v.number(), before: v.string(), after: v.string() })),
    erratum: v.exactOptional(erratum),
    withdrawal: v.exactOptional(
      v.strictObject({
        notice: v.strictObject({ tr: v.string(), en: v.nullable(v.string()) }),
        withdraws: v.array(v.number()),
        instead: v.nullable(v.number()),
      }),
    ),
    earlier: v.exactOptional(
      v.array(
        v.strictObject({
          number: v.number(),
          kind: v.picklist(publicationKinds),
          publishedOn: v.string(),
          metrics: v.array(v.string()),
        }),
      ),
    ),
    next: v.exactOptional(edition),
    salt: v.exactOptional(v.string()),
  }),
  texts,
  metrics: v.array(metric),
  figures,
  context: v.exactOptional(comparedWith),
}) satisfies SchemaOf<Snapshot>;

/** What staff need of a publication and readers do not get. */
export const snapshotInside = v.strictObject({
  revisions: v.record(v.string(), v.number()),
  withdrawn: v.nullable(v.strictObject({ texts, metrics: v.array(metric), figures })),
}) satisfies SchemaOf<SnapshotInside>;

const numbersByPlate = v.record(v.string(), v.record(v.string(), v.number()));

const context = v.strictObject({
  edition: v.string(),
  bounds: v.strictObject({
    factor: v.number(),
    percent: v.number(),
    least: v.strictObject({ count: v.number(), money: v.number() }),
    medianFactor: v.number(),
    similarFactor: v.number(),
    countryShare: v.number(),
    similarProvinces: v.number(),
    leastProvinces: v.number(),
    sizeMetrics: v.array(v.string()),
  }),
  values: numbersByPlate,
  earlier: v.optional(
    v.array(v.strictObject({ ...edition.entries, next: v.string(), values: numbersByPlate })),
    [],
  ),
}) satisfies SchemaOf<ContextValues>;

/** What an edition pins. */
export const pins = v.strictObject({
  texts,
  metrics: v.array(metric),
  checks: v.array(check),
  context: v.exactOptional(v.nullable(context)),
}) satisfies SchemaOf<EditionPins>;

const objects = v.array(v.looseObject({}));

/** The outline of what an edition pins: an act on a sheet reads all of it and uses little. */
export const pinsOutline = v.looseObject({
  texts: v.looseObject({ front: v.looseObject({}), sections: objects, services: objects }),
  metrics: objects,
  checks: objects,
});

/** The approved copy of a figure. */
export const figureCopy = v.strictObject({
  value,
  note: v.nullable(v.string()),
  asOf,
  revision: v.number(),
  by: v.string(),
  at: v.string(),
}) satisfies SchemaOf<FigureCopy>;

/** The published copy of a figure. */
export const publishedCopy = v.strictObject({
  value,
  asOf,
  revision: v.number(),
  publication: v.nullable(v.number()),
  at: v.string(),
}) satisfies SchemaOf<PublishedCopy>;

/** What an import brings. */
export const importContent = v.strictObject({
  edition,
  fileHash: v.string(),
  metrics: v.array(metric),
  baseline: v.nullable(v.string()),
  rows: v.array(
    v.strictObject({
      line: v.number(),
      province: v.string(),
      metric: v.string(),
      value,
      note: v.nullable(v.string()),
      asOf,
    }),
  ),
}) satisfies SchemaOf<ImportContent>;

const place = { province: v.string(), metric: v.string() };
const total = v.strictObject({ edition: v.string(), amount: v.number() });

/** What was found about an import. */
export const importFindings = v.strictObject({
  formerFacts: v.nullable(edition),
  counts: v.strictObject({
    rows: v.number(),
    provinces: v.number(),
    metrics: v.number(),
    fresh: v.number(),
    same: v.number(),
    changed: v.number(),
    blank: v.number(),
  }),
  changes: v.array(v.strictObject({ ...place, before: value, after: value })),
  unchanged: v.array(v.string()),
  warnings: v.array(
    v.variant('kind', [
      v.strictObject({
        kind: v.picklist(['hard_check', 'soft_check']),
        province: v.string(),
        message: bilingualSchema,
        left: v.number(),
        right: v.number(),
      }),
      v.strictObject({ kind: v.literal('fall'), ...place, earlier: total, later: total }),
      v.strictObject({ kind: v.picklist(['service_absent', 'outside_group']), ...place }),
    ]),
  ),
}) satisfies SchemaOf<ImportFindings>;
