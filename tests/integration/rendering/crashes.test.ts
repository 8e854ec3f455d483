import { figureOfRow } from '@/database/figureRow';
import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { PublicationRuntime } from '@/rendering/publishing';
import { runRender } from '@/rendering/runRender';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { renderLeases } from '@/rendering/renderRecord';
import type { Storage } from '@/storage/storage';
import { correctFigure } from '../../support/correctFigure';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';

const folder = 'site/2024-2/igdir';
const highest = 'kayit/2024-2/igdir/yayim.json';

/** Between which two things of the job its process dies. */
type Moment =
  | 'before the switch'
  | 'after the number'
  | 'before the page'
  | 'before its public record'
  | 'before the values'
  | 'after the values';

/** A job's process that dies between each two steps, with the real press, storage and database. */
describe('a publication whose process dies', () => {
  let country: PublishingCountry;
  let amount = 2;
  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
    expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'done' });
  });
  afterAll(() => country.close());

  const next = (): Promise<string> => correctFigure(country, (amount += 1));

  const shownNumber = (): number =>
    (JSON.parse(country.file(`${folder}/yayim.json`)) as { number: number }).number;

  const publishedNumbers = async (): Promise<readonly unknown[]> => {
    const { docs } = await country.payload.find({
      collection: 'figures',
      pagination: false,
      overrideAccess: true,
    });
    return [...new Set(docs.map((row) => figureOfRow(row).published?.publication))];
  };

  /** Works on a render until the moment, and leaves it as a process that is gone leaves it. */
  const dieAt = async (moment: Moment, render: string): Promise<void> => {
    await runRender({ payload: country.payload, runtime: dying(country.runtime, moment) }, render);
    expect(await country.render(render)).toMatchObject({ state: 'failed', reason: { detail: moment } });
    const data = {
      state: 'running',
      reason: null,
      leaseOwner: `${hostname()}/999999999/x`,
      leaseExpires: new Date(Date.now() + 3_600_000).toISOString(),
    };
    await country.payload.db.updateOne({ collection: 'renders', id: render, data });
  };

  const nextStart = async (): Promise<void> => {
    await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
    await country.work();
  };

  /** The province's address has the files of one number, and of no other. */
  const expectWhole = (number: number): void => {
    for (const file of ['index.html', 'kitapcik.pdf', 'veri.csv', 'veri.json']) {
      const same = country.file(`${folder}/${file}`) === country.file(`${folder}/${String(number)}/${file}`);
      expect([file, same]).toEqual([file, true]);
    }
    expect(shownNumber()).toBe(number);
  };

  it.each<Moment>([
    'before the switch',
    'after the number',
    'before the page',
    'before its public record',
    'before the values',
    'after the values',
  ])('%s: the next start finishes it, once', async (moment) => {
    const id = await next();
    const number = Number(id.split(':')[2]);
    await dieAt(moment, `${id}:1`);
    const isPresented = moment === 'after the values';
    expect(await publishedNumbers()).toEqual([isPresented ? number : number - 1]);
    const page = country.file(`${folder}/index.html`);
    const whole = [number - 1, number].map((each) => country.file(`${folder}/${String(each)}/index.html`));
    expect(whole).toContain(page);
    // What tells readers of a number comes when all of it is there.
    const isShown = moment === 'before the values' || moment === 'after the values';
    expect(shownNumber()).toBe(isShown ? number : number - 1);
    if (isShown) expectWhole(number);

    await nextStart();
    expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', runs: 2 });
    expectWhole(number);
    expect(await publishedNumbers()).toEqual([number]);
    const where = { publication: { equals: id } };
    const renders = await country.payload.count({ collection: 'renders', where, overrideAccess: true });
    expect(renders.totalDocs).toBe(1);
    expect(readdirSync(join(country.dataDir, 'work', 'jobs'))).toEqual([]);
    await nextStart();
    expect(await country.render(`${id}:1`)).toMatchObject({ runs: 2 });
  });

  it.each<Moment>(['before the switch', 'before the values'])(
    '%s, and a higher number comes first: it takes its own address and no more',
    async (moment) => {
      const lower = await next();
      await dieAt(moment, `${lower}:1`);
      const higher = await next();
      await runRender(country, `${higher}:1`);
      await nextStart();
      expect(await country.render(`${lower}:1`)).toMatchObject({ state: 'done' });
      const number = Number(higher.split(':')[2]);
      expectWhole(number);
      expect(await publishedNumbers()).toEqual([number]);
      expect(country.file(`${folder}/${String(number - 1)}/index.html`)).toContain('<html');
    },
  );

  it('in the middle of the switch keeps a lower number away already', async () => {
    const lower = await next();
    const higher = await next();
    await dieAt('before the page', `${higher}:1`);
    const page = country.file(`${folder}/index.html`);
    await runRender(country, `${lower}:1`);
    expect(await country.render(`${lower}:1`)).toMatchObject({ state: 'done' });
    expect(country.file(`${folder}/index.html`)).toBe(page);
    await nextStart();
    expectWhole(Number(higher.split(':')[2]));
  });
});

/** The runtime of a process that comes to its end at a moment, which it does once. */
function dying(runtime: PublicationRuntime, moment: Moment): PublicationRuntime {
  let asked = 0;
  let isDead = false;
  const die = (at: Moment): void => {
    if (at !== moment || isDead) return;
    isDead = true;
    throw new Error(moment);
  };
  const storage: Storage = {
    ...runtime.storage,
    get: (key) => {
      if (key === highest) {
        asked += 1;
        die(asked === 1 ? 'before the switch' : 'before the values');
      }
      return runtime.storage.get(key);
    },
    put: async (key, bytes) => {
      if (key === `${folder}/index.html`) die('before the page');
      if (key === `${folder}/yayim.json`) die('before its public record');
      await runtime.storage.put(key, bytes);
      if (key === highest) die('after the number');
    },
  };
  // Present asks for the number that is shown, and looks at the clock again only when it has committed.
  const now = (): Date => {
    if (asked === 2) die('after the values');
    return runtime.now();
  };
  return { ...runtime, storage, now };
}
