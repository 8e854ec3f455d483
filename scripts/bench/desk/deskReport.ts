import { median, ms, quantile, sum, table } from '../benchmarkReport';
import type { EntryDone } from './entryTasks';
import type { KeyTimes } from './keyToPaint';
import type { ReviewDone } from './reviewTasks';
import { wayNames, type Broken, type SheetBytes } from './screenMeasures';

/** All that was measured at the desk. */
export interface DeskMeasures {
  readonly typed: EntryDone;
  readonly pasted: EntryDone;
  readonly confirmed: EntryDone;
  readonly reviewed: ReviewDone;
  readonly approved: ReviewDone & { readonly flagged: number };
  readonly keys: KeyTimes;
  readonly bytes: SheetBytes;
  readonly broken: readonly { readonly name: string; readonly counts: Broken }[];
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
  readonly policy: string;
  /** What the browser reported against the policy while everything was driven. */
  readonly violations: readonly string[];
}

/** A line of the table: what was measured, and whether it keeps to its bar. */
type Line = readonly [task: string, before: string, bar: string, now: string, isMet: boolean];

/** Writes the desk's part of docs/benchmarks.md. */
export function deskReport(measures: DeskMeasures): string {
  const lines = [...taskLines(measures), ...pageLines(measures)];
  return `## The desk's tasks in a browser

The built program on the sample country, a real Chromium without a window, at the screens as people have them. Every press that goes
through the browser's keyboard is counted: a sign is one press, a chord such as Ctrl+A is one; the letters of reasons are told
apart. What was stored is read back and compared with what was given. Unlike the rest of this document these lines have bars: what the desk must keep.

${table(
  ['task', 'before the desk', 'bar', 'now', 'met'],
  lines.map(([task, before, bar, now, isMet]) => [task, before, bar, now, isMet ? 'yes' : '**no**']),
)}

${keyText(measures.keys)}

### What screens weigh and break

Scripts as the server packs them, with an empty cache; elements that break a rule of WCAG 2.2 A, AA or of axe's good practice.

${table(['screen', 'scripts, KB', ...wayNames], screenRows(measures))}

${foundText(measures)}`;
}

function taskLines({ typed, pasted, confirmed, reviewed, approved }: DeskMeasures): readonly Line[] {
  const isWhole = ({ differs }: EntryDone): boolean => differs.length === 0;
  const stored = (done: EntryDone): string =>
    isWhole(done) ? 'all stored as given' : `${String(done.differs.length)} stored otherwise`;
  // As many signs as digits, one key after each value, none for saving.
  const most = typed.digits + typed.figures;
  return [
    [
      `${many(typed.figures)} figures typed (${many(typed.digits)} digits)`,
      '252 keys and a save for 47, first cell 18 Tabs away',
      `≤ ${many(most)} keys, none for saving, first cell ≤ 3 keys away`,
      `${many(typed.presses)} keys, ${many(typed.saving)} for saving, first cell ${many(typed.before)} away; ${stored(typed)}`,
      typed.presses <= most + typed.before && typed.before <= 3 && typed.saving === 0 && isWhole(typed),
    ],
    [
      `a block of ${many(pasted.figures)} values with a head, titles, blanks and notes pasted`,
      'impossible',
      '≤ 4 keys, nothing shifted, nothing dropped unsaid',
      `${many(pasted.presses)} keys; ${stored(pasted)}`,
      pasted.presses <= 4 && isWhole(pasted),
    ],
    [
      `${many(confirmed.figures)} unchanged confirmed`,
      '≈ 215 keys',
      '≤ 3 keys',
      `${many(confirmed.presses)} keys; ${stored(confirmed)}`,
      confirmed.presses <= 3 && isWhole(confirmed),
    ],
    [
      `${many(reviewed.figures)} reviewed, ${many(reviewed.returned)} returned, next sheet open`,
      '15 clicks, 9,729 px',
      '≤ 12 keys and the reasons, no scrolling for the folded ones',
      `${many(reviewed.presses)} keys and ${many(reviewed.letters)} signs of reasons, ${many(Math.round(reviewed.scrolled))} px; ${left(reviewed)}`,
      reviewed.presses <= 12 && reviewed.left === 0 && reviewed.returned === 3,
    ],
    [
      `${many(approved.sheets)} provinces (${many(approved.figures)} figures, ${many(approved.flagged)} flagged), nothing returned`,
      '324 clicks, ≈ 875 screens',
      `≤ ${many(approved.sheets * 3)} keys`,
      `${many(approved.presses)} keys and one for each flagged figure, ${many(Math.round(approved.scrolled))} px; ${left(approved)}`,
      approved.presses <= approved.sheets * 3 && approved.left === 0,
    ],
  ];
}

