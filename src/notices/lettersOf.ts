import { provinceRoles } from '@/domain/permissions/role';
import type { Letter, LetterMatter, LetterPart } from '@/domain/notices/letter';
import type { Audience } from '@/domain/notices/notices';
import { reachesProvince } from '@/workflow/sheet/readReach';
import type { Addressee } from './addressee';
import type { NoticeThing, Occasion } from './occasion';

type Concerns = (person: Addressee, thing: NoticeThing, matter: LetterMatter) => boolean;

/** Whom each audience of the table means. */
const audienceRules: Readonly<Record<Audience, Concerns>> = {
  next_reviewers: (person, thing) => thing.awaits(person),
  touchers: (person, thing) => thing.touchedBy.includes(person.id),
  sender: (person, thing) => thing.sentBy === person.id,
  province: (person, _thing, matter) =>
    'place' in matter &&
    person.province === matter.place.plate &&
    provinceRoles.some((role) => person.roles.includes(role)),
  publishers: (person) => person.roles.includes('publisher'),
  person: (person, _thing, matter) => matter.subject === 'person' && person.id === matter.person,
  deputy: (person, _thing, matter) =>
    matter.subject === 'deputy' && matter.deputyships.some(({ deputy }) => deputy.id === person.id),
  principal: (person, _thing, matter) =>
    matter.subject === 'deputy' && matter.deputyships.some(({ principal }) => principal.id === person.id),
};

const wholes: readonly LetterMatter['subject'][] = ['booklet', 'train', 'person', 'deputy'];

/** A booklet, a train, an account or a deputyship has no parts to choose from: who is meant is meant by all of it. */
const wholeThing: NoticeThing = {
  name: { tr: '', en: '' },
  awaits: () => false,
  touchedBy: [],
  sentBy: null,
};

/** One letter for each person whom the occasion concerns, whatever number of figures it is about. */
export function lettersOf(occasion: Occasion, people: readonly Addressee[]): readonly Letter[] {
  const { matter, actorName, onBehalfOf, comment } = occasion;
  return people.flatMap((person) => {
    const parts = mayKnow(person, occasion) ? partsFor(person, occasion) : [];
    if (parts.length === 0) return [];
    const letter = { matter, parts, by: actorName, onBehalfOf, comment };
    return receiversOf(person, matter).map((to) => ({ to, ...letter }));
  });
}

/** The person; and the address that the account had until this act, so that nobody loses it unawares. */
function receiversOf({ id, name, email, locale }: Addressee, matter: LetterMatter): readonly Letter['to'][] {
  const to = { id, name, email, locale };
  const former = matter.subject === 'person' ? matter.formerEmail : null;
  return former === null ? [to] : [to, { ...to, id: `${id}:former`, email: former }];
}

/** Not the actor, nobody who is switched off, and nobody who may not see the province's unpublished things; the own account is everybody's. */
function mayKnow(person: Addressee, { actor, matter }: Occasion): boolean {
  if (matter.subject === 'person') return true;
  if (!person.active || person.id === actor) return false;
  // One mail for one act: whose account it was hears of it by that one.
  if (matter.subject === 'deputy') return person.id !== matter.account;
  return 'place' in matter
    ? reachesProvince(person, matter.place.plate)
    : person.roles.some((role) => !provinceRoles.includes(role));
}

function partsFor(person: Addressee, { matter, notices }: Occasion): readonly LetterPart[] {
  return notices.flatMap(({ row, things }) => {
    const isWhole = wholes.some((subject) => subject === matter.subject);
    const asked = isWhole ? [wholeThing] : things;
    const concerned = asked.filter((thing) =>
      row.to.some((audience) => audienceRules[audience](person, thing, matter)),
    );
    if (concerned.length === 0) return [];
    return [{ kind: row.kind, names: isWhole ? [] : concerned.map(({ name }) => name) }];
  });
}
