import { passwordAttempts } from '@/domain/signIn/attempts';
import { askReset } from '@/accounts/askReset';
import { tendOtherJobs } from '@/jobs/unfinishedJobs';
import { changePerson, switchOff, switchOn } from '@/accounts/changePerson';
import type { PersonRequest } from '@/accounts/invitePerson';
import { readPerson } from '@/accounts/readPerson';
import { setPassword } from '@/accounts/setPassword';
import type { PayloadJob, User } from '@/payload-types';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { confirmedBy, confirmWaiting } from '../../factories/secondPerson';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { lastMailTo, linkIn, sendWaiting } from '../../support/people';
import { problemOf, signInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { problemsOf } from '../../support/results';

let installation: TestPayload;
let admin: MadePerson;
let second: MadePerson;
let server: MailServer;

beforeAll(async () => {
  installation = await startTestPayload();
  admin = await makePerson(installation.payload, { roles: ['admin'] });
  second = await makePerson(installation.payload, { roles: ['admin'] });
  server = await startMailServer();
  await sendThrough(installation.payload, server.url);
});
afterAll(async () => {
  await server.close();
  await installation.close();
});

type Headers = Awaited<ReturnType<typeof sessionHeader>>;
interface Session {
  readonly id: string;
  readonly isCurrent: boolean;
}

const password = 'mavi at limon saati';
const acting = (made: MadePerson = admin): ActContext => ({
  payload: installation.payload,
  person: made.person,
  now: new Date(),
});
/** Needs no second factor to come in. */
const makeWriter = () => makePerson(installation.payload, { roles: ['ministry_editor'] });
const desk = (headers: Headers) => deskCaller(installation, headers);
const isOpen = async (headers: Headers) => (await desk(headers).get('/account')).status === 200;
const revisionOf = async (person: string) => (await readPerson(acting(), person))?.revision ?? -1;
const sessionsOf = async (headers: Headers) =>
  (await desk(headers).get('/account')).body['sessions'] as readonly Session[];
const mailsTo = (email: string) =>
  server.taken.filter(({ to }) => to === email).map(({ mail }) => mail.subject);

function wishOf({ person, email }: MadePerson, more: Partial<PersonRequest> = {}): PersonRequest {
  const { name, roles, province } = person;
  return { name, email, roles, province, language: 'tr', reason: 'Görev değişikliği', ...more };
}

describe('a forgotten password', () => {
  const ask = async (address: string, now = new Date()) => {
    await askReset({ payload: installation.payload, now }, address);
    await sendWaiting(installation.payload);
  };

  const post = (body: string) =>
    installation.fetch('/api/users/forgot-password', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  const knock = async (email: string) => {
    expect((await post(JSON.stringify({ email }))).status).toBe(200);
  };
  const byId = ({ person }: MadePerson) => ({
    collection: 'users' as const,
    where: { id: { equals: person.id } },
  });
  const shapeOf = ({ taskSlug, queue, processing }: PayloadJob) => ({ taskSlug, queue, processing });

  it('is answered by one link, once; every session ends, and the person is told', async () => {
    const made = await makeWriter();
    const before = await sessionHeader(installation.payload, made);
    await ask(` ${made.email.toUpperCase()} `);
    const link = linkIn(lastMailTo(server, made.email).text);
    expect(await isOpen(before)).toBe(true);
    const use = (key: string, chosen: string) =>
      setPassword({ payload: installation.payload, now: new Date() }, { ...link, key, password: chosen });
    expect(problemsOf(await use(link.key, password))).toEqual([]);
    expect(await isOpen(before)).toBe(false);
    expect(problemsOf(await use(link.key, 'limon saati mavi at'))).toEqual(['link_dead']);
    await sendWaiting(installation.payload);
    expect(mailsTo(made.email)).toEqual(['Kitapçık: yeni parola', 'Kitapçık: parolanız değiştirildi']);
  });

  it('sends nothing to nobody, to somebody switched off, to somebody who is only invited, and not twice in a row', async () => {
    const off = await makePerson(installation.payload, { roles: ['publisher'], active: false });
    const invited = await makeWriter();
    await installation.payload.db.updateOne({
      collection: 'users',
      id: invited.person.id,
      data: { invited: true },
    });
    const twice = await makeWriter();
    for (const email of ['yok@ornek.gov.tr', off.email, invited.email, twice.email, twice.email, '', '%'])
      await ask(email);
    expect([off, invited, twice].map(({ email }) => mailsTo(email).length)).toEqual([0, 0, 1]);
    await ask(twice.email, new Date(Date.now() + 3 * 60_000));
    expect(mailsTo(twice.email)).toHaveLength(2);
  });

  it('is not taken from its owner by whoever goes on asking: a link works for half an hour at least', async () => {
    const { email } = await makeWriter();
    const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);
    await ask(email);
    const first = linkIn(lastMailTo(server, email).text);
    for (const later of [5, 10, 29]) await ask(email, minutes(later));
    expect(linkIn(lastMailTo(server, email).text)).toEqual(first);
    const use = (link: typeof first, chosen: string) =>
      setPassword({ payload: installation.payload, now: minutes(30) }, { ...link, password: chosen });
    expect(problemsOf(await use(first, password))).toEqual([]);
    expect(problemsOf(await use(first, 'limon saati mavi at'))).toEqual(['link_dead']);
    await ask(email, minutes(31));
    const second = linkIn(lastMailTo(server, email).text);
    expect(second.key).not.toBe(first.key);
    await ask(email, minutes(70));
    expect(linkIn(lastMailTo(server, email).text).key).not.toBe(second.key);
  });

  it('answers everybody the same, whatever is sent', async () => {
    const { email } = await makeWriter();
    const answers = [];
    for (const body of [{ email }, { email: 'yok@ornek.gov.tr' }, { email: { $ne: null } }, {}]) {
      const answer = await post(JSON.stringify(body));
      answers.push([answer.status, await answer.text()]);
    }
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(200);
  });

  it('is looked up by a job: the door does the same for an address that nobody has, and answers before', async () => {
    const { payload } = installation;
    const made = await makeWriter();
    const jobs = async () => (await payload.find({ collection: 'payload-jobs', overrideAccess: true })).docs;
    const link = async () => (await payload.db.findOne<User>(byId(made)))?.link ?? null;
    await sendWaiting(payload);
    await knock(made.email);
    const queued = await jobs();
    expect(queued).toHaveLength(1);
    expect([await link(), mailsTo(made.email)]).toEqual([null, []]);
    expect(JSON.stringify(queued)).not.toContain(made.email);
    await sendWaiting(payload);
    expect(mailsTo(made.email)).toEqual(['Kitapçık: yeni parola']);
    await knock('yok@ornek.gov.tr');
    expect((await jobs()).map(shapeOf)).toEqual(queued.map(shapeOf));
    await sendWaiting(payload);
    expect(await jobs()).toEqual([]);
  });

  it('is not lost with a worker that dies over it: another one takes it up, once', async () => {
    const { payload } = installation;
    const { email } = await makeWriter();
    await knock(email);
    const [job] = (await payload.find({ collection: 'payload-jobs', overrideAccess: true })).docs;
    await payload.db.updateOne({
      collection: 'payload-jobs',
      id: job?.id ?? '',
      data: { processing: true },
    });
    await sendWaiting(payload);
    await tendOtherJobs(payload, new Date());
    await sendWaiting(payload);
    expect(mailsTo(email)).toEqual([]);
    await tendOtherJobs(payload, new Date(Date.now() + 2 * 60_000));
    await sendWaiting(payload);
    expect(mailsTo(email)).toEqual(['Kitapçık: yeni parola']);
  });

  it('is a way in for its owner while strangers have shut out every device that is not known', async () => {
    const { email } = await makeWriter();
    const attempts = Array.from({ length: passwordAttempts.most }, () => ({ email, password: 'tahmin' }));
    for (const attempt of attempts) await signInBrowser(installation).login(attempt);
    const own = signInBrowser(installation);
    expect(problemOf(await own.login({ email, password }))).toBe('login_locked');
    await ask(email);
    const link = linkIn(lastMailTo(server, email).text);
    expect((await own.post('/api/desk/set-password', { ...link, password })).status).toBe(200);
    expect(await own.whoAmI()).toBeNull();
    expect((await own.login({ email, password })).status).toBe(200);
    expect(problemOf(await signInBrowser(installation).login({ email, password }))).toBe('login_locked');
  });

  it('leaves no other door: Payload’s own is shut', async () => {
    for (const headers of [{}, await sessionHeader(installation.payload, admin)]) {
      const { status } = await installation.fetch('/api/users/reset-password', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ token: null, password }),
      });
      expect(status).toBe(403);
    }
  });

  it('is set through our own page only', async () => {
    const made = await makeWriter();
    await ask(made.email);
    const body = { ...linkIn(lastMailTo(server, made.email).text), password };
    const send = (headers: Record<string, string>) =>
      desk({} as Headers).post('/set-password', body, headers);
    expect((await send({ origin: 'https://kotu.example', host: 'kitapcik.example' })).status).toBe(403);
    expect(problemsIn(await desk({} as Headers).post('/set-password', {}))).toEqual([
      'field_missing',
      'field_missing',
      'field_missing',
    ]);
    const set = await send({});
    expect([set.status, set.body]).toEqual([200, {}]);
  });
});

