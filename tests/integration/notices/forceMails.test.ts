import { noticeKinds, notices, type Audience, type NoticeRow } from '@/domain/notices/notices';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { confirmForce, passCheck, refuseForce, skipProvince } from '@/workflow/forces/forceActs';
import { confirmDates, proposeDates } from '@/workflow/editions/changeDates';
import { changeFacts } from '@/workflow/forces/changeFacts';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { makeMinistry, check, makeEdition, workday, type Crew } from '../../factories/edition';
import { entries, refs, soundValues } from '../../factories/figures';
import { makePerson, type MadePerson } from '../../factories/people';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { seenOfCheck } from '../../support/seenOfCheck';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf } from '../../support/results';

const reason = 'İl müdürü raporlu, vekili yok.';
let installation: TestPayload;
let people: Crew;
let secondPublisher: MadePerson;
let server: MailServer;
let place: { edition: string; province: string };
let codes = 0;
beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  secondPublisher = await makePerson(payload, { roles: ['publisher'] });
  await makePerson(payload, { roles: ['province_approver', 'province_editor'], province: '06' });
  await makePerson(payload, { roles: ['publisher', 'ministry_reviewer'], active: false });
});
afterAll(() => installation.close());
beforeEach(async () => {
  const { payload } = installation;
  codes += 1;
  place = { edition: `${String(2024 + codes)}-1`, province: '76' };
  await makeEdition(payload, people, { code: place.edition, releaseMode: 'train' });
  server = await startMailServer();
  await sendThrough(payload, server.url, 60_000);
  await told();
});
afterEach(() => server.close());

/** Works on the waiting mails, as a worker does; what was sent, by address. One mail per act and person. */
async function told(): Promise<ReadonlyMap<string, { subject: string; text: string }>> {
  const before = server.taken.length;
  while (await runWaitingJobs(installation.payload, 1, mailQueue));
  const taken = server.taken.slice(before);
  return new Map(taken.map(({ to, mail: { subject = '', text = '' } }) => [to, { subject, text }]));
}

const act = async () => ({
  ...place,
  revision: (
    await installation.payload.findByID({
      collection: 'sheets',
      id: `${place.edition}:76`,
      overrideAccess: true,
    })
  ).revision,
});

/** Whom the table's audiences mean here: who may confirm is whoever has the role and did not act; the sender is who forced. */
function addressesOf(audience: Audience): readonly string[] {
  const { editor, colleague, approver, publisher, reviewer } = people.accounts;
  const meant: Partial<Record<Audience, readonly MadePerson[]>> = {
    next_reviewers: [publisher, secondPublisher, reviewer],
    province: [editor, colleague, approver],
    sender: [publisher],
  };
  return (meant[audience] ?? []).map(({ email }) => email);
}

/** Everybody whom the table's rows about forces name for an action, without who acted. */
function meantBy(action: string, actor: string): readonly string[] {
  const table: readonly NoticeRow[] = noticeKinds.map((kind) => notices[kind]);
  const rows = table.filter((row) => row.subject === 'force' && row.actions.some((each) => each === action));
  expect(rows).not.toEqual([]);
  const all = rows.flatMap(({ to }) => to.flatMap(addressesOf));
  return [...new Set(all)].filter((address) => address !== actor).sort();
}

const second = (): ActContext => ({
  payload: installation.payload,
  person: secondPublisher.person,
  now: workday,
});
const subjectTo = (mails: ReadonlyMap<string, { subject: string }>, { email }: MadePerson) =>
  mails.get(email)?.subject;

async function failing(): Promise<void> {
  await saveFigures(people.editor, { ...place, figures: entries({ ...soundValues, 'kiz-cocuk': 901 }) });
  const asked = { ...place, check: check.key, of: 'entered' as const };
  const seen = await seenOfCheck(people.publisher, asked);
  const answer = await passCheck(people.publisher, { ...(await act()), ...asked, seen, reason });
  expect(issuesOf(answer)).toEqual([]);
}

