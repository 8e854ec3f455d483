import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { sendMails } from '@/notices/sendMails';
import { newLease, takeLease } from '@/jobs/lease';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { mailLeases } from '@/notices/mailRecord';
import type { Mail } from '@/payload-types';
import { endRender } from '@/rendering/endRender';
import { renderLeases } from '@/rendering/renderRecord';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { retryRender } from '@/workflow/release/retryRender';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import { enterAndApprove, soundValues } from '../../factories/figures';
import { makePerson, type MadePerson } from '../../factories/people';
import { apart, sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, valueOf } from '../../support/results';

const publicUrl = 'https://kitapcik.example';
const now = (): Date => new Date();
let installation: TestPayload;
let people: Crew;
let ofAnkara: Crew;
let secondPublisher: MadePerson;
let ankaraEditor: MadePerson;
let server: MailServer;
let edition: string;
let years = 2030;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  secondPublisher = await makePerson(payload, { roles: ['publisher'] });
  ankaraEditor = await makePerson(payload, { roles: ['province_editor'], province: '06' });
  const approver = await makePerson(payload, { roles: ['province_approver'], province: '06', active: true });
  ofAnkara = {
    ...people,
    editor: { ...people.editor, person: ankaraEditor.person },
    approver: { ...people.approver, person: approver.person },
  };
});
afterAll(() => installation.close());

/** Ankara and Iğdır leave together, and nothing else waits in the queue. */
beforeEach(async () => {
  const { payload } = installation;
  years += 1;
  edition = `${String(years)}-1`;
  await makeEdition(payload, people, { code: edition, releaseMode: 'train' });
  await enterAndApprove(people, { edition, province: '76' }, soundValues);
  await enterAndApprove(ofAnkara, { edition, province: '06' }, { cocuk: 9, 'kiz-cocuk': 4 });
  await dropJobs();
  server = await startMailServer();
  await sendThrough(payload, server.url);
  const train = await readTrain(people.publisher, edition);
  const provinces = (train?.rows ?? []).map(({ plate, revision }) => ({ province: plate, revision }));
  const asked = { edition, confirmation: edition, provinces };
  const { results } = valueOf(await releaseTrain(people.publisher, asked));
  expect(results.map(({ publication }) => publication)).toEqual([`${edition}:06:1`, `${edition}:76:1`]);
});
afterEach(() => server.close());

const dropJobs = async (): Promise<void> => {
  const where = { queue: { equals: mailQueue } };
  await installation.payload.delete({ collection: 'payload-jobs', where, depth: 0, overrideAccess: true });
};

/** Works on the waiting mails, as a worker does. */
const work = async (): Promise<void> => {
  while (await runWaitingJobs(installation.payload, 1, mailQueue));
};

