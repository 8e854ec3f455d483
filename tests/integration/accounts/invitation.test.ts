import type { Person } from '@/domain/permissions/person';
import { changePerson, switchOff } from '@/accounts/changePerson';
import { inviteAgain, invitePerson, type PersonRequest } from '@/accounts/invitePerson';
import { readPerson } from '@/accounts/readPerson';
import { setPassword } from '@/accounts/setPassword';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { timelineFaults } from '../../support/timelineFaults';
import { makePerson, type MadePerson } from '../../factories/people';
import { accountAt, confirmedBy } from '../../factories/secondPerson';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { lastMailTo, linkIn, sendWaiting } from '../../support/people';
import { signInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { problemsOf, valueOf } from '../../support/results';

let installation: TestPayload;
let admin: MadePerson;
let second: MadePerson;
let server: MailServer;
let count = 0;

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

const acting = (person: Person = admin.person, now = new Date()): ActContext => ({
  payload: installation.payload,
  person,
  now,
});

function wish(more: Partial<PersonRequest> = {}): PersonRequest {
  count += 1;
  const email = `davetli${String(count)}@ornek.gov.tr`;
  return {
    name: `Davetli ${String(count)}`,
    email,
    roles: ['publisher'],
    province: null,
    language: 'tr',
    reason: 'Göreve başladı',
    ...more,
  };
}

async function invite(more: Partial<PersonRequest> = {}): Promise<PersonRequest & { readonly id: string }> {
  const asked = wish(more);
  valueOf(await confirmedBy(installation.payload, second, invitePerson(acting(), asked)));
  await sendWaiting(installation.payload);
  return { ...asked, id: await accountAt(installation.payload, asked.email) };
}

const see = async (id: string) => {
  const view = await readPerson(acting(), id);
  if (view === null) throw new Error('Nobody');
  return view;
};
const useLink = (link: { person: string; key: string }, password: string, now = new Date()) =>
  setPassword({ payload: installation.payload, now }, { ...link, password });
const isLoggedInBy = async (email: string, password: string) =>
  (await signInBrowser(installation).login({ email, password })).status === 200;

const password = 'mavi at limon saati';

describe('an invitation', () => {
  it('brings one link, by which its reader alone sets the first password, once', async () => {
    const { id, email } = await invite();
    const mail = lastMailTo(server, email);
    expect(mail.subject).toBe('Kitapçık: hesabınız açıldı');
    expect(mail.text).toContain('https://kitapcik.example/yonetim/parola#kisi=');
    expect(mail.html).toContain('<html lang="tr">');
    const link = linkIn(mail.text);
    expect(link.person).toBe(id);
    expect((await see(id)).state).toBe('invited');
    expect(problemsOf(await useLink(link, password))).toEqual([]);
    expect((await see(id)).state).toBe('active');
    expect(await isLoggedInBy(email, password)).toBe(true);
    expect(problemsOf(await useLink(link, 'limon saati mavi at'))).toEqual(['link_dead']);
    expect(await isLoggedInBy(email, password)).toBe(true);
    await sendWaiting(installation.payload);
    expect(server.taken.filter(({ to }) => to === email)).toHaveLength(1);
  });

  it('speaks the language of its reader', async () => {
    const { email } = await invite({ language: 'en' });
    const mail = lastMailTo(server, email);
    expect(mail.subject).toBe('Kitapçık: your account is ready');
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.text).toContain('Set my password');
  });

  it('keeps nothing by which a reader of the database could open the account', async () => {
    const { id, email } = await invite();
    const { key } = linkIn(lastMailTo(server, email).text);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const { payload } = installation;
    for (const collection of ['users', 'mails', 'timeline', 'payload-jobs'] as const) {
      const docs = await payload.db.find({ collection, pagination: false, limit: 0 });
      expect(JSON.stringify(docs)).not.toContain(key);
    }
    const shown = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true });
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['link']));
  });

  it('is the way in only with its own key', async () => {
    const [first, second] = [await invite(), await invite()];
    const [a, b] = [first, second].map(({ email }) => linkIn(lastMailTo(server, email).text));
    if (!a || !b) throw new Error('No links');
    for (const link of [
      { ...a, key: b.key },
      { ...b, key: a.key },
      { ...a, key: '' },
      { ...a, person: 'yok' },
    ])
      expect(problemsOf(await useLink(link, password))).toEqual(['link_dead']);
    expect(problemsOf(await useLink(a, password))).toEqual([]);
  });

  it('refuses a poor password and stays open for a better one', async () => {
    const { email } = await invite({ name: 'Gülşah Çağlayan' });
    const link = linkIn(lastMailTo(server, email).text);
    expect(problemsOf(await useLink(link, 'kısa'))).toEqual(['password_short']);
    expect(problemsOf(await useLink(link, 'gulsah ve kedisi'))).toEqual(['password_personal']);
    expect(problemsOf(await useLink(link, 'parola123456'))).toEqual(['password_common']);
    expect(problemsOf(await useLink(link, password))).toEqual([]);
  });

  it('is used by one of two who come at once', async () => {
    const { email } = await invite();
    const link = linkIn(lastMailTo(server, email).text);
    const answers = await Promise.all([useLink(link, password), useLink(link, 'limon saati mavi at')]);
    expect(answers.flatMap(problemsOf)).toEqual(['link_dead']);
  });

  it('ends after a week, and can be sent again: the link before is dead', async () => {
    const { id, email } = await invite();
    const old = linkIn(lastMailTo(server, email).text);
    const later = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
    expect(problemsOf(await useLink(old, password, later))).toEqual(['link_dead']);
    const { revision, linkExpires } = await see(id);
    expect(Date.parse(linkExpires ?? '')).toBeGreaterThan(Date.now() + 6 * 24 * 60 * 60 * 1000);
    expect(problemsOf(await inviteAgain(acting(), { person: id, revision: revision - 1 }))).toEqual([
      'stale',
    ]);
    expect(problemsOf(await inviteAgain(acting(), { person: id, revision }))).toEqual([]);
    await sendWaiting(installation.payload);
    const next = linkIn(lastMailTo(server, email).text);
    expect(next.key).not.toBe(old.key);
    expect(problemsOf(await useLink(old, password))).toEqual(['link_dead']);
    expect(problemsOf(await useLink(next, password))).toEqual([]);
    const after = await see(id);
    expect(problemsOf(await inviteAgain(acting(), { person: id, revision: after.revision }))).toEqual([
      'not_invited',
    ]);
  });

  it('dies with the address it was sent to, and with a person who is switched off', async () => {
    const moved = await invite();
    const link = linkIn(lastMailTo(server, moved.email).text);
    const { revision } = await see(moved.id);
    const { id: person, ...same } = moved;
    const email = `yeni-${moved.email}`;
    const asked = changePerson(acting(), { ...same, person, revision, email });
    expect(problemsOf(await confirmedBy(installation.payload, second, asked))).toEqual([]);
    expect(problemsOf(await useLink(link, password))).toEqual(['link_dead']);
    expect((await see(person)).state).toBe('expired');

    const off = await invite();
    const other = linkIn(lastMailTo(server, off.email).text);
    const ref = { person: off.id, revision: (await see(off.id)).revision };
    expect(problemsOf(await switchOff(acting(), ref))).toEqual([]);
    expect(problemsOf(await useLink(other, password))).toEqual(['link_dead']);
    const again = { person: off.id, revision: (await see(off.id)).revision };
    expect(problemsOf(await inviteAgain(acting(), again))).toEqual(['person_off']);
  });

  it('is not sent when the person was switched off before the job ran', async () => {
    const asked = wish();
    valueOf(await confirmedBy(installation.payload, second, invitePerson(acting(), asked)));
    const person = await accountAt(installation.payload, asked.email);
    await switchOff(acting(), { person, revision: (await see(person)).revision });
    await sendWaiting(installation.payload);
    const subjects = server.taken.filter(({ to }) => to === asked.email).map(({ mail }) => mail.subject);
    expect(subjects).toEqual(['Kitapçık: yetkileriniz değişti']);
  });

  it('is refused with everything that is wrong at once, and by whoever is no admin', async () => {
    const taken = await invite();
    const refused = await invitePerson(
      acting(),
      wish({
        name: ' ',
        email: taken.email.toUpperCase(),
        roles: ['admin', 'ministry_reviewer', 'province_editor'],
      }),
    );
    expect(problemsOf(refused)).toEqual([
      'field_missing',
      'email_taken',
      'roles_conflict',
      'province_missing',
    ]);
    const publisher = await makePerson(installation.payload, { roles: ['publisher'] });
    expect(problemsOf(await invitePerson(acting(publisher.person), wish()))).toEqual(['role_missing']);
  });

  it('gives nobody an address of the demo people, who need no second factor', async () => {
    const email = 'yayimci@KITAPCIK.example';
    expect(problemsOf(await invitePerson(acting(), wish({ email })))).toEqual(['email_demo']);
    const { id, ...asked } = await invite();
    const { revision } = await see(id);
    const moved = { ...asked, person: id, revision, email };
    expect(problemsOf(await changePerson(acting(), moved))).toEqual(['email_demo']);
  });

  it('makes one of two accounts that are asked for at once with the same address', async () => {
    const asked = wish({ roles: ['province_editor'], province: '76' });
    const answers = await Promise.allSettled([invitePerson(acting(), asked), invitePerson(acting(), asked)]);
    expect(answers.filter((each) => each.status === 'fulfilled' && each.value.ok)).toHaveLength(1);
    const where = { email: { equals: asked.email } };
    expect(
      (await installation.payload.count({ collection: 'users', where, overrideAccess: true })).totalDocs,
    ).toBe(1);
  });

  it('stands in the timeline: who added whom with what, sent what, and when the person came', async () => {
    const { id, email } = await invite({ roles: ['province_editor'], province: '76' });
    await useLink(linkIn(lastMailTo(server, email).text), password);
    const { docs } = await installation.payload.find({
      collection: 'timeline',
      where: { scope: { equals: `user:${id}` } },
      sort: 'seq',
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
      ['grant', admin.person.id],
      ['invite', admin.person.id],
      ['join', id],
    ]);
    const { history } = await see(id);
    expect(history.map(({ action }) => action)).toEqual(['join', 'invite', 'grant']);
    expect(history[2]?.changes).toContainEqual({ field: 'roles', before: [], after: ['province_editor'] });
    expect(await timelineFaults(installation.payload)).toEqual([]);
  });
});
