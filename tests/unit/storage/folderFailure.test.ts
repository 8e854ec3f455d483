import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFailure } from '@/storage/folderFiles';
import { StorageFailed } from '@/storage/storage';

/** What reading this path ends with. */
const failing = (path: string): Promise<unknown> => readFile(path).catch((error: unknown) => error);

describe('a failure of the folder', () => {
  it('is what the file system says', async () => {
    const said = await failing(join(import.meta.dirname, 'not-here'));
    const failure = folderFailure('reading not-here', said);
    expect(failure).toBeInstanceOf(StorageFailed);
    expect((failure as StorageFailed).message).toContain('ENOENT');
  });

  it('is not a mistake of ours, which trying again does not mend', async () => {
    const ours = await failing('a\0path');
    expect(ours).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
    expect(folderFailure('reading', ours)).toBe(ours);
    expect(folderFailure('reading', 'words')).toBe('words');
  });
});
