import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual, promisify } from 'node:util';
import { metrics } from '@/demo/content';
import type { FormFile, FormLine } from '@/domain/sheetFile/formFile';
import { readFormFile } from '@/domain/sheetFile/readFormFile';
import { readContent } from '@/exchange/sheetFile/readContent';
import { writeWorkbook } from '@/exchange/sheetFile/writeWorkbook';
import { sheetFileWords } from '@/messages/file/sheetFile';
import { root } from '../start/root.mjs';

/**
 * Lets a foreign program, openpyxl, read our workbooks, fill them in and write its own; then reads what it wrote. What
 * comes back must be exactly what was filled in. Ends with code 1 where anything differs, and with `skipped` where Python
 * or its package cannot be had.
 */
const packages = ['openpyxl==3.1.5'];
/** What `scripts/tools/ci.mjs` counts as neither passed nor failed. */
const skipped = 77;
const rounds = 30;
const folder = join(root, '.cache', 'workbook-oracle');
const files = join(folder, 'files');
const words = sheetFileWords.tr;
const run = promisify(execFile);

interface Described {
  readonly sheets: readonly (readonly [string, string, boolean])[];
  readonly open: readonly string[];
  readonly formulas: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly formats: readonly string[];
  readonly validations: readonly (readonly (string | null)[])[];
  readonly frozen: string;
  readonly paper: readonly unknown[];
}

/** A cell to fill in, and the line of the block that it must become. */
interface Edit {
  readonly cells: Readonly<Record<string, string | number>>;
  readonly line: readonly [string, string, string];
}

