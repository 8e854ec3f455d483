import { resources } from '@/domain/permissions/permissions';
import { endpoints } from '@/contract/endpoints';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { fillCountry } from '../../support/country';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let editor: MadePerson;
let headers: Record<string, string>;
const nobody = {};
let other: Record<string, string>;
let admin: Record<string, string>;
beforeAll(async () => {
  test = await startTestPayload();
  editor = await makePerson(test.payload, { roles: ['ministry_editor', 'publisher'] });
  headers = await sessionHeader(test.payload, editor);
  other = await sessionHeader(
    test.payload,
    await makePerson(test.payload, { roles: ['province_editor'], province: '76' }),
  );
  admin = await sessionHeader(test.payload, await makePerson(test.payload, { roles: ['admin'] }));
  await fillCountry(test.payload, editor);
});
afterAll(() => test.close());

type Sent = readonly [method: string, path: string, status: number, text: string];

async function send(
  method: string,
  path: string,
  sent: string | FormData,
  more: Record<string, string>,
): Promise<Sent> {
  const written = new Response(sent);
  const type = typeof sent === 'string' ? 'application/json' : (written.headers.get('content-type') ?? '');
  const body = new Uint8Array(await written.arrayBuffer());
  const answer = await test.fetch(path, { method, headers: { 'Content-Type': type, ...more }, body });
  return [method, path, answer.status, (await answer.text()).slice(0, 300)];
}

const isFailure = ([, , status]: Sent): boolean => status >= 500;

const text = (children: unknown): object => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
});
const paragraph = (children: unknown): object => ({ type: 'paragraph', version: 1, children });
/** Documents of the editor that no editor makes. */
const strangeTexts: readonly unknown[] = [
  ...['x', null, 7, {}, [null], ['x'], [7], [[]], [{}], [{ type: 7 }], [{ type: 'nope' }]].flatMap(
    (children) => [
      text(children),
      text([paragraph(children)]),
      text([{ type: 'block', version: 2, fields: children }]),
      text([paragraph([{ type: 'inlineBlock', version: 1, fields: children }])]),
      text([paragraph([{ type: 'text', text: children }])]),
    ],
  ),
  'x',
  7,
  [],
  {},
  { root: null },
  { root: 'x' },
  { root: [] },
  { root: {} },
];
const strangeBodies = ['', 'null', '"x"', '[null]', '{', '{"id":null,"revision":{}}'];

describe('a body that nobody sends by a screen', () => {
  it('is no failure of ours at any door of Payload’s', async () => {
    const sent: Sent[] = [];
    for (const collection of [...resources, 'payload-preferences', 'payload-jobs', 'yok'])
      for (const [method, path] of [
        ['POST', ''],
        ['PATCH', '/evde-bakim'],
        ['POST', '/versions/1'],
        ['POST', '/access/1'],
        ['POST', '/1/duplicate'],
      ] as const)
        for (const body of strangeBodies)
          sent.push(await send(method, `/api/${collection}${path}`, body, headers));
    expect(sent.filter(isFailure)).toEqual([]);
  });

  it('is none with a text that no editor makes', async () => {
    const sent: Sent[] = [];
    for (const strange of strangeTexts) {
      const { docs } = await test.payload.find({
        collection: 'services',
        limit: 1,
        overrideAccess: true,
        depth: 0,
      });
      const body = { revision: docs[0]?.revision, description: strange, statements: [{ text: strange }] };
      sent.push(await send('PATCH', `/api/services/${docs[0]?.id ?? ''}`, JSON.stringify(body), headers));
      sent.push(
        await send('POST', '/api/services', JSON.stringify({ id: 'a', name: 'A', ...body }), headers),
      );
    }
    expect(sent.filter(isFailure)).toEqual([]);
  });

  it('is none as a form', async () => {
    const sent: Sent[] = [];
    const picture = new Blob(['x'], { type: 'image/png' });
    for (const fields of [
      {},
      { _payload: '{' },
      { _payload: 'null' },
      { _payload: '7' },
      { _payload: `{"alt":${'['.repeat(20_000)}${']'.repeat(20_000)}}` },
      { file: '{"filename":"a.png"}' },
      { file: 'null' },
      { a: '1', b: '2', c: '3', d: '4', e: '5' },
    ])
      for (const name of [
        null,
        'a.png',
        'a\0b.png',
        'a%00.png',
        '.png',
        'x'.repeat(3_000),
        '../../a.png',
        'ğ\u202E.png',
      ])
        for (const path of ['/api/media', '/api/services'] as const) {
          const form = new FormData();
          for (const [field, value] of Object.entries(fields)) form.append(field, value);
          if (name !== null) form.append('file', picture, name);
          sent.push(await send('POST', path, form, headers));
        }
    expect(sent.filter(isFailure)).toEqual([]);
  });

  it('is told first that it is not allowed, of whatever age it is', async () => {
    for (const asks of [nobody, other])
      for (const collection of resources)
        for (const body of ['{}', '{"revision":0}', '{"revision":"x"}']) {
          const [, path, status] = await send('PATCH', `/api/${collection}/evde-bakim`, body, asks);
          expect([path, [403, 404].includes(status)]).toEqual([path, true]);
        }
  });

  it('is none with an address that no mailbox has', async () => {
    const sent: Sent[] = [];
    const { id } = editor.person;
    for (const email of [
      'a@x..yy',
      'a@KİTAPCIK.example',
      'a@ı.example',
      '"a b"@x.example',
      '@',
      'a@',
      '@x.example',
      'a@[1.2.3.4]',
      'a\0@x.example',
      'a\ud800@x.example',
      'a@x.example\n',
      `${'a'.repeat(200)}@x.example`,
    ]) {
      const names = Object.entries(endpoints).filter(([, { input }]) =>
        JSON.stringify(input).includes('"email"'),
      );
      for (const [, row] of names) {
        const path = row.path.replaceAll(/:\w+/g, id);
        const body = {
          name: 'A',
          email,
          roles: ['publisher'],
          province: null,
          language: 'tr',
          reason: 'Yeni görev',
          password: 'x',
          change: { email },
        };
        sent.push(await send('POST', `/api${path}`, JSON.stringify(body), admin));
      }
    }
    expect(new Set(sent.map(([, path]) => path)).size).toBeGreaterThan(2);
    expect(sent.filter(isFailure)).toEqual([]);
  });
});
