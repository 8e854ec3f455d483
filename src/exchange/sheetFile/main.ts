import { refusedFor } from '@/domain/result';
import { readContent } from './readContent';

/** One file, then the end: what a file did to this process dies with it. */
process.once('message', (bytes: Uint8Array) => {
  void answer(bytes);
});

async function answer(bytes: Uint8Array): Promise<void> {
  const result = await readContent(bytes).catch(() => refusedFor('unexpected', 'file'));
  process.send?.(result, () => {
    process.disconnect();
  });
}
