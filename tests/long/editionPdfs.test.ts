import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenRules } from '../../scripts/tools/verapdf.mjs';
import { sampleBooklets } from '../factories/sampleBooklets';
import { fileIn, otherOpinions, printFiles } from '../support/judgedFiles';

/** Milliseconds: far more than three checkers take for 81 files on a busy machine. */
const patience = 1_800_000;
const folder = mkdtempSync(join(tmpdir(), 'kitapcik-edition-'));
const booklets = sampleBooklets()
  .filter(({ edition }) => edition.code === '2024-2')
  .map((snapshot) => [snapshot.province.slug, snapshot] as const);
const files = booklets.map(([name]) => fileIn(folder, name));

/** A whole edition of the sample country as the real press prints it, read by three checkers. */
describe('the PDFs of 81 provinces', () => {
  beforeAll(() => printFiles(booklets, folder), patience);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are of 81 provinces', () => {
    expect(new Set(files).size).toBe(81);
  });

  it.each(['ua1', '3a'] as const)(
    'break no rule of %s',
    async (flavour) => {
      const rules = await brokenRules(flavour, files);
      const broken = files.filter((_, index) => Object.keys(rules[index] ?? {}).length > 0);
      expect([rules.length, broken]).toEqual([81, []]);
    },
    patience,
  );

  it(
    'leave a second and a third checker nothing to say',
    async () => {
      expect(await otherOpinions(files)).toEqual({});
    },
    patience,
  );
});
