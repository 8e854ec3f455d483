import { TOTP } from 'otpauth';
import type { JournalLine, JournalView } from '@/contract/journalView';
import { sweepJournal, verifyJournal } from '@/journal/keepJournal';
import { recordSecurityEvent, writeSums } from '@/journal/recordSecurityEvent';
import { sealChain, sealTimeline } from '@/workflow/timeline/sealTimeline';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { step } from '../../support/step';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const office = '10.1.2.3';
const stranger = '203.0.113.9';
const wrong = 'yanlis-parola-uzun';

let test: TestPayload;
let [ayse, zehra, editor]: MadePerson[] = [];

beforeAll(async () => {
  test = await startTestPayload();
  const { payload } = test;
  ayse = await makePerson(payload, { roles: ['admin'], name: 'Ayşe Yılmaz' });
  zehra = await makePerson(payload, { roles: ['admin'], name: 'Zehra Demir' });
  editor = await makePerson(payload, { roles: ['province_editor'], name: 'Mehmet Kaya' });
});
afterAll(() => test.close());

const known = (someone: MadePerson | undefined): MadePerson => {
  if (someone === undefined) throw new Error('Nobody was made');
  return someone;
};

/** A request as the process in front hands it on. */
const send = (
  path: string,
  {
    from,
    as = {},
    body,
  }: { readonly from: string; readonly as?: Record<string, string>; readonly body?: object },
): Promise<Response> =>
  test.fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'x-forwarded-for': from,
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...as,
    },
    ...(body && { body: JSON.stringify(body) }),
  });

const logIn = (who: MadePerson, password: string, from: string): Promise<Response> =>
  send('/api/users/login', { from, body: { email: who.email, password } });

async function readAs(who: MadePerson, filter = '-/-/-'): Promise<JournalView> {
  await writeSums(test.payload, new Date(), true);
  const headers = await sessionHeader(test.payload, who);
  const answer = await send(`/api/desk/journal/${filter}`, { from: office, as: headers });
  expect(answer.status).toBe(200);
  return (await answer.json()) as JournalView;
}

const briefly = ({ kind, person, sender, device, detail, problem, times }: JournalLine) =>
  [kind, person?.name, sender, device, detail, problem, times].filter((part) => part !== null).join(' ');

const named = async (): Promise<string> => {
  const { docs } = await test.payload.db.find({ collection: 'journal', where: {}, pagination: false });
  return JSON.stringify(docs);
};

