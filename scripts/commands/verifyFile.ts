import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { localeOf } from '@/domain/bilingual';
import { proofWords } from '@/messages/booklet/proof';
import { isUntrusted, reportOf } from '@/proof/report';
import type { ProofSource } from '@/proof/published';
import { verifyFile } from '@/proof/verifyFile';

/** The site that published this program writes its address here; empty in a copy that was built from source. */
const ownSite = 'KITAPCIK_SITE';
const { values, positionals: files } = parseArgs({
  options: { site: { type: 'string' }, key: { type: 'string' }, lang: { type: 'string' } },
  allowPositionals: true,
});
const locale = localeOf(values.lang ?? (process.env['LANG'] ?? '').slice(0, 2));
const words = proofWords[locale];

const isAddress = (site: string): boolean => /^https?:\/\//.test(site);

/** A server that publishes booklets. */
function serverAt(site: string): ProofSource {
  return {
    get: async (path) => {
      const answer = await fetch(new URL(`/${path}`, site), { redirect: 'error' });
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    // Lists are put one after another when something is published.
    settle: () => setTimeout(2_000),
  };
}

/** A copy of what it publishes, on this machine: nothing is asked over the network. */
function folderAt(folder: string): ProofSource {
  return {
    get: async (path) => {
      try {
        return new Uint8Array(await readFile(join(folder, path)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}

/** 0: every file is published and stands; 1: one is not; 2: nothing could be told. */
async function run(site: string, pinned: string | null): Promise<number> {
  const source = isAddress(site) ? serverAt(site) : folderAt(site);
  let code = 0;
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) {
      console.error(`${basename(file)}: ${words.unreadable}`);
      return 2;
    }
    const verdict = await verifyFile(new Uint8Array(bytes), source);
    const { title, meaning, warning, rows } = reportOf(verdict, locale, pinned);
    console.log(`${basename(file)}: ${title}`);
    if (warning !== null) console.log(`  ${warning}`);
    console.log(`  ${meaning}`);
    for (const { label, texts, path } of rows) {
      const shown = path !== undefined && isAddress(site) ? [new URL(path, site).href] : texts;
      console.log(`  ${label}: ${shown.join('; ')}`);
    }
    if (verdict.state !== 'published' || isUntrusted(verdict, pinned)) code = 1;
  }
  return code;
}

const site = values.site ?? (isAddress(ownSite) ? ownSite : null);
if (files.length === 0 || site === null) {
  console.error(files.length === 0 ? words.usage : words.noSite);
  process.exitCode = 2;
} else {
  process.exitCode = await run(site, values.key?.replaceAll(/\s/g, '') ?? null).catch((error: unknown) => {
    console.error(words.unavailable, error instanceof Error ? error.message : '');
    return 2;
  });
}
