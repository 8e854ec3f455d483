import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { outloudFindings, pdfuaFindings } from '../../scripts/tools/pdfOpinions.mjs';
import { brokenRules } from '../../scripts/tools/verapdf.mjs';
import { bookletKinds } from '../factories/bookletKinds';
import { fileIn, largePrint, otherOpinions, printFiles } from '../support/judgedFiles';

const folder = mkdtempSync(join(tmpdir(), 'kitapcik-ua-'));
const fileOf = (name: string): string => fileIn(folder, name);
/** Large print of the first kind is set in a layout of its own. */
const booklets = [
  ...bookletKinds,
  ...bookletKinds.slice(0, 1).map(([, snapshot]) => [largePrint, snapshot, 'large'] as const),
];
const kinds = booklets.map(([kind]) => kind);
/** Entries of the catalog without which a file must be refused, and by what. */
const spoiled = { Lang: 'ua1', StructTreeRoot: 'ua1', OutputIntents: '3a' } as const;

/** Every kind of booklet as the real press prints it, read by three checkers that know nothing of each other. */
describe('booklets for readers who do not see them, and to be kept', () => {
  let broken: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

  const spoil = async (entry: string): Promise<void> => {
    const bytes = readFileSync(fileOf(kinds[0] ?? ''));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    pdf.catalog.delete(PDFName.of(entry));
    writeFileSync(fileOf(entry), await pdf.save());
  };
  const judgedBy = async (flavour: 'ua1' | '3a'): Promise<(typeof broken)[string]> => {
    const names = [...kinds, ...Object.keys(spoiled)];
    const rules = await brokenRules(flavour, names.map(fileOf));
    return Object.fromEntries(names.map((name, index) => [name, rules[index] ?? {}]));
  };

  beforeAll(async () => {
    await printFiles(booklets, folder);
    for (const entry of Object.keys(spoiled)) await spoil(entry);
    broken = { ua1: await judgedBy('ua1'), '3a': await judgedBy('3a') };
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(['ua1', '3a'])('break no rule of %s', (flavour) => {
    const counted = kinds.map((kind) => [kind, broken[flavour]?.[kind]]);
    expect(counted).toEqual(kinds.map((kind) => [kind, {}]));
  });

  it('leave a second and a third checker nothing to say', async () => {
    expect(await otherOpinions(kinds.map(fileOf))).toEqual({});
  });

  it.each(Object.entries(spoiled))('would be refused without %s by %s', (entry, flavour) => {
    expect(broken[flavour]?.[entry]).not.toEqual({});
  });

  it('would be refused without their tags by each other checker too', async () => {
    const file = fileOf('StructTreeRoot');
    expect(Object.values(await outloudFindings([file])).flat()).not.toEqual([]);
    expect(await pdfuaFindings(file)).not.toEqual([]);
  });

  it('cannot be judged when they cannot be read', async () => {
    const file = join(folder, 'none.pdf');
    writeFileSync(file, 'no booklet');
    await expect(brokenRules('ua1', [file])).rejects.toThrow();
    expect(Object.values(await outloudFindings([file])).flat()).not.toEqual([]);
  });
});
