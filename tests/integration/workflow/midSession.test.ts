import { saveFigures } from '@/workflow/figures/saveFigures';
import { timelineFaults } from '../../support/timelineFaults';
import type { User } from '@/payload-types';
import { makeMinistry, makeEdition, moveWindow, type Crew } from '../../factories/edition';
import { entries, storedFigures, outcomesOf } from '../../factories/figures';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const place = { edition: '2024-2', province: '76' };
let installation: TestPayload;
let people: Crew;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await makeEdition(installation.payload, people, { code: '2024-2' });
  // The doors look at the real clock; entry is over by it.
  await moveWindow(installation.payload, '2024-2', { entryCloses: '2099-01-01' });
});

afterAll(async () => {
  await installation.close();
});

/** Saves through the address of the screen, with a session that was opened before. */
async function saveBy(headers: { Authorization: string }, amount: number): Promise<string> {
  const figures = entries({ cocuk: amount });
  const response = await installation.fetch('/api/desk/sheets/2024-2/76/save', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ figures }),
  });
  const answer = (await response.json()) as {
    results?: { outcome: string; issues: { problem: string }[] }[];
    issues?: { problem: string }[];
  };
  const [result] = answer.results ?? [];
  return (result?.issues ?? answer.issues)?.[0]?.problem ?? result?.outcome ?? String(response.status);
}

async function changeTo(made: MadePerson, data: Partial<User>): Promise<void> {
  await installation.payload.update({
    collection: 'users',
    id: made.user.id,
    data,
    depth: 0,
    overrideAccess: true,
  });
}

describe('a session that was opened before', () => {
  it.each([
    ['another province', { province: '06' }, /not_found/],
    ['another role', { roles: ['province_approver'] as User['roles'] }, /role_missing/],
    ['switched off', { active: false }, /not_logged_in/],
  ])('acts as what the person is now: %s', async (_, data, answer) => {
    const made = await makePerson(installation.payload, { roles: ['province_editor'] });
    const headers = await sessionHeader(installation.payload, made);
    await changeTo(made, data);
    expect(await saveBy(headers, 1)).toMatch(answer);
    expect(await storedFigures(installation.payload, place)).toEqual([]);
  });
});

describe('many at once on one sheet', () => {
  it('each act is stored or told stale, and the chain has no fork', async () => {
    const busy = { edition: '2025-2', province: '76' };
    await makeEdition(installation.payload, people, { code: busy.edition });
    const amounts = Array.from({ length: 12 }, (_, index) => index + 1);
    const answers = await Promise.all(
      amounts.map((amount) =>
        saveFigures(amount % 2 === 0 ? people.editor : people.colleague, {
          ...busy,
          figures: entries(amount <= 8 ? { cocuk: amount } : { hane: amount }),
        }),
      ),
    );
    const outcomes = answers.flatMap((answer) => Object.values(outcomesOf(answer)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(10);
    const { revision } = await installation.payload.findByID({
      collection: 'sheets',
      id: '2025-2:76',
      depth: 0,
    });
    expect(revision).toBe(2);
    expect(await timelineFaults(installation.payload)).toEqual([]);
  });
});
