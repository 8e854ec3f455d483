import { readFileSync } from 'node:fs';
import { readsProperty, type Reading } from './readsProperty';
import { sourceFiles } from './sourceFiles';

const person: Reading = { owner: 'req', property: 'user' };
const settings: Reading = { owner: 'process', property: 'env' };
const carried: Reading = { owner: 'config', property: 'custom' };

const program = sourceFiles('src', 'collections');
const readersOf = (reading: Reading) =>
  program.filter((file) => readsProperty(readFileSync(file, 'utf8'), reading));

describe('Only one place reads', () => {
  it('who is logged in: src/access', () => {
    expect(readersOf(person).filter((file) => !file.startsWith('src/access/'))).toEqual([]);
  });

  it('process.env: src/env.ts', () => {
    expect(readersOf(settings)).toEqual(['src/env.ts']);
  });

  it('what the configuration carries: src/access/settingsOf.ts', () => {
    expect(readersOf(carried)).toEqual(['src/access/settingsOf.ts']);
  });

  it('several things at once where a transaction may be open, as in each hook of a collection: src/database/readTogether.ts', () => {
    const together = (file: string): boolean => /Promise\.all/.test(readFileSync(file, 'utf8'));
    expect(sourceFiles('collections').filter(together)).toEqual([]);
  });
});

describe('A reader is found', () => {
  it.each([
    [person, 'const id = req.user?.id;'],
    [person, 'const id = args.req.user;'],
    [person, `const id = req['user'];`],
    [person, 'const { user } = req;'],
    [person, 'const { payload, user: someone } = args.req;'],
    [person, 'export const create = ({ req: { user } }) => user !== null;'],
    [settings, 'const { PORT } = process.env;'],
    [settings, `const source = process['env'];`],
    [carried, 'const { provider } = req.payload.config.custom as Carried;'],
  ])('%j in: %s', (reading, text) => {
    expect(readsProperty(text, reading)).toBe(true);
  });

  it.each([
    [person, 'const { user } = await login();'],
    [person, 'const person = personOf(req);'],
    [person, 'const where = { user: req.payload };'],
  ])('%j not in: %s', (reading, text) => {
    expect(readsProperty(text, reading)).toBe(false);
  });
});
