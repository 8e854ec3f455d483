import type { DeputiesView } from '@/contract/deputiesView';
import { istanbulDate } from '@/domain/days';
import type { DeputableRole } from '@/domain/permissions/person';
import { lettersOf } from '@/notices/lettersOf';
import { readAddressees } from '@/notices/occasion';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import { entries, refs, soundValues, storedFigure } from '../../factories/figures';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { confirmWaiting } from '../../factories/secondPerson';
import { deskCaller, problemsIn, type DeskCaller } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const place = { edition: '2024-2', province: '76' };
const day = 24 * 60 * 60 * 1000;
const dayFrom = (days: number): string => istanbulDate(new Date(Date.now() + days * day));

let installation: TestPayload;
let people: Crew;
let admin: MadePerson;
let second: MadePerson;
let asAdmin: DeskCaller;

async function callerOf(made: MadePerson): Promise<DeskCaller> {
  return deskCaller(installation, await sessionHeader(installation.payload, made));
}

interface Wish {
  readonly principal: MadePerson;
  readonly deputy: MadePerson;
  readonly role?: DeputableRole;
  readonly from?: string;
  readonly until?: string;
}

function naming({ principal, deputy, ...wish }: Wish) {
  return {
    principal: principal.person.id,
    deputy: deputy.person.id,
    role: 'province_approver',
    from: dayFrom(0),
    until: dayFrom(5),
    reason: 'Yıllık izin',
    ...wish,
  };
}

/** An approver of Iğdır with somebody of the same province beside, so that no test's people are another's. */
async function pair(deputyRole: 'province_editor' | 'ministry_editor' = 'province_editor') {
  const principal = await makePerson(installation.payload, { roles: ['province_approver'], name: 'Müdür' });
  const deputy = await makePerson(installation.payload, { roles: [deputyRole], name: 'Vekil' });
  return { principal, deputy };
}

const linesOf = ({ body }: { body: unknown }): DeputiesView['lines'] => (body as DeputiesView).lines;

async function named(wish: Wish): Promise<string> {
  const answer = await asAdmin.post('/deputies', naming(wish));
  expect(answer.status).toBe(200);
  await confirmWaiting(installation.payload, second);
  const { docs } = await installation.payload.find({
    collection: 'deputies',
    where: { and: [{ deputy: { equals: wish.deputy.person.id } }, { endedAt: { exists: false } }] },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0]?.id ?? '';
}

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  admin = await makePerson(payload, { roles: ['admin'] });
  second = await makePerson(payload, { roles: ['admin'] });
  asAdmin = await callerOf(admin);
  await makeEdition(payload, people, { code: place.edition });
});
afterAll(() => installation.close());
afterEach(async () => {
  expect((await verifyTimeline(installation.payload)).broken).toEqual([]);
});

const reviewList = '/review';

