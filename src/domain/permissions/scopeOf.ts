import type { Person } from './person';
import { permissions, resources, type Reach, type Resource, type Scope, type Verb } from './permissions';

const widestFirst: readonly Reach[] = ['all', 'own_province', 'self'];

/** Gives the documents of a resource that a person reaches with a verb: the widest reach of their roles. */
export function scopeOf(person: Person | null, resource: Resource, verb: Verb): Scope {
  if (person === null) return 'none';
  const grants = permissions[resource][verb] ?? {};
  const reached = person.roles.map((role) => grants[role]);
  const widest = widestFirst.find((reach) => reached.includes(reach));
  return widest === undefined ? 'none' : scopeOfReach(person, widest);
}

function scopeOfReach(person: Person, reach: Reach): Scope {
  if (reach === 'all') return 'all';
  if (reach === 'self') return { self: person.id };
  return person.province === null ? 'none' : { provinces: [person.province] };
}

/** Whoever writes all of something, or reads all its versions, has a form for it. */
const ofForms: readonly Verb[] = ['create', 'update', 'readVersions'];

/** Lists what a person has stock forms for; everything else has screens of its own. */
export function formsOf(person: Person | null): readonly Resource[] {
  return resources.filter((each) => ofForms.some((verb) => scopeOf(person, each, verb) === 'all'));
}
