import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeText } from '@/domain/booklet/writeText';
import { startWeb, type WebProcess } from '../support/webProcess';

interface Answer {
  readonly status: number;
  /** The sentence of the whole. */
  readonly message: string;
  readonly told: readonly { readonly path: string; readonly message: string }[];
  readonly text: string;
}

/** What is said of one wrong field: its name and the reason, in each language. */
interface Told {
  readonly path: string;
  readonly name: { readonly tr: string; readonly en: string };
  readonly why: { readonly tr: string; readonly en: string };
}

interface Form {
  readonly who: string;
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: object;
  readonly told: readonly Told[];
}

const day = {
  tr: 'Gün, ay ve yılı bu sırayla',
  en: 'Write day, month and year in this order',
};
const missing = { tr: 'gerekli', en: 'required' };
const digit = { tr: '“2024”', en: 'is typed into the text: “2024”' };
const digits = writeText([[{ type: 'text', text: 'Toplam 2024 yılında 371 hane' }]]);
const edition = {
  id: '2027-1',
  year: 2027,
  month: 1,
  asOf: '31.12.2026',
  releaseMode: 'rolling',
};
const asOf = { path: 'asOf', name: { tr: 'Veri tarihi', en: 'As of' } };
const id = { path: 'id', name: { tr: 'Anahtar', en: 'Key' } };
const key = { tr: 'küçük harf', en: 'lower-case' };

/** Every stock form that somebody fills in, filled in wrongly. */
const forms: readonly (readonly [string, Form])[] = [
  [
    'an edition with a date of no calendar',
    {
      who: 'yayin',
      method: 'POST',
      path: 'editions',
      body: { ...edition, asOf: '31.09.2026', entryDue: 'yarın' },
      told: [
        { ...asOf, why: day },
        { path: 'entryDue', name: { tr: 'Son gönderme günü', en: 'Entry due' }, why: day },
      ],
    },
  ],
  [
    'an edition with dates out of order and out of its time',
    {
      who: 'yayin',
      method: 'POST',
      path: 'editions',
      body: { ...edition, asOf: '3.11.2027', entryDue: '20.2.2099', entryCloses: '19.2.2099' },
      told: [
        { ...asOf, why: { tr: 'bu dönemin dışında', en: 'outside this edition' } },
        {
          path: 'entryCloses',
          name: { tr: 'Veri girişi kapanışı', en: 'Entry closes' },
          why: { tr: 'kendisinden önceki adımdan', en: 'the step before it' },
        },
      ],
    },
  ],
  [
    'an edition whose code is of another year',
    {
      who: 'yayin',
      method: 'POST',
      path: 'editions',
      body: { ...edition, id: '2026-1' },
      told: [
        { path: 'id', name: { tr: 'Dönem', en: 'Edition' }, why: { tr: 'yıl-sıra', en: 'year-number' } },
      ],
    },
  ],
  [
    'an edition that has opened',
    {
      who: 'yayin',
      method: 'PATCH',
      path: 'editions/2024-2',
      body: { month: 6 },
      told: [
        { path: 'month', name: { tr: 'Ay', en: 'Month' }, why: { tr: 'açıldıktan sonra', en: 'has opened' } },
      ],
    },
  ],
  [
    'a service with a typed digit',
    {
      who: 'metin.yazari',
      method: 'PATCH',
      path: 'services/evlat-edinme',
      body: { description: digits },
      told: [{ path: 'description', name: { tr: 'Açıklama', en: 'Description' }, why: digit }],
    },
  ],
  [
    'a service with a letter that is not Turkish in its name',
    {
      who: 'metin.yazari',
      method: 'PATCH',
      path: 'services/evlat-edinme',
      body: { name: 'Evlat Edinme ř' },
      told: [{ path: 'name', name: { tr: 'Ad', en: 'Name' }, why: { tr: 'ř', en: 'ř' } }],
    },
  ],
  [
    'a section with a typed digit',
    {
      who: 'metin.yazari',
      method: 'PATCH',
      path: 'sections/front',
      body: { opening: digits },
      told: [{ path: 'opening', name: { tr: 'Sunuş metni', en: 'Opening' }, why: digit }],
    },
  ],
  [
    'a metric with a bad key',
    {
      who: 'metin.yazari',
      method: 'POST',
      path: 'metrics',
      body: { id: 'Büyük Harf' },
      told: [{ ...id, why: key }],
    },
  ],
  [
    'a check with a bad key and without a message',
    {
      who: 'metin.yazari',
      method: 'POST',
      path: 'checks',
      body: { id: 'Toplam!', comparison: '=', severity: 'hard' },
      told: [
        { ...id, why: key },
        { path: 'message.tr', name: { tr: 'Türkçe', en: 'Turkish' }, why: missing },
      ],
    },
  ],
  [
    'a province with what is no service',
    {
      who: 'metin.yazari',
      method: 'PATCH',
      path: 'provinces/76',
      body: { absentServices: [42] },
      told: [
        {
          path: 'absentServices',
          name: { tr: 'İlde bulunmayan hizmetler', en: 'Services the province does not have' },
          why: { tr: '42', en: 'invalid relationships' },
        },
      ],
    },
  ],
];