describe('while it runs', () => {
  it('gives the role at every door at once, without a new session, and takes it back when it is ended', async () => {
    const { principal, deputy } = await pair();
    const caller = await callerOf(deputy);
    expect((await caller.get(reviewList)).status).toBe(403);
    const id = await named({ principal, deputy });
    expect((await caller.get(reviewList)).body).toMatchObject({ reviewsFigures: true });
    expect((await caller.get('/today')).body).toMatchObject({
      standsIn: [{ role: 'province_approver', principalName: 'Müdür', until: dayFrom(5) }],
    });
    expect((await asAdmin.post(`/deputies/${id}/end`, {})).status).toBe(200);
    expect((await caller.get(reviewList)).status).toBe(403);
  });

  it.each([
    ['before the first day', 1, 3, 403],
    ['on the first day', 0, 3, 200],
    ['on the last day', -3, 0, 200],
    ['after the last day', -3, -1, 403],
  ])('%s', async (_, from, until, status) => {
    const { principal, deputy } = await pair();
    const caller = await callerOf(deputy);
    const id = await named({ principal, deputy });
    await installation.payload.update({
      collection: 'deputies',
      id,
      data: { from: dayFrom(from), until: dayFrom(until) },
      depth: 0,
      overrideAccess: true,
    });
    expect((await caller.get(reviewList)).status).toBe(status);
  });

  it('reaches the documents of the role by the generic doors too, and no longer than it runs', async () => {
    const principal = await makePerson(installation.payload, { roles: ['ministry_editor'] });
    const deputy = await makePerson(installation.payload, { roles: ['publisher'] });
    const headers = await sessionHeader(installation.payload, deputy);
    const rename = async (): Promise<number> => {
      const { revision } = await installation.payload.findByID({
        collection: 'services',
        id: 'asdep',
        depth: 0,
        overrideAccess: true,
      });
      const answer = await installation.fetch('/api/services/asdep', {
        method: 'PATCH',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'Aile Sosyal Destek', revision }),
      });
      return answer.status;
    };
    expect(await rename()).toBe(403);
    const id = await named({ principal, deputy, role: 'ministry_editor' });
    expect(await rename()).toBe(200);
    const stored = await installation.payload.findByID({
      collection: 'services',
      id: 'asdep',
      depth: 0,
      overrideAccess: true,
    });
    // Both have their hands in it: neither approves it.
    expect(stored.touchedBy).toEqual([deputy.person.id, principal.person.id]);
    await asAdmin.post(`/deputies/${id}/end`, {});
    expect(await rename()).toBe(403);
  });

  it('reviews in the own name, for the other; the principal is then no second pair of eyes', async () => {
    const { principal, deputy } = await pair();
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    await named({ principal, deputy });
    const caller = await callerOf(deputy);
    const figures = await refs(people.editor, place, 'cocuk');
    const answer = await caller.post(`/review/${place.edition}/76/decide`, {
      approvals: figures,
      returns: [],
    });
    expect(answer.body).toMatchObject({ results: [{ metric: 'cocuk', outcome: 'done' }] });
    const figure = await storedFigure(installation.payload, place, 'cocuk');
    expect(figure.approvals).toMatchObject([{ by: deputy.person.id, onBehalfOf: principal.person.id }]);
    const history = await caller.get(`/figures/${figure.id}`);
    expect(history.body).toMatchObject({ acts: [{ actor: 'Vekil', onBehalfOf: 'Müdür' }, {}, {}] });
    // The principal gets the ministry's role as well: one person is at one stage of a round.
    const both = await makePerson(installation.payload, { roles: ['ministry_reviewer'] });
    await installation.payload.update({
      collection: 'users',
      id: principal.person.id,
      data: { roles: ['province_approver', 'ministry_reviewer'] },
      depth: 0,
      overrideAccess: true,
    });
    const seen = await refs(people.editor, place, 'cocuk');
    const refused = await (
      await callerOf(principal)
    ).post(`/review/${place.edition}/76/decide`, { approvals: seen, returns: [] });
    expect(refused.body).toMatchObject({ results: [{ issues: [{ problem: 'one_stage_per_round' }] }] });
    const passed = await (
      await callerOf(both)
    ).post(`/review/${place.edition}/76/decide`, { approvals: seen, returns: [] });
    expect(passed.body).toMatchObject({ results: [{ outcome: 'done' }] });
  });

  it('is told in the timeline also where the deputy has a role at the other stage', async () => {
    const { payload } = installation;
    const principal = await makePerson(payload, { roles: ['province_approver'], name: 'Müdür' });
    const deputy = await makePerson(payload, { roles: ['ministry_reviewer'], province: '76', name: 'Vekil' });
    await makeEdition(payload, people, { code: '2022-1' });
    const at = { edition: '2022-1', province: '76' };
    await saveFigures(people.editor, { ...at, figures: entries({ cocuk: 900 }) });
    await sendFigures(people.editor, { ...at, figures: await refs(people.editor, at) });
    await named({ principal, deputy });
    const caller = await callerOf(deputy);
    const figures = await refs(people.editor, at);
    const answer = await caller.post('/review/2022-1/76/decide', { approvals: figures, returns: [] });
    expect(answer.body).toMatchObject({ results: [{ outcome: 'done' }] });
    const history = await caller.get('/figures/2022-1:76:cocuk');
    expect(history.body).toMatchObject({ acts: [{ actor: 'Vekil', onBehalfOf: 'Müdür' }, {}, {}] });
  });

  it('does not approve for somebody who touched the figure, nor what was touched in the own role', async () => {
    const { principal, deputy } = await pair();
    await installation.payload.update({
      collection: 'users',
      id: principal.person.id,
      data: { roles: ['province_approver', 'province_editor'] },
      depth: 0,
      overrideAccess: true,
    });
    const at = { ...people.editor, person: { ...principal.person, roles: ['province_editor'] as const } };
    await saveFigures(at, { ...place, figures: entries({ gonullu: 5 }) });
    await sendFigures(at, { ...place, figures: await refs(at, place, 'gonullu') });
    await named({ principal, deputy });
    const figures = await refs(at, place, 'gonullu');
    const answer = await (
      await callerOf(deputy)
    ).post(`/review/${place.edition}/76/decide`, { approvals: figures, returns: [] });
    expect(answer.body).toMatchObject({ results: [{ issues: [{ problem: 'four_eyes' }] }] });
  });

  it('gets the mails of the role', async () => {
    const { principal, deputy } = await pair('province_editor');
    await named({ principal, deputy });
    const addressees = await readAddressees(installation.payload, new Date());
    const occasion = {
      notices: [
        {
          about: 'figure',
          kind: 'figures_to_review',
          matter: { place: { edition: place.edition, plate: '76', province: 'Iğdır', slug: 'igdir' } },
          things: [
            {
              name: { tr: 'Çocuk', en: 'Child' },
              awaits: ({ roles }: { roles: readonly string[] }) => roles.includes('province_approver'),
              touchedBy: [],
              sentBy: null,
            },
          ],
        },
      ],
      actor: null,
      actorName: null,
      onBehalfOf: null,
      comment: null,
    } as const;
    const to = lettersOf(occasion, addressees, 'timeline:deputies:1').map(({ to: { id } }) => id);
    expect(to).toContain(deputy.person.id);
    expect(to).toContain(principal.person.id);
  });
});

