import { roles } from '@/domain/permissions/person';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { askReset } from '@/accounts/askReset';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

let installation: TestPayload;
let visitors: readonly RoleHolder[];

beforeAll(async () => {
  installation = await startTestPayload();
  visitors = await makeRoleHolders(installation.payload);
  await installation.payload.sendEmail({
    to: { name: 'Ayşe Yılmaz', address: 'ayse@ornek.gov.tr' },
    subject: 'Iğdır: 3 değer',
    text: 'İnceleme bekliyor',
    html: '<p>İnceleme bekliyor</p>',
  });
  await makeFailed('2024-2:76:1');
});
afterAll(() => installation.close());

/** A mail about an act of a sheet that is not there, given up after six times. */
async function makeFailed(act: string): Promise<string> {
  const id = `timeline:sheet:${act}`;
  await installation.payload.create({
    collection: 'mails',
    data: {
      id,
      source: 'timeline',
      about: `sheet:${act}`,
      state: 'failed',
      attempts: 6,
      sent: [],
      reason: 'connect ECONNREFUSED',
      at: '2024-06-03T09:00:00.000Z',
    },
    depth: 0,
    overrideAccess: true,
  });
  return id;
}

const as = (name: RoleHolder['name']) =>
  deskCaller(installation, visitors.find((visitor) => visitor.name === name)?.headers ?? {});

interface Listed {
  readonly letters: readonly { readonly id: string; readonly subject: string; readonly to: string }[];
}

describe('outgoing mail', () => {
  it('shows the admin the kept mails and those that were given up', async () => {
    const { status, body } = await as('admin').get('/outbox');
    expect([status, body['kind']]).toEqual([200, 'outbox']);
    const letter = { to: 'Ayşe Yılmaz <ayse@ornek.gov.tr>', subject: 'Iğdır: 3 değer' };
    expect(body['letters']).toContainEqual(expect.objectContaining(letter));
    const failed = { state: 'failed', attempts: 6, sent: 0, reason: 'connect ECONNREFUSED' };
    expect(body['waiting']).toContainEqual(expect.objectContaining(failed));
  });

  it('opens one', async () => {
    const { letters } = (await as('admin').get('/outbox')).body as unknown as Listed;
    const letter = letters.find(({ subject }) => subject === 'Iğdır: 3 değer');
    const { body } = await as('admin').get(`/outbox/${letter?.id ?? ''}`);
    expect(body['text']).toContain('İnceleme bekliyor');
    expect(body['html']).toContain('<p>İnceleme bekliyor</p>');
  });

  it('shows nobody the link that opens an account', async () => {
    const editor = visitors.find(({ name }) => name === 'province_editor');
    const { payload } = installation;
    const email = (
      await payload.findByID({
        collection: 'users',
        id: editor?.person?.id ?? '',
        depth: 0,
        overrideAccess: true,
      })
    ).email;
    await askReset({ payload, now: new Date() }, email);
    while (await runWaitingJobs(payload, 1, mailQueue));
    const { letters } = (await as('admin').get('/outbox')).body as unknown as Listed;
    const letter = letters.find(({ to }) => to.includes(email));
    const { body } = await as('admin').get(`/outbox/${letter?.id ?? ''}`);
    expect(body['text']).toContain('/yonetim/parola#');
    for (const part of [body['text'], body['html']]) {
      expect(part).toContain('anahtar=…');
      expect(part).not.toMatch(/[0-9a-f]{64}/);
    }
  });

  it('has mails that were given up tried again, by an admin who saw how often they failed', async () => {
    const mail = await makeFailed('2024-2:76:2');
    const again = (attempts: number) => as('admin').post('/outbox/retry', { mail, attempts });
    expect((await as('publisher').post('/outbox/retry', { mail, attempts: 6 })).status).toBe(403);
    expect(problemsIn(await again(5))).toEqual(['mail_not_given_up']);
    expect((await again(6)).status).toBe(200);
    expect(problemsIn(await again(6))).toEqual(['mail_not_given_up']);
    expect(problemsIn(await as('admin').post('/outbox/retry', { mail: 'yok', attempts: 0 }))).toEqual([
      'not_found',
    ]);
    const { payload } = installation;
    const read = () => payload.findByID({ collection: 'mails', id: mail, depth: 0, overrideAccess: true });
    expect(await read()).toMatchObject({ state: 'queued', attempts: 0 });
    while (await runWaitingJobs(payload, 1, mailQueue));
    // There is no such act in this installation, so there was nobody to tell.
    expect(await read()).toMatchObject({ state: 'sent' });
    const { docs } = await payload.find({
      collection: 'timeline',
      where: { scope: { equals: `mail:${mail}` } },
      depth: 0,
      overrideAccess: true,
    });
    const admin = visitors.find(({ name }) => name === 'admin')?.person?.id;
    expect(docs).toMatchObject([{ action: 'retry_mail', actor: admin }]);
  });

  it.each(['yok', '..%2Fkitapcik', '%2e%2e', '2024.eml'])('has nothing at %s', async (id) => {
    expect((await as('admin').get(`/outbox/${id}`)).status).toBe(404);
  });

  it.each(roles.filter((role) => role !== 'admin'))('is closed to %s', async (role) => {
    expect((await as(role).get('/outbox')).status).toBe(403);
    const retried = await as(role).post('/outbox/retry', { mail: 'timeline:sheet:2024-2:76:1', attempts: 0 });
    expect([retried.status, problemsIn(retried)]).toEqual([403, ['role_missing']]);
    expect(
      (
        await installation.fetch('/api/mails', {
          headers: visitors.find(({ name }) => name === role)?.headers ?? {},
        })
      ).status,
    ).toBe(403);
  });
});
