import { openSqlite } from '@/database/sqliteConnection';
import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import { writeText } from '@/domain/booklet/writeText';
import { untouchedRecord } from '@/domain/workflow/workRecord';
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

let place: EmptyPlace;
beforeAll(() => {
  place = emptyPlace();
});
afterAll(async () => {
  await place.close();
});

/** A province as its record says it, which a sheet of before pins. */
const facts = {
  name: 'Iğdır',
  capitals: 'IĞDIR',
  slug: 'igdir',
  absentServices: ['evde-bakim'],
  suffixOverrides: { locative: 'da' },
  groups: ['deniz'],
} as const;

async function plan(payload: Payload): Promise<void> {
  const { name } = facts;
  const description = writeText([[{ type: 'text', text: name }]]);
  const service = { ...untouchedRecord, id: 'evde-bakim', name, icon: 'home', description, metricsUsed: [] };
  await payload.db.create({ collection: 'services', customID: service.id, data: service });
  await payload.db.create({ collection: 'groups', customID: 'deniz', data: { id: 'deniz', name } });
  await payload.create({
    collection: 'provinces',
    data: {
      ...facts,
      id: '76',
      absentServices: [...facts.absentServices],
      groups: [...facts.groups],
      sortKey: '76',
      searchKey: '76',
    },
    depth: 0,
    overrideAccess: true,
  });
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
    // Its migrations run again, as they do over a database of before.
    database.execute("DELETE FROM payload_migrations WHERE name LIKE '%_days' OR name LIKE '%_pin_facts'");
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

it('moments become the days that they have in Türkiye, and sheets pin what their province’s record says, once', async () => {
  // MongoDB has no migrations; there both are stored whenever it is connected to.
  await plan(await place.open());
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
    expect(sheet.facts).toEqual({ format: 1, plate: '76', ...facts });
    // What the record says later is the next edition's.
    await payload.update({
      collection: 'provinces',
      id: '76',
      data: { groups: [] },
      overrideAccess: true,
    });
  }
});
