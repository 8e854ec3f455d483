import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { onBehalfOf, requestInHand } from '@/telemetry/requestInHand';
import { watchReadiness } from '@/telemetry/readiness';

const good = (): Promise<void> => Promise.resolve();
const bad = (): Promise<void> => Promise.reject(new Error('mongodb://u:hidden@db is gone'));

describe('A process', () => {
  it('is ready when all it needs is in order', async () => {
    const { report } = watchReadiness([
      { name: 'database', test: good },
      { name: 'storage', test: good },
    ]);
    expect(await report()).toEqual({ status: 'ready', checks: { database: 'ok', storage: 'ok' } });
  });

  it('names what is missing, and nothing of why', async () => {
    const { report } = watchReadiness([
      { name: 'database', test: bad },
      { name: 'storage', test: good },
    ]);
    expect(await report()).toEqual({
      status: 'unavailable',
      checks: { database: 'failed', storage: 'ok' },
    });
  });

  it('takes what throws before it promises anything for missing', async () => {
    const broken = (): Promise<void> => {
      throw new Error('not open yet');
    };
    const { report } = watchReadiness([{ name: 'database', test: broken }]);
    expect(await report()).toEqual({ status: 'unavailable', checks: { database: 'failed' } });
  });

  it('asks again only once a good answer has had its time', async () => {
    let asked = 0;
    const count = (): Promise<void> => {
      asked += 1;
      return Promise.resolve();
    };
    const { report } = watchReadiness([{ name: 'storage', test: count, cacheTime: 60_000 }]);
    await report();
    await report();
    expect(asked).toBe(1);
  });

  it('takes what does not answer for missing', async () => {
    const { report } = watchReadiness([{ name: 'database', test: () => new Promise(() => undefined) }]);
    expect(await report()).toMatchObject({ status: 'unavailable', checks: { database: 'failed' } });
  });

  it('asks once however many want to know at the same time', async () => {
    let asked = 0;
    const test = async (): Promise<void> => {
      asked += 1;
      await pause(5);
    };
    const { report } = watchReadiness([{ name: 'database', test }]);
    await Promise.all([report(), report(), report()]);
    await report();
    expect(asked).toBe(1);
  });

  it('that is busy itself hears the answer that came meanwhile', async () => {
    const test = (): Promise<void> => readFile(import.meta.filename).then(() => undefined);
    const { report } = watchReadiness([{ name: 'storage', test }]);
    const told = report();
    const end = performance.now() + 2_100;
    while (performance.now() < end);
    expect(await told).toMatchObject({ status: 'ready' });
  });

  it('takes slowness after a good answer for slowness, and an error for an error', async () => {
    let test = good;
    const { report } = watchReadiness([{ name: 'database', test: () => test(), cacheTime: 1 }]);
    expect(await report()).toMatchObject({ status: 'ready' });
    test = bad;
    await pause(5);
    expect(await report()).toMatchObject({ status: 'unavailable' });
    test = good;
    await pause(1_010);
    expect(await report()).toMatchObject({ status: 'ready' });
    test = () => new Promise(() => undefined);
    await pause(5);
    expect(await report()).toMatchObject({ status: 'ready' });
  });

  it('is not ready any more once it stops', async () => {
    const readiness = watchReadiness([{ name: 'database', test: good }]);
    readiness.stop();
    expect((await readiness.report()).status).toBe('stopping');
  });
});

describe('The request in hand', () => {
  it('is known wherever its work goes, and nowhere else', async () => {
    const seen = async (): Promise<string | null> => {
      await pause(1);
      return requestInHand();
    };
    const both = [onBehalfOf('istek-0001', seen), onBehalfOf('istek-0002', seen)];
    expect(await Promise.all(both)).toEqual(['istek-0001', 'istek-0002']);
    expect(requestInHand()).toBeNull();
  });
});