describe('the own password', () => {
  it('is changed by whoever knows the present one; the other sessions end', async () => {
    const made = await makeWriter();
    const [here, there] = [
      await sessionHeader(installation.payload, made),
      await sessionHeader(installation.payload, made),
    ];
    const change = (current: string, next: string) => desk(here).post('/account/password', { current, next });
    expect(problemsIn(await change('yanlış', password))).toEqual(['password_wrong']);
    expect(problemsIn(await change(made.password, 'kısa'))).toEqual(['password_short']);
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, true]);
    expect((await change(made.password, password)).status).toBe(200);
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false]);
    expect(problemsIn(await change(made.password, password))).toEqual(['password_wrong']);
    await sendWaiting(installation.payload);
    expect(mailsTo(made.email)).toEqual(['Kitapçık: parolanız değiştirildi']);
  });

  it('is guessed by a session no oftener than at the login, and the guesses are counted together', async () => {
    const made = await makeWriter();
    const session = await sessionHeader(installation.payload, made);
    const change = (current: string) => desk(session).post('/account/password', { current, next: password });
    for (let time = 0; time < passwordAttempts.most - 1; time += 1)
      expect(problemsIn(await change('tahmin'))).toEqual(['password_wrong']);
    const stranger = signInBrowser(installation);
    expect(problemOf(await stranger.login({ email: made.email, password: 'tahmin' }))).toBe('login_wrong');
    const refused = await change(made.password);
    expect([refused.status, problemsIn(refused)]).toEqual([429, ['login_locked']]);
    expect(problemOf(await stranger.login(made))).toBe('login_locked');
  });

  it('is nobody else’s affair: no door of an admin takes one', async () => {
    const made = await makeWriter();
    const headers = await sessionHeader(installation.payload, admin);
    const revision = await revisionOf(made.person.id);
    const body = { ...wishOf(made), revision, password, hash: 'x', salt: 'x' };
    expect((await desk(headers).post(`/people/${made.person.id}/change`, body)).status).toBe(200);
    const invited = { ...body, email: 'parolali@ornek.gov.tr', name: 'Parolalı' };
    expect((await desk(headers).post('/people', invited)).status).toBe(200);
    await confirmWaiting(installation.payload, second);
    const logIn = async (email: string, typed: string) =>
      (await signInBrowser(installation).login({ email, password: typed })).status;
    expect(await logIn(made.email, password)).toBe(401);
    expect(await logIn(invited.email, password)).toBe(401);
    expect(await logIn(made.email, made.password)).toBe(200);
  });
});

