import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAll } from '@/database/asSystem';
import { migrateDatabase } from '@/database/migrateDatabase';
import { bookletFolder, bookletPath } from '@/domain/publication/address';
import { startPress } from '@/press/client/startPress';
import { openPayload } from '@/process/openPayload';
import { readSettings } from '@/process/cli';
import { seed } from '@/demo/run/seed';
import { wholePublication } from '@/workflow/sheet/publications';
import { load, type Load } from './load';
import { publicSideReport, type Served } from './publicSideReport';
import { forkPart } from './runPart';
import { startNginx } from './startNginx';

const rounds = 5;
const files = [
  { file: 'index.html', requests: 3000 },
  { file: 'kitapcik.pdf', requests: 1500 },
] as const;

/** Measures one booklet's page and PDF from our Express and from nginx over one folder, in turns. */
export async function measurePublicSide(): Promise<string> {
  const { dataDir, storage } = readSettings();
  if (storage.kind !== 'folder')
    return '## The public side against nginx\n\nLeft out: the files are in a bucket.';
  const path = await printOne(dataDir, storage.folder);
  const ours = await startOurs(dataDir);
  const nginx = await startNginx(join(storage.folder, 'site'), dataDir);
  try {
    if (nginx === null)
      return '## The public side against nginx\n\nLeft out: there is no nginx on this machine.';
    const served = await compare(path, { ours: ours.origin, nginx: nginx.origin });
    return publicSideReport(served, { rounds, nginx: nginx.version });
  } finally {
    await nginx?.stop();
    await ours.stop();
  }
}

async function compare(path: string, origins: { ours: string; nginx: string }): Promise<readonly Served[]> {
  const cases = files.flatMap((each) => [1, 8].map((connections) => ({ ...each, connections })));
  const served = cases.map((each): Served => ({ ...each, bytes: 0, ours: [], nginx: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of served) {
      const run = (origin: string): Promise<Load> => load(`${origin}${path}${one.file}`, one);
      const first = round % 2 === 0 ? await run(origins.nginx) : null;
      const ours = await run(origins.ours);
      const nginx = first ?? (await run(origins.nginx));
      if (ours.bytes !== nginx.bytes) throw new Error(`${one.file}: ${ours.bytes} and ${nginx.bytes} bytes`);
      one.bytes = ours.bytes;
      if (round === 0) continue;
      one.ours.push(ours);
      one.nginx.push(nginx);
    }
  }
  return served;
}

/** Prints the demo booklet into the storage as the job does; returns its address. */
async function printOne(dataDir: string, storage: string): Promise<string> {
  const payload = await openPayload();
  await migrateDatabase(payload);
  const { booklet } = await seed({ payload, dataDir, now: () => new Date(), begun: () => undefined });
  const docs = await readAll({ payload }, 'publications', { limit: 1 });
  const [publication] = docs;
  if (publication === undefined) throw new Error('No publication');
  const press = startPress({ entry: resolve('dist', 'press.mjs'), workDir: dataDir });
  const outDir = join(storage, bookletFolder(booklet));
  mkdirSync(join(outDir, '..'), { recursive: true });
  const { snapshot, contentHash } = wholePublication(publication);
  const result = await press.printBooklet({ snapshot, contentHash, outDir });
  await press.stop();
  await payload.destroy();
  if (!result.ok) throw new Error(result.detail);
  return bookletPath(booklet);
}

/** Our server in a process of its own, as it runs: the client must not take its time. */
async function startOurs(dataDir: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const child = forkPart('serve', { DATA_DIR: dataDir });
  const [{ origin }] = (await once(child, 'message')) as [{ origin: string }];
  return {
    origin,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
