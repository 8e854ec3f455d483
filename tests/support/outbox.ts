import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { until } from './until';

/** Reads the texts of the mails in an installation's own folder to an address, the oldest first. */
export async function mailsTo(dataDir: string, address: string): Promise<readonly string[]> {
  const folder = join(dataDir, 'outbox');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  const letters = files.sort().map((name) => PostalMime.parse(readFileSync(join(folder, name))));
  return (await Promise.all(letters))
    .filter(({ to }) => to?.some((each) => each.address === address))
    .map(({ text }) => text ?? '');
}

/** Waits for a mail to this address, which the mail job sends by itself, and gives its link. */
export async function linkMailedTo(dataDir: string, address: string): Promise<string> {
  return until(async () => {
    const [link] =
      /https?:\S+\/(?:git\?yol=|yonetim\/parola#)\S+/.exec((await mailsTo(dataDir, address)).at(-1) ?? '') ??
      [];
    return link ?? '';
  }, `a mail with a link to ${address}`);
}
