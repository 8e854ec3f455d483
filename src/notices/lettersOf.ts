import { provinceRoles } from '@/domain/permissions/person';
import type { Letter, LetterPart, LetterPlace, Notice } from '@/domain/notices/letter';
import type { Matter } from '@/domain/notices/matters';
import { notices, type Audience } from '@/domain/notices/notices';
import { reachesProvince } from '@/workflow/sheet/directory';
import type { Addressee, NoticeThing, Occasion, OccasionNotice } from './occasion';

/** Somebody who can get mail, however they are told. */
type Reader = Omit<Addressee, 'mailing'>;

type Concerns = (person: Reader, thing: NoticeThing, notice: Notice) => boolean;

/** Whom each audience of the table means. */
const audienceRules: Readonly<Record<Audience, Concerns>> = {
  next_reviewers: (person, thing) => thing.awaits(person),
  touchers: (person, thing) => thing.touchedBy.includes(person.id),
  approvers: (person, thing) => thing.approvedBy?.includes(person.id) === true,
  owing: (person, thing) => thing.awaits(person),
  sender: (person, thing) => thing.sentBy === person.id,
  province: (person, _thing, notice) =>
    person.province === placeOf(notice)?.plate && provinceRoles.some((role) => person.roles.includes(role)),
  provinces: (person) => provinceRoles.some((role) => person.roles.includes(role)),
  publishers: (person, _thing, notice) => oversees(person, 'publisher', notice),
  admins: (person, _thing, notice) => oversees(person, 'admin', notice),
  person: (person, _thing, { about, matter }) => about === 'person' && person.id === matter.person,
  deputy: (person, _thing, { about, matter }) =>
    about === 'deputy' && matter.deputyships.some(({ deputy }) => deputy.id === person.id),
  named: ({ id }, { named = [] }) => named.includes(id),
  asker: ({ id }, { asker = null }) => id === asker,
  principal: (person, _thing, { about, matter }) =>
    about === 'deputy' && matter.deputyships.some(({ principal }) => principal.id === person.id),
};

/** Somebody whose own account it is hears of it as its owner. */
function oversees({ id, roles }: Reader, role: 'admin' | 'publisher', notice: Notice): boolean {
  return roles.includes(role) && !(notice.about === 'person' && notice.matter.person === id);
}

/** What a mail is about as a whole: it has no parts to choose from, so who is meant is meant by all of it. */
const isWhole: Readonly<Record<Matter, boolean>> = {
  figure: false,
  dates: false,
  text: false,
  import: false,
  extension: true,
  reminder: false,
  booklet: true,
  train: true,
  person: true,
  deputy: true,
};

const wholeThing: NoticeThing = {
  name: { tr: '', en: '' },
  awaits: () => false,
  touchedBy: [],
  sentBy: null,
};

/** Writes one letter for each person whom the occasion concerns, whatever number of figures it is about; `act` names it. */
export function lettersOf(occasion: Occasion, people: readonly Reader[], act: string): readonly Letter[] {
  const { actor, actorName, onBehalfOf, comment } = occasion;
  const deed = { by: actorName, onBehalfOf, comment, act };
  return people.flatMap((person) => {
    const known = occasion.notices.filter((notice) => mayKnow(person, notice, actor));
    const parts = known.flatMap((notice) => partFor(person, notice, deed));
    if (parts.length === 0) return [];
    return receiversOf(person, parts).map((to) => ({ to, parts, owed: null }));
  });
}

/** The person; and the address that the account had until lately, so that nobody loses it unawares. A link goes to the present one alone. */
function receiversOf(
  { id, name, email, locale, former = null }: Reader,
  parts: readonly LetterPart[],
): readonly Letter['to'][] {
  const to = { id, name, email, locale };
  const isOwn = parts.some(
    ({ about, matter }) => about === 'person' && matter.person === id && matter.link === null,
  );
  return former === null || !isOwn ? [to] : [to, { ...to, id: `${id}:former`, email: former }];
}

/** Not the actor, nobody who is switched off, and nobody who may not see the province's unpublished things; the own account is everybody's. */
function mayKnow(person: Reader, notice: Notice, actor: string | null): boolean {
  if (notice.about === 'person' && person.id === notice.matter.person) return true;
  if (!person.active || person.id === actor) return false;
  if (notice.about === 'person') return true;
  // One mail for one act: whose account it was hears of it by that one.
  if (notice.about === 'deputy') return person.id !== notice.matter.account;
  // Its dates are everybody's.
  if (notice.about === 'dates') return true;
  const place = placeOf(notice);
  return place === null
    ? person.roles.some((role) => !provinceRoles.includes(role))
    : reachesProvince(person, place.plate);
}

function placeOf({ matter }: Notice): LetterPlace | null {
  return 'place' in matter ? matter.place : null;
}

function partFor(
  person: Reader,
  { things, ...notice }: OccasionNotice,
  deed: Pick<LetterPart, 'by' | 'onBehalfOf' | 'comment' | 'act'>,
): readonly LetterPart[] {
  const whole = isWhole[notice.about];
  const concerned = (whole ? [wholeThing] : things).filter((thing) =>
    notices[notice.kind].to.some((audience) => audienceRules[audience](person, thing, notice)),
  );
  if (concerned.length === 0) return [];
  const nameOf = ({ name }: NoticeThing) => (typeof name === 'function' ? name(person) : name);
  return [{ ...notice, ...deed, names: whole ? [] : concerned.map(nameOf) }];
}
