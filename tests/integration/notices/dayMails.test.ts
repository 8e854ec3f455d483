import { inTransaction } from '@/database/inTransaction';
import { mailQueue } from '@/jobs/queues';
import { momentAt } from '@/domain/workdays';
import { queueReminders } from '@/notices/readReminded';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { mailLeases } from '@/notices/mailRecord';
import { sendMails } from '@/notices/sendMails';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { readWaitingMails } from '@/workflow/board/retryMail';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { setOwnMailing } from '@/accounts/ownAccount';
import type { MailChoice } from '@/domain/people/mailing';
import {
  makeMinistry,
  makeEdition,
  moveWindow,
  workday,
  type Crew,
  type Post,
} from '../../factories/edition';
import { entries, refs, soundValues, returnFigures } from '../../factories/figures';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { deskCaller } from '../../support/deskEndpoints';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { valueOf } from '../../support/results';

const publicUrl = 'https://kitapcik.example';
const hours = { from: '09:00', until: '17:30' };
let installation: TestPayload;
let people: Crew;
let ankara: MadePerson;
let server: MailServer;
let number = 0;
let place: { edition: string; province: string };

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  ankara = await makePerson(installation.payload, { roles: ['province_editor'], province: '06' });
});
afterAll(() => installation.close());

beforeEach(async () => {
  const { payload } = installation;
  number += 1;
  const [year, code] = number > 9 ? [2025, number - 9] : [2024, number];
  place = { edition: `${String(year)}-${String(code)}`, province: '76' };
  await makeEdition(payload, people, { code: place.edition, releaseMode: 'train' });
  server = await startMailServer();
  await sendThrough(payload, server.url);
  await payload.db.deleteMany({ collection: 'mails', where: {} });
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { queue: { equals: mailQueue } } });
});
afterEach(async () => {
  await choose('editor', 'at_once');
  // The days of one test's edition are no affair of the next.
  await installation.payload.db.updateOne({
    collection: 'editions',
    id: place.edition,
    data: { state: 'recorded' },
  });
  await server.close();
});

const on = (date: string, time = '10:00'): Date => new Date(momentAt(date, time));
const addressOf = (post: Post): string => people.accounts[post].email;
const choose = (post: Post, choice: MailChoice) => setOwnMailing(people[post], { choice, digestAt: '08:30' });
const mailsTo = (address: string) => server.taken.filter(({ to }) => to === address).map(({ mail }) => mail);
const subjects = () => server.taken.map(({ to, mail }) => `${to} ${mail.subject ?? ''}`).sort();

