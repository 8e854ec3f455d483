import { inTransaction } from '@/database/inTransaction';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { queueMail } from '@/jobs/queueMail';
import { pauses, sendMails } from '@/notices/sendMails';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { mailLeases } from '@/notices/mailRecord';
import type { Mail } from '@/payload-types';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { makeMinistry, makeEdition, type Crew, type Post } from '../../factories/edition';
import { entries, refs, soundValues, returnFigures } from '../../factories/figures';
import { makePerson, type MadePerson } from '../../factories/people';
import { apart, sendThrough, startMailServer, type MailServer, type Refusal } from '../../support/mailServer';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const publicUrl = 'https://kitapcik.example';
let installation: TestPayload;
let people: Crew;
let stranger: MadePerson;
let switchedOff: MadePerson;
let server: MailServer;
let codes = 0;
let place: { edition: string; province: string };

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  stranger = await makePerson(payload, { roles: ['province_approver', 'province_editor'], province: '06' });
  switchedOff = await makePerson(payload, { roles: ['province_approver'], active: false });
});
afterAll(() => installation.close());

beforeEach(async () => {
  const { payload } = installation;
  codes += 1;
  place = { edition: `${String(2024 + codes)}-1`, province: '76' };
  await makeEdition(payload, people, { code: place.edition, releaseMode: 'train' });
  server = await startMailServer();
  await sendThrough(payload, server.url);
  // What came before this test is not its affair.
  await payload.delete({
    collection: 'payload-jobs',
    where: { queue: { equals: mailQueue } },
    depth: 0,
    overrideAccess: true,
  });
});
afterEach(() => server.close());

const addressOf = (post: Post): string => people.accounts[post].email;
const receivers = (): readonly string[] => server.taken.map(({ to }) => to).sort();

const sendAll = async (): Promise<void> => {
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
};

/** Works on the waiting mails, as a worker does. */
const work = async (): Promise<void> => {
  while (await runWaitingJobs(installation.payload, 1, mailQueue));
};

