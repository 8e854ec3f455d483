import { createHash } from 'node:crypto';
import type { Where } from 'payload';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Config, Timeline } from '@/payload-types';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { inTransaction } from '@/database/inTransaction';
import { changePerson } from '@/accounts/changePerson';
import { proposeDeputy, rejectChange } from '@/accounts/decideChange';
import { invitePerson } from '@/accounts/invitePerson';
import { editionDays } from '@/domain/workflow/editionDates';
import { confirmDates, proposeDates } from '@/workflow/editions/changeDates';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { changeFacts } from '@/workflow/forces/changeFacts';
import { confirmForce } from '@/workflow/forces/forceActs';
import { readWhole } from '@/workflow/sheet/publications';
import { sealTimeline } from '@/workflow/timeline/sealTimeline';
import { verifyTimeline, type Anchor } from '@/workflow/verify/verifyTimeline';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { makeEdition, makeMinistry, workday, type Crew } from '../../factories/edition';
import { enterAndApprove, soundValues } from '../../factories/figures';
import { makePerson, type MadePerson } from '../../factories/people';
import { confirmedBy } from '../../factories/secondPerson';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { foundInTimeline, timelineFaults } from '../../support/timelineFaults';
import { valueOf } from '../../support/results';

const place = { edition: '2024-2', province: '76' };
const sheet = 'sheet:2024-2:76';
const everyDoor = { overrideAccess: true, depth: 0 } as const;
const is = (id: string): Where => ({ id: { equals: id } });
const tampered = [
  'timeline',
  'chains',
  'figures',
  'sheets',
  'publications',
  'deputies',
  'metrics',
  'editions',
  'users',
  'provinces',
  'groups',
  'account-changes',
] as const;
type Tampered = (typeof tampered)[number];

let installation: TestPayload;
let people: Crew;
let admin: ActContext;
let kept: ReadonlyMap<Tampered, readonly { readonly id: string }[]>;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  await makeEdition(payload, people, { code: place.edition });
  await enterAndApprove(people, place, soundValues);
  await inTransaction(payload, async (req) => presentFigures(req, await readWhole(req, '2024-2:76:1')));
  const { reviewer, writer } = people.accounts;
  const { person } = await makePerson(payload, { roles: ['admin'] });
  admin = { payload, person, now: workday };
  const second = await makePerson(payload, { roles: ['admin'] });
  const asked = proposeDeputy(admin, {
    principal: reviewer.person.id,
    deputy: writer.person.id,
    role: 'ministry_reviewer',
    from: '2024-06-03',
    until: '2024-06-10',
    reason: 'Sağlık izni',
  });
  valueOf(await confirmedBy(payload, second, asked, workday));
  await decideMore(second);
  const id = people.accounts.colleague.person.id;
  await payload.update({ collection: 'users', id, data: { active: false }, overrideAccess: true, depth: 0 });
  await sealTimeline(payload, { now: workday });
  kept = new Map(await Promise.all(tampered.map(async (name) => [name, await rows(name)] as const)));
});

afterAll(() => installation.close());

