import { changePerson, proposeProofTaken, switchOff, switchOn } from '@/accounts/changePerson';
import {
  confirmChange,
  expireChanges,
  proposeDeputy,
  rejectChange,
  withdrawChange,
} from '@/accounts/decideChange';
import { invitePerson, type PersonRequest } from '@/accounts/invitePerson';
import { makeAdmin, readAdminCount } from '@/accounts/makeAdmin';
import { readAccountChanges } from '@/accounts/readAccountChanges';
import { readPerson } from '@/accounts/readPerson';
import { istanbulDate } from '@/domain/days';
import { mostAccountChanges } from '@/domain/permissions/quotas';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { accountAt, confirmedBy } from '../../factories/secondPerson';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { sendWaiting } from '../../support/people';
import { problemsOf, valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let server: MailServer;
let schemer: MadePerson;
let second: MadePerson;
let publisher: MadePerson;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  schemer = await makePerson(payload, { roles: ['admin'], name: 'Tek Yönetici' });
  second = await makePerson(payload, { roles: ['admin'], name: 'İkinci Yönetici' });
  publisher = await makePerson(payload, { roles: ['publisher'], name: 'Yayım Sorumlusu' });
  server = await startMailServer();
  await sendThrough(payload, server.url);
});
afterAll(async () => {
  await server.close();
  await installation.close();
});
afterEach(async () => {
  expect((await verifyTimeline(installation.payload)).broken).toEqual([]);
});

const day = 24 * 60 * 60 * 1000;
const as = ({ person }: MadePerson, now = new Date()): ActContext => ({
  payload: installation.payload,
  person,
  now,
});
const revisionOf = async (person: string) => (await readPerson(as(second), person))?.revision ?? -1;
const seen = async ({ person }: MadePerson) => ({
  person: person.id,
  revision: await revisionOf(person.id),
  reason: 'Gerekli',
});
const stored = async ({ person }: MadePerson) =>
  installation.payload.findByID({ collection: 'users', id: person.id, overrideAccess: true, depth: 0 });
const wishOf = ({ person, email }: MadePerson, more: Partial<PersonRequest> = {}): PersonRequest => ({
  name: person.name,
  email,
  roles: person.roles,
  province: person.province,
  language: 'tr',
  reason: 'Gerekli',
  ...more,
});
let puppets = 0;
const puppet = (more: Partial<PersonRequest>): PersonRequest => {
  puppets += 1;
  const email = `kukla-${String(puppets)}@ornek.gov.tr`;
  const name = `Kukla ${String(puppets)}`;
  return { name, email, roles: [], province: null, language: 'tr', reason: 'Gerekli', ...more };
};
async function mailsTo(...addresses: readonly string[]): Promise<readonly (readonly string[])[]> {
  const before = server.taken.length;
  await sendWaiting(installation.payload);
  const taken = server.taken.slice(before);
  return addresses.map((address) =>
    taken.filter(({ to }) => to === address).map(({ mail }) => mail.subject ?? ''),
  );
}

it('one admin makes no approver, reviewer, publisher or admin: nobody is there, and all who could stop it hear of it', async () => {
  await sendWaiting(installation.payload);
  const wishes = [
    puppet({ roles: ['province_approver'], province: '06' }),
    puppet({ roles: ['ministry_reviewer'] }),
    puppet({ roles: ['ministry_editor'] }),
    puppet({ roles: ['publisher'] }),
    puppet({ roles: ['admin'] }),
  ];
  for (const wish of wishes) {
    const { person, proposed } = valueOf(await invitePerson(as(schemer), wish));
    expect(person).toBeNull();
    expect(problemsOf(await confirmChange(as(schemer), proposed ?? ''))).toEqual(['change_own']);
  }
  const emails = wishes.map(({ email }) => email);
  const where = { email: { in: emails } };
  expect((await installation.payload.count({ collection: 'users', where })).totalDocs).toBe(0);
  const told = await mailsTo(second.email, publisher.email, ...emails);
  expect(told.map((subjects) => subjects.length)).toEqual([5, 5, 0, 0, 0, 0, 0]);
  expect(told[0]?.[0]).toMatch(/^Kitapçık: onay bekleyen hesap değişikliği \(Kukla \d+\)$/);
  const { changes } = await readAccountChanges(as(second));
  expect(changes.map(({ email }) => email).sort()).toEqual([...emails].sort());
  for (const { id, barred } of changes) {
    expect([barred.confirm, barred.reject]).toEqual([null, null]);
    const no = { change: id, reason: 'Tanımıyorum' };
    expect(problemsOf(await rejectChange(as(publisher), { ...no, reason: ' ' }))).toEqual([
      'reason_required',
    ]);
    expect(problemsOf(await rejectChange(as(publisher), no))).toEqual([]);
    expect(problemsOf(await confirmChange(as(second), id))).toEqual(['change_over']);
  }
});

