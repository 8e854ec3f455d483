import { setTimeout as pause } from 'node:timers/promises';
import { eachFile } from '@/storage/eachFile';

const files = Array.from({ length: 100 }, (_, at) => `f-${at}`);

describe('many files', () => {
  it('are each done once, several at a time and never all', async () => {
    const done: string[] = [];
    let [under, most] = [0, 0];
    await eachFile(files, async (file) => {
      most = Math.max(most, ++under);
      await pause(Math.random() * 2);
      under -= 1;
      done.push(file);
    });
    expect(done.toSorted()).toEqual(files.toSorted());
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(files.length / 4);
  });

  it.each([0, 1, 50, 99])('are left where number %i fails, once those under way have ended', async (at) => {
    const begun: string[] = [];
    let under = 0;
    const work = eachFile(files, async (file) => {
      begun.push(file);
      under += 1;
      await pause(1);
      under -= 1;
      if (file === files[at]) throw new Error('no room');
    });
    await expect(work).rejects.toThrow('no room');
    expect(under).toBe(0);
    expect(begun.length).toBeLessThanOrEqual(at + 16);
  });

  it('are left where the signal aborts, with its reason', async () => {
    const stopping = new AbortController();
    const begun: string[] = [];
    const work = eachFile(
      files,
      async (file) => {
        begun.push(file);
        await pause(1);
        if (begun.length >= 20) stopping.abort(new Error('the process stops'));
      },
      stopping.signal,
    );
    await expect(work).rejects.toThrow('the process stops');
    expect(begun.length).toBeLessThan(40);
  });

  it('of which there is none need no work', async () => {
    await eachFile([], () => Promise.reject(new Error('never')));
  });
});
