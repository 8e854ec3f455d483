import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Payload } from 'payload';
import { manifestName } from '@/backup/manifest';
import { readManifest } from '@/backup/verifyBackup';
import { storageRoots } from '@/backup/installation';
import type { Env } from '@/env';
import { isWholeJournal, verifyJournal, type JournalReport } from '@/journal/keepJournal';
import { verifyWords } from '@/messages/operator/verify';
import { readSettings } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { readPublishedAnchors } from '@/rendering/anchorPublication';
import { openStorage } from '@/storage/openStorage';
import {
  isWhole,
  verifyTimeline,
  type Anchor,
  type TimelineReport,
  type ToldHead,
} from '@/workflow/verify/verifyTimeline';

/**
 * `npm run verify-timeline [-- --backup BACKUP] [--anchor PLACE:SEAL]`: checks the timeline, what is stored against it,
 * and both against what was told outside the database. Code 0: whole; 1: something was found; 2: it could not be checked.
 */
type Words = (typeof verifyWords)['tr'];

interface Told {
  readonly anchors: readonly Anchor[];
  readonly heads: readonly ToldHead[];
}

process.exit(await run());

async function run(): Promise<number> {
  const asked = readArguments();
  if (asked === null) return cannot((words) => words.usage);
  const env = readSettings();
  const backups: Told[] = [];
  for (const path of asked.backup) {
    const told = await toldByBackup(resolve(path)).catch(() => null);
    if (told === null) return cannot((words) => words.notRead(path));
    backups.push(told);
  }
  return verify(await openPayload(), env, {
    anchors: [...asked.anchor, ...backups.flatMap(({ anchors }) => anchors)],
    heads: backups.flatMap(({ heads }) => heads),
  });
}

async function verify(payload: Payload, env: Env, given: Told): Promise<number> {
  try {
    const anchors = [...given.anchors, ...(await readPublishedAnchors(openStorage(env), storageRoots))];
    const report = await verifyTimeline(payload, { former: env.formerSecrets, anchors, heads: given.heads });
    const journal = await verifyJournal(payload, { former: env.formerSecrets });
    const lines = (words: Words): string =>
      [...linesOf(words, report, anchors.length + given.heads.length), ...journalLines(words, journal)].join(
        '\n',
      );
    const text = `${lines(verifyWords.tr)}\n\n${lines(verifyWords.en)}`;
    const isAllWhole = isWhole(report) && isWholeJournal(journal);
    if (isAllWhole) console.log(text);
    else console.error(text);
    if (report.end === 'not_begun') return 2;
    return isAllWhole ? 0 : 1;
  } catch (error) {
    return cannot((words) => words.notRead(error instanceof Error ? error.message : String(error)));
  }
}

function cannot(say: (words: Words) => string): number {
  console.error(`${say(verifyWords.tr)}\n\n${say(verifyWords.en)}`);
  return 2;
}

function readArguments(): { readonly backup: readonly string[]; readonly anchor: readonly Anchor[] } | null {
  const many = { type: 'string', multiple: true } as const;
  try {
    const { values } = parseArgs({ options: { backup: many, anchor: many } });
    const anchor = (values.anchor ?? []).map((written) => {
      const [, position, seal = ''] = /^(\d{1,15}):(\S{1,200})$/.exec(written) ?? [];
      return position === undefined ? null : { where: written, position: Number(position), seal };
    });
    const read = anchor.filter((each) => each !== null);
    return read.length === anchor.length ? { backup: values.backup ?? [], anchor: read } : null;
  } catch {
    return null;
  }
}

/** A backup's folder, or its list alone, as it is kept elsewhere. */
async function toldByBackup(path: string): Promise<Told> {
  const folder = (await stat(path)).isDirectory() ? path : dirname(path);
  const { heads, chain = null } = await readManifest(folder);
  const where = resolve(folder, manifestName);
  return {
    anchors: chain === null ? [] : [{ where, ...chain }],
    heads: Object.entries(heads).map(([scope, hash]) => ({ where, scope, hash })),
  };
}

function linesOf(words: Words, report: TimelineReport, anchors: number): readonly string[] {
  const { chains, entries, waiting, kept } = report;
  return [
    ...(isWhole(report) ? [words.whole(chains, entries)] : found(words, report)),
    ...(kept?.seal ? [words.end(kept.position, kept.seal)] : []),
    ...(kept?.adoptedAt && kept.adopted > 0 ? [words.adopted(kept.adopted, kept.adoptedAt)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    words.anchors(anchors),
    words.limits,
  ];
}

function journalLines(words: Words, report: JournalReport): readonly string[] {
  const { entries, removed, waiting, end, links, broken } = report;
  const found = [
    ...(end === null ? [] : [words.ends[end]]),
    ...links.map(({ position, wrong }) => words.link(position, words.linkFaults[wrong])),
    ...broken.map(({ id, wrong }) => words.journal.entry(id, words.journal.faults[wrong])),
  ];
  return [
    words.journal.heading,
    ...(isWholeJournal(report) ? [words.journal.whole(entries)] : found),
    ...(removed > 0 ? [words.journal.removed(removed)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
  ];
}

function found(words: Words, { end, links, broken, anchors, records }: TimelineReport): readonly string[] {
  return [
    ...(end === null ? [] : [words.ends[end]]),
    ...links.map(({ position, wrong }) => words.link(position, words.linkFaults[wrong])),
    ...broken.map(({ scope, seq, wrong }) => words.entry(scope, seq, words.entryFaults[wrong])),
    ...anchors.map(({ where, position, wrong }) => words.anchor(where, position, words.anchorFaults[wrong])),
    ...records.map(({ record, part, wrong }) =>
      words.record(record, words.parts[part], words.recordFaults[wrong]),
    ),
  ];
}