it('no hand that one admin can make confirms for them, nor somebody by a lent role', async () => {
  const { person } = valueOf(
    await invitePerson(as(schemer), puppet({ roles: ['province_editor'], province: '06' })),
  );
  const editor = await makePerson(installation.payload, { roles: ['province_editor'] });
  const { proposed } = valueOf(await invitePerson(as(schemer), puppet({ roles: ['publisher'] })));
  expect(person).not.toBeNull();
  const lent = { ...editor, person: { ...editor.person, roles: ['admin', 'publisher'] as const } };
  expect(problemsOf(await confirmChange(as(lent), proposed ?? ''))).toEqual(['role_missing']);
  // While another admin can, no publisher does.
  expect(problemsOf(await confirmChange(as(publisher), proposed ?? ''))).toEqual(['role_missing']);
  const callers = await Promise.all(
    [editor, publisher].map(async (made) =>
      deskCaller(installation, await sessionHeader(installation.payload, made)),
    ),
  );
  for (const caller of callers)
    expect(problemsIn(await caller.post(`/account-changes/${String(proposed)}/confirm`, {}))).toEqual([
      'role_missing',
    ]);
  expect(problemsOf(await withdrawChange(as(second), proposed ?? ''))).toEqual(['not_found']);
  expect(problemsOf(await withdrawChange(as(schemer), proposed ?? ''))).toEqual([]);
});

it('the account of somebody with power opens to nobody alone: not by its address, its second factor, or a deputy', async () => {
  const { payload } = installation;
  const owner = await makePerson(payload, { roles: ['publisher'] });
  await payload.db.create({
    collection: 'authenticators',
    data: { id: owner.person.id, secret: 'x', recovery: [], at: new Date().toISOString() },
    req: {},
  });
  const approver = await makePerson(payload, { roles: ['province_approver'] });
  const editor = await makePerson(payload, { roles: ['province_editor'] });
  const off = await makePerson(payload, { roles: ['publisher'], active: false });
  const today = istanbulDate(new Date());
  const naming = { role: 'province_approver', from: today, until: today, reason: 'İzin' } as const;
  const acts = [
    changePerson(as(schemer), {
      ...(await seen(owner)),
      ...wishOf(owner, { email: 'benim@ornek.gov.tr' }),
    }),
    changePerson(as(schemer), {
      ...(await seen(editor)),
      ...wishOf(editor, { roles: ['province_approver'] }),
    }),
    switchOn(as(schemer), await seen(off)),
    proposeDeputy(as(schemer), { ...naming, principal: approver.person.id, deputy: editor.person.id }),
  ];
  const made = [];
  for (const act of acts) made.push(valueOf(await act).proposed);
  expect(made).not.toContain(null);
  const factor = { ...(await seen(owner)), kind: 'reset_second_factor' as const };
  expect(problemsOf(await proposeProofTaken(as(schemer), factor))).toEqual(['change_waiting']);
  expect((await stored(owner)).email).toBe(owner.email);
  expect([(await stored(editor)).roles, (await stored(off)).active]).toEqual([['province_editor'], false]);
  const lent = { deputy: { equals: editor.person.id } };
  expect((await payload.count({ collection: 'deputies', where: lent })).totalDocs).toBe(0);
  // The owner hears of it where they are, and may stop it; confirming is for somebody else.
  const [toOwner] = await mailsTo(owner.email);
  expect(toOwner).toContain('Kitapçık: hesabınız için değişiklik önerildi');
  const [change] = made;
  expect(problemsOf(await confirmChange(as(owner), change ?? ''))).toEqual(['change_about_you']);
  expect(
    problemsOf(await rejectChange(as(owner), { change: change ?? '', reason: 'Benim adresim' })),
  ).toEqual([]);
  for (const id of made.slice(1)) await withdrawChange(as(schemer), id ?? '');
});

