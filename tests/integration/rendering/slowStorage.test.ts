import { setTimeout as pause } from 'node:timers/promises';
import type { PublicationRuntime } from '@/rendering/publishing';
import { runRender } from '@/rendering/runRender';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { renderLeases } from '@/rendering/renderRecord';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { correctFigure } from '../../support/correctFigure';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';

const folder = 'site/2024-2/igdir';
const place = { edition: '2024-2', province: '76' } as const;

/** The real press, database and folder; only how long the folder takes is in the test's hands. */
describe('a switch in a slow storage', () => {
  let country: PublishingCountry;
  let amount = 10;
  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
    expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'done' });
  });
  afterAll(() => country.close());

  const next = (): Promise<string> => correctFigure(country, (amount += 1));
  const numberOf = (id: string): number => Number(id.split(':')[2]);
  const shownNumber = (): number =>
    (JSON.parse(country.file(`${folder}/yayim.json`)) as { number: number }).number;
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await holds())) await pause(50);
  };

  it('keeps neither people nor its own lease waiting', async () => {
    const id = await next();
    const held = holding(country.runtime, `${folder}/index.html`);
    const slow = runRender({ payload: country.payload, runtime: held.runtime }, `${id}:1`);
    await held.reached;
    const { state, step, leaseExpires } = await country.render(`${id}:1`);
    expect({ state, step }).toEqual({ state: 'running', step: 'switch' });

    const { revision } = await country.payload.findByID({
      collection: 'figures',
      id: '2024-2:76:asdep-hane',
      overrideAccess: true,
    });
    const figure = { metric: 'asdep-hane', revision, note: null, asOf: null };
    const entry = { value: { kind: 'number' as const, amount: 9_000 } };
    const saved = await saveFigures(country.people.editor, { ...place, figures: [{ ...figure, entry }] });
    expect(saved.results.map(({ outcome }) => outcome)).toEqual(['done']);
    await until(async () => (await country.render(`${id}:1`)).leaseExpires !== leaseExpires);

    held.letGo();
    await slow;
    expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', runs: 1 });
    expect(shownNumber()).toBe(numberOf(id));
    expect(country.file(`${folder}/index.html`)).toBe(country.file(`${folder}/${numberOf(id)}/index.html`));
  });

  it('and a worker that slept through it puts nothing over what came meanwhile', async () => {
    const id = await next();
    const held = holding(country.runtime, `${folder}/${numberOf(id)}/index.html`);
    // To everybody else its leases have run out, as those of a process that does not come to renew them.
    const anHourBehind = (): Date => new Date(Date.now() - 3_600_000);
    const sleeper = { ...held.runtime, now: anHourBehind };
    const sleeping = runRender({ payload: country.payload, runtime: sleeper }, `${id}:1`);
    await held.reached;
    await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
    await country.work();
    expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', runs: 2 });
    const later = await next();
    await country.work();
    expect(await country.render(`${later}:1`)).toMatchObject({ state: 'done' });
    const page = country.file(`${folder}/index.html`);

    held.letGo();
    await sleeping;
    expect(country.file(`${folder}/index.html`)).toBe(page);
    expect(page).toBe(country.file(`${folder}/${numberOf(later)}/index.html`));
    expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', runs: 2 });
    expect(shownNumber()).toBe(numberOf(later));
  });
});

/** A runtime whose storage holds what it is first asked for at a key, until it is let go. */
function holding(
  runtime: PublicationRuntime,
  key: string,
): { runtime: PublicationRuntime; reached: Promise<void>; letGo: () => void } {
  let reach: () => void = () => undefined;
  let letGo: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const hold = async (asked: string): Promise<void> => {
    if (asked !== key) return;
    reach();
    await gone;
  };
  const { storage } = runtime;
  return {
    reached,
    letGo: () => {
      letGo();
    },
    runtime: {
      ...runtime,
      storage: {
        ...storage,
        get: async (asked) => {
          await hold(asked);
          return storage.get(asked);
        },
        put: async (asked, bytes) => {
          await hold(asked);
          await storage.put(asked, bytes);
        },
      },
    },
  };
}
