import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { pdfSeal } from '@/rendering/sealPdf';
import { makeCertificates, startStampServer } from '../../tests/support/certificates';
import { root } from '../start/root.mjs';
import { ensurePython, PythonMissing, skippedCode } from './python.mjs';

/**
 * Lets a foreign program, pyHanko, judge sealed PDFs: as they are, with a byte changed, and with something added behind. Ends
 * with code 1 where it finds otherwise than it must, and with `skipped` where Python or its package cannot be had.
 */
const programs = await ensurePython().catch((error: unknown) => {
  if (!(error instanceof PythonMissing)) throw error;
  console.log(`skipped: ${error.message}`);
  process.exit(skippedCode);
});
const made = makeCertificates();
const stamps = await startStampServer(made);

const document = await PDFDocument.create();
document.addPage().drawRectangle({ width: 9, height: 9 });
const pdf = await document.save();
const sealWith = (timestampUrl: string | null): Promise<Uint8Array> =>
  pdfSeal({ file: made.seal, password: made.password, timestampUrl })(pdf, new Date());
const [plain, stamped] = [await sealWith(null), await sealWith(stamps.url)];
const changed = Uint8Array.from(plain);
changed[pdf.length >> 1] = (changed[pdf.length >> 1] ?? 0) ^ 1;
const added = Uint8Array.from([...plain, ...new TextEncoder().encode('\n% added\n')]);

const sound = { signatures: 1, intact: true, valid: true, trusted: true, coverage: 'ENTIRE_FILE' };
const wanted: readonly (readonly [string, Uint8Array, (told: string) => boolean])[] = [
  ['plain', plain, (told) => told === JSON.stringify({ ...sound, stamped: false })],
  ['stamped', stamped, (told) => told === JSON.stringify({ ...sound, stamped: true })],
  ['changed', changed, (told) => !told.includes('"intact":true')],
  ['added', added, (told) => !told.includes('"ENTIRE_FILE"')],
];
const files = wanted.map(([name, bytes]) => {
  const file = join(made.folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  return file;
});
const script = join(root, 'scripts', 'tools', 'python', 'readSeal.py');
const answers = execFileSync(join(programs, 'python'), [script, made.root, ...files], { encoding: 'utf8' });
const lines = answers
  .trim()
  .split('\n')
  .map((line) => line.replaceAll(/([:,]) /g, '$1'));
const wrong = wanted.flatMap(([name, , isRight], index) =>
  isRight(lines[index] ?? '') ? [] : [`${name}: ${lines[index] ?? ''}`],
);
await stamps.close();
made.remove();
for (const line of wrong) console.error(line);
console.log(`${String(wanted.length)} sealed files, ${String(wrong.length)} judged otherwise by pyHanko`);
process.exitCode = wrong.length === 0 ? 0 : 1;
