import { readAll } from '@/database/asSystem';
import { largestSheetFile } from '@/contract/endpoints/sheetFileEndpoints';
import type { FileReading } from '@/domain/sheetFile/fileReading';
import { readContent } from '@/exchange/sheetFile/readContent';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { makeEdition, makeMinistry, moveWindow, type Crew } from '../../factories/edition';
import { entries } from '../../factories/figures';
import { makePerson, sessionHeader } from '../../factories/people';
import { deskCaller, problemsIn, type DeskCaller } from '../../support/deskEndpoints';
import { valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
const headers: Record<string, Record<string, string>> = { nobody: {} };

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  for (const code of ['2024-1', '2024-2']) {
    await makeEdition(payload, people, { code });
    await moveWindow(payload, code, {
      entryOpens: '2024-06-01',
      entryDue: '2099-06-10',
      entryCloses: '2099-06-20',
    });
  }
  await saveFigures(people.editor, {
    edition: '2024-2',
    province: '76',
    figures: entries({ cocuk: 1758, hane: 12 }),
  });
  const stranger = await makePerson(payload, { roles: ['province_editor'], province: '06' });
  headers['editor'] = await sessionHeader(payload, people.accounts.editor);
  headers['reviewer'] = await sessionHeader(payload, people.accounts.reviewer);
  headers['stranger'] = await sessionHeader(payload, stranger);
});
afterAll(() => installation.close());

const desk = (name: string): DeskCaller => deskCaller(installation, headers[name] ?? {});
const get = (name: string, path: string): Promise<Response> =>
  installation.fetch(`/api/desk/sheets${path}`, { headers: headers[name] ?? {} });
async function downloaded(name: string, path: string): Promise<Buffer> {
  return Buffer.from(await (await get(name, path)).arrayBuffer());
}
const upload = (file: Uint8Array) => ({ file: Buffer.from(file).toString('base64') });
async function readIn(file: Uint8Array, place = '2024-2/76'): Promise<FileReading> {
  const answer = await desk('editor').post(`/sheets/${place}/file`, upload(file));
  expect(answer.status).toBe(200);
  return answer.body as unknown as FileReading;
}

it('gives the sheet as a workbook and as CSV, for a plain link, under a name that says what it is', async () => {
  const workbook = await get('editor', '/2024-2/76/workbook');
  expect(workbook.headers.get('content-disposition')).toBe(
    'attachment; filename="2024-2-igdir-veri-formu.xlsx"',
  );
  expect(workbook.headers.get('cache-control')).toBe('no-store');
  const { tables } = valueOf(await readContent(Buffer.from(await workbook.arrayBuffer())));
  expect(tables.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Form', false],
    ['Açıklamalar', false],
    ['_kitapcik', true],
  ]);
  const csv = await downloaded('editor', '/2024-2/76/csv');
  expect(csv.toString()).toMatch(/^\uFEFFVeri formu;Bölüm;Hizmet;Gösterge anahtarı;/);
  expect(csv.toString()).toContain('2024-2 / 76 Iğdır / ');
});

it('speaks the language of the person’s account', async () => {
  const person = await makePerson(installation.payload, { roles: ['ministry_reviewer'] });
  headers['english'] = await sessionHeader(installation.payload, person);
  await desk('english').post('/account/language', { language: 'en' });
  expect((await downloaded('english', '/2024-2/76/csv')).toString()).toMatch(/^\uFEFFData form;Section;/);
});

it('reads a file into a block, and stores nothing of it', async () => {
  const stored = async () => [
    await readAll({ payload: installation.payload }, 'figures'),
    await readAll({ payload: installation.payload }, 'timeline'),
  ];
  const before = await stored();
  const csv = (await downloaded('editor', '/2024-2/76/csv')).toString();
  const typed = csv.replace(';1758;;', ';1.800;;');
  expect(await readIn(Buffer.from(typed))).toMatchObject({
    form: 'csv',
    untouched: 3,
    block: [
      ['Gösterge', 'Yeni değer', 'Not'],
      ['cocuk', '1.800', ''],
    ],
  });
  expect(await readIn(await downloaded('editor', '/2024-2/76/workbook'))).toMatchObject({
    form: 'xlsx',
    untouched: 4,
    block: [],
  });
  expect(await stored()).toEqual(before);
});

it('refuses the file of another edition, and one that is too large or none', async () => {
  const csv = await downloaded('editor', '/2024-1/76/csv');
  const caller = desk('editor');
  const other = await caller.post('/sheets/2024-2/76/file', upload(csv));
  expect([other.status, problemsIn(other)]).toEqual([409, ['sheet_file_other_edition']]);
  expect(JSON.stringify(other.body)).toContain('Bu dosya 2024-1 dönemine ait');
  const large = await caller.post('/sheets/2024-2/76/file', upload(Buffer.alloc(largestSheetFile + 1)));
  expect(problemsIn(large)).toEqual(['sheet_file_too_large']);
  expect(problemsIn(await caller.post('/sheets/2024-2/76/file', {}))).toEqual(['field_missing']);
});

it('is nobody’s but the province’s and the ministry’s', async () => {
  const file = upload(await downloaded('editor', '/2024-2/76/csv'));
  for (const path of ['/2024-2/76/workbook', '/2024-2/76/csv']) {
    expect((await get('nobody', path)).status).toBe(401);
    expect((await get('stranger', path)).status).toBe(404);
    expect((await get('reviewer', path)).status).toBe(200);
  }
  const sent = async (name: string) => (await desk(name).post('/sheets/2024-2/76/file', file)).status;
  expect([await sent('nobody'), await sent('stranger'), await sent('reviewer')]).toEqual([401, 404, 403]);
  expect((await desk('stranger').post('/sheets/2024-2/06/file', file)).body).toMatchObject({
    issues: [{ problem: 'sheet_file_other_province' }],
  });
});

it('is locked for whoever may not write: a reviewer’s file takes no typing', async () => {
  const { readXlsx } = await import('hucre/xlsx');
  const openCells = async (name: string): Promise<number> => {
    const bytes = await downloaded(name, '/2024-2/76/workbook');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    return cells.filter(({ style }) => style?.protection?.locked === false).length;
  };
  // Value, absence and note of four figures.
  expect([await openCells('editor'), await openCells('reviewer')]).toEqual([12, 0]);
});
