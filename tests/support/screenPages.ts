import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletFiles, dataFormats } from '@/domain/publication/address';
import { readBookletAssets } from '@/press/booklet/assets';
import { screenFiles } from '@/press/booklet/screen/screenFiles';
import { someHash } from '../factories/bookletSnapshot';

const assets = await readBookletAssets('src/press/booklet');

/** The files that the press makes before the pages, as they usually weigh. */
const madeBefore = {
  pages: 20,
  files: [
    { name: bookletFiles.pdf, bytes: 700_416 },
    { name: bookletFiles.card, bytes: 70_000 },
    ...Object.values(dataFormats).map((name) => ({ name, bytes: 14_336 })),
  ],
};

/** Makes a publication's web pages: the text of each file by its path. */
export function screenPagesOf(
  snapshot: Snapshot,
  publicOrigin = 'https://kitapcik.example',
): ReadonlyMap<string, string> {
  const content = { composed: compose(snapshot), snapshot, contentHash: someHash, publicOrigin };
  return new Map(
    screenFiles(content, madeBefore, assets).map(({ path, content: text }) => [path, String(text)] as const),
  );
}