const mailsOf = async (): Promise<readonly Mail[]> => {
  const { docs } = await installation.payload.find({
    collection: 'mails',
    where: { and: [{ edition: { equals: edition } }, { source: { equals: 'trains' } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
};

const closing = async (): Promise<Mail> => {
  const mail = (await mailsOf()).find(({ about }) => !about.endsWith(':failing'));
  if (mail === undefined) throw new Error('No mail about the train');
  return mail;
};

/** The job's last step, by a worker of its own. */
async function end(province: string, state: 'done' | 'failed', attempt = 1): Promise<void> {
  const { payload } = installation;
  const lease = newLease(renderLeases, `${edition}:${province}:1:${String(attempt)}`);
  expect(await takeLease(payload, lease, now)).not.toBeNull();
  const reason = { step: 'verify', problem: 'text_differs', detail: 'gizli ayrıntı' };
  const why = state === 'failed' ? { reason } : {};
  await endRender({ payload, lease, runtime: { now } }, { state, ...why });
}

/** Several workers look at the train's mail when its time has come. */
async function look(): Promise<void> {
  const { id } = await closing();
  const run = () => sendMails(installation.payload, { publicUrl, gathering: apart, now }, id);
  await Promise.all([run(), run(), run()]);
  await run();
}

const publishers = (): readonly string[] => [people.accounts.publisher.email, secondPublisher.email].sort();
const toPublishers = () => server.taken.filter(({ to }) => publishers().includes(to));
const receivers = (): readonly string[] =>
  toPublishers()
    .map(({ to }) => to)
    .sort();

describe('a train', () => {
  it('tells its provinces one by one, and each publisher once when all of it has ended', async () => {
    await end('06', 'done');
    await work();
    const subjects = server.taken.map(({ to, mail }) => [to, mail.subject]);
    expect(subjects).toContainEqual([
      ankaraEditor.email,
      `Kitapçık: Ankara ili ${edition} dönemi kitapçığı yayımlandı`,
    ]);
    await look();
    expect(receivers()).toEqual([]);
    expect(await closing()).toMatchObject({ state: 'queued', attempts: 0, reason: null });
    await end('76', 'done');
    await work();
    expect(receivers()).toEqual([]);
    await look();
    expect(receivers()).toEqual(publishers());
    const { mail } = toPublishers()[0] ?? {};
    expect(mail?.subject).toBe(`Kitapçık: ${edition} dönemi toplu yayımı: 2 kitapçık yayımlandı`);
    expect(mail?.text).toContain('- Ankara\n- Iğdır');
    expect(await closing()).toMatchObject({ state: 'sent' });
  });

  it('tells of a failure at once and only once, and of every failure at its end', async () => {
    await end('06', 'failed');
    await work();
    expect(receivers()).toEqual(publishers());
    expect(toPublishers()[0]?.mail.text).toContain(
      '- Ankara: PDF’deki metin onaylı metinle aynı değil; bu yüzden yayımlanmadı.',
    );
    expect(toPublishers()[0]?.mail.text).toContain('Diğer kitapçıklar hazırlanmaya devam ediyor');
    await end('76', 'failed');
    await work();
    expect(receivers()).toEqual(publishers());
    await look();
    expect(receivers()).toHaveLength(4);
    const last = toPublishers().at(-1)?.mail;
    expect(last?.subject).toContain('2 kitapçığın dosyaları hazırlanamadı');
    expect(last?.text).toMatch(/- Ankara: PDF[^\n]*\n- Iğdır: PDF/);
    expect(last?.text).not.toContain('gizli ayrıntı');
    expect(server.taken).toHaveLength(4);
  });

  it('tells its end alone when two workers fail at once with all that was left', async () => {
    await Promise.all([end('06', 'failed'), end('76', 'failed')]);
    await work();
    await look();
    expect(await mailsOf()).toHaveLength(2);
    expect(receivers()).toEqual(publishers());
  });

  it('waits for a booklet that is tried again; once it is over, trying again is told by itself', async () => {
    await end('06', 'failed');
    await dropJobs();
    const publication = `${edition}:06:1`;
    expect(issuesOf(await retryRender(people.publisher, { publication }))).toEqual([]);
    await end('76', 'failed');
    await dropJobs();
    await look();
    expect(receivers()).toEqual([]);
    await end('06', 'done', 2);
    await work();
    const own = `Kitapçık: Ankara ili ${edition} dönemi kitapçığı yayımlandı`;
    expect(toPublishers().map(({ mail }) => mail.subject)).toEqual([own, own]);
    await look();
    expect(toPublishers().at(-1)?.mail.subject).toBe(
      `Kitapçık: ${edition} dönemi toplu yayımı: 1 kitapçık yayımlandı, 1 kitapçığın dosyaları hazırlanamadı`,
    );
    expect(receivers()).toHaveLength(4);
  });

  it('is told all the same when the process died while it was leaving', async () => {
    const { payload } = installation;
    const { id } = await closing();
    await end('06', 'done');
    await end('76', 'done');
    await dropJobs();
    const begun = now();
    const later = new Date(begun.getTime() + 60_001);
    const held = { state: 'queued', waitsUntil: new Date(begun.getTime() + 60_000).toISOString() };
    await payload.db.updateOne({ collection: 'mails', id, data: held });
    await recoverAbandoned(payload, mailLeases, begun);
    expect(await sendMails(payload, { publicUrl, gathering: apart, now: () => begun }, id)).toBe('not_free');
    await recoverAbandoned(payload, mailLeases, later);
    expect(await sendMails(payload, { publicUrl, gathering: apart, now: () => later }, id)).toBe('sent');
    expect(receivers()).toEqual(publishers());
  });
});