describe('sessions', () => {
  it('are listed with their browser, ended one by one, and refused at once', async () => {
    const made = await makeWriter();
    const [here, there, elsewhere] = [
      await sessionHeader(installation.payload, made),
      await sessionHeader(installation.payload, made),
      await sessionHeader(installation.payload, made),
    ];
    const open = await sessionsOf(here);
    expect(open.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    const [other] = (await sessionsOf(there)).filter(({ isCurrent }) => isCurrent);
    expect((await desk(here).post('/account/end-session', { session: other?.id })).status).toBe(200);
    expect([await isOpen(here), await isOpen(there), await isOpen(elsewhere)]).toEqual([true, false, true]);
    for (const path of ['/api/users/me', '/api/editions', '/api/users/refresh-token', '/api/desk/self']) {
      const method = path.endsWith('token') ? 'POST' : 'GET';
      const answer = await installation.fetch(path, { method, headers: there });
      const text = await answer.text();
      expect([path, answer.status >= 400 || text.includes('"user":null')]).toEqual([path, true]);
    }
    expect((await desk(here).post('/account/end-other-sessions', {})).status).toBe(200);
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false]);
  });

  it('are one’s own: nobody ends another’s, but the admin all of somebody', async () => {
    const [made, curious] = [await makeWriter(), await makeWriter()];
    const [hers, his] = [
      await sessionHeader(installation.payload, made),
      await sessionHeader(installation.payload, curious),
    ];
    const [session] = await sessionsOf(hers);
    expect(problemsIn(await desk(his).post('/account/end-session', { session: session?.id }))).toEqual([
      'not_found',
    ]);
    expect((await desk(his).post(`/people/${made.person.id}/end-sessions`, {})).status).toBe(403);
    expect(await isOpen(hers)).toBe(true);
    const admins = desk(await sessionHeader(installation.payload, admin));
    expect((await admins.post(`/people/${made.person.id}/end-sessions`, {})).status).toBe(200);
    expect(await isOpen(hers)).toBe(false);
    const { body } = await admins.get(`/people/${made.person.id}`);
    expect(body).toMatchObject({
      openSessions: 0,
      history: [{ action: 'end_sessions', actor: admin.person.name }, {}],
    });
  });
});

