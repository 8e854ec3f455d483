import { marked, readMark, standingOf, writeMark, type Standing } from '@/rendering/builtMark';
import { folderStorage } from '@/storage/folderStorage';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../support/until';

const now = new Date('2024-06-03T10:00:00Z');
const turn = { by: 'own', of: 'a', now };
const before = (seconds: number): string => new Date(now.getTime() - seconds * 1_000).toISOString();

describe('what stands of the pages over many provinces', () => {
  it.each<[Standing, Parameters<typeof standingOf>[0]]>([
    ['unknown', null],
    ['own', { by: 'own', of: 'a', begun: null }],
    ['own', { by: 'own', of: 'b', begun: null }],
    ['unknown', { by: 'own', of: null, begun: null }],
    ['same', { by: 'other', of: 'a', begun: null }],
    ['unknown', { by: 'other', of: 'b', begun: null }],
    ['unknown', { by: 'other', of: null, begun: null }],
    ['busy', { by: 'other', of: null, begun: before(30) }],
    ['unknown', { by: 'other', of: null, begun: before(90) }],
  ])('is %s by the mark %j', (standing, mark) => {
    expect(standingOf(mark, turn)).toBe(standing);
  });

  it('is known only of a build that ended well, with nobody else at it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mark-'));
    const storage = folderStorage(folder);
    const other = { by: 'other', of: 'a', begun: null };
    await marked(storage, turn, () => Promise.resolve(true));
    expect(await readMark(storage)).toEqual({ by: 'own', of: 'a', begun: null });
    await marked(storage, turn, () => Promise.resolve(false));
    expect(await readMark(storage)).toEqual({ by: 'own', of: null, begun: null });
    await expect(marked(storage, turn, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await readMark(storage)).toEqual({ by: 'own', of: null, begun: null });
    await marked(storage, turn, async () => {
      await writeMark(storage, other);
      return true;
    });
    expect(await readMark(storage)).toEqual({ by: 'own', of: null, begun: null });
    await rm(folder, { recursive: true });
  });

  it('is being built as long as the builder gives signs of life, unless another one has taken over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mark-'));
    const storage = folderStorage(folder);
    const begun = async (): Promise<string> => (await readMark(storage))?.begun ?? '';
    const build = async (): Promise<boolean> => {
      const first = await begun();
      await until(async () => (await begun()) > first, 'a sign of life');
      // A sign that was on its way when the other one came is the last.
      await until(async () => {
        if ((await begun()) === 'x') return true;
        await writeMark(storage, { by: 'other', of: null, begun: 'x' });
        return false;
      }, 'the other one’s mark');
      return true;
    };
    await marked(storage, turn, build, 5);
    expect(await readMark(storage)).toEqual({ by: 'own', of: null, begun: null });
    await rm(folder, { recursive: true });
  });
});