/** One of each thing that decides a release or says who may, besides figures, texts and roles. */
async function decideMore(second: MadePerson): Promise<void> {
  const { payload } = installation;
  const { reviewer, writer, publisher, accounts } = people;
  await payload.create({ collection: 'groups', data: { id: 'deniz', name: 'Kıyı' }, ...everyDoor });
  await payload.update({ collection: 'provinces', id: '06', data: { groups: ['deniz'] }, ...everyDoor });
  const onSheet = async () => ({
    ...place,
    revision: (await rows('sheets', is('2024-2:76')))[0]?.revision ?? -1,
  });
  const onEdition = async () => ({
    edition: place.edition,
    revision: (await rows('editions'))[0]?.revision ?? -1,
  });
  const reason = 'Tutanak';
  const facts = { absentServices: [], groups: ['deniz'], reason };
  valueOf(await changeFacts(writer, { ...(await onSheet()), ...facts }));
  valueOf(await confirmForce(reviewer, { ...(await onSheet()), number: 1 }));
  valueOf(await changeFacts(writer, { ...(await onSheet()), ...facts, groups: [] }));
  const { revision } = await onSheet();
  const provinces = [{ province: place.province, revision }];
  valueOf(
    await grantExceptions(publisher, { edition: place.edition, until: '2024-08-01', reason, provinces }),
  );
  const days = { asOf: '2024-05-30', entryOpens: '2024-06-01', entryDue: null, entryCloses: '2024-06-20' };
  valueOf(await proposeDates(publisher, { ...(await onEdition()), ...days, reason }));
  valueOf(await confirmDates(reviewer, { ...(await onEdition()), number: 1 }));
  valueOf(await proposeDates(publisher, { ...(await onEdition()), ...days, entryDue: '2024-06-12', reason }));
  const { name, email } = accounts.secondWriter.user;
  const details = { name, email, province: null, language: 'tr', reason } as const;
  const target = async () => ({
    person: accounts.secondWriter.person.id,
    revision: (await chainOf(`user:${accounts.secondWriter.person.id}`)).length,
  });
  const asked = valueOf(
    await changePerson(admin, { ...(await target()), ...details, roles: ['ministry_reviewer'] }),
  );
  const rejecting = { payload, person: second.person, now: workday };
  valueOf(await rejectChange(rejecting, { change: asked.proposed ?? '', reason }));
  const renamed = { ...details, name: 'Yeni Ad', roles: ['ministry_editor' as const] };
  valueOf(await changePerson(admin, { ...(await target()), ...renamed }));
  const invited = {
    ...details,
    name: 'Davetli',
    email: 'davetli@bakanlik.example',
    roles: ['publisher' as const],
  };
  valueOf(await confirmedBy(payload, second, invitePerson(admin, invited), workday));
}

const touched = new Set<Tampered>();

/** Puts back what a test has tampered with, row by row. */
afterEach(async () => {
  const { db } = installation.payload;
  for (const collection of touched) {
    const before = new Map((kept.get(collection) ?? []).map((doc) => [doc.id, doc]));
    const now = new Map((await rows(collection)).map((doc) => [doc.id, JSON.stringify(doc)]));
    const isReferredTo = ['metrics', 'editions', 'users', 'provinces', 'groups'].includes(collection);
    const other = [...now].filter(([id, text]) => text !== JSON.stringify(before.get(id))).map(([id]) => id);
    if (!isReferredTo) await db.deleteMany({ collection, where: { id: { in: other } } });
    for (const [id, doc] of before) {
      if (isReferredTo && other.includes(id)) await db.updateOne({ collection, id, data: { ...doc } });
      if (!isReferredTo && (other.includes(id) || !now.has(id)))
        await db.create({ collection, customID: id, data: { ...doc } });
    }
  }
  touched.clear();
});

async function rows<C extends Tampered>(
  collection: C,
  where: Where = {},
): Promise<readonly Config['collections'][C][]> {
  const found = { collection, where, sort: 'id', pagination: false } as const;
  return (await installation.payload.db.find<Config['collections'][C]>(found)).docs;
}

const chainOf = async (scope: string): Promise<readonly Timeline[]> =>
  [...(await rows('timeline', { scope: { equals: scope } }))].sort((a, b) => a.seq - b.seq);

async function set(collection: Tampered, id: string, data: object): Promise<void> {
  touched.add(collection);
  await installation.payload.db.updateOne({ collection, id, data: { ...data } });
}

