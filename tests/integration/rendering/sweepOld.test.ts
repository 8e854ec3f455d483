import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { processMark } from '@/env/processMark';
import { sweepOld } from '@/process/sweepOld';
import { findByAddress, type StoredUser } from '@/signIn/visitor';
import { makePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const now = new Date('2027-06-01T03:00:00.000Z');
const day = 86_400_000;
const ago = (days: number): string => new Date(now.getTime() - days * day).toISOString();

/** Rows and files of every age, and what is left of them after a night. */
describe('what is not kept for ever', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-old-'));
  let installation: TestPayload;
  beforeAll(async () => {
    installation = await startTestPayload();
  });
  afterAll(async () => {
    await installation.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const env = {
    dataDir: scratch,
    keepDays: 365,
    journalDays: 730,
    formerSecrets: [],
    storage: { kind: 'folder', folder: join(scratch, 'storage') },
    mail: { kind: 'outbox', folder: join(scratch, 'outbox') },
  } as const;
  const sweep = (): Promise<void> => sweepOld(installation.payload, env, now);
  const idsOf = async (collection: 'mails' | 'renders'): Promise<readonly string[]> => {
    const { docs } = await installation.payload.find({
      collection,
      pagination: false,
      overrideAccess: true,
    });
    return docs.map(({ id }) => id).sort();
  };

  it('mails: the sent and the given up go after their days, the waiting never', async () => {
    const make = async (id: string, state: string, days: number): Promise<void> => {
      const data = { id, source: 'timeline', about: id, state, attempts: 0, sent: [], at: ago(days) };
      await installation.payload.db.create({ collection: 'mails', data });
    };
    for (const state of ['queued', 'sending', 'sent', 'failed'])
      for (const days of [364, 366]) await make(`${state}-${String(days)}`, state, days);
    await sweep();
    expect(await idsOf('mails')).toEqual([
      'failed-364',
      'queued-364',
      'queued-366',
      'sending-364',
      'sending-366',
      'sent-364',
    ]);
  });

  it('attempts at a booklet: the last stays, and what tells which files readers have', async () => {
    const make = async (publication: string, states: readonly string[]): Promise<void> => {
      for (const [index, written] of states.entries()) {
        const [state = '', shown] = written.split(' ');
        const attempt = index + 1;
        const data = {
          id: `${publication}:${String(attempt)}`,
          ...{ publication, edition: '2024-2', province: '76', attempt, state, at: ago(400) },
          shown: shown !== undefined,
        };
        await installation.payload.db.create({ collection: 'renders', data });
      }
    };
    await make('a', ['failed', 'done', 'failed', 'done']);
    await make('b', ['failed', 'failed shown', 'failed', 'failed']);
    await make('c', ['done', 'failed', 'queued']);
    await make('d', ['failed']);
    await sweep();
    expect(await idsOf('renders')).toEqual(['a:2', 'a:4', 'b:2', 'b:4', 'c:1', 'c:3', 'd:1']);
  });

  it('sessions: those that have run out, and nothing else of the account', async () => {
    const { payload } = installation;
    const people = [
      await makePerson(payload, { roles: ['publisher'] }),
      await makePerson(payload, { roles: ['ministry_editor'] }),
    ];
    const stored = async (): Promise<readonly (StoredUser | null)[]> =>
      Promise.all(people.map(({ email }) => findByAddress(payload, email)));
    const session = (id: string, days: number): object => ({
      ...{ id, createdAt: ago(days + 1), expiresAt: ago(days) },
    });
    for (const [at, { person }] of people.entries()) {
      const sessions =
        at === 0 ? [session('a', 1), session('b', -1), session('c', 0.001)] : [session('d', 30)];
      await payload.db.updateOne({ collection: 'users', id: person.id, data: { sessions } });
    }
    const before = await stored();
    await sweep();
    const after = await stored();
    expect(after.map((user) => user?.sessions?.map(({ id }) => id))).toEqual([['b'], []]);
    const others = (user: StoredUser | null): object => ({ ...user, sessions: null });
    expect(after.map(others)).toEqual(before.map(others));
  });

  it('scratch of dead processes, and mails in the outbox after their days', async () => {
    const dead = `${hostname()}~999999999~x`;
    const living = processMark('~');
    for (const folder of ['work', 'storage/.preparing'])
      for (const name of [dead, living]) mkdirSync(join(scratch, folder, name), { recursive: true });
    mkdirSync(join(scratch, 'work/999999999'));
    mkdirSync(env.mail.folder);
    for (const [name, days] of [
      ['old.eml', 366],
      ['young.eml', 364],
      ['left.eml.part', 1],
      ['growing.eml.part', 0],
    ] as const) {
      writeFileSync(join(env.mail.folder, name), 'x');
      const at = new Date(ago(days));
      utimesSync(join(env.mail.folder, name), at, at);
    }
    utimesSync(join(scratch, 'storage/.preparing', living), now, now);
    await sweep();
    expect(readdirSync(join(scratch, 'work'))).toEqual([living]);
    expect(readdirSync(join(scratch, 'storage/.preparing'))).toEqual([living]);
    expect(readdirSync(env.mail.folder).sort()).toEqual(['growing.eml.part', 'young.eml']);
    expect(existsSync(join(scratch, 'kitapcik.db'))).toBe(false);
  });
});
