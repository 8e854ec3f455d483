import {
  APIError,
  formatErrors,
  NotFound,
  type AfterErrorHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload';
import { personOf } from '@/access/personOf';
import { isOfTheSystem } from '@/database/failures';
import { resources } from '@/domain/permissions/permissions';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { conflict } from './refusal';

/** Nothing that our screens send lies deeper. */
const deepest = 60;

/** What comes with a document in its body; Payload names one, of no value, for other questions too. */
const writing = ['POST', 'PATCH', 'PUT'];

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether a sent value is of the shape that Payload and its text editor take for granted. */
export function isOfShape(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) return false;
  if (isRecord(value)) {
    if ('root' in value && !(isRecord(value['root']) && 'children' in value['root'])) return false;
    if ('children' in value && !areNodes(value['children'])) return false;
    if ('type' in value && 'fields' in value && !isRecord(value['fields'])) return false;
  }
  return Object.values(value).every((each) => isOfShape(each, depth + 1));
}

function areNodes(children: unknown): boolean {
  return (
    Array.isArray(children) && children.every((node) => isRecord(node) && typeof node['type'] === 'string')
  );
}

/**
 * Tells whether this person writes nothing of the collection, whatever it is. Hooks that come before Payload asks so ask it
 * themselves: who may not write learns nothing of what is wrong with what they sent.
 */
export function isBarred(req: PayloadRequest, slug: string, verb: 'create' | 'update'): boolean {
  const subject = resources.find((each) => each === slug);
  return subject !== undefined && scopeOf(personOf(req), subject, verb) === 'none';
}

/** Refuses a document of no shape before anything of Payload looks into it. */
const refuseStrange: CollectionBeforeOperationHook = ({ args, req, collection: { slug } }) => {
  if (req.payloadAPI !== 'REST' || !writing.includes(req.method ?? '') || !('data' in args)) return;
  if (isBarred(req, slug, 'id' in args ? 'update' : 'create')) return;
  const data: unknown = args.data;
  if (!isRecord(data) || !isOfShape(data))
    throw conflict(req, [{ field: '', problem: 'input_not_json' }], 400);
};

/** Gives the collection with this guard, first of all. */
export function withPlainBodies(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  const beforeOperation = [refuseStrange, ...(hooks.beforeOperation ?? [])];
  return { ...collection, hooks: { ...hooks, beforeOperation } };
}

/**
 * Answers a body that could not even be read, and a version of what has none, as a mistake of whoever sent it: Payload takes
 * both for errors of its own.
 */
export const answerStrangeBody: AfterErrorHook = ({ error, req }) => {
  const isExpected = error instanceof APIError && error.status < 500;
  if (isExpected || !writing.includes(req.method ?? '') || isOfTheSystem(error)) return;
  const { collection = '' } = req.routeParams ?? {};
  const found = Object.values(req.payload.collections).find(({ config }) => config.slug === collection);
  if (req.pathname.includes('/versions/') && found !== undefined && !found.config.versions) {
    const missing = new NotFound(req.t);
    return { status: missing.status, response: formatErrors(missing) };
  }
  if (isRecord(req.data)) return;
  const strange = conflict(req, [{ field: '', problem: 'input_not_json' }], 400);
  return { status: strange.status, response: formatErrors(strange) };
};