async function drop(collection: Tampered, where: Where): Promise<void> {
  touched.add(collection);
  await installation.payload.db.deleteMany({ collection, where });
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

async function insert(collection: Tampered, doc: Row): Promise<void> {
  touched.add(collection);
  await installation.payload.db.create({ collection, customID: doc.id, data: { ...doc } });
}

const dropEntries = (entries: readonly Timeline[]): Promise<void> =>
  drop('timeline', { id: { in: entries.map(({ id }) => id) } });

async function scopesLike(pattern: RegExp): Promise<readonly string[]> {
  const all = await rows('timeline');
  return [...new Set(all.map(({ scope }) => scope))].filter((scope) => pattern.test(scope));
}

async function tailsOff(pattern: RegExp, left: number): Promise<void> {
  for (const scope of await scopesLike(pattern)) await dropEntries((await chainOf(scope)).slice(left));
}

/** As somebody without the key can make it: a hash that fits, one after the other, over changed content. */
async function rehashed(scope: string, change: (entry: Timeline) => Partial<Timeline>): Promise<void> {
  let previousHash: string | null = null;
  for (const stored of await chainOf(scope)) {
    const { id, ...facts } = { ...stored, ...change(stored), previousHash };
    const given = Object.entries({ ...facts, comment: facts.comment ?? null }).filter(
      ([name, value]) =>
        !['hash', 'position', 'seal'].includes(name) && (value !== null || !name.startsWith('onBehalfOf')),
    );
    const text = canonicalJson(Object.fromEntries(given));
    const fitting: string = createHash('sha256')
      .update(text)
      .update(previousHash ?? '')
      .digest('hex');
    await set('timeline', id, { ...change(stored), previousHash, hash: fitting });
    previousHash = fitting;
  }
}

const figure = '2024-2:76:hane';
type Tamper = () => Promise<unknown>;

/** What somebody with the whole database in hand, but without the secret, may do; and a line that must be said of it. */
const tamperings: readonly (readonly [string, Tamper, RegExp])[] = [
  ['all entries after the first of every account', () => tailsOff(/^user:/, 1), /^link \d+ missing$/],
  ['all chains of accounts', () => tailsOff(/^user:/, 0), /^users .* roles untold$/],
  [
    'the tails of editions, texts and deputies',
    () => tailsOff(/^(edition|metrics|deputies)/, 1),
    /^link \d+ missing$/,
  ],
  [
    'the tail of a sheet, with its head moved',
    async () => {
      const chain = await chainOf(sheet);
      await dropEntries(chain.slice(-1));
      await set('sheets', '2024-2:76', { timelineHead: chain.at(-2)?.hash });
    },
    /^link \d+ missing$/,
  ],
  [
    'the whole chain of a sheet, with its head taken away',
    async () => {
      await dropEntries(await chainOf(sheet));
      await set('sheets', '2024-2:76', { timelineHead: null });
    },
    /^figures 2024-2:76:hane whole untold$/,
  ],
  [
    'another name, with hashes that fit',
    () => rehashed(sheet, ({ actorName }) => (actorName === 'editor' ? { actorName: 'Başkası' } : {})),
    /^sheet:2024-2:76 1 unkeyed$/,
  ],
  [
    'a figure under an unchanged timeline',
    () => set('figures', figure, { amount: 999_999 }),
    /^figures 2024-2:76:hane value differs$/,
  ],
  [
    'the tail of a sheet',
    async () => dropEntries((await chainOf(sheet)).slice(-1)),
    /^sheets 2024-2:76 head differs$/,
  ],
  ['a comment', () => set('timeline', `${sheet}:1`, { comment: 'eklendi' }), /^sheet:2024-2:76 1 changed$/],
  [
    'a time',
    () => set('timeline', `${sheet}:1`, { at: '2020-01-01T00:00:00.000Z' }),
    /^sheet:2024-2:76 1 changed$/,
  ],
  [
    'whom somebody stood in for',
    () => set('timeline', `${sheet}:1`, { onBehalfOf: 'x' }),
    /^sheet:2024-2:76 1 changed$/,
  ],
  [
    'what an act changed',
    () => set('timeline', `${sheet}:1`, { changes: [] }),
    /^sheet:2024-2:76 1 changed$/,
  ],
  [
    'an entry in the middle',
    () => drop('timeline', { id: { equals: `${sheet}:2` } }),
    /^sheet:2024-2:76 2 missing$/,
  ],
  [
    'two entries in another order',
    async () => {
      const [first, second] = await chainOf(sheet);
      await set('timeline', first?.id ?? '', { seq: 2_000 });
      await set('timeline', second?.id ?? '', { seq: 1 });
      await set('timeline', first?.id ?? '', { seq: 2 });
    },
    /^sheet:2024-2:76 1 not_linked$/,
  ],
  [
    'two places of the one chain exchanged',
    async () => {
      const [first, second] = await chainOf(sheet);
      await set('timeline', first?.id ?? '', { position: second?.position, seal: second?.seal });
      await set('timeline', second?.id ?? '', { position: first?.position, seal: first?.seal });
    },
    /^link \d+ not_linked$/,
  ],
  [
    'an entry there twice',
    async () => {
      const [first] = await chainOf(sheet);
      if (first !== undefined) await insert('timeline', { ...first, id: 'twice', seq: 900 });
    },
    /^link \d+ repeated$/,
  ],
  [
    'an entry in another chain',
    () => set('timeline', `${sheet}:1`, { scope: 'sheet:2024-2:06' }),
    /^sheet:2024-2:06 1 changed$/,
  ],
  [
    'an entry put in at the end',
    async () => {
      const last = (await chainOf(sheet)).at(-1);
      if (last === undefined) return;
      const entry = { ...last, position: null, seal: null };
      const id = `${sheet}:${String(last.seq + 1)}`;
      await insert('timeline', { ...entry, id, seq: last.seq + 1, previousHash: last.hash });
      touched.add('chains');
      await sealTimeline(installation.payload, { now: workday });
    },
    /^sheet:2024-2:76 \d+ changed$/,
  ],
  ['the end taken away', () => drop('chains', { id: { exists: true } }), /^end gone$/],
  ['the end changed', () => set('chains', 'timeline', { position: 3 }), /^end changed$/],
  ['what is adopted', () => set('chains', 'timeline', { adopted: 1_000 }), /^end changed$/],
  [
    'the chain as if it had never begun',
    async () => {
      await drop('chains', { id: { exists: true } });
      for (const { id } of await rows('timeline')) await set('timeline', id, { position: null, seal: null });
    },
    /^end not_begun$/,
  ],
  [
    'an approved copy',
    async () => {
      const [row] = await rows('figures', { id: { equals: figure } });
      await set('figures', figure, { approved: { ...row?.approved, value: { kind: 'number', amount: 1 } } });
    },
    /^figures 2024-2:76:hane approved differs$/,
  ],
  [
    'a published copy',
    async () => {
      const [row] = await rows('figures', { id: { equals: figure } });
      await set('figures', figure, {
        published: { ...row?.published, value: { kind: 'number', amount: 1 } },
      });
    },
    /^figures 2024-2:76:hane published differs$/,
  ],
  [
    'a figure taken away',
    () => drop('figures', { id: { equals: figure } }),
    /^figures 2024-2:76:hane whole gone$/,
  ],
  [
    'a publication taken away',
    () => drop('publications', { id: { exists: true } }),
    /^publications 2024-2:76:1 whole gone$/,
  ],
  [
    'who released',
    () => set('publications', '2024-2:76:1', { by: 'x' }),
    /^publications 2024-2:76:1 whole differs$/,
  ],
  [
    'the head of a publication',
    () => set('publications', '2024-2:76:1', { timelineHead: 'x' }),
    /^publications 2024-2:76:1 whole differs$/,
  ],
  [
    'what was released, with a hash that fits',
    async () => {
      const [row] = await rows('publications');
      const snapshot = { ...row?.snapshot, sample: true };
      const contentHash = createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest('hex');
      await set('publications', '2024-2:76:1', { snapshot, contentHash });
    },
    /^publications 2024-2:76:1 whole differs$/,
  ],
  [
    'the approved copy of a metric',
    async () => {
      const [row] = await rows('metrics', { id: { equals: 'hane' } });
      await set('metrics', 'hane', { approved: { ...row?.approved, required: false } });
    },
    /^metrics hane approved differs$/,
  ],
  [
    'what an edition pins',
    async () => {
      const [row] = await rows('editions');
      await set('editions', place.edition, { pins: { ...row?.pins, checks: [] } });
    },
    /^editions 2024-2 approved differs$/,
  ],
  [
    'the state of an edition',
    () => set('editions', place.edition, { state: 'closed' }),
    /^editions 2024-2 whole differs$/,
  ],
  [
    'a deputyship that nobody named',
    async () => {
      const [row] = await rows('deputies');
      if (row !== undefined) await insert('deputies', { ...row, id: 'forged', role: 'publisher' });
    },
    /^deputies forged roles untold$/,
  ],
  [
    'a proposal that nobody made, for another person to confirm',
    async () => {
      const [row] = await rows('account-changes', { person: { exists: true } });
      if (row !== undefined) await insert('account-changes', { ...row, id: 'forged', state: 'waiting' });
    },
    /^account-changes forged state untold$/,
  ],
];

describe('what somebody with the database in hand changes', () => {
  it('is nothing at first', async () => {
    expect(await timelineFaults(installation.payload)).toEqual([]);
  });

  it.each(tamperings)('is found: %s', async (_, tamper, said) => {
    await tamper();
    expect(await foundInTimeline(installation.payload)).toContainEqual(expect.stringMatching(said));
  });

  it('is found: a role', async () => {
    const { id } = people.accounts.writer.person;
    await set('users', id, { roles: ['ministry_editor', 'ministry_reviewer'] });
    expect(await foundInTimeline(installation.payload)).toEqual([`users ${id} roles differs`]);
  });
});

/** All that decides a release or says who may do what: the fields of each collection, and of the lists in them. */
const deciding = {
  sheets: ['facts', 'forces', 'exceptions'],
  editions: [...['state', 'year', 'month', 'releaseMode', 'stages', 'pins', 'proposals'], ...editionDays],
  provinces: ['absentServices', 'groups'],
  groups: ['name'],
  users: ['name', 'roles', 'province', 'active'],
  deputies: ['principal', 'deputy', 'role', 'province', 'from', 'until', 'endedAt', 'namedBy'],
  'account-changes': ['state', 'person', 'change', 'seen', 'reason', 'proposedBy', 'proposedAt', 'expires'],
} as const satisfies Partial<Record<Tampered, readonly string[]>>;

/** Gives what a value might be made into: another one, nothing, something where there was nothing; in lists and objects part by part. */
function othersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const inner = list.flatMap((each, at) => othersOf(each).map((other) => list.with(at, other)));
    return [...(list.length > 0 ? [[], [...list, list[0]]] : [['deniz']]), ...inner];
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, held]) =>
      othersOf(held).map((other) => ({ ...value, [key]: other })),
    );
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  return [typeof value === 'string' ? `${value}x` : 'x'];
}

