import { roles } from '@/domain/permissions/role';
import { deskCaller } from '../../support/deskDoors';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeVisitors, type Visitor } from '../../support/visitors';

let installation: TestPayload;
let visitors: readonly Visitor[];

beforeAll(async () => {
  installation = await startTestPayload();
  visitors = await makeVisitors(installation.payload);
  await installation.payload.sendEmail({
    to: { name: 'Ayşe Yılmaz', address: 'ayse@ornek.gov.tr' },
    subject: 'Iğdır: 3 rakam',
    text: 'İnceleme bekliyor',
    html: '<p>İnceleme bekliyor</p>',
  });
  await installation.payload.create({
    collection: 'mails',
    data: {
      id: 'timeline:sheet:2024-2:76:1',
      source: 'timeline',
      about: 'sheet:2024-2:76:1',
      state: 'failed',
      attempts: 6,
      sent: [],
      reason: 'connect ECONNREFUSED',
      at: '2024-06-03T09:00:00.000Z',
    },
    depth: 0,
    overrideAccess: true,
  });
});
afterAll(() => installation.close());

const as = (name: Visitor['name']) =>
  deskCaller(installation, visitors.find((visitor) => visitor.name === name)?.headers ?? {});

interface Listed {
  readonly letters: readonly { readonly id: string; readonly subject: string; readonly to: string }[];
}

describe('outgoing mail', () => {
  it('shows the admin the kept mails and those that were given up', async () => {
    const { status, body } = await as('admin').get('/outbox');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'outbox',
      letters: [{ to: 'Ayşe Yılmaz <ayse@ornek.gov.tr>', subject: 'Iğdır: 3 rakam' }],
      waiting: [{ state: 'failed', attempts: 6, sent: 0, reason: 'connect ECONNREFUSED' }],
    });
  });

  it('opens one', async () => {
    const { letters } = (await as('admin').get('/outbox')).body as unknown as Listed;
    const { body } = await as('admin').get(`/outbox/${letters[0]?.id ?? ''}`);
    expect(body['text']).toContain('İnceleme bekliyor');
    expect(body['html']).toContain('<p>İnceleme bekliyor</p>');
  });

  it('shows nobody the link that opens an account', async () => {
    const editor = await as('admin').get('/outbox');
    const before = (editor.body as unknown as Listed).letters.length;
    const { docs } = await installation.payload.find({
      collection: 'users',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    const token = await installation.payload.forgotPassword({
      collection: 'users',
      data: { email: docs[0]?.email ?? '' },
    });
    const { letters } = (await as('admin').get('/outbox')).body as unknown as Listed;
    expect(letters).toHaveLength(before + 1);
    const { body } = await as('admin').get(`/outbox/${letters[0]?.id ?? ''}`);
    expect(token.length).toBeGreaterThan(20);
    expect(body['html']).toContain('/yonetim/reset/…');
    expect(JSON.stringify(body)).not.toContain(token);
  });

  it.each(['yok', '..%2Fkitapcik', '%2e%2e', '2024.eml'])('has nothing at %s', async (id) => {
    expect((await as('admin').get(`/outbox/${id}`)).status).toBe(404);
  });

  it.each(roles.filter((role) => role !== 'admin'))('is closed to %s', async (role) => {
    expect((await as(role).get('/outbox')).status).toBe(403);
    expect(
      (
        await installation.fetch('/api/mails', {
          headers: visitors.find(({ name }) => name === role)?.headers ?? {},
        })
      ).status,
    ).toBe(403);
  });
});
