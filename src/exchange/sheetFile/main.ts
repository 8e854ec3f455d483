import { readContent } from './readContent';

/** One file, then the end: what a file did to this process dies with it. */
process.once('message', (bytes: Uint8Array) => {
  void readContent(bytes).then((result) => {
    process.send?.(result, () => {
      process.disconnect();
    });
  });
});