describe('each thing that decides', () => {
  const cells = Object.entries(deciding).flatMap(([collection, fields]) =>
    fields.map((field) => [collection as keyof typeof deciding, field] as const),
  );

  it.each(cells)(
    'is found when it is another one: %s.%s',
    async (collection, field) => {
      const missed: unknown[] = [];
      for (const row of (await rows(collection)).slice(0, 3)) {
        const stored: unknown = Object.entries(row).find(([name]) => name === field)?.[1] ?? null;
        for (const other of sampled(othersIn(collection, field, stored))) {
          await set(collection, row.id, { [field]: other });
          const found = await foundInTimeline(installation.payload);
          if (!found.some((line) => line.startsWith(`${collection} ${row.id} `)))
            missed.push([row, other, found]);
        }
        await set(collection, row.id, { [field]: stored });
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );
});

/** Pins are read to find what they hold, and provinces have keys that the database knows. */
function othersIn(collection: string, field: string, stored: unknown): readonly unknown[] {
  if (field === 'pins') return [null];
  if (collection !== 'provinces') return othersOf(stored);
  return Array.isArray(stored) && stored.length > 0 ? [[]] : [[field === 'groups' ? 'deniz' : 'asdep']];
}

/** All of what is short, a few out of what is long. */
const sampled = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((_, at) => at % Math.max(1, Math.ceil(values.length / 5)) === 0);

describe('what only an anchor outside the database shows', () => {
  const anchorNow = async (): Promise<Anchor> => {
    const { kept: end } = await verifyTimeline(installation.payload);
    return { where: 'ölçüm', position: end?.position ?? 0, seal: end?.seal ?? '' };
  };
  const olderState = async (): Promise<void> => {
    for (const collection of ['timeline', 'chains', 'deputies'] as const) {
      await drop(collection, { id: { exists: true } });
      for (const doc of kept.get(collection) ?? []) await insert(collection, { ...doc });
    }
  };

  it('is a database set back to an older state of its own', async () => {
    await enterMore();
    const anchor = await anchorNow();
    await olderState();
    expect(await foundInTimeline(installation.payload, { anchors: [anchor] })).toContainEqual(
      'anchor ölçüm cut_off',
    );
  });

  it('is a chain that was made anew from other entries', async () => {
    const anchor = await anchorNow();
    await drop('timeline', { id: { equals: `${sheet}:1` } });
    await drop('chains', { id: { exists: true } });
    for (const { id } of await rows('timeline')) await set('timeline', id, { position: null, seal: null });
    await sealTimeline(installation.payload, { now: workday });
    const found = await foundInTimeline(installation.payload, { anchors: [anchor] });
    expect(found).toContainEqual('anchor ölçüm cut_off');
  });

  async function enterMore(): Promise<void> {
    const { reviewer, secondWriter } = people.accounts;
    touched.add('account-changes');
    valueOf(
      await proposeDeputy(admin, {
        principal: reviewer.person.id,
        deputy: secondWriter.person.id,
        role: 'ministry_reviewer',
        from: '2024-07-03',
        until: '2024-07-10',
        reason: 'İzin',
      }),
    );
    await sealTimeline(installation.payload, { now: workday });
  }
});
