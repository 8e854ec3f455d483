import type {
  CollectionSlug,
  SelectType,
  Sort,
  TransformCollectionWithSelect,
  TypedCollectionSelect,
  Where,
} from 'payload';
import type { ReadScope } from './readTogether';

/**
 * What a call of the Local API says that the program makes for itself: no access rules are asked and no relation is
 * followed. Whoever uses it has decided already who may have what it reads or writes.
 */
export const asSystem = { overrideAccess: true, depth: 0 } as const;

type SelectOf<Slug extends CollectionSlug> = SelectType & TypedCollectionSelect[Slug];

interface Shape<Select> {
  readonly select?: Select;
  readonly showHiddenFields?: boolean;
}

interface Query<Select> extends Shape<Select> {
  readonly where?: Where;
  readonly sort?: Sort;
  /** How many at most; all of them when nothing is said. */
  readonly limit?: number;
}

/** Reads all documents of a collection that a query names, as the program itself. */
export function readAll<Slug extends CollectionSlug, Select extends SelectOf<Slug>>(
  scope: ReadScope,
  collection: Slug,
  query?: Query<Select>,
): Promise<TransformCollectionWithSelect<Slug, Select>[]>;
export async function readAll(
  scope: ReadScope,
  collection: CollectionSlug,
  query: object = {},
): Promise<object[]> {
  const { docs } = await scope.payload.find({
    collection,
    pagination: false,
    req: scope,
    ...query,
    ...asSystem,
  });
  return docs;
}

/** Reads the document with this id as the program itself; null when there is none. */
export function readOne<Slug extends CollectionSlug, Select extends SelectOf<Slug>>(
  scope: ReadScope,
  collection: Slug,
  id: string,
  shape?: Shape<Select>,
): Promise<TransformCollectionWithSelect<Slug, Select> | null>;
export function readOne(
  scope: ReadScope,
  collection: CollectionSlug,
  id: string,
  shape: object = {},
): Promise<object | null> {
  return scope.payload.findByID({ collection, id, disableErrors: true, req: scope, ...shape, ...asSystem });
}
