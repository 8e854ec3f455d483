import { cpSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { forkPart } from '../runPart';
import type { AskedProvince } from './deskCountry';
import type { DeskFilling } from './fillDesk';

/** Fills a folder in a process of its own, for a process has one installation; gives the provinces. */
export async function fillInPart(folder: string, filling: DeskFilling): Promise<readonly AskedProvince[]> {
  mkdirSync(folder, { recursive: true });
  const child = forkPart('desk-fill', { DATA_DIR: folder, DESK_FILL: filling });
  const texts: string[] = [];
  child.on('message', (message: { text: string }) => texts.push(message.text));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Filling ${filling} ended with ${String(code)}`);
  return JSON.parse(texts[0] ?? '[]') as readonly AskedProvince[];
}

/** Fills a copy of a folder on. */
export async function fillCopy(base: string, filling: DeskFilling): Promise<string> {
  const folder = join(base, '..', filling);
  cpSync(base, folder, { recursive: true });
  await fillInPart(folder, filling);
  return folder;
}
