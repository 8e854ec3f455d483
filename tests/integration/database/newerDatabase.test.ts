import { databaseMessages } from '@/messages/operator/operations';
import { unknownMigrations } from '@/database/migrateDatabase';
import { migrations } from '@/database/migrations';
import { emptyPlace } from '../../support/secondInstallation';

const place = emptyPlace();
afterAll(() => place.close());

it('an older program does not open a database in which a newer one has worked, and opens it once it knows it', async () => {
  const payload = await place.open();
  const door = { collection: 'payload-migrations', overrideAccess: true, depth: 0 } as const;
  await place.open();
  await payload.create({ ...door, data: { name: '20991231_235959_newer', batch: 9 } });
  await expect(place.open()).rejects.toMatchObject({
    problem: { problem: 'newer_program', names: ['20991231_235959_newer'] },
  });
  await payload.delete({ ...door, where: { name: { equals: '20991231_235959_newer' } } });
  await place.open();
});

it('only what this program does not know is newer, and it is named', () => {
  const known = migrations.map(({ name }) => name);
  expect(unknownMigrations(known)).toEqual([]);
  expect(unknownMigrations([...known, 'x', 'y'])).toEqual(['x', 'y']);
  for (const { newerProgram } of [databaseMessages.tr, databaseMessages.en])
    expect(newerProgram('x, y')).toContain('x, y');
});