/** The process that `npm start` runs, with Next's bundle in it: what is thrown in one is answered by the other. */
describe('a refused form of the built program', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-forms-'));
  let web: WebProcess;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    web = await startWeb(dataDir);
    await web.ready();
    const file = readFileSync(join(dataDir, 'demo-passwords.json'), 'utf8');
    for (const [email, password] of Object.entries(JSON.parse(file) as Record<string, string>)) {
      const login = await fetch(`${web.origin}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      cookies.set(email.split('@')[0] ?? '', (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
    }
  });
  afterAll(async () => {
    await web.kill('SIGTERM');
    rmSync(dataDir, { recursive: true });
  });

  interface Sent {
    readonly who: string;
    readonly method: string;
    readonly path: string;
    readonly body?: object;
    readonly language: string;
  }
  async function send({ who, method, path, body, language }: Sent): Promise<Answer> {
    const response = await fetch(`${web.origin}/api/${path}`, {
      method,
      headers: {
        Cookie: cookies.get(who) ?? '',
        Origin: web.origin,
        'Content-Type': 'application/json',
        'Accept-Language': language,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const { errors = [] } = JSON.parse(text) as {
      errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[];
    };
    const told = errors.flatMap(({ data }) => data?.errors ?? []);
    return { status: response.status, message: errors[0]?.message ?? '', told, text };
  }

  async function revisionOf(who: string, path: string): Promise<object> {
    const { text } = await send({ who, method: 'GET', path, language: 'tr' });
    return { revision: (JSON.parse(text) as { revision?: number }).revision };
  }

  describe.each(['tr', 'en'] as const)('in %s', (language) => {
    it.each(forms)('%s names each field and says why', async (_, { told, ...form }) => {
      const seen = form.method === 'PATCH' ? await revisionOf(form.who, form.path) : {};
      const answer = await send({ ...form, body: { ...seen, ...form.body }, language });
      expect(answer.status).toBe(400);
      for (const { path, name, why } of told) {
        expect(answer.message).toContain(name[language]);
        const found = answer.told.find((each) => each.path === path);
        expect([path, found?.message]).toEqual([path, expect.stringContaining(why[language])]);
      }
    });

    it('a stale save, an edition that cannot be removed, and a door that is closed say why', async () => {
      const stale = await send({
        who: 'metin.yazari',
        method: 'PATCH',
        path: 'services/evlat-edinme',
        body: { name: 'Evlat Edinme', revision: -1 },
        language,
      });
      expect([stale.status, stale.message]).toEqual([
        409,
        expect.stringContaining(language === 'tr' ? 'başka biri' : 'omebody else'),
      ]);
      expect(stale.text).toContain('"problem":"stale"');
      const opened = await send({ who: 'yayin', method: 'DELETE', path: 'editions/2024-2', language });
      expect([opened.status, opened.message]).toEqual([
        403,
        expect.stringContaining(language === 'tr' ? 'açıldıktan sonra' : 'has opened'),
      ]);
      expect(opened.text).toContain('"problem":"edition_opened"');
      const closed = await send({
        who: 'yonetici',
        method: 'POST',
        path: 'users',
        body: { email: 'biri@ornek.gov.tr', password: 'uzun-bir-parola', name: 'Biri' },
        language,
      });
      expect([closed.status, closed.message]).toEqual([
        403,
        expect.stringContaining(language === 'tr' ? 'izniniz yok' : 'not allowed'),
      ]);
    });
  });
});
