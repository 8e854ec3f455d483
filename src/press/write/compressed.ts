import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PressFile } from '../booklet/assets';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Formats that are text; pictures, fonts, PDF and XLSX are packed already. */
const texts = /\.(?:html|css|js|json|csv|svg|xml|atom|txt|ttl|jsonld)$/;
/** Below this size a file travels in its first packets anyway. */
const leastBytes = 4_096;

async function twinsOf({ path, content }: PressFile): Promise<readonly PressFile[]> {
  const bytes = Buffer.from(content);
  if (!texts.test(path) || bytes.length < leastBytes) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gzipped(bytes, { level: 9 })]);
  return [
    { path: `${path}.br`, content: br },
    { path: `${path}.gz`, content: gz },
  ];
}

/**
 * Adds to each text file its compressed twins, `index.html.br` and `index.html.gz`, which the servers give to browsers that
 * take them. The same bytes give the same twins.
 */
export async function withTwins(files: readonly PressFile[]): Promise<readonly PressFile[]> {
  const twins = await Promise.all(files.map(twinsOf));
  return [...files, ...twins.flat()];
}