/** Sends all that is due at a moment, as a worker does who looks at its clock. */
async function workAt(now: Date, gathering = { minutes: 5, hourly: 100 }): Promise<void> {
  const { payload } = installation;
  for (let round = 0; round < 3; round += 1) {
    const where = { state: { equals: 'queued' } };
    const { docs } = await payload.find({
      collection: 'mails',
      where,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    for (const { id } of docs) await sendMails(payload, { publicUrl, gathering, now: () => now }, id);
  }
}

async function lookAt(now: Date, leave = true): Promise<readonly string[]> {
  const queued = await queueReminders(installation.payload, { hours, leave }, now);
  await workAt(now);
  return queued;
}

const at = (post: Post, now: Date) => ({ ...people[post], now });

async function sendThree(): Promise<void> {
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
}

describe('mails about the days of an edition', () => {
  it('tell the people of the provinces once that entry has opened, however many look', async () => {
    const now = on('2024-06-03');
    await Promise.all([lookAt(now), queueReminders(installation.payload, { hours, leave: true }, now)]);
    await lookAt(now);
    await lookAt(on('2024-06-04'));
    const expected = [
      addressOf('editor'),
      addressOf('colleague'),
      addressOf('approver'),
      ankara.email,
    ].sort();
    expect(server.taken.map(({ to }) => to).sort()).toEqual(expected);
    const [mail] = mailsTo(addressOf('editor'));
    expect(mail?.subject).toBe(`Kitapçık: Iğdır ili ${place.edition} dönemi: veri girişi açıldı`);
    expect(mail?.text).toContain('Girilecek zorunlu değer: 3');
    expect(mail?.text).toContain('Son gönderme günü: 10 Haziran 2024 Pazartesi');
    expect(mail?.text).toContain(`${publicUrl}/git?yol=%2Fyonetim%2Fveri-girisi`);
  });

  it('remind who still owes something before it is due, each of what is theirs', async () => {
    await sendThree();
    await installation.payload.db.deleteMany({ collection: 'mails', where: {} });
    await lookAt(on('2024-06-07'));
    // The editors of Iğdır are done; its approver is not, nor is Ankara.
    expect(server.taken.map(({ to }) => to).sort()).toEqual([addressOf('approver'), ankara.email].sort());
    const [review] = mailsTo(addressOf('approver'));
    expect(review?.text).toContain('Iğdır: 3 değer incelemenizi bekliyor');
    expect(mailsTo(ankara.email)[0]?.subject).toContain('son gönderme gününe 3 gün kaldı');
    // Whoever did it meanwhile is not told when the server comes back.
    expect(await lookAt(on('2024-06-07', '12:00'))).toEqual([]);
  });

  it('tell the publishers which provinces are late, and nobody out of office hours', async () => {
    await sendThree();
    await installation.payload.db.deleteMany({ collection: 'mails', where: {} });
    expect(await lookAt(on('2024-06-11', '08:00'))).toEqual([]);
    await lookAt(on('2024-06-11'));
    const [list] = mailsTo(addressOf('publisher'));
    expect(list?.subject).toBe(`Kitapçık: ${place.edition} dönemi: 2 ilde tamamlanmamış iş var`);
    expect(list?.text).toContain('Iğdır: 0 değer girişte, 3 değer incelemede bekliyor');
    expect(list?.text).toContain('Ankara: 2 değer girişte, 0 değer incelemede bekliyor');
  });

  it('follow an edition whose days were moved between the looking and the sending', async () => {
    const { payload } = installation;
    const now = on('2024-06-07');
    expect(await queueReminders(payload, { hours, leave: true }, now)).toHaveLength(1);
    await moveWindow(payload, place.edition, { entryDue: '2024-07-10', entryCloses: '2024-07-20' });
    await workAt(now);
    expect(subjects()).toEqual([]);
    await lookAt(on('2024-07-08'));
    expect(mailsTo(addressOf('editor')).map(({ subject }) => subject)).toEqual([
      `Kitapçık: Iğdır ili ${place.edition} dönemi: son gönderme gününe 2 gün kaldı`,
    ]);
  });

  it('tell of more time at once, and then of its days alone', async () => {
    const now = on('2024-06-10');
    const { revision } = await installation.payload.findByID({
      collection: 'sheets',
      id: `${place.edition}:76`,
      depth: 0,
      overrideAccess: true,
    });
    const provinces = [{ province: '76', revision }];
    const asked = { edition: place.edition, until: '2024-07-15', reason: 'Sel', provinces };
    valueOf(await grantExceptions(at('publisher', now), asked));
    await workAt(now);
    expect(mailsTo(addressOf('editor')).map(({ subject }) => subject)).toEqual([
      `Kitapçık: Iğdır ili ${place.edition} dönemi: ek süre verildi`,
    ]);
    expect(mailsTo(addressOf('editor'))[0]?.text).toContain('15 Temmuz 2024');
    expect(mailsTo(addressOf('editor'))[0]?.text).toContain('Gerekçe: Sel');
    await lookAt(on('2024-06-11'));
    await lookAt(on('2024-06-20'));
    expect(mailsTo(addressOf('editor'))).toHaveLength(1);
    expect(mailsTo(ankara.email)).toHaveLength(2);
    await lookAt(on('2024-07-12'));
    expect(mailsTo(addressOf('editor'))[1]?.subject).toContain('veri girişinin kapanmasına 3 gün kaldı');
  });

  it('say once that entry has closed, and ask for nothing then', async () => {
    valueOf(await closeEdition(at('publisher', on('2024-06-12')), { edition: place.edition }));
    await lookAt(on('2024-06-12'));
    for (const date of ['2024-06-13', '2024-06-14', '2024-06-20', '2024-06-21']) await lookAt(on(date));
    const told = server.taken.map(({ mail }) => mail.subject?.split(': ').at(-1));
    expect(new Set(told)).toEqual(
      new Set(['veri girişi kapandı, tamamlanmamış işler var', '2 ilde tamamlanmamış iş var']),
    );
    expect(mailsTo(addressOf('editor'))).toHaveLength(1);
  });

  it('never leave for the invented people of a sample country', async () => {
    const { payload } = installation;
    await payload.db.updateOne({ collection: 'editions', id: place.edition, data: { sample: true } });
    expect(await lookAt(on('2024-06-03'))).toEqual([]);
    expect(await lookAt(on('2024-06-03'), false)).toHaveLength(1);
  });
});

describe('what comes back', () => {
  const back = async (post: 'approver' | 'reviewer', metric: string, reason: string, now: Date) => {
    const figures = await refs(people[post], place, metric);
    await returnFigures(at(post, now), { ...place, figures, reason });
  };

  it('is one mail to everybody who touched or approved it, however many acts within minutes', async () => {
    await sendThree();
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    await installation.payload.db.deleteMany({ collection: 'mails', where: {} });
    await back('reviewer', 'cocuk', 'Bir sıfır fazla', on('2024-06-04', '10:00'));
    await back('reviewer', 'kiz-cocuk', 'Bir sıfır fazla', on('2024-06-04', '10:01'));
    await back('reviewer', 'hane', 'Kaynağı yazın', on('2024-06-04', '10:02'));
    await workAt(on('2024-06-04', '10:02'));
    expect(subjects()).toEqual([]);
    await workAt(on('2024-06-04', '10:08'));
    expect(server.taken.map(({ to }) => to).sort()).toEqual(
      [addressOf('approver'), addressOf('editor')].sort(),
    );
    const [mail] = mailsTo(addressOf('approver'));
    expect(mail?.subject).toBe(`Kitapçık: Iğdır ili ${place.edition} dönemi: 3 değer için düzeltme istendi`);
    expect(mail?.text).toContain('- cocuk: Bir sıfır fazla');
    expect(mail?.text).toContain('- kiz-cocuk: Bir sıfır fazla');
    expect(mail?.text).toContain('- hane: Kaynağı yazın');
    await workAt(on('2024-06-04', '10:20'));
    expect(server.taken).toHaveLength(2);
  });

  it('is neither lost nor early where a worker died that had it in hand, and is once where two try', async () => {
    const { payload } = installation;
    const lostJobs = () =>
      payload.db.deleteMany({ collection: 'payload-jobs', where: { queue: { equals: mailQueue } } });
    await sendThree();
    await installation.payload.db.deleteMany({ collection: 'mails', where: {} });
    await back('approver', 'hane', 'Denetleyin', on('2024-06-04', '10:00'));
    await Promise.all([workAt(on('2024-06-04', '10:00')), workAt(on('2024-06-04', '10:00'))]);
    await lostJobs();
    await recoverAbandoned(payload, mailLeases, on('2024-06-04', '10:01'));
    expect(
      (await payload.count({ collection: 'payload-jobs', overrideAccess: true })).totalDocs,
    ).toBeGreaterThan(0);
    await workAt(on('2024-06-04', '10:02'));
    expect(server.taken).toEqual([]);
    await Promise.all([workAt(on('2024-06-04', '10:06')), workAt(on('2024-06-04', '10:06'))]);
    expect(mailsTo(addressOf('editor'))).toHaveLength(1);
  });

  it('names each figure’s own reason where an act has one for each', async () => {
    const { payload } = installation;
    await sendThree();
    await back('approver', 'cocuk', 'Gerekçe', on('2024-06-04'));
    const [entry] = (
      await payload.find({
        collection: 'timeline',
        where: { and: [{ edition: { equals: place.edition } }, { action: { equals: 'return' } }] },
        depth: 0,
        overrideAccess: true,
      })
    ).docs;
    const changes = entry?.changes.map((change) => ({
      ...change,
      after: { ...(change.after as object), returned: { code: 'typing_error', text: 'bir sıfır fazla' } },
    }));
    await inTransaction(payload, (req) =>
      payload.db.updateOne({ collection: 'timeline', id: entry?.id ?? '', data: { changes }, req }),
    );
    await workAt(on('2024-06-04'), { minutes: 0, hourly: 100 });
    const text = mailsTo(addressOf('editor'))[0]?.text ?? '';
    expect(text).toMatch(/- .+: yazım hatası – bir sıfır fazla/);
    expect(text).not.toContain('Gerekçe:');
  });
});

describe('a person’s own choice', () => {
  it('gathers a day in one mail, with what waits for them', async () => {
    await choose('editor', 'digest');
    await sendThree();
    await installation.payload.db.deleteMany({ collection: 'mails', where: {} });
    const figures = await refs(people.approver, place, 'hane');
    await returnFigures(at('approver', workday), { ...place, figures, reason: 'Denetleyin' });
    await workAt(on('2024-06-03', '15:00'));
    expect(mailsTo(addressOf('editor'))).toEqual([]);
    // What waits for its time is no trouble for an admin to look at.
    expect(await readWaitingMails(installation.payload)).toEqual([]);
    await workAt(on('2024-06-04', '08:31'));
    await workAt(on('2024-06-05', '08:31'));
    const [digest, ...more] = mailsTo(addressOf('editor'));
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('Kitapçık: günlük özet (1 bildirim)');
    expect(digest?.text).toContain('1 değer için düzeltme istendi');
    expect(digest?.text).toContain(`Iğdır ili ${place.edition} dönemi: 1 değer`);
    expect(digest?.text).toContain('%2Fyonetim%2Fveri-girisi');
  });

  it('of duties alone leaves news out, and is no reason to leave out a duty', async () => {
    await choose('editor', 'duties');
    await sendThree();
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    await approveFigures(people.reviewer, { ...place, figures: await refs(people.reviewer, place) });
    await workAt(workday, { minutes: 0, hourly: 100 });
    expect(mailsTo(addressOf('editor'))).toEqual([]);
    expect(mailsTo(addressOf('colleague'))).toHaveLength(1);
  });

  it('is read and set by its owner, and nothing strange is taken', async () => {
    const desk = deskCaller(installation, await sessionHeader(installation.payload, people.accounts.editor));
    const chosen = { choice: 'digest', digestAt: '17:45' };
    expect((await desk.post('/account/mailing', chosen)).status).toBe(200);
    expect((await desk.get('/account')).body).toMatchObject({ mailing: chosen });
    for (const strange of [{ ...chosen, choice: 'never' }, { ...chosen, digestAt: '25:00' }, {}])
      expect((await desk.post('/account/mailing', strange)).status).toBe(400);
  });

  it('lets nobody get more than so many mails in an hour; the rest comes together', async () => {
    const { payload } = installation;
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const now = on('2024-06-04', '10:00');
    for (const about of texts)
      await inTransaction(payload, (req) =>
        req.payload.create({
          collection: 'mails',
          data: {
            id: `renders:${about}`,
            source: 'renders',
            about,
            at: now.toISOString(),
            state: 'sent',
            attempts: 0,
            sent: [{ person: people.editor.person.id, at: now.toISOString() }],
            lastSent: now.toISOString(),
          },
          depth: 0,
          overrideAccess: true,
          req,
        }),
      );
    await sendThree();
    const figures = await refs(people.approver, place, 'hane');
    await returnFigures(at('approver', now), { ...place, figures, reason: 'Denetleyin' });
    await workAt(on('2024-06-04', '10:10'), { minutes: 0, hourly: 5 });
    expect(mailsTo(addressOf('editor'))).toEqual([]);
    await workAt(on('2024-06-04', '11:01'), { minutes: 0, hourly: 5 });
    expect(mailsTo(addressOf('editor'))).toHaveLength(1);
  });
});
