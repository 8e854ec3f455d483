import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SanitizedConfig } from 'payload';

/** Loads Payload's configuration on an unused data folder: generating needs no database and no secret. */
export async function loadConfig(): Promise<SanitizedConfig> {
  process.env['DATA_DIR'] = mkdtempSync(join(tmpdir(), 'kitapcik-config-'));
  const { default: config } = await import('@payload-config');
  return config;
}
