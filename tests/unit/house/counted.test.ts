import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '@/messages/bilingual';

const folders = ['desk', 'entrance', 'frame', 'mail', 'problems'];
const files = folders.flatMap((folder) =>
  readdirSync(join('src/messages', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file.replace(/\.ts$/u, ''))),
);

/** What a sentence says of one thing, by its name: every way to fill it in with ones. */
function saidOfOne(words: unknown, name: string): readonly (readonly [string, string])[] {
  if (typeof words === 'function') return filled(words as (...values: unknown[]) => unknown, name);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => saidOfOne(inner, `${name}.${key}`));
}

/** A sentence about something else than numbers cannot be made of them. */
function filled(
  say: (...values: unknown[]) => unknown,
  name: string,
): readonly (readonly [string, string])[] {
  try {
    const said = say(...Array.from({ length: say.length }, () => 1));
    return typeof said === 'string' ? [[name, said]] : [];
  } catch {
    return [];
  }
}

describe('English sentences about one thing', () => {
  it('say one, not ones', async () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const file of files) {
      const module = (await import(`@/messages/${file}`)) as Record<string, unknown>;
      for (const [name, words] of Object.entries(module)) {
        if (typeof words !== 'object' || words === null || !('en' in words)) continue;
        for (const [path, said] of saidOfOne(words.en, name)) {
          looked += 1;
          if (/\b1 (?!less|has|is|was|stands|loses)[a-z]+(?<!s)s\b/.test(said))
            wrong.push(`${path}: ${said}`);
        }
      }
    }
    expect(looked).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('count with the noun that fits', () => {
    expect([counted(1, 'figure'), counted(2, 'figure'), counted(0, 'figure')]).toEqual([
      '1 figure',
      '2 figures',
      '0 figures',
    ]);
    expect(counted(2, 'fall waits', 'falls wait')).toBe('2 falls wait');
  });
});
