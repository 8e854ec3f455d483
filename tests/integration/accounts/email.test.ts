import fc from 'fast-check';
import { createLocalReq } from 'payload';
import { email as payloadsRule } from 'payload/shared';
import { emailOf, isEmail } from '@/domain/signIn/email';
import { makePerson, sessionHeader } from '../../factories/people';
import { deskCaller, type DeskCaller } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let admin: DeskCaller;

beforeAll(async () => {
  installation = await startTestPayload();
  const made = await makePerson(installation.payload, { roles: ['admin'] });
  admin = deskCaller(installation, await sessionHeader(installation.payload, made));
});
afterAll(() => installation.close());

const wish = (email: string) => ({
  name: 'Ayşe Yılmaz',
  email,
  roles: ['province_editor'],
  province: '76',
  language: 'tr',
});

/** As people write them, and no mailbox of anybody's. */
const unfit = [
  ...[
    'ad..soyad@ornek.gov.tr',
    'ad.@ornek.gov.tr',
    '.ad@ornek.gov.tr',
    'ad@ornek_birim.gov.tr',
    'ad@ornek.gov.t',
  ],
  ...[
    'ışıl.kaya@ornek.gov.tr',
    'İLKER.YILMAZ@ORNEK.GOV.TR',
    'o’hara@ornek.gov.tr',
    'ad@çağrı.gov.tr',
    'ad@10.0.0.1',
  ],
  ...[
    'ayse',
    'ayse@',
    '@ornek.gov.tr',
    'a@b.tr, c@d.tr',
    'a b@c.tr',
    '"a"@b.tr',
    'a@b',
    '',
    'a@-b.tr',
    'a@b-.tr',
  ],
  ...['Ad Soyad <ad@ornek.gov.tr>', 'ad@ornek.gov.tr;', 'a@b@c.tr', 'ad@ornek..tr', `${'a'.repeat(65)}@b.tr`],
];

it('refuses at its field whatever cannot be stored, where somebody is invited and where they are changed', async () => {
  const { body } = await admin.post('/people', wish('degisecek@ornek.gov.tr'));
  const person = String(body['person']);
  const { body: seen } = await admin.get(`/people/${person}`);
  const refused = {
    status: 400,
    issues: [expect.objectContaining({ field: 'email', problem: 'email_unreadable' })],
  };
  for (const email of unfit) {
    const change = { ...wish(email), revision: seen['revision'] };
    for (const answer of [
      await admin.post('/people', wish(email)),
      await admin.post(`/people/${person}/change`, change),
    ])
      expect({ email, status: answer.status, ...answer.body }).toEqual({ email, ...refused });
  }
});

const part = fc.string({
  unit: fc.constantFrom(...Array.from('aZ09._-+&\'’ıİşç@ "<\u200B\u00A0\n(\\!~')),
  maxLength: 12,
});
const soundPart = fc.stringMatching(/^[a-zA-Z0-9+_.'&-]{1,9}$/);
const domain = fc.stringMatching(/^[a-zA-Z0-9-]{1,6}\.[a-z0-9-]{1,4}(\.[a-zA-Z]{1,3})?$/);
const written = fc.oneof(
  fc.string(),
  fc.tuple(part, part).map((parts) => parts.join('@')),
  fc.tuple(soundPart, domain).map((parts) => parts.join('@')),
  fc.emailAddress(),
);

it('accepts nothing that Payload would not store, in one spelling', async () => {
  const req = await createLocalReq({}, installation.payload);
  const rest = {
    blockData: {},
    data: {},
    path: ['email'],
    preferences: { fields: {} },
    siblingData: {},
    req,
  };
  const rule = (email: string) =>
    payloadsRule(email, { ...rest, name: 'email', type: 'email', required: true });
  let accepted = 0;
  fc.assert(
    fc.property(written, (typed) => {
      const email = emailOf(typed);
      expect(emailOf(email)).toBe(email);
      if (!isEmail(email)) return;
      accepted += 1;
      expect([email, rule(email)]).toEqual([email, true]);
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(200);
});

it('stores what people paste: capitals, spaces around it and signs that nobody sees', async () => {
  const { status, body } = await admin.post('/people', wish(' \u200BAyse.Kaya@Ornek.GOV.tr\u00A0'));
  expect(status).toBe(200);
  const stored = await admin.get(`/people/${String(body['person'])}`);
  expect(stored.body['email']).toBe('ayse.kaya@ornek.gov.tr');
});
