import { restPauses } from '@/domain/publication/render';
import { startPress } from '@/press/client/startPress';
import { usePublicationRuntime } from '@/rendering/publishing';
import { correctFigure } from '../../support/correctFigure';
import { passRest } from '../../support/passRest';
import { pressBundle } from '../../support/pressBundle';
import { hasEnded } from '../../support/pressProcesses';
import { pressPids, startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { until } from '../../support/until';

/** The real press and its browser, which somebody or the machine kills while they work. */
describe('a press that is killed', () => {
  let country: PublishingCountry;
  let amount = 40;
  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
  });
  afterAll(() => country.close());

  const release = async (): Promise<string> => `${await correctFigure(country, (amount += 1))}:1`;
  /** Those that wait for a person, and why. */
  const failuresAmong = async (renders: readonly string[]): Promise<readonly unknown[]> => {
    const where = { and: [{ state: { equals: 'failed' } }, { id: { in: [...renders] } }] };
    const { docs } = await country.payload.find({ collection: 'renders', where, overrideAccess: true });
    return docs.map(({ reason }) => reason);
  };
  const browserPid = async (): Promise<number> => {
    const health = await country.press.healthy();
    return (health.ok ? health.browser.pid : null) ?? 0;
  };
  const victims: readonly (() => Promise<readonly number[]>)[] = [
    () => Promise.resolve(pressPids()),
    async () => [await browserPid()],
  ];

  it('leaves no booklet to a person: each waits and is made by itself', async () => {
    const renders: string[] = [];
    for (const find of [...victims, ...victims]) {
      const pids = await find();
      const render = await release();
      renders.push(render);
      const working = country.work();
      await until(async () => (await country.render(render)).step === 'press', 'the press began');
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      await Promise.all(pids.map(hasEnded));
      await working;
      expect(await failuresAmong(renders)).toEqual([]);
    }
    for (const render of renders) await passRest(country.payload, render);
    await country.work();
    for (const render of renders) expect(await country.render(render)).toMatchObject({ state: 'done' });
    expect(await failuresAmong(renders)).toEqual([]);
  });

  it('by its booklet every time gives that booklet up in the end, with the reason', async () => {
    const render = await release();
    const press = startPress({
      entry: await pressBundle(),
      workDir: country.runtime.workDir,
      jobTimeoutMs: 1,
    });
    usePublicationRuntime(country.payload, { ...country.runtime, press });
    await country.work();
    expect(await country.render(render)).toMatchObject({ state: 'queued', reason: { problem: 'timeout' } });
    const data = { refusals: restPauses.length };
    await country.payload.db.updateOne({ collection: 'renders', id: render, data });
    await passRest(country.payload, render);
    await country.work();
    await press.stop();
    usePublicationRuntime(country.payload, country.runtime);
    const { state, reason } = await country.render(render);
    expect({ state, problem: reason?.problem }).toEqual({ state: 'failed', problem: 'given_up' });
    expect(reason?.detail).toContain('timeout');
  });
});
