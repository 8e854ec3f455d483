import { migrateDatabase } from '@/database/migrateDatabase';
import { openPayload } from '@/process/openPayload';
import { readSettings } from '@/process/cli';
import { sheetView } from '@/workflow/entry/sheetView';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { saveSheet } from './saves/saveSheet';
import { figures } from '@/demo/content';
import { sheetClients } from './sheetClients';
import { acts, sheetsReport, type ActName, type Measure } from './sheetsReport';
import { fillStock, readStock, saveStock, startStock } from './stockFigures';

/** One act on a sheet; gives its own milliseconds. */
type Act = (client: number) => Promise<number>;

const rounds = 7;
const crowd = 8;
/** Acts of each client in a round. */
const turns = { 1: 4, [crowd]: 2 } as const;

/** Measures sheets of 43 saved and read by one client and by eight, beside the stock collection. */
export async function measureSheets(database: string): Promise<string> {
  const measures = await measureActs(await openActs());
  return sheetsReport(measures, { database, figures: figures.values.length, rounds });
}

async function openActs(): Promise<Readonly<Record<ActName, Act>>> {
  const env = readSettings();
  const payload = await openPayload();
  await migrateDatabase(payload);
  const clients = await sheetClients(payload, env.dataDir, crowd);
  const stock = await startStock(env.dataDir, process.env['DATABASE_URL']);
  const metrics = figures.values.map(({ metric }) => metric);
  for (const { place } of clients) await fillStock(stock, place, metrics);
  const clientOf = (client: number): (typeof clients)[number] => {
    const hand = clients[client];
    if (hand === undefined) throw new Error(`No client ${client}`);
    return hand;
  };
  return {
    'ours, save': async (client) => {
      const { editor, place } = clientOf(client);
      const { good, milliseconds } = await saveSheet(editor, place);
      if (!good) throw new Error('A save was not taken whole');
      return milliseconds;
    },
    'stock, save': (client) => saveStock(stock, clientOf(client).place),
    'ours, read': (client) => {
      const { editor, place } = clientOf(client);
      const acting = { ...editor, now: new Date() };
      return clocked(async () => {
        const sheet = await loadSheetFor(acting, place);
        return sheet && sheetView(acting, sheet, 'tr');
      });
    },
    'stock, read': (client) => clocked(() => readStock(stock, clientOf(client).place)),
  };
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Every round does every act, for one client and for eight; the first round only warms up. */
async function measureActs(work: Readonly<Record<ActName, Act>>): Promise<readonly Measure[]> {
  const measures = ([1, crowd] as const).flatMap((clients) =>
    acts.map((act): Measure => ({ clients, act, times: [], perSecond: [] })),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const { clients, act, times, perSecond } of measures) {
      const began = performance.now();
      const done = await crowdDoes(work[act], clients, clients === 1 ? turns[1] : turns[crowd]);
      if (round === 0) continue;
      times.push(...done);
      perSecond.push((done.length * 1000) / (performance.now() - began));
    }
  }
  return measures;
}

async function crowdDoes(act: Act, clients: number, times: number): Promise<readonly number[]> {
  const each = async (client: number): Promise<readonly number[]> => {
    const done: number[] = [];
    for (let turn = 0; turn < times; turn += 1) done.push(await act(client));
    return done;
  };
  return (await Promise.all(Array.from({ length: clients }, (_, client) => each(client)))).flat();
}
