import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type Endpoint,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload';
import { personOf } from '@/access/personOf';
import type { Issue } from '@/domain/issue';
import { resources } from '@/domain/permissions/permissions';
import { closedPreferenceEndpoints } from './closedEndpoints';
import { refusal } from './refusal';

const slug = 'payload-preferences';

/** What the screens keep of a look at a list or a form is some hundreds of characters. */
export const longestPreference = 16 * 1024;
/** As many lists and forms as one person is remembered to have looked at; the oldest are forgotten. */
export const mostPreferences = 150;

/** The menu, and for each collection its list and the form of each document. */
const keys = new RegExp(`^(nav|collection-(${resources.join('|')})(-[\\w:.-]{1,100})?)$`);

/** Lists what is wrong with a preference: only what Payload's screens keep is kept, and only so much of it. */
export function preferenceIssues({
  key,
  value,
}: {
  readonly key: unknown;
  readonly value: unknown;
}): readonly Issue[] {
  const isKnown = typeof key === 'string' && keys.test(key);
  const isShort = JSON.stringify({ value }).length <= longestPreference;
  return [
    ...(isKnown ? [] : [{ field: 'key', problem: 'field_unreadable' } as const]),
    ...(isShort
      ? []
      : [{ field: 'value', problem: 'field_too_long', context: { longest: longestPreference } } as const]),
  ];
}

function check(req: PayloadRequest, preference: { readonly key: unknown; readonly value: unknown }): void {
  if (personOf(req) === null) throw new Forbidden(req.t);
  const issues = preferenceIssues(preference);
  if (issues.length > 0) throw refusal(req, slug, issues);
}

/** The server functions of the screens come by here. */
const checkWritten: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { key, value } = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>;
  check(req, { key, value });
  return data;
};

const forgetOldestWritten: CollectionAfterChangeHook = async ({ doc, req }) => {
  await forgetOldest(req);
  return doc as unknown;
};

async function forgetOldest({ payload, user }: PayloadRequest): Promise<void> {
  if (!user) return;
  const where = { 'user.value': { equals: user.id } };
  const { totalDocs } = await payload.db.count({ collection: slug, where });
  if (totalDocs <= mostPreferences) return;
  const limit = totalDocs - mostPreferences;
  const { docs } = await payload.db.find({ collection: slug, where, sort: 'updatedAt', limit });
  await payload.db.deleteMany({ collection: slug, where: { id: { in: docs.map(({ id }) => id) } } });
}

/** Payload's own endpoints for one preference go past its hooks to the database: they are asked here. */
function bounded({ handler, ...endpoint }: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: async (req) => {
      if (endpoint.method !== 'post') {
        if (personOf(req) === null) throw new Forbidden(req.t);
        return handler(req);
      }
      const data = (await req.json?.().catch(() => ({}))) as { readonly value?: unknown } | undefined;
      check(req, { key: req.routeParams?.['key'], value: data?.value ?? data });
      const answer = await handler(Object.assign(req, { json: () => Promise.resolve(data) }));
      await forgetOldest(req);
      return answer;
    },
  };
}

function boundedCollection(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { endpoints, hooks } = collection;
  return {
    ...collection,
    endpoints: [
      ...closedPreferenceEndpoints,
      ...(endpoints || []).map((each) => (each.path === '/:key' ? bounded(each) : each)),
    ],
    hooks: {
      ...hooks,
      beforeValidate: [...hooks.beforeValidate, checkWritten],
      afterChange: [...hooks.afterChange, forgetOldestWritten],
    },
  };
}

/** Bounds Payload's own collection of what its screens remember for each person; it has no limit itself. */
export function withBoundedPreferences(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map((each) => (each.slug === slug ? boundedCollection(each) : each)),
  };
}