const left = (done: ReviewDone): string => (done.left === 0 ? 'nothing left' : `${many(done.left)} left`);

function pageLines({ keys, bytes, broken, scripts, policy, violations }: DeskMeasures): readonly Line[] {
  const heaviest = Math.max(...scripts.map((screen) => screen.bytes));
  const p95 = quantile(keys.frames, 0.95);
  const elements = sum(broken.flatMap(({ counts }) => wayNames.map((way) => countOf(counts[way]))));
  const isStrict = policy !== '' && !policy.includes('unsafe-inline');
  return [
    [
      `key to paint, ${many(keys.rows)} rows, processor ÷ ${many(keys.slowdown)}`,
      '176 ms p95 at 50 rows',
      '≤ 32 ms p95',
      `${ms(p95)} ms p95`,
      p95 <= 32,
    ],
    [
      `JSON of a sheet of ${many(bytes.figures)}`,
      '106 KB',
      '≤ 40 KB',
      `${kilobytes(bytes.raw)} KB, ${kilobytes(bytes.gzip)} KB as gzip`,
      bytes.raw <= 40 * 1024,
    ],
    [
      'scripts of a screen',
      '921 KB',
      '≤ 250 KB packed',
      `${kilobytes(heaviest)} KB at most`,
      heaviest <= 250 * 1024,
    ],
    [
      `axe, ${many(broken.length)} screens in ${many(wayNames.length)} ways`,
      '0 on own pages',
      '0',
      many(elements),
      elements === 0,
    ],
    [
      'policy of the pages',
      '`unsafe-inline`',
      'none',
      `${isStrict ? 'none' : '`unsafe-inline`'}; ${many(violations.length)} reports by the browser`,
      isStrict && violations.length === 0,
    ],
  ];
}

function keyText({ frames, events, work, rows, slowdown }: KeyTimes): string {
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    many(times.length),
    ms(median(times)),
    ms(quantile(times, 0.95)),
    ms(Math.max(0, ...times)),
  ];
  return `### From a key to what it paints

${many(rows)} rows with values before, the processor slowed to a ${many(slowdown)}th by the browser; digits and Enter in turn, each key once the
one before is on the screen. A frame is counted until the browser's main thread has given it away; Event Timing counts to the
presentation, in steps of 8 ms, and leaves out what took less than 16. Both grow with whatever else the machine does; the last line
does not: the processor time of the page's main thread for a key at full speed, times ${many(slowdown)}, with what the measuring itself asks of it.

${table(
  ['milliseconds', 'keys', 'median', '95 %', 'longest'],
  [
    row('frames', frames),
    row('Event Timing', events),
    row(
      'processor time',
      work.map((each) => each * slowdown),
    ),
  ],
)}`;
}

function screenRows({ broken, scripts }: DeskMeasures): readonly (readonly string[])[] {
  return broken.map(({ name, counts }) => {
    const weight = scripts.find((screen) => screen.name === name);
    return [
      name,
      weight === undefined ? '' : kilobytes(weight.bytes),
      ...wayNames.map((way) => many(countOf(counts[way]))),
    ];
  });
}

/** Names what is not as it should be, so that the next reader need not run it again. */
function foundText({ typed, pasted, confirmed, broken, violations, policy }: DeskMeasures): string {
  const rules = broken.flatMap(({ name, counts }) =>
    wayNames.flatMap((way) =>
      Object.entries(counts[way]).map(([rule, count]) => `${name}, ${way}: ${rule} × ${many(count)}`),
    ),
  );
  const stored = [typed, pasted, confirmed].flatMap(({ differs }) => differs);
  const found = [...stored, ...rules, ...violations];
  const list = found.length === 0 ? 'Nothing was found.' : found.map((each) => `- ${each}`).join('\n');
  return `The policy: \`${policy.replaceAll(/'nonce-[^']+'/g, "'nonce-…'")}\`\n\n${list}`;
}

const countOf = (counts: Readonly<Record<string, number>>): number => sum(Object.values(counts));
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const many = (count: number): string => String(count);
