import { workQueue } from '@/signIn/hashQueue';

/** Work that ends when it is told to. */
function task(name: string, done: string[]) {
  let end = (): void => undefined;
  const work = () =>
    new Promise<string>((resolve) => {
      done.push(name);
      end = () => {
        resolve(name);
      };
    });
  return {
    work,
    end: () => {
      end();
    },
  };
}

const turn = () => new Promise(setImmediate);

describe('the queue for hashes', () => {
  it('does so many at a time, known browsers first, and refuses what is too much', async () => {
    const begun: string[] = [];
    const queue = workQueue(2, 2);
    const tasks = ['a', 'b', 'c', 'd', 'known'].map((name) => task(name, begun));
    const runs = tasks.map(({ work }, at) => queue.run(work, at === 4));
    expect(await queue.run(task('more', begun).work, false)).toBeNull();
    await turn();
    expect(begun).toEqual(['a', 'b']);
    tasks[0]?.end();
    await turn();
    expect(begun).toEqual(['a', 'b', 'known']);
    for (const at of [1, 4, 2, 3]) {
      tasks[at]?.end();
      await turn();
    }
    expect(begun).toEqual(['a', 'b', 'known', 'c', 'd']);
    expect(await Promise.all(runs)).toEqual(['a', 'b', 'c', 'd', 'known']);
  });

  it('goes on after work that failed', async () => {
    const queue = workQueue(1, 1);
    await expect(queue.run(() => Promise.reject(new Error('broken')), false)).rejects.toThrow('broken');
    expect(await queue.run(() => Promise.resolve('next'), false)).toBe('next');
  });
});
