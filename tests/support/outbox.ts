import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { until } from './until';

/** The texts of the mails that an installation's own folder holds for somebody, the oldest first. */
export async function mailsTo(dataDir: string, address: string): Promise<readonly string[]> {
  const folder = join(dataDir, 'outbox');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  const letters = files.sort().map((name) => PostalMime.parse(readFileSync(join(folder, name))));
  return (await Promise.all(letters))
    .filter(({ to }) => to?.some((each) => each.address === address))
    .map(({ text }) => text ?? '');
}

/** The link of the newest mail to this address, once one has come: the mail job runs by itself. */
export async function linkMailedTo(dataDir: string, address: string): Promise<string> {
  return until(async () => {
    const [link] = /https?:\S+\/git\?yol=\S+/.exec((await mailsTo(dataDir, address)).at(-1) ?? '') ?? [];
    return link ?? '';
  }, `a mail with a link to ${address}`);
}
