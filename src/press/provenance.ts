import { createHash } from 'node:crypto';
import type { BookletAssets } from './booklet/assets';
import type { BrowserFacts, Provenance } from './client/protocol';

/** Gives the makers of a file. `code` is the press's own bundle. */
export function provenanceOf(parts: {
  readonly release: string;
  readonly code: Uint8Array;
  readonly assets: BookletAssets;
  readonly browser: BrowserFacts;
}): Provenance {
  const { release, code, assets, browser } = parts;
  return {
    release,
    template: digest([code, ...Object.values(assets.styles), ...Object.values(assets.scripts)]),
    fonts: digest(assets.fonts.map(({ bytes }) => bytes)),
    browser: `${browser.version} (${browser.source}; ${browser.confinement})`,
  };
}

/** First 16 hex digits of a SHA-256 over all contents. */
function digest(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 16);
}
