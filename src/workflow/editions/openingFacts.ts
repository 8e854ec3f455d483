import { createHash } from 'node:crypto';
import type { ChangedFacts } from '@/contract/boardView';
import { readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { Service } from '@/domain/booklet/text';
import type { AskedProvince } from '@/domain/figures/metric';
import { areSameFacts, changeableOf, keysChanged, type FactsChange } from '@/domain/forces/factsChange';
import type { Issue } from '@/domain/issue';
import { actorsOf } from '@/domain/permissions/person';
import { rolesOfAct } from '@/domain/workflow/rolesFor';
import { scopeText } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { pinnedFacts, provinceFacts } from '../sheet/directory';

/** What an opening would pin of the provinces, and how that differs from the edition before. */
export interface OpeningFacts {
  /** Names all facts that would be pinned: who opens says which they saw. */
  readonly seen: string;
  readonly changes: readonly ChangedFacts[];
  /** Changes that the opener made: another person has to open over them. */
  readonly issues: readonly Issue[];
}

const nothing: AskedProvince = { absentServices: [], groups: [] };

interface OpeningAsked {
  readonly edition: string;
  /** The approved services that the opening would pin: a working name is one person's word. */
  readonly services: readonly Pick<Service, 'key' | 'name'>[];
}

/** Reads what provinces have and belong to otherwise than in the edition opened before, and who set it. */
export async function readOpeningFacts(
  req: ReadScope,
  { person }: ActContext,
  { edition, services }: OpeningAsked,
): Promise<OpeningFacts> {
  const docs = await readAll(req, 'provinces', { sort: 'sortKey' });
  const provinces = docs.map(provinceFacts);
  const before = await readBefore(req, edition);
  const changed = provinces.filter((province) => !areSameFacts(pinnedIn(before, province), province));
  const setters = await readSetters(req, changed, before.since);
  const actors = actorsOf(person, rolesOfAct('edition', 'open'));
  const seen = createHash('sha256').update(canonicalJson(provinces), 'utf8').digest('hex');
  const namesOf = await readNamesOfFacts(req, services);
  return {
    seen,
    changes: changed.map((province) => ({
      plate: province.plate,
      name: province.name,
      ...namesOf({ before: pinnedIn(before, province), after: changeableOf(province) }),
      by: namesBy(setters(province.plate)),
    })),
    issues: changed
      .filter(({ plate }) => setters(plate).some((entry) => handsOf(entry).some((id) => actors.includes(id))))
      .map(({ plate, name }) => ({
        field: `provinces.${plate}`,
        problem: 'facts_changed_by_opener',
        context: { province: name },
      })),
  };
}

interface Before {
  readonly pinned: ReadonlyMap<string, AskedProvince>;
  /** Shortly before that edition opened; null when there is none or its opening is not told. */
  readonly since: string | null;
}

const pinnedIn = ({ pinned }: Before, { plate }: ProvinceFacts): AskedProvince =>
  pinned.get(plate) ?? nothing;

/** The last edition before this one that has sheets; what was changed in it since stands on them. */
async function readBefore(req: ReadScope, edition: string): Promise<Before> {
  const [before] = await readAll(req, 'editions', {
    where: { and: [{ id: { less_than: edition } }, { state: { in: ['open', 'closed'] } }] },
    sort: '-id',
    limit: 1,
    select: {},
  });
  if (before === undefined) return { pinned: new Map(), since: null };
  const sheets = await readAll(req, 'sheets', {
    where: { edition: { equals: before.id } },
    select: { province: true, facts: true },
  });
  const [opening] = await readAll(req, 'timeline', {
    where: {
      and: [
        { scope: { equals: scopeText({ kind: 'edition', id: before.id }) } },
        { action: { equals: 'open' } },
      ],
    },
    sort: '-seq',
    limit: 1,
    select: { at: true },
  });
  const pinned = sheets.map((sheet) => [sheet.province, pinnedFacts(sheet) ?? nothing] as const);
  return { pinned: new Map(pinned), since: opening === undefined ? null : shortlyBefore(opening.at) };
}

/** What was set while that edition was being opened may have missed it, and is told by the clock of its own act. */
function shortlyBefore(at: string): string {
  return new Date(Date.parse(at) - 3_600_000).toISOString();
}

type Setting = Pick<Timeline, 'actor' | 'actorName' | 'onBehalfOf'>;

/** Reads who changed the records of these provinces since then, by plate. */
async function readSetters(
  req: ReadScope,
  provinces: readonly ProvinceFacts[],
  since: string | null,
): Promise<(plate: string) => readonly Setting[]> {
  const scopes = provinces.map(({ plate }) => scopeText({ kind: 'province', id: plate }));
  if (scopes.length === 0) return () => [];
  const docs = await readAll(req, 'timeline', {
    where: {
      and: [
        { scope: { in: scopes } },
        { action: { equals: 'change_province' } },
        ...(since === null ? [] : [{ at: { greater_than_equal: since } }]),
      ],
    },
    sort: 'seq',
    select: { scope: true, actor: true, actorName: true, onBehalfOf: true },
  });
  return (plate) => docs.filter(({ scope }) => scope === scopeText({ kind: 'province', id: plate }));
}

const handsOf = ({ actor, onBehalfOf }: Setting): readonly string[] =>
  [actor, onBehalfOf].filter((hand) => hand !== null && hand !== undefined);

const namesBy = (entries: readonly Setting[]): readonly string[] => [
  ...new Set(entries.flatMap(({ actorName }) => (actorName ? [actorName] : []))),
];

async function readNamesOfFacts(req: ReadScope, services: OpeningAsked['services']) {
  const docs = await readAll(req, 'groups', { select: { name: true } });
  // What a group is called may change; its key never does.
  const groups = docs.map(({ id, name }) => ({ key: id, name: `${name} (${id})` }));
  const named = (known: OpeningAsked['services'], keys: readonly string[]) =>
    keys.map((key) => known.find((each) => each.key === key)?.name ?? key);
  return (change: FactsChange): Pick<ChangedFacts, 'absent' | 'present' | 'joined' | 'left'> => {
    const [had, has] = [keysChanged(change, 'absentServices'), keysChanged(change, 'groups')];
    return {
      absent: named(services, had.added),
      present: named(services, had.removed),
      joined: named(groups, has.added),
      left: named(groups, has.removed),
    };
  };
}
