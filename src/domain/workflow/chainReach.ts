import type { Resource, Scope } from '../permissions/permissions';
import type { Person } from '../permissions/person';
import { scopeOf } from '../permissions/scopeOf';
import { scopeKinds, type ScopeKind, type TimelineScope } from './timelineScope';

/** What the entries of a kind of chain are about: nobody reads there what the thing itself is kept from them. */
const about: Readonly<Record<ScopeKind, Resource>> = {
  sheet: 'sheets',
  edition: 'editions',
  province: 'provinces',
  groups: 'groups',
  user: 'users',
  mail: 'mails',
  imports: 'imports',
  conversation: 'conversations',
  sections: 'sections',
  services: 'services',
  metrics: 'metrics',
  checks: 'checks',
  deputies: 'deputies',
};

/** Which entries of the timeline somebody reads. */
export interface ReadableChains {
  /** How far the timeline's own row of the permission table reaches. */
  readonly within: Scope;
  /** Kinds of chains that are closed to this person within that. */
  readonly closed: readonly ScopeKind[];
  /** Single chains that are about the person, open besides. */
  readonly own: readonly TimelineScope[];
}

/**
 * Gives the chains that a person reads: those of things that they read, as far as the timeline's own row reaches. Acts on
 * accounts are for admins, and for the one whose account it is; why somebody is away, for admins and the two concerned,
 * who have a screen for it.
 */
export function readableChains(person: Person | null): ReadableChains {
  const scopes = scopeKinds.map((kind) => ({ kind, scope: scopeOf(person, about[kind], 'read') }));
  return {
    within: scopeOf(person, 'timeline', 'read'),
    closed: scopes.filter(({ scope }) => scope === 'none' || isSelf(scope)).map(({ kind }) => kind),
    own: scopes.flatMap(({ kind, scope }): readonly TimelineScope[] =>
      isSelf(scope) && kind !== 'deputies' ? [{ kind, id: scope.self }] : [],
    ),
  };
}

function isSelf(scope: Scope): scope is { readonly self: string } {
  return typeof scope === 'object' && 'self' in scope;
}