it('mails about a moved address go where its owner was when it happened, whatever is done next', async () => {
  const owner = await makePerson(installation.payload, { roles: ['province_editor'] });
  const move = async (email: string, now = new Date()) =>
    confirmedBy(
      installation.payload,
      second,
      changePerson(as(schemer, now), { ...(await seen(owner)), ...wishOf(owner, { email }) }),
    );
  const [middle, last] = [`orta-${owner.email}`, `son-${owner.email}`];
  expect(problemsOf(await move(middle))).toEqual([]);
  expect(problemsOf(await move(last))).toEqual(['address_moved_lately']);
  // Three days later with the notice still unsent: a second move could outrun it.
  expect(problemsOf(await move(last, new Date(Date.now() + 4 * day)))).toEqual(['address_moved_lately']);
  // What is done to the account round all that moves no mail either.
  await installation.payload.db.updateOne({
    collection: 'users',
    id: owner.person.id,
    data: { email: last, formerEmail: middle },
    req: {},
  });
  await switchOff(as(schemer), await seen(second));
  const told = await mailsTo(owner.email, middle, last, publisher.email, second.email);
  const moved = 'Kitapçık: e-posta adresiniz değiştirildi';
  expect([told[0]?.includes(moved), told[1]?.includes(moved), told[2]?.includes(moved)]).toEqual([
    true,
    true,
    false,
  ]);
  for (const overseer of [told[3] ?? [], told[4] ?? []])
    expect(overseer.some((subject) => subject.includes('hesap değişikliği'))).toBe(true);
  // Alone now, the schemer still confirms nothing, and a publisher may.
  const { proposed } = valueOf(await invitePerson(as(schemer), puppet({ roles: ['admin'] })));
  expect(problemsOf(await confirmChange(as(schemer), proposed ?? ''))).toEqual(['change_own']);
  expect((await readAccountChanges(as(schemer))).lacksAdmin).toBe(true);
  const back = valueOf(await switchOn(as(schemer), await seen(second)));
  expect(problemsOf(await confirmChange(as(publisher), back.proposed ?? ''))).toEqual([]);
  expect(problemsOf(await rejectChange(as(second), { change: proposed ?? '', reason: 'Hayır' }))).toEqual([]);
});

it('a proposal holds for what was seen, for a week, and while its proposer may propose', async () => {
  const { payload } = installation;
  const other = await makePerson(payload, { roles: ['admin'] });
  const made = await makePerson(payload, { roles: ['province_editor'] });
  const ask = async (by = schemer, now = new Date()) =>
    valueOf(
      await changePerson(as(by, now), { ...(await seen(made)), ...wishOf(made, { roles: ['publisher'] }) }),
    ).proposed ?? '';
  const outdated = await ask();
  await switchOff(as(other), await seen(made));
  expect(problemsOf(await confirmChange(as(second), outdated))).toEqual(['change_outdated']);
  await withdrawChange(as(schemer), outdated);
  await switchOn(as(other), await seen(made));

  const late = await ask(schemer, new Date(Date.now() - 7 * day));
  expect(problemsOf(await confirmChange(as(second), late))).toEqual(['change_over']);
  await expireChanges(payload, new Date());
  const acts = (await readPerson(as(second), made.person.id))?.history ?? [];
  expect(acts[0]).toMatchObject({ action: 'expire_change', actor: null });

  const gone = await ask(other);
  await switchOff(as(second), await seen(other));
  expect(problemsOf(await confirmChange(as(second), gone))).toEqual(['change_outdated']);
  expect(problemsOf(await rejectChange(as(second), { change: gone, reason: 'Görevden ayrıldı' }))).toEqual(
    [],
  );
  expect((await stored(made)).roles).toEqual(['province_editor']);

  const twice = await ask();
  const answers = await Promise.all([confirmChange(as(second), twice), confirmChange(as(second), twice)]);
  expect(answers.flatMap(problemsOf)).toEqual(['change_over']);
  expect((await stored(made)).roles).toEqual(['publisher']);
});

it('whoever confirms has read whose mailbox it is and what else would change; a name that changes meanwhile ends it', async () => {
  const { payload } = installation;
  const made = await makePerson(payload, { roles: ['province_editor'], name: 'Kukla' });
  const ask = async (more: Partial<PersonRequest>) =>
    valueOf(await changePerson(as(schemer), { ...(await seen(made)), ...wishOf(made, more) })).proposed ?? '';
  const lineOf = async (id: string) =>
    (await readAccountChanges(as(second))).changes.find((each) => each.id === id);
  const email = `yeni-${made.email}`;
  const moving = await ask({ name: 'İl Müdürü', email, roles: ['province_approver'] });
  const told = { name: 'Kukla', renamed: 'İl Müdürü', email, formerEmail: made.email };
  expect(await lineOf(moving)).toMatchObject(told);
  await withdrawChange(as(schemer), moving);
  const granting = await ask({ roles: ['province_approver'] });
  expect(await lineOf(granting)).toMatchObject({ renamed: null, email: made.email, formerEmail: null });
  // Renaming takes one admin: a puppet that is called like somebody else by now is not what was proposed.
  valueOf(await changePerson(as(schemer), { ...(await seen(made)), ...wishOf(made, { name: 'İl Müdürü' }) }));
  expect(problemsOf(await confirmChange(as(second), granting))).toEqual(['change_outdated']);
  await withdrawChange(as(schemer), granting);
});

