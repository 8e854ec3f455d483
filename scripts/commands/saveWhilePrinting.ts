import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import { migrateDatabase } from '@/database/migrateDatabase';
import { cliWords, readSettings } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { startWork } from '@/process/startWork';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { countRenders } from '@/demo/sample/run/countRenders';
import { queueBooklets } from '../bench/saves/queueBooklets';
import { saveSheet, type Save } from '../bench/saves/saveSheet';
import { actingAs } from '@/demo/run/acting';

/**
 * `npm run save-while-printing`: how long a save of a whole sheet takes while 81 booklets are printed in the
 * same installation, beside the time when nothing is printed. Works on a copy of the sample country.
 */
const place = { edition: '2024-2', province: '06' } as const;
const idleSaves = 40;
const betweenSaves = 250;

const sample = resolve(process.env['DATA_DIR'] ?? 'data-sample');
if (!existsSync(join(sample, 'kitapcik.db'))) {
  console.error(cliWords.needSample);
  process.exit(1);
}
process.env['DATA_DIR'] = copyOf(sample);
const env = readSettings();
const payload = await openPayload();
await migrateDatabase(payload);
const editor = await editorOfSheet(payload);

const idle: Save[] = [];
for (let i = 0; i < idleSaves; i += 1) idle.push(await pausedSave(editor));
const booklets = await queueBooklets(payload, 81);
const began = performance.now();
const work = startWork(payload, env);
const printing: Save[] = [];
while ((await countRenders(payload)).waiting > 0) printing.push(await pausedSave(editor));
const seconds = (performance.now() - began) / 1000;
await work.stop();
await payload.destroy();
rmSync(env.dataDir, { recursive: true });

console.log(cliWords.saveIdle(median(idle), String(idle.length)));
console.log(cliWords.savePrinting(median(printing), String(booklets), String(printing.length)));
console.log(cliWords.printed(String(booklets), seconds.toFixed(1)));
const bad = [...idle, ...printing].filter(({ good }) => !good).length;
console.log(cliWords.failedSaves(String(bad)));
process.exit(bad === 0 ? 0 : 1);

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'kitapcik-saves-'));
  const files = readdirSync(folder).filter((name) => name.startsWith('kitapcik.db') || name === 'secret');
  for (const name of files) cpSync(join(folder, name), join(copy, name));
  return copy;
}

async function editorOfSheet(from: Payload): Promise<ActContext> {
  const { docs } = await from.find({
    collection: 'users',
    where: { province: { equals: place.province }, roles: { in: ['province_editor'] } },
    limit: 1,
    ...asSystem,
  });
  const [user] = docs;
  if (user === undefined) throw new Error(`Nobody enters figures for ${place.province}`);
  return actingAs(from, user, () => new Date());
}

async function pausedSave(acting: ActContext): Promise<Save> {
  await pause(betweenSaves);
  return saveSheet(acting, place);
}

function median(saves: readonly Save[]): string {
  const sorted = saves.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1);
}