describe('naming', () => {
  it('is an admin’s for others, and an approver’s for the own role among the own people', async () => {
    const { principal, deputy } = await pair();
    const colleague = await makePerson(installation.payload, { roles: ['province_approver'] });
    const ankara = await makePerson(installation.payload, { roles: ['province_editor'], province: '06' });
    const own = await callerOf(principal);
    const view = (await own.get('/deputies')).body as unknown as DeputiesView;
    expect(view.mayName).toBe('own');
    expect(new Set(view.people.map(({ province }) => province))).toEqual(new Set(['76']));
    const problems = async (caller: DeskCaller, wish: Wish) =>
      problemsIn(await caller.post('/deputies', naming(wish)));
    expect(await problems(own, { principal: colleague, deputy })).toEqual(['not_yours_to_name']);
    expect(await problems(own, { principal, deputy: ankara })).toEqual(['deputy_unfit']);
    expect(await problems(own, { principal, deputy: principal })).toEqual(['deputy_self']);
    expect(await problems(own, { principal, deputy: colleague })).toEqual(['deputy_holds_role']);
    expect(await problems(await callerOf(deputy), { principal, deputy })).toEqual(['not_yours_to_name']);
    expect(await problems(await callerOf(people.accounts.publisher), { principal, deputy })).toEqual([
      'not_yours_to_name',
    ]);
    expect((await own.post('/deputies', naming({ principal, deputy }))).status).toBe(200);
    const reviews = async () => (await (await callerOf(deputy)).get(reviewList)).status;
    expect(await reviews()).toBe(403);
    await confirmWaiting(installation.payload, second);
    expect(await reviews()).toBe(200);
  });

  it('tells its reason in a chain that the people of the province do not read', async () => {
    const { principal, deputy } = await pair();
    await named({ principal, deputy });
    const told = async (reader: MadePerson): Promise<number> => {
      const headers = await sessionHeader(installation.payload, reader);
      const answer = await installation.fetch('/api/timeline?where[scope][equals]=deputies', { headers });
      return ((await answer.json()) as { totalDocs: number }).totalDocs;
    };
    expect(await told(admin)).toBeGreaterThan(0);
    expect(await told(deputy)).toBe(0);
    expect(await told(principal)).toBe(0);
  });

  it('gives nobody a power over himself, no admin an approving role, and no deputy a deputy', async () => {
    const { principal, deputy } = await pair();
    const problems = async (caller: DeskCaller, wish: Wish) =>
      problemsIn(await caller.post('/deputies', naming(wish)));
    const provincialAdmin = await makePerson(installation.payload, { roles: ['admin'], province: '76' });
    expect(await problems(asAdmin, { principal, deputy: provincialAdmin })).toEqual(['deputy_unfit']);
    expect(await problems(await callerOf(provincialAdmin), { principal, deputy: provincialAdmin })).toEqual([
      'deputy_self',
    ]);
    await named({ principal, deputy });
    const third = await makePerson(installation.payload, { roles: ['province_editor'] });
    const lent = await callerOf(deputy);
    expect(await problems(lent, { principal: deputy, deputy: third })).toEqual(['not_yours_to_name']);
    expect(await problems(lent, { principal, deputy: third })).toEqual(['not_yours_to_name']);
    expect(await problems(asAdmin, { principal: deputy, deputy: third })).toEqual(['principal_unfit']);
  });

  it('keeps the dates within reason, and one deputy for a role at a time, also when two are named at once', async () => {
    const { principal, deputy } = await pair();
    const other = await makePerson(installation.payload, { roles: ['province_editor'] });
    const third = await makePerson(installation.payload, { roles: ['province_editor'] });
    const problems = async (wish: Wish) => problemsIn(await asAdmin.post('/deputies', naming(wish)));
    expect(await problems({ principal, deputy, from: dayFrom(-1) })).toEqual(['deputy_days']);
    expect(await problems({ principal, deputy, from: dayFrom(3), until: dayFrom(2) })).toEqual([
      'deputy_days',
    ]);
    expect(await problems({ principal, deputy, until: dayFrom(60) })).toEqual(['deputy_days']);
    expect(await problems({ principal, deputy, until: '2026-02-30' })).toEqual(['field_unreadable']);
    const answers = await Promise.all(
      [deputy, other].map(async (each) => asAdmin.post('/deputies', naming({ principal, deputy: each }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(problemsIn(answers.find(({ status }) => status === 409) ?? { status: 0, body: {} })).toEqual([
      'change_waiting',
    ]);
    await confirmWaiting(installation.payload, second);
    expect(await problems({ principal, deputy: third })).toEqual(['deputy_overlaps']);
  });
});

describe('its end', () => {
  const grant = (made: MadePerson, data: object) =>
    installation.payload.update({
      collection: 'users',
      id: made.person.id,
      data,
      depth: 0,
      overrideAccess: true,
    });

  it.each([
    ['the principal is switched off', 'principal', { active: false }],
    ['the principal loses the role', 'principal', { roles: ['province_editor'] }],
    ['the principal goes to another province', 'principal', { province: '06' }],
    ['the deputy becomes an admin', 'deputy', { roles: ['province_editor', 'admin'] }],
  ] as const)('comes when %s, and does not come back', async (_, who, change) => {
    const { principal, deputy } = await pair();
    const id = await named({ principal, deputy });
    await grant({ principal, deputy }[who], change);
    await grant({ principal, deputy }[who], {
      active: true,
      roles: { principal, deputy }[who].person.roles,
      province: '76',
    });
    const stored = await installation.payload.findByID({
      collection: 'deputies',
      id,
      depth: 0,
      overrideAccess: true,
    });
    expect(stored.endedAt).not.toBeNull();
    expect((await (await callerOf(deputy)).get(reviewList)).status).toBe(403);
  });

  it('holds at the look-up too, whatever the record says', async () => {
    const { principal, deputy } = await pair();
    await named({ principal, deputy });
    // Round the hook that would end it.
    await installation.payload.db.updateOne({
      collection: 'users',
      id: principal.person.id,
      data: { active: false },
      req: {},
    });
    expect((await (await callerOf(deputy)).get(reviewList)).status).toBe(403);
  });

  it('is both people’s and an admin’s, and nobody else’s, who does not even see it', async () => {
    const { principal, deputy } = await pair();
    const id = await named({ principal, deputy });
    const stranger = await callerOf(await makePerson(installation.payload, { roles: ['province_approver'] }));
    expect((await stranger.post(`/deputies/${id}/end`, {})).status).toBe(404);
    expect(linesOf(await stranger.get('/deputies'))).toEqual([]);
    const own = await callerOf(deputy);
    expect(linesOf(await own.get('/deputies')).map((line) => line.state)).toEqual(['running']);
    expect(linesOf(await own.post(`/deputies/${id}/end`, {})).map((line) => line.state)).toEqual(['over']);
    expect(problemsIn(await own.post(`/deputies/${id}/end`, {}))).toEqual(['deputy_ended']);
    expect(linesOf(await asAdmin.get('/deputies')).find((line) => line.id === id)?.ended?.by).toBe('Vekil');
  });
});

describe('attacks', () => {
  it('no generic door writes one, and nothing sent to the own account lends a role', async () => {
    const { principal, deputy } = await pair();
    for (const made of [deputy, principal, admin]) {
      const headers = {
        ...(await sessionHeader(installation.payload, made)),
        'Content-Type': 'application/json',
      };
      const body = JSON.stringify({
        id: 'benim',
        ...naming({ principal, deputy }),
        namedBy: 'x',
        namedAt: 'x',
      });
      const answer = await installation.fetch('/api/deputies', { method: 'POST', headers, body });
      expect(answer.status).toBe(403);
    }
    const headers = {
      ...(await sessionHeader(installation.payload, deputy)),
      'Content-Type': 'application/json',
    };
    const lent = [{ role: 'province_approver', principal: 'x', principalName: 'x', until: '2099-01-01' }];
    await installation.fetch(`/api/users/${deputy.person.id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ _standsIn: lent, standsIn: lent, name: 'Vekil' }),
    });
    expect((await deskCaller(installation, headers).get(reviewList)).status).toBe(403);
    expect((await deskCaller(installation, {}).get('/deputies')).status).toBe(401);
    const foreign = await deskCaller(installation, headers).post('/deputies', naming({ principal, deputy }), {
      origin: 'https://evil.example',
    });
    expect(foreign.status).toBe(403);
  });
});