it('why somebody is away is read by whom it concerns; a naming that waited over midnight begins when it is confirmed', async () => {
  const { payload } = installation;
  const approver = await makePerson(payload, { roles: ['province_approver'] });
  const editor = await makePerson(payload, { roles: ['province_editor'] });
  const [today, tomorrow] = [new Date(), new Date(Date.now() + day)].map(istanbulDate);
  const days = { from: today ?? '', until: tomorrow ?? '' };
  const naming = { role: 'province_approver', ...days, reason: 'Ameliyat olacağım' } as const;
  const people = { principal: approver.person.id, deputy: editor.person.id };
  const { proposed } = valueOf(await proposeDeputy(as(approver), { ...naming, ...people }));
  const readBy = async (made: MadePerson) => {
    const { changes } = await readAccountChanges(as(made));
    const line = changes.find(({ id }) => id === proposed);
    return [line?.reason, line?.naming?.deputyEmail];
  };
  expect(await readBy(second)).toEqual([naming.reason, editor.email]);
  expect(await readBy(approver)).toEqual([naming.reason, null]);
  expect(await readBy(publisher)).toEqual([null, editor.email]);
  expect(problemsOf(await confirmChange(as(second, new Date(Date.now() + day)), proposed ?? ''))).toEqual([]);
  const where = { deputy: { equals: editor.person.id } };
  const { docs } = await payload.find({ collection: 'deputies', where, overrideAccess: true });
  expect(docs.map(({ from, until }) => [from, until])).toEqual([[tomorrow, tomorrow]]);
});

it('nobody fills the mailboxes of admins and publishers by proposing and taking back', async () => {
  const { payload } = installation;
  const approver = await makePerson(payload, { roles: ['province_approver'] });
  const editor = await makePerson(payload, { roles: ['province_editor'] });
  const today = istanbulDate(new Date());
  const naming = { role: 'province_approver', from: today, until: today, reason: 'İzin' } as const;
  const ask = () =>
    proposeDeputy(as(approver), { ...naming, principal: approver.person.id, deputy: editor.person.id });
  const { proposed } = valueOf(await ask());
  await withdrawChange(as(approver), proposed ?? '');
  const first = await payload.findByID({
    collection: 'account-changes',
    id: proposed ?? '',
    overrideAccess: true,
  });
  for (let number = 2; number <= mostAccountChanges; number += 1) {
    const data = { ...first, id: `${String(proposed)}-${String(number)}` };
    await payload.db.create({ collection: 'account-changes', data, customID: data.id, req: {} });
  }
  expect(problemsOf(await ask())).toEqual(['quota_full']);
});

it('where nobody could confirm, nothing is proposed; the operator adds the second admin, and all are told', async () => {
  const { payload } = installation;
  const first = await makePerson(payload, { roles: ['admin'] });
  const overseers = { and: [{ active: { equals: true } }, { id: { not_equals: first.person.id } }] };
  const { docs } = await payload.find({ collection: 'users', where: overseers, pagination: false, depth: 0 });
  // A new installation, as far as people go.
  const switchAll = async (active: boolean): Promise<void> => {
    for (const { id } of docs)
      await payload.db.updateOne({ collection: 'users', id, data: { active }, req: {} });
  };
  await switchAll(false);
  try {
    const acting = as(first);
    const wish = puppet({ roles: ['admin'] });
    expect(problemsOf(await invitePerson(acting, wish))).toEqual(['nobody_confirms']);
    expect(problemsOf(await invitePerson(acting, { ...wish, reason: '' }))).toEqual([
      'reason_required',
      'nobody_confirms',
    ]);
    expect(await readAdminCount(payload)).toBe(1);
    const operators = { name: 'İkinci', email: 'ikinci@ornek.gov.tr', password: 'mavi at limon saati' };
    valueOf(await makeAdmin(payload, operators, new Date()));
    expect(await readAdminCount(payload)).toBe(2);
    const before = server.taken.length;
    await sendWaiting(payload);
    const about = server.taken
      .slice(before)
      .filter(({ mail }) => mail.subject?.includes('yetkili bir hesap'));
    expect(about.map(({ to }) => to)).toEqual([first.email]);
    const person = await accountAt(payload, operators.email);
    const history = (await readPerson(acting, person))?.history ?? [];
    expect(history[0]).toMatchObject({ action: 'make_admin', actor: null });
    const proposed = valueOf(await invitePerson(acting, wish)).proposed ?? '';
    expect(problemsOf(await withdrawChange(acting, proposed))).toEqual([]);
    const leaving = { person, revision: await revisionOf(person) };
    expect(problemsOf(await switchOff(acting, leaving))).toEqual([]);
  } finally {
    await switchAll(true);
    // The other stories know two admins.
    const leaves = { collection: 'users', id: first.person.id, data: { active: false }, req: {} } as const;
    await payload.db.updateOne(leaves);
  }
});