describe('the journal of security', () => {
  it('tells one admin what happened at the doors, and nobody of themselves', async () => {
    const [me, other, man] = [known(ayse), known(zehra), known(editor)];
    await step('Mehmet signs in, from the office, in a new browser', async () => {
      expect((await logIn(man, man.password, office)).status).toBe(200);
      const { lines } = await readAs(me, `signed_in/${man.person.id}/-`);
      expect(lines.map(briefly)).toContain('signed_in Mehmet Kaya 10.1.2.3 new one_factor 1');
    });
    await step('a stranger guesses until the account is locked, and goes on', async () => {
      for (let guess = 0; guess < 14; guess += 1) await logIn(man, wrong, stranger);
      const { lines } = await readAs(me, `-/${man.person.id}/-`);
      const told = lines.filter(({ sender }) => sender === stranger);
      const times = (kind: string): number =>
        told.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.times, 0);
      expect(told.length).toBe(4);
      expect(times('sign_in_failed') + times('sign_in_locked')).toBe(14);
      expect(times('sign_in_locked')).toBeGreaterThan(1);
    });
    await step('an address that nobody has is told by a mark alone', async () => {
      const body = { email: 'kimse@ornek.gov.tr', password: wrong };
      await send('/api/users/login', { from: stranger, body });
      const [line] = (await readAs(me, 'sign_in_failed/-/-')).lines;
      expect([line?.person, line?.sender]).toEqual([null, stranger]);
      expect(line?.unknown).toMatch(/^[0-9a-f]{12}$/);
    });
    await step('an editor asks for what is not theirs, of an endpoint and of a door of Payload', async () => {
      const as = await sessionHeader(test.payload, man);
      expect((await send('/api/desk/journal/-/-/-', { from: office, as })).status).toBe(403);
      expect((await send('/api/journal', { from: office, as })).status).toBe(403);
      const { lines } = await readAs(me, `refused/${man.person.id}/-`);
      expect(lines.map(briefly)).toEqual([
        'refused Mehmet Kaya 10.1.2.3 GET journal 1',
        'refused Mehmet Kaya 10.1.2.3 readJournal role_missing 1',
      ]);
    });
    await step(
      'Zehra ends his sessions: Ayşe reads it, and Zehra reads nothing of her own acts',
      async () => {
        const as = await sessionHeader(test.payload, other);
        const path = `/api/desk/people/${man.person.id}/end-sessions`;
        expect((await send(path, { from: office, as, body: {} })).status).toBe(200);
        const act = {
          kind: 'account_changed',
          detail: 'end_sessions',
          by: { id: other.person.id, name: 'Zehra Demir' },
        };
        expect((await readAs(me)).lines).toContainEqual(expect.objectContaining(act));
        const hers = (await readAs(other)).lines;
        expect(hers).not.toContainEqual(expect.objectContaining(act));
        expect(hers.flatMap(({ person, by }) => [person?.id, by?.id])).not.toContain(other.person.id);
        expect((await readAs(other, `-/${other.person.id}/-`)).lines).toEqual([]);
        expect((await readAs(other)).people.map(({ id }) => id)).not.toContain(other.person.id);
      },
    );
    await step('the one who signs out is told of', async () => {
      const as = await sessionHeader(test.payload, man);
      expect((await send('/api/users/logout', { from: office, as, body: {} })).status).toBe(200);
      expect((await readAs(me, `signed_out/${man.person.id}/-`)).lines).toHaveLength(1);
    });
  });

  it('tells wrong codes, at signing in and before an act, and keeps none of them', async () => {
    const owner = await makePerson(test.payload, { roles: ['publisher'], name: 'Kodlu Kişi' });
    const begun = await logIn(owner, owner.password, office);
    const { secret } = (await begun.json()) as { readonly secret: string };
    const cookie = begun.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const right = new TOTP({ secret }).generate();
    const bad = right === '123456' ? '654321' : '123456';
    await send('/api/users/second-step', { from: stranger, as: { cookie }, body: { code: bad } });
    const opened = await send('/api/users/second-step', {
      from: office,
      as: { cookie },
      body: { code: right },
    });
    const session = opened.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const ask = (path: string, body: object) => send(path, { from: office, as: { cookie: session }, body });
    await ask('/api/desk/second-factor/proof', { code: bad });
    await ask('/api/desk/account/password', { current: wrong, next: 'yepyeni-bir-parola' });
    const kinds = (await readAs(known(ayse), `-/${owner.person.id}/-`)).lines.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['code_failed', 'proof_failed', 'password_guess_failed', 'signed_in']),
    );
    const stored = await named();
    for (const secretWord of [
      bad,
      right,
      wrong,
      owner.password,
      secret,
      'kimse@',
      owner.email,
      stranger,
      office,
    ])
      expect(stored).not.toContain(secretWord);
  });

  it('is read in pages, each entry once', async () => {
    for (let each = 0; each < 60; each += 1)
      await recordSecurityEvent(test.payload, {
        at: new Date(),
        kind: 'session_ended',
        person: known(editor).person.id,
      });
    const first = await readAs(known(ayse), 'session_ended/-/-');
    const second = await readAs(known(ayse), `session_ended/-/${first.next ?? ''}`);
    expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 10, null]);
    const ids = [...first.lines, ...second.lines].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
  });
});

