import { endpoints, type EndpointName } from '@/contract/endpoints';
import { anyJournal } from '@/contract/journalView';
import { openSqlite } from '@/database/sqliteConnection';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { makeEdition, makeMinistry } from '../../factories/edition';
import { entries, soundValues } from '../../factories/figures';
import { withoutClock } from '../../support/everyReading';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let holders: readonly RoleHolder[];
/** The name of a style sheet that pages of drafts link to. */
let draftStyle = '';
const edition = '2024-2';

beforeAll(async () => {
  test = await startTestPayload();
  const people = await makeMinistry(test.payload);
  await makeEdition(test.payload, people, { code: edition, releaseMode: 'train' });
  await saveFigures(people.editor, { edition, province: '76', figures: entries(soundValues) });
  holders = await makeRoleHolders(test.payload);
  const { headers } = holders.find(({ person }) => person?.roles.includes('ministry_reviewer')) ?? {};
  const page = await test.fetch(`/api/desk/sheets/${edition}/76/draft/all`, { headers: headers ?? {} });
  [, draftStyle = ''] = /\/draft-files\/([\w.-]+\.css)/.exec(await page.text()) ?? [];
});
afterAll(() => test.close());

/** A text that is approved: what taking it in would do is read through and through. */
const adoption = {
  revision: 1,
  texts: [{ collection: 'metrics', id: 'cocuk', version: 'a'.repeat(64) }],
};

/** What is sent where reading asks for something: a file is read, and stored nowhere. */
const sent: Partial<Record<EndpointName, object>> = {
  readSheetFile: { file: Buffer.from('Gösterge;Değer\nÇocuk;1\n').toString('base64') },
};

const reads = (Object.keys(endpoints) as EndpointName[]).filter((name) => name.startsWith('read'));
const parts: Readonly<Record<string, string>> = {
  edition,
  shownEdition: edition,
  province: '76',
  figure: `${edition}:76:cocuk`,
  part: 'all',
  collection: 'services',
  id: 'asdep',
  eventKind: anyJournal,
  concerned: anyJournal,
  before: anyJournal,
};

async function ask(name: EndpointName, { headers, person }: RoleHolder): Promise<string> {
  const filled: Readonly<Record<string, string>> = {
    ...parts,
    person: person?.id ?? 'nobody',
    file: draftStyle,
  };
  const { path: address, method } = endpoints[name];
  const path = address.replaceAll(/:(\w+)/g, (_, part: string) => filled[part] ?? 'yok');
  const answer = await test.fetch(`/api${path}`, {
    headers,
    method: method.toUpperCase(),
    ...(method === 'post' && { body: JSON.stringify(sent[name] ?? adoption) }),
  });
  return `${String(answer.status)} ${withoutClock(await answer.text())}`;
}

/** What everybody is answered at every address that only reads. */
async function allAnswers(): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  for (const holder of holders)
    for (const name of reads) answers[`${holder.name} ${name}`] = await ask(name, holder);
  return answers;
}

it('whatever only reads is answered while another process writes, and as it was before', async () => {
  const before = await allAnswers();
  const answered = Object.keys(before).filter((asked) => before[asked]?.startsWith('200'));
  const unread = reads.filter((name) => !answered.some((asked) => asked.endsWith(` ${name}`)));
  // There is no import, and no booklet whose files are made.
  expect(unread).toEqual(['readWaitingPdf', 'readVariants', 'readImport']);
  const release = takeWriter();
  try {
    const meanwhile = await allAnswers();
    expect(Object.keys(before).filter((asked) => meanwhile[asked] !== before[asked])).toEqual([]);
  } finally {
    release();
  }
});

/** Holds SQLite's only writer; on MongoDB nobody can. */
function takeWriter(): () => void {
  const url = process.env['DATABASE_URL'] ?? '';
  if (!url.startsWith('file:')) return () => undefined;
  const other = openSqlite(url.replace(/^file:/, ''));
  other.execute('BEGIN IMMEDIATE');
  return other.close;
}
