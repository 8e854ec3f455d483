import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { startPress } from '@/press/client/startPress';
import { brokenUaRules } from '../../scripts/tools/verapdf.mjs';
import { bookletKinds } from '../factories/bookletKinds';
import { someHash } from '../factories/bookletSnapshot';
import { judge, worse, type Counts } from '../support/keptCounts';
import { pressBundle } from '../support/pressBundle';

const folder = mkdtempSync(join(tmpdir(), 'kitapcik-ua-'));
const fileOf = (index: number): string => join(folder, `${String(index)}.pdf`);
let counted: Counts;

/** Every kind of booklet as the real press prints it, read by the reference checker of PDF/UA-1. */
describe('booklets for readers who do not see them', () => {
  beforeAll(async () => {
    const workDir = join(folder, 'work');
    mkdirSync(workDir);
    const press = startPress({
      entry: await pressBundle(),
      workDir,
      publicOrigin: 'https://kitapcik.example',
    });
    for (const [index, [, snapshot]] of bookletKinds.entries()) {
      const outDir = join(workDir, 'booklet');
      const result = await press.printBooklet({ snapshot, contentHash: someHash, outDir });
      if (!result.ok) throw new Error(`${result.step}: ${result.detail}`);
      copyFileSync(join(outDir, 'kitapcik.pdf'), fileOf(index));
    }
    await press.stop();
    const rules = await brokenUaRules(bookletKinds.map((_, index) => fileOf(index)));
    counted = Object.fromEntries(bookletKinds.map(([kind], index) => [kind, rules[index] ?? {}]));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('break no rule of PDF/UA-1 more often than before', async () => {
    expect(await judge('veraPDF', counted)).toEqual([]);
  });

  it('would be refused without their language, or without their tags', async () => {
    const [kind = ''] = bookletKinds[0] ?? [];
    const spoiled = async (entry: string): Promise<readonly string[]> => {
      const pdf = await PDFDocument.load(readFileSync(fileOf(0)), { updateMetadata: false });
      pdf.catalog.delete(PDFName.of(entry));
      const file = join(folder, `without-${entry}.pdf`);
      writeFileSync(file, await pdf.save());
      const [rules = {}] = await brokenUaRules([file]);
      return worse(counted, { [kind]: rules });
    };
    expect(await spoiled('Lang')).toContainEqual(expect.stringContaining('7.2-'));
    expect(await spoiled('StructTreeRoot')).not.toEqual([]);
  });

  it('cannot be counted when they cannot be read', async () => {
    const file = join(folder, 'none.pdf');
    writeFileSync(file, 'no booklet');
    await expect(brokenUaRules([file])).rejects.toThrow();
  });
});
