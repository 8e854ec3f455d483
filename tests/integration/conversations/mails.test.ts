import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { addComment } from '@/workflow/conversations/addRemark';
import { makeEdition, makeMinistry, type Crew, type Post } from '../../factories/edition';
import { sendThrough, startMailServer, type MailServer } from '../../support/mailServer';
import { valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
let server: MailServer;

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  await makeEdition(test.payload, people, { code: '2024-2', releaseMode: 'train' });
  server = await startMailServer();
  await sendThrough(test.payload, server.url);
  await work();
});
afterAll(async () => {
  await server.close();
  await test.close();
});

/** Works on the waiting mails, as a worker does. */
const work = async (): Promise<void> => {
  while (await runWaitingJobs(test.payload, 1, mailQueue));
};

async function mailedAfter(post: Post, text: string, ...named: readonly Post[]): Promise<readonly string[]> {
  const before = server.taken.length;
  const mentions = named.map((each) => people[each].person.id);
  valueOf(await addComment(people[post], { figure: '2024-2:76:hane', text, mentions }));
  await work();
  return server.taken
    .slice(before)
    .map(({ to }) => to)
    .sort();
}

it('whoever is named is mailed, and whoever asked hears of the answer, once each', async () => {
  const addressOf = (post: Post): string => people.accounts[post].email;
  const both = ['colleague', 'editor'] as const;
  expect(await mailedAfter('reviewer', 'Kaynak nedir?', ...both)).toEqual(both.map(addressOf).sort());
  expect(await mailedAfter('editor', 'ASDEP kayıtları.')).toEqual([addressOf('reviewer')]);
  // Named in the answer: one mail, and none about the own words.
  expect(await mailedAfter('reviewer', 'Hangi ay?', 'editor')).toEqual([addressOf('editor')]);
  expect(await mailedAfter('editor', 'Mayıs.', 'reviewer')).toEqual([addressOf('reviewer')]);
  // A question to a side stands in the bell and in the day's work.
  expect(await mailedAfter('colleague', 'Bir de şu var.')).toEqual([]);
});