describe('the chain of the journal', () => {
  const now = new Date('2027-03-01T09:00:00.000Z');
  const seal = async (): Promise<void> => {
    await sealTimeline(test.payload, { now });
    await sealChain(test.payload, 'journal', { now });
  };
  const faults = async (): Promise<readonly string[]> => {
    const { links, broken, end } = await verifyJournal(test.payload);
    return [
      ...(end === null ? [] : [`end ${end}`]),
      ...links.map(({ wrong }) => `link ${wrong}`),
      ...broken.map(({ wrong }) => `entry ${wrong}`),
    ];
  };
  type Row = Record<string, unknown> & { readonly id: string };
  const rowsOf = async (collection: 'journal' | 'chains'): Promise<readonly Row[]> => {
    const { docs } = await test.payload.db.find<Row>({
      collection,
      where: {},
      sort: 'position',
      pagination: false,
    });
    return docs;
  };
  const set = (id: string, data: Record<string, unknown>) =>
    test.payload.db.updateOne({ collection: 'journal', id, data });
  const drop = (id: string) =>
    test.payload.db.deleteMany({ collection: 'journal', where: { id: { equals: id } } });
  const at = async (place: number): Promise<Row> => {
    const row = (await rowsOf('journal')).at(place);
    if (row === undefined) throw new Error('The journal is short');
    return row;
  };
  const put = async (collection: 'journal' | 'chains', rows: readonly Row[]): Promise<void> => {
    await test.payload.db.deleteMany({ collection, where: { id: { exists: true } } });
    for (const row of rows) await test.payload.db.create({ collection, customID: row.id, data: row });
  };

  const otherThing = { kind: 'signed_in', device: 'known' };
  const tamperings: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    ['an entry changed', async () => set((await at(2)).id, otherThing), /^entry differs$/],
    ['an entry about somebody else', async () => set((await at(2)).id, { person: 'x' }), /^entry differs$/],
    ['an entry taken out', async () => drop((await at(2)).id), /^link missing/],
    ['the first taken away', async () => drop((await at(0)).id), /^link missing/],
    ['the last cut off', async () => drop((await at(-1)).id), /^end cut_off$/],
    [
      'two changing places',
      async () => {
        const [one, two] = [await at(1), await at(2)];
        await set(one.id, { position: two['position'], seal: two['seal'] });
        await set(two.id, { position: one['position'], seal: one['seal'] });
      },
      /^link not_linked/,
    ],
    [
      'an entry put in',
      async () => {
        const row = { ...(await at(2)), id: 'made-up' };
        await test.payload.db.create({ collection: 'journal', customID: row.id, data: row });
      },
      /link repeated/,
    ],
    [
      'the end taken away with everything',
      async () => {
        await put('journal', []);
        const where = { id: { equals: 'journal' } };
        await test.payload.db.deleteMany({ collection: 'chains', where });
      },
      /^end gone$/,
    ],
    [
      'what retention is said to have removed',
      async () => {
        const [first, third] = [await at(0), await at(2)];
        await drop(first.id);
        const data = { removed: Number(third['position']) - 2, removedSeal: first['seal'] };
        await test.payload.db.updateOne({ collection: 'chains', id: 'journal', data });
      },
      /^end changed/,
    ],
  ];

  it('finds what was changed, cut, moved or put in', async () => {
    for (const person of ['a', 'b', 'c', 'd', 'e'])
      await recordSecurityEvent(test.payload, { at: now, kind: 'signed_out', person });
    await seal();
    const [journal, chains] = [await rowsOf('journal'), await rowsOf('chains')];
    expect(await faults()).toEqual([]);
    for (const [what, tamper, expected] of tamperings) {
      await tamper();
      expect([what, (await faults()).join(', ')]).toEqual([what, expect.stringMatching(expected)]);
      await put('journal', journal);
      await put('chains', chains);
    }
    expect(await faults()).toEqual([]);
  });

  it('knows what its time has removed, and removes nothing that somebody has made older', async () => {
    const day = (of: string): Date => new Date(`2028-0${of}T09:00:00.000Z`);
    const write = (of: string) =>
      recordSecurityEvent(test.payload, { at: day(of), kind: 'signed_out', person: of });
    for (const date of ['1-01', '1-02', '2-01', '2-02']) await write(date);
    await seal();
    await sweepJournal(test.payload, { before: day('1-15') });
    expect((await rowsOf('journal')).map(({ person }) => person)).toEqual(['2-01', '2-02']);
    expect(await faults()).toEqual([]);
    await step('new entries are linked to what is left, also when nothing is', async () => {
      await sweepJournal(test.payload, { before: day('3-01') });
      expect([await rowsOf('journal'), await faults()]).toEqual([[], []]);
      for (const date of ['4-01', '4-02']) await write(date);
      await seal();
      expect(await faults()).toEqual([]);
    });
    await step('an entry that is made older by hand is not removed with the old', async () => {
      const journal = await rowsOf('journal');
      await set((await at(0)).id, { at: day('1-01').toISOString() });
      await sweepJournal(test.payload, { before: day('3-01') });
      expect(await rowsOf('journal')).toHaveLength(2);
      expect(await faults()).toEqual(['entry differs']);
      await put('journal', journal);
    });
  });
});