try {
  await install();
} catch (error) {
  console.log(`skipped: Python's packages ${packages.join(', ')} cannot be had: ${String(error)}`);
  process.exit(skipped);
}
const python = spawn('python3', [join(root, 'scripts', 'tools', 'workbookOracle.py')], {
  env: { ...process.env, PYTHONPATH: folder, PYTHONIOENCODING: 'utf-8' },
  stdio: ['pipe', 'pipe', 'inherit'],
});
const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
await rm(files, { recursive: true, force: true });
await mkdir(files, { recursive: true });
const differences: string[] = [];
for (let round = 0; round < rounds; round += 1) differences.push(...(await filledIn(round)));
differences.push(...(await ofItsOwn()));
python.stdin.end();
await once(python, 'close');
for (const line of differences.slice(0, 50)) console.error(line);
console.log(`${String(rounds + 1)} workbooks through openpyxl: ${String(differences.length)} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;

/** One form, filled in by the foreign program in some cells of its own choice of values. */
async function filledIn(round: number): Promise<readonly string[]> {
  const form = formOf(round);
  const path = join(files, `${String(round)}.xlsx`);
  await writeFile(path, await writeWorkbook(form, 'tr'));
  const rowOf = await rowsIn(path);
  const edits = form.lines.flatMap((line, index) => editOf(line, index + round, rowOf) ?? []);
  const cells = Object.assign({}, ...edits.map((edit) => edit.cells)) as Record<string, string | number>;
  const said = (await ask({ file: path, edits: cells, save: `${path}.back.xlsx` })) as Described;
  const block = await blockOf(`${path}.back.xlsx`, form);
  return [...describedWrongly(said, form), ...differing(`round ${String(round)}`, block, edits)];
}

/** A workbook that the foreign program made from a table. */
async function ofItsOwn(): Promise<readonly string[]> {
  const form = formOf(1);
  const [first, second] = form.lines;
  if (first === undefined || second === undefined) return ['The sample content has no metrics.'];
  const path = join(files, 'own.xlsx');
  const [one, two] = [first.metric.label.tr, second.metric.label.tr];
  const make = [
    ['Liste'],
    ['Gösterge', 'Birim', 'Yeni değer', 'Not'],
    [one, '', 815, 'elle'],
    [two, '', '1.234', ''],
  ];
  await ask({ make, save: path });
  const edits = [
    { cells: {}, line: [first.metric.key, '815', 'elle'] as const },
    { cells: {}, line: [second.metric.key, '1.234', ''] as const },
  ];
  return differing('its own', await blockOf(path, form), edits);
}

/** Values, absences, notes and empty rows in turn, another turn each round. */
function formOf(round: number): FormFile {
  const lines = metrics.map((metric, index): FormLine => {
    const turn = (index * 7 + round) % 4;
    return {
      metric,
      section: `Bölüm ${metric.section}`,
      service: metric.service,
      previous: turn === 0 ? null : { kind: 'number', amount: 3 * index },
      value:
        turn === 0
          ? null
          : turn === 1
            ? { kind: 'not_reported' }
            : { kind: 'number', amount: 5 * index + round },
      note:
        turn === 3
          ? '=HYPERLINK("https://ornek.example")'
          : turn === 1
            ? 'Bekleniyor; “yarın” & <sonra>'
            : '',
      isOpen: true,
    };
  });
  return {
    edition: { code: '2024-3', year: 2024, month: 9 },
    previousEdition: '2024-2',
    province: { plate: '76', name: 'Iğdır', slug: 'igdir' },
    revision: round,
    lines,
  };
}

function editOf({ metric }: FormLine, turn: number, rowOf: ReadonlyMap<string, number>): Edit | null {
  const row = String(rowOf.get(metric.key) ?? 0);
  const amount = 900_000_000_000 + turn;
  if (turn % 5 === 0)
    return { cells: { [`E${row}`]: amount, [`F${row}`]: '' }, line: [metric.key, String(amount), ''] };
  if (turn % 5 === 1)
    return {
      cells: { [`F${row}`]: words.absences.suppressed },
      line: [metric.key, words.absences.suppressed, ''],
    };
  if (turn % 5 === 2) return { cells: { [`G${row}`]: `Not ${row}` }, line: [metric.key, '', `Not ${row}`] };
  return null;
}

/** The row of each metric, by its key in the hidden column. */
async function rowsIn(path: string): Promise<ReadonlyMap<string, number>> {
  const content = await readContent(await readFile(path));
  const rows = content.ok ? (content.value.tables[0]?.rows ?? []) : [];
  return new Map(rows.map(({ cells, line }) => [cells[0]?.text ?? '', line]));
}

async function blockOf(path: string, form: FormFile): Promise<readonly (readonly string[])[]> {
  const content = await readContent(await readFile(path));
  if (!content.ok) return [content.issues.map(({ problem }) => problem)];
  const blockWords = {
    head: ['Gösterge', 'Yeni değer', 'Not'] as const,
    absenceWord: (absence: keyof typeof words.absences) => words.absences[absence],
  };
  const reading = readFormFile(content.value, { form, worksheet: null, words: blockWords });
  return reading.ok ? reading.value.block.slice(1) : [reading.issues.map(({ problem }) => problem)];
}

function differing(
  name: string,
  block: readonly (readonly string[])[],
  edits: readonly Edit[],
): readonly string[] {
  const wanted = edits.map(({ line }) => line);
  return isDeepStrictEqual(block, wanted)
    ? []
    : [`${name}: ${JSON.stringify(block)} for ${JSON.stringify(wanted)}`];
}

/** What the foreign program must see of our workbook. */
function describedWrongly(said: Described, { lines }: FormFile): readonly string[] {
  const wanted: readonly (readonly [string, unknown, unknown])[] = [
    [
      'sheets',
      said.sheets,
      [
        ['Form', 'visible', true],
        ['Açıklamalar', 'visible', true],
        ['_kitapcik', 'veryHidden', true],
      ],
    ],
    ['open cells', said.open.length, 3 * lines.length],
    ['open columns', [...new Set(said.open.map((name) => name[0]))].join(''), 'EFG'],
    ['formulas', said.formulas, []],
    ['formats', said.formats, ['#,##0']],
    ['validations', said.validations.map(([type]) => type), ['whole', 'list', 'textLength']],
    ['frozen', said.frozen, 'C4'],
    ['paper', said.paper, [9, 'landscape', '$3:$3']],
    ['title', said.texts['B1'], 'Iğdır · Eylül 2024 (2024-3) veri formu'],
  ];
  return wanted.flatMap(([name, is, should]) =>
    isDeepStrictEqual(is, should) ? [] : [`${name}: ${JSON.stringify(is)} for ${JSON.stringify(should)}`],
  );
}

async function ask(question: object): Promise<unknown> {
  python.stdin.write(`${JSON.stringify(question)}\n`);
  const { value } = await answers.next();
  return JSON.parse(String(value));
}

async function install(): Promise<void> {
  const isThere = await access(join(folder, 'openpyxl')).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const quiet = ['--quiet', '--disable-pip-version-check'];
  await run('python3', ['-m', 'pip', 'install', ...quiet, '--target', folder, ...packages]);
}
