import type { Where } from 'payload';
import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { provinceRoles, type Person } from '@/domain/permissions/person';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { mayEver } from '@/domain/workflow/rolesFor';
import { scopeText, type ScopeKind } from '@/domain/workflow/timelineScope';

/** Conversations whose remarks one look asks for at most, the latest ones. */
const mostConversations = 200;

/** Things that somebody sent and whose decisions one look asks for at most. */
const mostSent = 200;

const has = ({ roles }: Person, any: readonly string[]): boolean => roles.some((role) => any.includes(role));

/** The plate of a person who works for a province; null for others. */
export const plateOf = (person: Person): string | null =>
  has(person, provinceRoles) ? person.province : null;

/** All chains of a kind begin with its name and a colon; a semicolon is what follows. */
const chainsOf = (kind: Exclude<ScopeKind, 'deputies'>): Where => ({
  and: [{ scope: { greater_than: `${kind}:` } }, { scope: { less_than: `${kind};` } }],
});

const actions = (...names: readonly string[]): Where => ({ action: { in: [...names] } });

/** What somebody forces, and what becomes of it. */
export const forceActs = ['skip_province', 'pass_check', 'withdraw', 'change_facts'] as const;

/** Gives the questions by which a person's news are found among the entries of the timeline: one for each sort of thing. */
export async function newsQuestions(
  scope: ReadScope,
  person: Person,
  from: string,
): Promise<readonly Where[]> {
  const plate = plateOf(person);
  const [spoken, sent] = await Promise.all([
    readSpoken(scope, person, from),
    mayEver(person, 'text', 'send') || mayEver(person, 'import', 'send') ? readSent(scope, person) : [],
  ]);
  return [
    // The dates of editions are everybody's affair.
    { and: [chainsOf('edition'), actions('open', 'close', 'confirm', ...ifDates(person))] },
    ...(plate === null ? [] : [ofProvince(plate)]),
    ...(mayEver(person, 'force', 'confirm') ? [ofForces] : []),
    ...(spoken.length === 0 ? [] : [{ and: [{ scope: { in: spoken } }, actions('comment')] }]),
    ...(sent.length === 0 ? [] : [{ and: [{ scope: { in: sent } }, actions('approve', 'return')] }]),
  ];
}

const ifDates = (person: Person): readonly string[] =>
  mayEver(person, 'dates', 'confirm') ? ['propose_dates', 'refuse'] : [];

const ofForces: Where = { and: [chainsOf('sheet'), actions(...forceActs, 'confirm', 'refuse')] };

const ofProvince = (plate: string): Where => ({
  and: [
    { province: { equals: plate } },
    chainsOf('sheet'),
    actions('return', 'approve', 'grant_exception', 'present', ...forceActs, 'confirm', 'refuse'),
  ],
});

/**
 * Gives the question for the conversations that concern a person, by their name in one of the lists or by their side, among
 * those that they may read today: who has moved to another province hears nothing more of the former one's. Null for nobody's.
 */
export function concerning(person: Person, list: 'people' | 'participants'): Where | null {
  const plate = plateOf(person);
  const asked: Where[] = [
    { [list]: { in: [person.id] } },
    ...(plate === null ? [] : [{ and: [{ province: { equals: plate } }, { side: { equals: 'province' } }] }]),
    ...(person.roles.includes('ministry_reviewer') ? [{ side: { equals: 'ministry' } }] : []),
  ];
  const reach = scopeOf(person, 'conversations', 'read');
  if (reach === 'all') return { or: asked };
  if (reach === 'none' || !('provinces' in reach)) return null;
  return { and: [{ province: { in: [...reach.provinces] } }, { or: asked }] };
}

/** The chains of the conversations that concern a person: their own, and those in which their side is asked. */
async function readSpoken(scope: ReadScope, person: Person, from: string): Promise<string[]> {
  const own = concerning(person, 'participants');
  if (own === null) return [];
  const docs = await readAll(scope, 'conversations', {
    where: { and: [{ changedAt: { greater_than_equal: from } }, own] },
    select: { changedAt: true },
    sort: '-changedAt',
    limit: mostConversations,
  });
  return docs.map(({ id }) => scopeText({ kind: 'conversation', id }));
}

/** The chains of the texts and imports that a person sent lately. */
async function readSent(scope: ReadScope, { id }: Person): Promise<string[]> {
  const docs = await readAll(scope, 'timeline', {
    where: { and: [{ actor: { equals: id } }, actions('send'), { province: { equals: null } }] },
    select: { scope: true },
    sort: '-at',
    limit: mostSent,
  });
  return [...new Set(docs.map((entry) => entry.scope))];
}
