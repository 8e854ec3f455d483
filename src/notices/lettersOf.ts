import { provinceRoles } from '@/domain/permissions/role';
import type { Letter, LetterMatter, LetterPart } from '@/domain/workflow/letter';
import type { Audience } from '@/domain/workflow/notices';
import { reachesProvince } from '@/workflow/readReach';
import type { Addressee } from './addressee';
import type { NoticeThing, Occasion } from './occasion';

type Concerns = (person: Addressee, thing: NoticeThing, matter: LetterMatter) => boolean;

/** Whom each audience of the table means. */
const audienceRules: Readonly<Record<Audience, Concerns>> = {
  next_reviewers: (person, thing) => thing.awaits(person),
  touchers: (person, thing) => thing.touchedBy.includes(person.id),
  sender: (person, thing) => thing.sentBy === person.id,
  province: (person, _thing, matter) =>
    matter.subject !== 'text' &&
    person.province === matter.place.plate &&
    provinceRoles.some((role) => person.roles.includes(role)),
  publishers: (person) => person.roles.includes('publisher'),
};

/** A booklet has no parts to choose from: who is meant is meant by all of it. */
const wholeBooklet: NoticeThing = {
  name: { tr: '', en: '' },
  awaits: () => false,
  touchedBy: [],
  sentBy: null,
};

/** One letter for each person whom the occasion concerns, whatever number of figures it is about. */
export function lettersOf(occasion: Occasion, people: readonly Addressee[]): readonly Letter[] {
  const { matter, actorName, comment } = occasion;
  return people.flatMap((person) => {
    const parts = mayKnow(person, occasion) ? partsFor(person, occasion) : [];
    if (parts.length === 0) return [];
    const { id, name, email, locale } = person;
    return [{ to: { id, name, email, locale }, matter, parts, by: actorName, comment }];
  });
}

/** Not the actor, and nobody who may not see the province's unpublished things. */
function mayKnow(person: Addressee, { actor, matter }: Occasion): boolean {
  if (person.id === actor) return false;
  return matter.subject === 'text'
    ? person.roles.some((role) => !provinceRoles.includes(role))
    : reachesProvince(person, matter.place.plate);
}

function partsFor(person: Addressee, { matter, notices }: Occasion): readonly LetterPart[] {
  return notices.flatMap(({ row, things }) => {
    const asked = matter.subject === 'booklet' ? [wholeBooklet] : things;
    const concerned = asked.filter((thing) =>
      row.to.some((audience) => audienceRules[audience](person, thing, matter)),
    );
    if (concerned.length === 0) return [];
    return [{ kind: row.kind, names: matter.subject === 'booklet' ? [] : concerned.map(({ name }) => name) }];
  });
}