describe('grants', () => {
  it('reach the person by mail, with what they were before', async () => {
    const made = await makeWriter();
    const person = made.person.id;
    const more = wishOf(made, { roles: ['publisher', 'ministry_editor'] });
    const revision = await revisionOf(person);
    const asked = changePerson(acting(), { ...more, person, revision });
    expect(problemsOf(await confirmedBy(installation.payload, second, asked))).toEqual([]);
    await switchOff(acting(), { person, revision: await revisionOf(person) });
    await sendWaiting(installation.payload);
    const [, granted, off] = server.taken.filter(({ to }) => to === made.email).map(({ mail }) => mail);
    expect(granted?.subject).toBe('Kitapçık: yetkileriniz değişti');
    expect(granted?.text).toContain(
      '- Görevler: Bakanlık metin sorumlusu → Bakanlık metin sorumlusu, Yayım sorumlusu',
    );
    expect(granted?.text).toContain(`İşlemi yapan: ${second.person.name}`);
    expect(off?.text).toContain('- Durum: etkin → kapalı');
    expect(off?.text).not.toContain('http');
  });

  it('are never one’s own affair, on no door', async () => {
    const self = acting(admin);
    const person = admin.person.id;
    const revision = await revisionOf(person);
    const tries = [
      changePerson(self, { ...wishOf(admin, { roles: ['admin', 'publisher'] }), person, revision }),
      changePerson(self, { ...wishOf(admin, { province: '06' }), person, revision }),
      changePerson(self, { ...wishOf(admin, { email: 'baska@ornek.gov.tr' }), person, revision }),
      switchOff(self, { person, revision }),
    ];
    for (const answer of await Promise.all(tries)) expect(problemsOf(answer)).toEqual(['own_roles']);
    const name = async (to: string) =>
      changePerson(self, { ...wishOf(admin, { name: to }), person, revision: await revisionOf(person) });
    expect(problemsOf(await name('Yeni Ad'))).toEqual([]);
    await name(admin.person.name);
  });

  it('tell the former address too when the address changes, and end what was open', async () => {
    const made = await makeWriter();
    const person = made.person.id;
    const before = await sessionHeader(installation.payload, made);
    const email = `tasindi-${made.email}`;
    const revision = await revisionOf(person);
    const asked = changePerson(acting(), { ...wishOf(made, { email }), person, revision });
    expect(problemsOf(await confirmedBy(installation.payload, second, asked))).toEqual([]);
    expect(await isOpen(before)).toBe(false);
    await sendWaiting(installation.payload);
    expect([mailsTo(made.email), mailsTo(email)]).toEqual([
      ['Kitapçık: hesabınız için değişiklik önerildi', 'Kitapçık: e-posta adresiniz değiştirildi'],
      ['Kitapçık: e-posta adresiniz değiştirildi'],
    ]);
  });

  it('leave one active admin, also when two switch each other off at once', async () => {
    const off = async (by: MadePerson, whom: MadePerson) => ({
      by,
      whom,
      revision: await revisionOf(whom.person.id),
    });
    const both = [await off(admin, second), await off(second, admin)];
    const answers = await Promise.all(
      both.map(({ by, whom, revision }) => switchOff(acting(by), { person: whom.person.id, revision })),
    );
    expect(answers.flatMap(problemsOf)).toEqual(['last_admin']);
    const where = { and: [{ roles: { in: ['admin' as const] } }, { active: { equals: true } }] };
    const left = await installation.payload.find({
      collection: 'users',
      where,
      depth: 0,
      overrideAccess: true,
    });
    expect(left.docs).toHaveLength(1);
    // The other tests want their admins back.
    for (const { person } of [admin, second])
      await installation.payload.update({
        collection: 'users',
        id: person.id,
        data: { active: true },
        depth: 0,
        overrideAccess: true,
      });
  });
});

describe('somebody who is switched off', () => {
  it('is out at once, keeps the name on what was done, and comes back when switched on', async () => {
    const made = await makeWriter();
    const person = made.person.id;
    const before = await sessionHeader(installation.payload, made);
    await askReset({ payload: installation.payload, now: new Date() }, made.email);
    await sendWaiting(installation.payload);
    const link = linkIn(lastMailTo(server, made.email).text);
    await switchOff(acting(), { person, revision: await revisionOf(person) });
    expect(await isOpen(before)).toBe(false);
    const logIn = async () => (await signInBrowser(installation).login(made)).status;
    expect(await logIn()).toBe(401);
    const used = await setPassword({ payload: installation.payload, now: new Date() }, { ...link, password });
    expect(problemsOf(used)).toEqual(['link_dead']);
    const view = await readPerson(acting(), person);
    expect(view).toMatchObject({ name: made.person.name, state: 'off', openSessions: 0 });
    const ref = { person, revision: await revisionOf(person), reason: 'İzinden döndü' };
    expect(problemsOf(await confirmedBy(installation.payload, second, switchOn(acting(), ref)))).toEqual([]);
    expect(await isOpen(before)).toBe(false);
    expect(await logIn()).toBe(200);
  });
});
