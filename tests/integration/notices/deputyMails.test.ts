import { istanbulDate } from '@/domain/days';
import { inTransaction } from '@/database/inTransaction';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { changePerson, switchOff } from '@/accounts/changePerson';
import { revisionOfPerson } from '@/accounts/accountRecord';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { proposeDeputy } from '@/accounts/decideChange';
import { endDeputy } from '@/workflow/deputies/nameDeputy';
import { makePerson, type MadePerson } from '../../factories/people';
import { confirmedBy } from '../../factories/secondPerson';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { problemsOf } from '../../support/results';

const day = 24 * 60 * 60 * 1000;
const dayFrom = (days: number): string => istanbulDate(new Date(Date.now() + days * day));
const inTurkish = (date: string): string =>
  new Date(date).toLocaleDateString('tr-TR', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

let installation: TestPayload;
let admin: MadePerson;
let second: MadePerson;
let server: MailServer;
beforeAll(async () => {
  installation = await startTestPayload();
  admin = await makePerson(installation.payload, { roles: ['admin'] });
  second = await makePerson(installation.payload, { roles: ['admin'] });
  // A colleague whom none of it concerns.
  await makePerson(installation.payload, { roles: ['province_approver', 'province_editor'] });
});
afterAll(() => installation.close());
beforeEach(async () => {
  server = await startMailServer();
  await sendThrough(installation.payload, server.url, 60_000);
});
afterEach(() => server.close());

const as = ({ person }: MadePerson): ActContext => ({
  payload: installation.payload,
  person,
  now: new Date(),
});

/** What admins and publishers hear of every account. */
const ofOverseers = /hesap değişikliği|yetkili bir hesap/;

/** Works on the waiting mails, as a worker does; who got which, by address. */
async function told(): Promise<ReadonlyMap<string, { subject: string; text: string }>> {
  const before = server.taken.length;
  while (await runWaitingJobs(installation.payload, 1, mailQueue));
  const taken = server.taken.slice(before).filter(({ mail: { subject = '' } }) => !ofOverseers.test(subject));
  const received = taken.map(({ to, mail: { subject = '', text = '' } }) => [to, { subject, text }] as const);
  expect(new Set(received.map(([to]) => to)).size).toBe(taken.length);
  return new Map(received);
}

type Wish = Parameters<typeof proposeDeputy>[1];

/** Names a deputy as two people do it; who is told of the proposal is no matter here. */
async function named(by: ActContext, wish: Wish) {
  const { payload } = installation;
  const proposed = await proposeDeputy(by, wish);
  await told();
  return confirmedBy(payload, second, Promise.resolve(proposed));
}

/** An approver of Iğdır, somebody of the same province, and what one is named with. */
async function pair() {
  const { payload } = installation;
  const principal = await makePerson(payload, { roles: ['province_approver'], name: 'Müdür Demir' });
  const deputy = await makePerson(payload, { roles: ['province_editor'], name: 'Vekil Kaya' });
  const wish = {
    principal: principal.person.id,
    deputy: deputy.person.id,
    role: 'province_approver',
    from: dayFrom(3),
    until: dayFrom(9),
    reason: 'Sağlık raporu',
  } as const;
  return { principal, deputy, wish };
}

async function deputyshipOf({ person }: MadePerson): Promise<string> {
  const { docs } = await installation.payload.find({
    collection: 'deputies',
    where: { deputy: { equals: person.id } },
    overrideAccess: true,
  });
  return docs[0]?.id ?? '';
}

it('tells the deputy and who is stood in for of the role and the days, and nobody why', async () => {
  const { principal, deputy, wish } = await pair();
  expect(problemsOf(await named(as(admin), wish))).toEqual([]);
  const mails = await told();
  expect([...mails.keys()].sort()).toEqual([principal.email, deputy.email].sort());
  expect(mails.get(deputy.email)?.subject).toBe(
    'Kitapçık: Vekil olarak görevlendirildiniz (Müdür Demir yerine)',
  );
  expect(mails.get(principal.email)?.subject).toBe('Kitapçık: Yerinize vekil görevlendirildi (Vekil Kaya)');
  for (const { text } of mails.values()) {
    expect(text).toContain(`Vekâlet ${inTurkish(wish.from)} günü başlar, ${inTurkish(wish.until)} gününün`);
    expect(text).toContain('Görev: İl onay yetkilisi');
    expect(text).toContain('https://kitapcik.example/git?yol=%2Fyonetim%2Fvekalet');
    expect(text).not.toContain('rapor');
  }
});

it('tells nobody of the own act, and nobody at all of one that was refused', async () => {
  const { principal, deputy, wish } = await pair();
  expect(problemsOf(await named(as(principal), { ...wish, until: dayFrom(1) }))).not.toEqual([]);
  expect([...(await told()).keys()]).toEqual([]);
  expect(problemsOf(await named(as(principal), wish))).toEqual([]);
  expect([...(await told()).keys()].sort()).toEqual([principal.email, deputy.email].sort());
  expect(problemsOf(await endDeputy(as(deputy), await deputyshipOf(deputy)))).toEqual([]);
  const mails = await told();
  expect([...mails.keys()]).toEqual([principal.email]);
  expect(mails.get(principal.email)?.subject).toBe('Kitapçık: Vekilinizin görevi sona erdi (Vekil Kaya)');
});

it('tells both when an admin ends it, and once: ending it again is refused', async () => {
  const { principal, deputy, wish } = await pair();
  await named(as(admin), wish);
  await told();
  const id = await deputyshipOf(deputy);
  expect(problemsOf(await endDeputy(as(admin), id))).toEqual([]);
  expect(problemsOf(await endDeputy(as(admin), id))).not.toEqual([]);
  const mails = await told();
  expect([...mails.keys()].sort()).toEqual([principal.email, deputy.email].sort());
  expect(mails.get(deputy.email)?.subject).toBe('Kitapçık: Vekâletiniz sona erdi (Müdür Demir yerine)');
  expect(mails.get(deputy.email)?.text).toContain(
    `Vekâlet ${inTurkish(wish.from)} – ${inTurkish(wish.until)} tarihleri içindi`,
  );
});

it('tells who is stood in for when it ends because the deputy was switched off, who hears of the account', async () => {
  const { principal, deputy, wish } = await pair();
  await named(as(admin), wish);
  await told();
  const { id } = deputy.person;
  const { payload } = installation;
  const revision = await inTransaction(payload, (req) => revisionOfPerson(req, id));
  const switched = await switchOff(as(admin), { person: id, revision });
  expect(problemsOf(switched)).toEqual([]);
  const mails = await told();
  expect([...mails.keys()].sort()).toEqual([principal.email, deputy.email].sort());
  expect(mails.get(principal.email)?.subject).toBe('Kitapçık: Vekilinizin görevi sona erdi (Vekil Kaya)');
  expect(mails.get(deputy.email)?.subject).toBe('Kitapçık: yetkileriniz değişti');
});

it('tells each of a lost role in one mail: its holder of the account, the deputy of all that ended with it', async () => {
  const { payload } = installation;
  const principal = await makePerson(payload, {
    roles: ['ministry_reviewer', 'publisher'],
    name: 'Uzman Demir',
  });
  const deputy = await makePerson(payload, { roles: ['ministry_editor'], name: 'Uzman Kaya' });
  const [from, until] = [dayFrom(3), dayFrom(9)];
  const people = { principal: principal.person.id, deputy: deputy.person.id };
  for (const role of ['ministry_reviewer', 'publisher'] as const) {
    const wish = { ...people, role, from, until, reason: 'Sağlık raporu' };
    expect(problemsOf(await named(as(admin), wish))).toEqual([]);
    await told();
  }
  const { id, name } = principal.person;
  const revision = await inTransaction(payload, (req) => revisionOfPerson(req, id));
  const { email } = principal;
  const wish = {
    name,
    email,
    roles: ['province_editor'],
    province: '76',
    language: 'tr',
    reason: '',
  } as const;
  expect(problemsOf(await changePerson(as(admin), { person: id, revision, ...wish }))).toEqual([]);
  const mails = await told();
  expect([...mails.keys()].sort()).toEqual([principal.email, deputy.email].sort());
  expect(mails.get(principal.email)?.subject).toBe('Kitapçık: yetkileriniz değişti');
  expect(mails.get(deputy.email)?.subject).toBe('Kitapçık: Vekâletiniz sona erdi (Uzman Demir yerine)');
  for (const role of ['Görev: Bakanlık inceleme', 'Görev: Yayım sorumlusu'])
    expect(mails.get(deputy.email)?.text).toContain(role);
});
