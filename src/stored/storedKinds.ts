import * as v from 'valibot';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { ProvinceFacts, Snapshot } from '@/domain/booklet/snapshot';
import type { FrontMatter, Section, Service } from '@/domain/booklet/text';
import type { Check } from '@/domain/checks/check';
import type { Metric } from '@/domain/figures/metric';
import type { ImportContent } from '@/domain/imports/importRow';
import type { ImportFindings } from '@/domain/imports/importFindings';
import type { SnapshotInside } from '@/domain/publication/openSnapshot';
import type { FigureCopy, PublishedCopy } from '@/domain/workflow/figureRecord';
import * as records from './recordSchemas';
import { check, front, metric, section, service, type SchemaOf } from './textSchemas';

/** What each kind of stored JSON is once it is read. The four texts have the names of their collections. */
export interface StoredTypes {
  readonly snapshot: Snapshot;
  readonly snapshotInside: SnapshotInside;
  readonly pins: EditionPins;
  readonly provinceFacts: ProvinceFacts;
  readonly sections: Section | FrontMatter;
  readonly services: Service;
  readonly metrics: Metric;
  readonly checks: Check;
  readonly figureCopy: FigureCopy;
  readonly publishedCopy: PublishedCopy;
  readonly importContent: ImportContent;
  readonly importFindings: ImportFindings;
}
export type StoredKind = keyof StoredTypes;

/** The content of a document, without its format. */
export type Content = Readonly<Record<string, unknown>>;

/** One kind of stored JSON: where it is kept, what it looks like today, and how older documents become so. */
export interface KindOfStored<T> {
  readonly collection:
    | 'publications'
    | 'editions'
    | 'sheets'
    | 'sections'
    | 'services'
    | 'metrics'
    | 'checks'
    | 'figures'
    | 'imports';
  readonly field:
    'snapshot' | 'inside' | 'pins' | 'facts' | 'approved' | 'published' | 'content' | 'findings';
  readonly schema: SchemaOf<T>;
  /** The outline alone, for what is large and read at every save. */
  readonly outline?: SchemaOf<unknown>;
  /** The first one makes format 2 of format 1, and so on: what is written today has one format more than there are steps. */
  readonly upgrades: readonly ((older: Content) => Content)[];
}

/** The covers and the opening statement are the one document of their collection without key and parts. */
const isSection = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && ('key' in json || 'parts' in json);

const approved = { field: 'approved', upgrades: [] } as const;

/** A withdrawal took back one number; now it names all that it takes. */
function withdrawalOfSeveral(older: Content): Content {
  const { publication } = older;
  if (!isContent(publication) || !isContent(publication.withdrawal)) return older;
  const { withdrawal } = publication;
  const several = { ...withdrawal, withdraws: [withdrawal.withdraws] };
  return { ...older, publication: { ...publication, withdrawal: several } };
}

const isContent = (json: unknown): json is Content => typeof json === 'object' && json !== null;

/** Every kind of stored JSON that outlives the release that wrote it (docs/adr/0019). */
export const storedKinds: { readonly [K in StoredKind]: KindOfStored<StoredTypes[K]> } = {
  snapshot: {
    collection: 'publications',
    field: 'snapshot',
    schema: records.snapshot,
    upgrades: [withdrawalOfSeveral],
  },
  snapshotInside: {
    collection: 'publications',
    field: 'inside',
    schema: records.snapshotInside,
    upgrades: [],
  },
  pins: {
    collection: 'editions',
    field: 'pins',
    schema: records.pins,
    outline: records.pinsOutline,
    upgrades: [],
  },
  provinceFacts: { collection: 'sheets', field: 'facts', schema: records.provinceFacts, upgrades: [] },
  sections: {
    ...approved,
    collection: 'sections',
    schema: v.lazy((json) => (isSection(json) ? section : front)),
  },
  services: { ...approved, collection: 'services', schema: service },
  metrics: { ...approved, collection: 'metrics', schema: metric },
  checks: { ...approved, collection: 'checks', schema: check },
  figureCopy: { ...approved, collection: 'figures', schema: records.figureCopy },
  publishedCopy: {
    collection: 'figures',
    field: 'published',
    schema: records.publishedCopy,
    upgrades: [],
  },
  importContent: { collection: 'imports', field: 'content', schema: records.importContent, upgrades: [] },
  importFindings: { collection: 'imports', field: 'findings', schema: records.importFindings, upgrades: [] },
};
