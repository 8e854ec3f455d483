import type { Access, ClientUser, CollectionConfig, PayloadRequest, Where } from 'payload';
import { resources, type Resource, type Scope, type Verb } from '@/domain/permissions/permissions';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { personOf } from './personOf';

/** Payload's access function for one cell of the permission table. */
export function can(subject: Resource, verb: Verb): Access {
  return ({ req }) => whereOf(scopeOf(personOf(req), subject, verb));
}

/** A scope as Payload wants it: all, nothing, or a filter. Every scoped collection has a `province`. */
function whereOf(scope: Scope): boolean | Where {
  if (scope === 'all') return true;
  if (scope === 'none') return false;
  if ('self' in scope) return { id: { equals: scope.self } };
  return { province: { in: [...scope.provinces] } };
}

const writing: readonly Verb[] = ['create', 'update'];

/**
 * The menu shows a collection to the people who write it; everybody else has screens of their own. One's own account is
 * reached by the picture at the top. Seeing less in the menu gives no right: access is decided by `can`.
 * Nothing is hidden from nobody: our own actions write without a user, and Payload refuses a text that names a document
 * of a collection that is hidden from its writer.
 */
export function hiddenFrom(subject: Resource): (args: { user: ClientUser | null }) => boolean {
  return ({ user }) => {
    if (user === null) return false;
    // Payload hands over the request's own user, under a looser name.
    const person = personOf({ user: user as PayloadRequest['user'] });
    return !writing.some((verb) => scopeOf(person, subject, verb) === 'all');
  };
}

/** The collection as the menu should show it; one that is hidden from everybody stays so. */
export function withMenu(collection: CollectionConfig): CollectionConfig {
  const subject = resources.find((each) => each === collection.slug);
  if (subject === undefined || collection.admin?.hidden === true) return collection;
  // A record's answer of the API, as programmers read it, is no page of the desk.
  return { ...collection, admin: { ...collection.admin, hideAPIURL: true, hidden: hiddenFrom(subject) } };
}
