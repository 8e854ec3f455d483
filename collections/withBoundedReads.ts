import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload';

/** Documents of one answer at most, whatever a question says: all of some collections would take the desk's memory. */
export const mostAtOnce = 200;

interface Asked {
  readonly limit?: number;
  readonly pagination?: boolean;
  /** How far an answer has followed its relations; nothing for the question itself. */
  readonly currentDepth?: number;
}

/** Bounds what people ask for; what the program asks for itself, and relations that an answer follows, are bounded already. */
const boundRead: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  const isList = 'limit' in args && !('data' in args);
  if (!isList || overrideAccess === true) return;
  const { limit, pagination, currentDepth } = args as Asked;
  if (typeof currentDepth === 'number') return;
  if (limit === undefined && pagination !== false && !('field' in args)) return;
  const isWithin = limit !== undefined && limit >= 1 && limit <= mostAtOnce;
  return { ...args, limit: isWithin ? limit : mostAtOnce };
};

/** Lets every list of documents be read in pages only, from whatever door it is asked for. */
export function withBoundedReads(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map(({ hooks, ...collection }) => ({
      ...collection,
      hooks: { ...hooks, beforeOperation: [...hooks.beforeOperation, boundRead] },
    })),
  };
}
