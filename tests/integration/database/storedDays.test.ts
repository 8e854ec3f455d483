import { openSqlite } from '@/database/sqliteConnection';
import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import { migrations } from '@/database/migrations';
import { emptyPlace, type EmptyPlace } from '../../support/secondInstallation';

/** How a day that was picked in Türkiye used to be stored, and what it is. */
const cases = [
  { picked: '2026-11-19T21:00:00.000Z', day: '2026-11-20' },
  { picked: '2026-11-20T00:00:00.000Z', day: '2026-11-20' },
  { picked: '2026-11-20T12:00:00.000Z', day: '2026-11-20' },
  { picked: '2026-11-20T20:59:59.999Z', day: '2026-11-20' },
];
const editionOf = (at: number): string => `2026-${String(at + 1)}`;
const exception = { reason: 'Kurum geç bildirdi.', by: 'yayin', at: '2026-11-01T08:00:00.000Z' };
const extended = { ...exception, until: '2026-12-05T20:59:59.999Z' };

const before = migrations.findIndex(({ name }) => name.endsWith('_days'));
let place: EmptyPlace;
beforeAll(() => {
  place = emptyPlace();
});
afterAll(async () => {
  await place.close();
});

async function plan(payload: Payload): Promise<void> {
  for (const at of cases.keys())
    await payload.db.create({
      collection: 'editions',
      customID: editionOf(at),
      data: {
        id: editionOf(at),
        year: 2026,
        month: 11,
        asOf: '2026-10-31',
        state: 'open',
        releaseMode: 'train',
        stages: ['ministry'],
        revision: 1,
      },
    });
  await payload.db.create({
    collection: 'sheets',
    customID: '2026-1:76',
    data: { id: '2026-1:76', edition: '2026-1', province: '76', revision: 3, exceptions: [extended] },
  });
}

/** As the pickers of before left it. */
async function storeMoments(): Promise<void> {
  const { DATABASE_URL: url } = place.settings;
  if (url.startsWith('file:')) {
    const database = openSqlite(url.replace(/^file:/, ''));
    for (const [at, { picked }] of cases.entries())
      database.execute({
        sql: 'UPDATE editions SET as_of = ?1, entry_due = ?1, entry_closes = ?1 WHERE id = ?2',
        args: [picked, editionOf(at)],
      });
    database.close();
    return;
  }
  const client = await MongoClient.connect(url);
  const editions = client.db().collection<{ _id: string }>('editions');
  for (const [at, { picked }] of cases.entries()) {
    const moment = new Date(picked);
    const $set = { asOf: moment, entryDue: moment, entryCloses: moment };
    await editions.updateOne({ _id: editionOf(at) }, { $set });
  }
  await client.close();
}

it('moments that were days become the days that they have in Türkiye, once', async () => {
  // MongoDB has no migrations; there the days are stored whenever it is connected to.
  await plan(await place.open(place.settings.DATABASE_URL.startsWith('file:') ? before : undefined));
  await storeMoments();
  for (const payload of [await place.open(), await place.open()]) {
    const { docs } = await payload.find({
      collection: 'editions',
      sort: 'id',
      depth: 0,
      overrideAccess: true,
    });
    expect(docs).toMatchObject(cases.map(({ day }) => ({ asOf: day, entryDue: day, entryCloses: day })));
    const sheet = await payload.findByID({
      collection: 'sheets',
      id: '2026-1:76',
      depth: 0,
      overrideAccess: true,
    });
    expect(sheet).toMatchObject({ revision: 3, exceptions: [{ ...exception, until: '2026-12-05' }] });
  }
});
