import { hostname } from 'node:os';
import { queueStanding } from '@/jobs/queueStanding';
import { mailLeases } from '@/notices/mailRecord';
import { isFree } from '@/jobs/lease';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { tendOtherJobs } from '@/jobs/unfinishedJobs';
import { renderLeases } from '@/rendering/renderRecord';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

/** Rows as a kill leaves them, between any two writes of a worker. */
describe('what is left in the table of jobs', () => {
  let installation: TestPayload;
  beforeAll(async () => {
    installation = await startTestPayload();
  });
  afterAll(() => installation.close());

  const minute = 60_000;
  const now = new Date();
  const ago = (minutes: number): string => new Date(now.getTime() - minutes * minute).toISOString();
  const dead = `${hostname()}/999999999/x`;

  const makeRender = async (id: string, state: string, more: object = {}): Promise<void> => {
    const data = { id, publication: id, edition: '2024-2', province: '76', attempt: 1, state, at: ago(5) };
    await installation.payload.db.create({ collection: 'renders', data: { ...data, ...more } });
  };
  const makeMail = async (id: string, state: string, more: object = {}): Promise<void> => {
    const data = { id, source: 'renders', about: id, state, attempts: 0, sent: [], at: ago(5) };
    await installation.payload.db.create({ collection: 'mails', data: { ...data, ...more } });
  };
  const makeJob = async (input: object, more: object = {}): Promise<void> => {
    const isMail = 'mail' in input;
    const data = { input, taskSlug: isMail ? 'mail' : 'publish', queue: isMail ? 'mail' : 'default' };
    const times = { createdAt: ago(5), updatedAt: ago(5) };
    await installation.payload.db.create({
      collection: 'payload-jobs',
      data: { ...data, ...times, ...more },
    });
  };
  const left = async (): Promise<readonly string[]> => {
    const { docs } = await installation.payload.find({
      collection: 'payload-jobs',
      pagination: false,
      overrideAccess: true,
    });
    return docs
      .map(({ input, processing, hasError }) =>
        [JSON.stringify(input), processing ? 'held' : '', hasError ? 'error' : ''].join(''),
      )
      .sort();
  };
  const tend = async (at = now): Promise<void> => {
    await recoverAbandoned(installation.payload, renderLeases, at);
    await recoverAbandoned(installation.payload, mailLeases, at);
    await tendOtherJobs(installation.payload, at);
  };
  afterEach(async () => {
    for (const collection of ['payload-jobs', 'renders', 'mails'] as const)
      await installation.payload.db.deleteMany({ collection, where: {} });
  });

  it('goes with what it worked on, whatever it was at', async () => {
    for (const state of ['done', 'failed']) {
      await makeRender(state, state);
      await makeJob({ render: state }, { processing: true });
      await makeJob({ render: state }, { hasError: true });
      await makeJob({ render: state }, { completedAt: ago(5) });
      await makeJob({ render: state }, { waitUntil: ago(-20) });
    }
    for (const state of ['sent', 'failed']) {
      await makeMail(state, state);
      await makeJob({ mail: state }, { processing: true });
      await makeJob({ mail: state }, { hasError: true });
    }
    await makeJob({ render: 'unknown' }, { processing: true });
    // MongoDB's schema takes no task that this release does not know.
    const taskSlug = process.env['MONGODB_URI'] === undefined ? 'of_an_older_release' : 'ask_reset';
    await makeJob({ other: 1 }, { taskSlug, hasError: true, updatedAt: ago(1_441) });
    await tend();
    expect(await left()).toEqual([]);
    for (const standing of (await queueStanding(installation.payload, now)).values())
      expect(standing).toMatchObject({ running: 0, failed: 0 });
  });

  it('for a later time keeps nobody waiting whose worker is gone', async () => {
    await makeRender('lost', 'running', { leaseOwner: dead, leaseExpires: ago(-1) });
    await makeJob({ render: 'lost' }, { waitUntil: ago(-20) });
    await tend();
    expect(await left()).toHaveLength(2);
  });

  it('of a worker that ends its job at this moment stays its own', async () => {
    await makeRender('done', 'done');
    await makeJob({ render: 'done' }, { processing: true, updatedAt: now.toISOString() });
    await tend();
    expect(await left()).toEqual(['{"render":"done"}held']);
  });

  it('ended by an error of the program is replaced, while its record is open', async () => {
    await makeRender('open', 'queued');
    await makeJob({ render: 'open' }, { hasError: true });
    await makeMail('open', 'sending', { leaseOwner: dead, leaseExpires: ago(-2) });
    await makeJob({ mail: 'open' }, { processing: true });
    await tend();
    expect((await left()).map((job) => job.replace(/,"request":null/, ''))).toEqual([
      '{"mail":"open"}',
      '{"render":"open"}',
    ]);
  });

  it('waits no longer because the clock was set back', async () => {
    const later = ago(-61);
    await makeRender('resting', 'queued', { waitsUntil: ago(-62), reason: { problem: 'x' } });
    await makeJob({ render: 'resting' }, { createdAt: later, waitUntil: ago(-62) });
    await makeMail('waiting', 'queued', { attempts: 1 });
    await makeJob({ mail: 'waiting' }, { createdAt: later, waitUntil: ago(-66) });
    await makeMail('rightly', 'queued', { attempts: 1 });
    await makeJob({ mail: 'rightly' }, { waitUntil: ago(-5) });
    await tend();
    const { docs } = await installation.payload.find({
      collection: 'payload-jobs',
      where: { waitUntil: { greater_than: now.toISOString() } },
      overrideAccess: true,
    });
    expect(docs.map(({ input }) => input)).toEqual([{ mail: 'rightly' }]);
    const render = await installation.payload.findByID({
      collection: 'renders',
      id: 'resting',
      overrideAccess: true,
    });
    expect(isFree(renderLeases, renderLeases.recordOf(render), now)).toBe(true);
  });

  it('is free of a lease that ends later than any lease is given for', () => {
    const lease = (minutes: number) => ({
      ...renderLeases.recordOf({ id: 'x', state: 'running' }),
      leaseOwner: 'elsewhere/1/x',
      leaseExpires: ago(-minutes),
    });
    expect(isFree(renderLeases, lease(1), now)).toBe(false);
    expect(isFree(renderLeases, lease(60), now)).toBe(true);
  });
});