const mailsOf = async (): Promise<readonly Mail[]> => {
  const { docs } = await installation.payload.find({
    collection: 'mails',
    where: { edition: { equals: place.edition } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
};

const onlyMail = async (): Promise<Mail> => {
  const [mail, ...others] = await mailsOf();
  expect(others).toEqual([]);
  if (mail === undefined) throw new Error('No mail');
  return mail;
};

const jobs = async (): Promise<number> => {
  const where = { queue: { equals: mailQueue } };
  return (await installation.payload.count({ collection: 'payload-jobs', where, overrideAccess: true }))
    .totalDocs;
};

describe('one mail per act and person', () => {
  it('tells the reviewers of the stage that three figures wait, and nobody else', async () => {
    await sendAll();
    expect(server.taken).toEqual([]);
    await work();
    expect(receivers()).toEqual([addressOf('approver')]);
    const { mail } = server.taken[0] ?? {};
    expect(mail?.subject).toContain(`Iğdır ili ${place.edition} dönemi: 3 değer incelemenizi bekliyor`);
    expect(mail?.text).toContain(`${publicUrl}/git?yol=%2Fyonetim%2Finceleme`);
    expect(mail?.html).toContain('<html lang="tr">');
    expect(mail?.html).not.toContain('900');
    expect(await onlyMail()).toMatchObject({ state: 'sent', attempts: 0, reason: null });
    expect(await jobs()).toBe(0);
  });

  it('tells the next stage, then the province and never who acted', async () => {
    await sendAll();
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    await work();
    // The first stage has passed before anybody was told of it: only those who can review now are told.
    expect(receivers()).toEqual([addressOf('reviewer')]);
    await approveFigures(people.reviewer, { ...place, figures: await refs(people.reviewer, place) });
    await work();
    const province = [addressOf('editor'), addressOf('colleague'), addressOf('approver')].sort();
    expect(receivers().filter((to) => to !== addressOf('reviewer'))).toEqual(province);
    expect(receivers()).not.toContain(stranger.email);
    expect(receivers()).not.toContain(switchedOff.email);
  });

  it('brings the reason to everybody who touched the figures', async () => {
    await saveFigures(people.colleague, { ...place, figures: entries({ cocuk: 900 }) });
    await saveFigures(people.editor, { ...place, figures: entries({ 'kiz-cocuk': 400, hane: 371 }) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const figures = await refs(people.approver, place, 'cocuk', 'hane');
    await returnFigures(people.approver, { ...place, figures, reason: 'Lütfen <b>denetleyin</b>' });
    await work();
    const returned = server.taken.filter(({ mail }) => mail.subject?.includes('düzeltme istendi'));
    expect(returned.map(({ to }) => to).sort()).toEqual([addressOf('colleague'), addressOf('editor')].sort());
    const to = (post: Post) => returned.find((each) => each.to === addressOf(post))?.mail;
    expect(to('editor')?.subject).toContain('2 değer');
    expect(to('colleague')?.subject).toContain('1 değer');
    expect(to('editor')?.text).toContain('- hane: Lütfen <b>denetleyin</b>');
    expect(to('editor')?.html).toContain('&lt;b&gt;denetleyin&lt;/b&gt;');
  });

  it('tells about texts in the reader’s language: the reviewers without the writer', async () => {
    const { payload } = installation;
    const { accounts, writer } = people;
    await payload.update({
      collection: 'users',
      id: accounts.reviewer.person.id,
      data: { language: 'en' },
      depth: 0,
      overrideAccess: true,
    });
    const { docs } = await payload.find({
      collection: 'mails',
      where: { about: { like: 'services:asdep' } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map(({ state }) => state)).toEqual(['queued', 'queued']);
    const service = await payload.findByID({
      collection: 'services',
      id: 'asdep',
      depth: 0,
      overrideAccess: true,
    });
    const { sendText } = await import('@/workflow/texts/moveText');
    const { revision } = await payload.update({
      collection: 'services',
      id: 'asdep',
      data: { acronym: 'ASDEP', name: `${service.name} hizmeti`, revision: service.revision },
      user: accounts.writer.user,
      depth: 0,
      overrideAccess: true,
    });
    const sent = await sendText(writer, { collection: 'services', id: 'asdep', revision });
    expect(sent).toMatchObject({ ok: true });
    await work();
    expect(receivers()).toEqual([addressOf('reviewer'), addressOf('secondWriter')].sort());
    const english = server.taken.find(({ to }) => to === addressOf('reviewer'))?.mail;
    expect(english?.subject).toContain('waiting for your review');
    expect(english?.html).toContain('<html lang="en">');
  });
});

describe('the end of a render', () => {
  const ended = async (state: 'done' | 'failed', province: string): Promise<void> => {
    const { payload } = installation;
    const { edition } = place;
    const publication = `${edition}:${province}:1`;
    const at = '2024-06-03T09:00:00.000Z';
    const everyDoor = { depth: 0, overrideAccess: true } as const;
    const snapshot = {} as never;
    const base = { edition, province, at };
    await payload.create({
      collection: 'publications',
      data: { ...base, id: publication, number: 1, kind: 'first', snapshot, contentHash: 'x' },
      ...everyDoor,
    });
    const reason = { step: 'verify', problem: 'text_differs', detail: 'gizli ayrıntı' };
    await payload.update({
      collection: 'renders',
      id: `${publication}:1`,
      data: { state, reason },
      ...everyDoor,
    });
    const occasion = { source: 'renders', about: `${publication}:1`, edition, province } as const;
    await inTransaction(payload, (req) => queueMail(req, { ...occasion, at: new Date(at) }));
    await work();
  };

  it('tells the province and the publishers where the booklet can be read', async () => {
    await ended('done', '06');
    expect(receivers()).toEqual([addressOf('publisher'), stranger.email].sort());
    expect(server.taken[0]?.mail.text).toContain(`${publicUrl}/${place.edition}/ankara/1/kitapcik.pdf`);
  });

  it('tells the publishers alone that it failed and why', async () => {
    await ended('failed', '76');
    expect(receivers()).toEqual([addressOf('publisher')]);
    expect(server.taken[0]?.mail.text).toContain(
      'PDF’deki metin onaylı metinle aynı değil; bu yüzden yayımlanmadı.',
    );
    expect(server.taken[0]?.mail.text).not.toContain('gizli ayrıntı');
  });
});

describe('an outbox', () => {
  it('sends nothing of what was rolled back', async () => {
    const about = `sheet:${place.edition}:76:99`;
    const occasion = { source: 'timeline', about, ...place, at: new Date() } as const;
    await expect(
      inTransaction(installation.payload, async (req) => {
        await queueMail(req, occasion);
        throw new Error('late failure');
      }),
    ).rejects.toThrow('late failure');
    expect([await mailsOf(), await jobs()]).toEqual([[], 0]);
    await work();
    expect(server.taken).toEqual([]);
  });

  it('knows an occasion that it has been told of before', async () => {
    await sendAll();
    const { about, source } = await onlyMail();
    const occasion = { source, about, ...place, at: new Date() };
    await inTransaction(installation.payload, (req) => queueMail(req, occasion));
    expect([(await mailsOf()).length, await jobs()]).toEqual([1, 1]);
  });

  it('sends nothing twice, however often and at once the job runs', async () => {
    await sendAll();
    const { id } = await onlyMail();
    const settings = { publicUrl, gathering: apart, now: () => new Date() };
    const run = () => sendMails(installation.payload, settings, id);
    await Promise.all([run(), run(), run()]);
    await run();
    await work();
    expect(receivers()).toEqual([addressOf('approver')]);
  });

  it('goes on after a worker that died in the middle, with those who had no mail yet', async () => {
    await sendAll();
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    await approveFigures(people.reviewer, { ...place, figures: await refs(people.reviewer, place) });
    const [last] = (await mailsOf()).slice(-1);
    const id = last?.id ?? '';
    const { payload } = installation;
    const begun = new Date();
    const leaseExpires = new Date(begun.getTime() + mailLeases.term).toISOString();
    const sent = [{ person: people.editor.person.id, at: begun.toISOString() }];
    const data = { state: 'sending', leaseOwner: 'dead', leaseExpires, sent } as const;
    await payload.db.updateOne({ collection: 'mails', id, data: { ...data, sent: [...sent] } });
    await payload.delete({
      collection: 'payload-jobs',
      where: { queue: { equals: mailQueue } },
      depth: 0,
      overrideAccess: true,
    });
    const later = new Date(begun.getTime() + mailLeases.term + 1);
    await sendMails(payload, { publicUrl, gathering: apart, now: () => begun }, id);
    expect(server.taken).toEqual([]);
    await recoverAbandoned(payload, mailLeases, later);
    expect(await jobs()).toBeGreaterThan(0);
    await sendMails(payload, { publicUrl, gathering: apart, now: () => later }, id);
    expect(receivers()).toEqual([addressOf('colleague'), addressOf('approver')].sort());
  });
});

describe('a mail server', () => {
  /** Who is told of the ministry's approval, in the order in which they are asked for. */
  const toldOfApproval = (): readonly string[] =>
    (['editor', 'approver', 'colleague'] as const)
      .map((post) => people.accounts[post])
      .sort((a, b) => (a.person.id < b.person.id ? -1 : 1))
      .map(({ email }) => email);

  /** Approves by way of a server that refuses one of them so; gives that one and the others. */
  async function approveWith(
    index: number,
    how: Refusal,
  ): Promise<{ one: string; others: readonly string[] }> {
    const one = toldOfApproval()[index] ?? '';
    await server.close();
    server = await startMailServer({ refuses: (address) => address === one && how });
    await sendThrough(installation.payload, server.url);
    await sendAll();
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    await approveFigures(people.reviewer, { ...place, figures: await refs(people.reviewer, place) });
    await work();
    return { one, others: [...toldOfApproval().filter((address) => address !== one)].sort() };
  }

  it.each([
    ['the first', 0, { at: 'rcpt', code: 550 }],
    ['the second, for now', 1, { at: 'rcpt', code: 450 }],
    ['the first, whose box is full', 0, { at: 'data', code: 552 }],
    ['the second, for what is written', 1, { at: 'data', code: 550 }],
    ['the last', 2, { at: 'data', code: 554 }],
    ['the first, for now, after the data', 0, { at: 'data', code: 451 }],
  ] as const)('that refuses one address keeps nobody else waiting: %s', async (_, index, how) => {
    const { one, others } = await approveWith(index, how);
    expect(receivers()).toEqual(others);
    const isFinal = how.code >= 500;
    const waiting = (await mailsOf()).find(({ state }) => state === (isFinal ? 'failed' : 'queued'));
    const said = expect.stringContaining(String(how.code)) as string;
    expect(waiting).toMatchObject({ attempts: 1, reason: said });
    expect(waiting?.refused?.map(({ reason }) => reason) ?? []).toEqual(isFinal ? [said] : []);
    expect(await jobs()).toBe(isFinal ? 0 : 1);
    expect(waiting?.reason).not.toContain(one);
    // The next attempt asks for the refused address alone.
    await sendMails(
      installation.payload,
      { publicUrl, gathering: apart, now: () => new Date() },
      waiting?.id ?? '',
    );
    expect(receivers()).toEqual(others);
  });

  it('that leaves at one address is not asked again at once, and the others get theirs by the next attempt', async () => {
    const { others } = await approveWith(0, { at: 'data', code: 421 });
    expect(receivers()).toEqual([]);
    const waiting = (await mailsOf()).find(({ state }) => state === 'queued');
    await sendMails(
      installation.payload,
      { publicUrl, gathering: apart, now: () => new Date() },
      waiting?.id ?? '',
    );
    expect(receivers()).toEqual(others);
  });

  it.each(['slow', 'gone'])(
    'that is %s leaves the act as it is, and is tried again up to a limit',
    async (how) => {
      await server.close();
      server = await startMailServer({ silent: true });
      await sendThrough(installation.payload, server.url);
      if (how === 'gone') await server.close();
      await sendAll();
      await work();
      expect(await onlyMail()).toMatchObject({ state: 'queued', attempts: 1, sent: [] });
      expect(await jobs()).toBe(1);
      // It waits for its time.
      await work();
      expect(await onlyMail()).toMatchObject({ attempts: 1 });
      const { id } = await onlyMail();
      for (let attempt = 0; attempt < pauses.length; attempt += 1) {
        await sendMails(installation.payload, { publicUrl, gathering: apart, now: () => new Date() }, id);
      }
      expect(await onlyMail()).toMatchObject({ state: 'failed', attempts: pauses.length + 1, sent: [] });
      await recoverAbandoned(installation.payload, mailLeases, new Date());
      await sendMails(installation.payload, { publicUrl, gathering: apart, now: () => new Date() }, id);
      expect(await onlyMail()).toMatchObject({ state: 'failed', attempts: pauses.length + 1 });
    },
  );
});
