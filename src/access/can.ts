import type { Access, ClientUser, CollectionConfig, PayloadRequest, Where } from 'payload';
import { resources, type Resource, type Scope, type Verb } from '@/domain/permissions/permissions';
import { formsOf, scopeOf } from '@/domain/permissions/scopeOf';
import { readableChains, type ReadableChains } from '@/domain/workflow/chainReach';
import { scopeText, type ScopeKind } from '@/domain/workflow/timelineScope';
import { personOf } from './personOf';

/** Gives Payload's access function for one cell of the permission table. */
export function can(subject: Resource, verb: Verb): Access {
  return ({ req }) => {
    const person = personOf(req);
    if (subject === 'timeline' && verb === 'read') return whereOfChains(readableChains(person));
    return whereOf(scopeOf(person, subject, verb));
  };
}

/** A filter on the entries themselves, so that none can be counted or guessed at by a query either. */
function whereOfChains({ within, closed, own }: ReadableChains): boolean | Where {
  const reached = whereOf(within);
  if (reached === false || (reached === true && closed.length === 0)) return reached;
  const shut = closed.map(outside);
  const open: Where = { and: [...(reached === true ? [] : [reached]), ...shut] };
  return { or: [open, ...own.map((chain): Where => ({ scope: { equals: scopeText(chain) } }))] };
}

/** A scope as Payload wants it: all, nothing, or a filter. Every scoped collection has a `province`. */
function whereOf(scope: Scope): boolean | Where {
  if (scope === 'all') return true;
  if (scope === 'none') return false;
  if ('self' in scope) return { id: { equals: scope.self } };
  return { province: { in: [...scope.provinces] } };
}

/** All chains of a kind but the one of deputies begin with its name and a colon; a semicolon is what follows. */
function outside(kind: ScopeKind): Where {
  if (kind === 'deputies') return { scope: { not_equals: kind } };
  return { or: [{ scope: { less_than: `${kind}:` } }, { scope: { greater_than_equal: `${kind};` } }] };
}

/**
 * Gives the rule by which Payload's menu hides a collection from a user: it is shown to the people who have a form for it,
 * and everybody else has screens of their own. Seeing less in the menu gives no right: access is decided by `can`. Nothing
 * is hidden without a user: our own actions write without one, and Payload refuses a text that names a document of a
 * collection that is hidden from its writer.
 */
export function hiddenFrom(subject: Resource): (args: { user: ClientUser | null }) => boolean {
  return ({ user }) => {
    if (user === null) return false;
    // Payload hands over the request's own user, under a looser name.
    return !formsOf(personOf({ user: user as PayloadRequest['user'] })).includes(subject);
  };
}

/** Tells whether Payload's admin has a form for whoever makes the request. */
export function mayEnterPanel({ req }: { readonly req: Pick<PayloadRequest, 'user'> }): boolean {
  return formsOf(personOf(req)).length > 0;
}

/** Gives the collection as the menu should show it; one that is hidden from everybody stays so. */
export function withMenu(collection: CollectionConfig): CollectionConfig {
  const subject = resources.find((each) => each === collection.slug);
  if (subject === undefined || collection.admin?.hidden === true) return collection;
  // A record's answer of the API, as programmers read it, is no page of the desk.
  return { ...collection, admin: { ...collection.admin, hideAPIURL: true, hidden: hiddenFrom(subject) } };
}