describe('a force, from its maker to everybody whom the table names', () => {
  it('asks for the second person and tells the province, with the reason', async () => {
    await failing();
    const mails = await told();
    expect([...mails.keys()].sort()).toEqual(meantBy('pass_check', people.accounts.publisher.email));
    for (const asked of [secondPublisher, people.accounts.reviewer])
      expect(subjectTo(mails, asked)).toBe(
        `Kitapçık: Iğdır ili ${place.edition} dönemi: olağanüstü işlem teyidinizi bekliyor`,
      );
    expect(subjectTo(mails, people.accounts.approver)).toContain('olağanüstü işlem yapıldı');
    for (const { text } of mails.values()) {
      expect(text).toContain(`Gerekçe: ${reason}`);
      expect(text).toContain(check.message.tr);
      expect(text).not.toContain('901');
    }
  });

  it('tells its maker and the province that it was confirmed', async () => {
    await failing();
    await told();
    expect(issuesOf(await confirmForce(second(), { ...(await act()), number: 1 }))).toEqual([]);
    const mails = await told();
    expect([...mails.keys()].sort()).toEqual(meantBy('confirm', secondPublisher.email));
    expect(subjectTo(mails, people.accounts.publisher)).toContain('olağanüstü işlem teyit edildi');
  });

  it('tells its maker and the province that it was refused, and why', async () => {
    await failing();
    await told();
    const refused = { ...(await act()), number: 1, reason: 'Değerler yanlış.' };
    expect(issuesOf(await refuseForce(people.reviewer, refused))).toEqual([]);
    const mails = await told();
    expect([...mails.keys()].sort()).toEqual(meantBy('refuse', people.accounts.reviewer.email));
    for (const { subject, text } of mails.values()) {
      expect(subject).toContain('olağanüstü işlem geri çevrildi');
      expect(text).toContain('Gerekçe: Değerler yanlış.');
    }
  });

  it('is one mail to a reviewer who is asked about the figures and about the force', async () => {
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    await told();
    const before = server.taken.length;
    await skipProvince(people.publisher, { ...place, figures: await refs(people.publisher, place), reason });
    const mails = await told();
    expect(server.taken.length - before).toBe(mails.size);
    expect([...mails.keys()].sort()).toEqual(meantBy('skip_province', people.accounts.publisher.email));
    const text = mails.get(people.accounts.reviewer.email)?.text ?? '';
    expect(text).toContain('3 değer incelemenizi bekliyor');
    expect(text).toContain('olağanüstü işlem teyidinizi bekliyor');
    expect(mails.get(secondPublisher.email)?.text).not.toContain('değer incelemenizi bekliyor');
  });
});

/** The people of both provinces. */
const provincial = async (): Promise<readonly string[]> => {
  const { docs } = await installation.payload.find({
    collection: 'users',
    where: { province: { exists: true } },
    overrideAccess: true,
  });
  return docs.filter(({ province }) => province !== null).map(({ email }) => email);
};

describe('what one person proposes for an open edition', () => {
  it('of services: asks who may confirm and tells the province, then tells who proposed it', async () => {
    const { writer, reviewer, publisher, approver } = people.accounts;
    const change = { absentServices: ['asdep'], groups: [], reason };
    expect(issuesOf(await changeFacts(people.writer, { ...(await act()), ...change }))).toEqual([]);
    const asked = await told();
    for (const who of [reviewer, publisher, secondPublisher, approver])
      expect(asked.get(who.email)?.text).toContain('Aile Sosyal Destek Programı');
    expect(asked.has(writer.email)).toBe(false);
    expect(issuesOf(await confirmForce(second(), { ...(await act()), number: 1 }))).toEqual([]);
    expect((await told()).get(writer.email)?.subject).toContain('olağanüstü işlem teyit edildi');
  });

  it('of dates: asks who may confirm, then tells all provinces, with the days and the reason', async () => {
    const { edition } = place;
    const revisionOf = async () =>
      (await installation.payload.findByID({ collection: 'editions', id: edition, overrideAccess: true }))
        .revision;
    const { asOf } = await installation.payload.findByID({
      collection: 'editions',
      id: edition,
      overrideAccess: true,
    });
    const days = { asOf, entryOpens: '2024-06-01', entryDue: null, entryCloses: '2024-06-25' };
    const now = new Date(`${edition.slice(0, 4)}-06-03T09:00:00Z`);
    const later = (day: string | null) => day && day.replace('2024', '2030');
    const wanted = { ...days, entryOpens: later(days.entryOpens), entryCloses: later(days.entryCloses) };
    const publisher = { ...people.publisher, now };
    const proposal = { edition, revision: await revisionOf(), ...wanted, reason };
    expect(issuesOf(await proposeDates(publisher, proposal))).toEqual([]);
    const asked = await told();
    expect([...asked.keys()].sort()).toEqual([people.accounts.reviewer.email, secondPublisher.email].sort());
    const seen = { edition, revision: await revisionOf(), number: 1 };
    expect(issuesOf(await confirmDates({ ...second(), now }, seen))).toEqual([]);
    const mails = await told();
    expect([...mails.keys()].sort()).toEqual(
      [...(await provincial()), people.accounts.publisher.email].sort(),
    );
    for (const { text } of mails.values()) {
      expect(text).toContain(`Gerekçe: ${reason}`);
      expect(text).toContain('25 Haziran 2030');
    }
  });
});
