import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Timeline } from '@/payload-types';
import { tendTimeline } from '@/process/tendTimeline';
import { sealTimeline } from '@/workflow/timeline/sealTimeline';
import { isWhole, verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makeMinistry } from '../../factories/edition';
import { makePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { foundInTimeline } from '../../support/timelineFaults';

let installation: TestPayload;
beforeAll(async () => {
  installation = await startTestPayload();
  await makeMinistry(installation.payload);
});
afterAll(() => installation.close());

const other = 'the next secret of this installation';
const settings = { timelineAnchor: 'denetim@ornek.gov.tr', formerSecrets: [other] };

/** What the auditor got, the oldest first. */
function letters(): readonly string[] {
  const folder = join(installation.dataDir, 'outbox');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.includes(settings.timelineAnchor));
}

describe('the end of the chain', () => {
  it('is told once a day, by whichever process comes first, and again after a stop', async () => {
    const { payload } = installation;
    const day = (hour: string): Date => new Date(`2024-06-03T${hour}:00:00.000Z`);
    await Promise.all([1, 2, 3].map(() => tendTimeline(payload, settings, day('08'))));
    await tendTimeline(payload, settings, day('12'));
    expect(letters()).toHaveLength(1);
    await makePerson(payload, { roles: ['publisher'] });
    await tendTimeline(payload, settings, new Date('2024-06-09T06:00:00.000Z'));
    expect(letters()).toHaveLength(2);
    const { kept } = await verifyTimeline(payload);
    expect(letters()[1]?.replaceAll(/=\r?\n/g, '')).toContain(
      `${String(kept?.position)}:${String(kept?.seal)}`,
    );
  });

  it('is not moved by two processes that link at once', async () => {
    const { payload } = installation;
    const now = new Date('2024-06-10T06:00:00.000Z');
    for (let round = 0; round < 3; round += 1) {
      await makePerson(payload, { roles: ['publisher'] });
      await Promise.all([1, 2, 3, 4].map(() => sealTimeline(payload, { now, former: [other] })));
    }
    expect(await foundInTimeline(payload, { former: [other] })).toEqual([]);
  });

  it('is kept under a former secret, where that is given', async () => {
    const { payload } = installation;
    const former = payload.secret;
    await sealTimeline(payload, { now: new Date('2024-06-10T07:00:00.000Z'), former: [other] });
    payload.secret = other;
    await makePerson(payload, { roles: ['publisher'] });
    await sealTimeline(payload, { now: new Date('2024-06-11T06:00:00.000Z'), former: [former] });
    expect(await foundInTimeline(payload, { former: [former] })).toEqual([]);
    expect(await foundInTimeline(payload)).toContainEqual(expect.stringMatching(/unknown_key$/));
    payload.secret = former;
  });
});

describe('what an older release wrote', () => {
  /** Hashes without a key, no places, no end: as the program before this one left it. */
  async function makeOld(): Promise<number> {
    const { db } = installation.payload;
    const { docs } = await db.find<Timeline>({
      collection: 'timeline',
      sort: ['scope', 'seq'],
      pagination: false,
    });
    const heads = new Map<string, string>();
    for (const { id, ...entry } of docs) {
      const previousHash = heads.get(entry.scope) ?? null;
      const facts = Object.entries({ ...entry, previousHash }).filter(
        ([name, value]) =>
          !['hash', 'position', 'seal'].includes(name) && (value !== null || !name.startsWith('onBehalfOf')),
      );
      const text = canonicalJson(Object.fromEntries(facts));
      const hash = createHash('sha256')
        .update(text)
        .update(previousHash ?? '')
        .digest('hex');
      await db.updateOne({
        collection: 'timeline',
        id,
        data: { previousHash, hash, position: null, seal: null },
      });
      heads.set(entry.scope, hash);
    }
    await db.deleteMany({ collection: 'chains', where: { id: { exists: true } } });
    return docs.length;
  }

  it('is chained at the first start, and the check says how much and when; none may follow later', async () => {
    const { payload } = installation;
    const entries = await makeOld();
    await sealTimeline(payload, { now: new Date('2024-06-12T06:00:00.000Z') });
    const report = await verifyTimeline(payload);
    expect(report.kept).toMatchObject({ adopted: entries, adoptedAt: '2024-06-12T06:00:00.000Z' });
    expect(isWhole(report)).toBe(true);
    const { docs } = await payload.db.find<Timeline>({ collection: 'timeline', limit: 1 });
    const [one] = docs;
    if (one === undefined) throw new Error('No entry');
    const forged = { ...one, id: 'province:81:1', scope: 'province:81', position: null, seal: null };
    await payload.db.create({ collection: 'timeline', customID: forged.id, data: forged });
    await sealTimeline(payload, { now: new Date('2024-06-13T06:00:00.000Z') });
    expect(await foundInTimeline(payload)).toEqual(['province:81 1 unkeyed']);
    await payload.db.deleteMany({ collection: 'timeline', where: { id: { equals: forged.id } } });
    await payload.db.deleteMany({ collection: 'chains', where: { id: { exists: true } } });
    await makeOld();
  });
});
