import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { changedFigures } from '@/domain/publication/changes';
import { openContext } from '@/domain/publication/openSnapshot';
import { isReplaced } from '@/domain/publication/readable';
import { isResting, retryIssues } from '@/domain/publication/render';
import { createRender, queueRender } from '@/jobs/queues';
import type { Render } from '@/payload-types';
import { StoredRefused } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { advanceSheetRow, recordOnSheet } from '../sheet/advanceSheet';
import { loadSheet, readSheetRow } from '../sheet/loadSheet';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import {
  readPublications,
  readPublicationsById,
  readWhole,
  type WholePublication,
} from '../sheet/publications';
import { readBookletContext } from './bookletContext';
import { readDisclosure, readNextFigures } from './readDisclosure';

/** The attempt that was made or goes on. */
export interface Retried {
  readonly render: string;
}

/**
 * Makes and queues the next attempt at the files of a publication whose last attempt failed. An attempt that
 * rests because something was missing goes on at once. A number that another one followed is given up, and so
 * is one whose figures would be released otherwise today.
 */
export async function retryRender(
  acting: ActContext,
  { publication }: { publication: string },
): Promise<Result<Retried>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Retried>> => {
    const last = await lastAttempt(req, publication);
    const [head] = await readPublicationsById(req, [publication]);
    const replaced = head !== undefined && isReplaced(await readPublications(req, head), head.number);
    const issues = retryIssues(acting.person, last && standingOf(last), replaced);
    if (last === null || issues.length > 0) return refused(issues);
    const isOutdated = head?.files === 'failed' && !(await isStillSo({ req, acting }, last));
    if (isOutdated) return refusedFor('publication_outdated', 'render');
    const sheet = await readSheetRow(req, last);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    const render = isResting(standingOf(last))
      ? await endRest(req, last)
      : await createRender(req, { ...last, attempt: last.attempt + 1, at: acting.now.toISOString() });
    await advanceSheetRow(req, sheet, await recordRetry(req, acting, { last, render }));
    return ok({ render: render.id });
  });
}

/**
 * Tells whether a release of today would print the same figures: none of them was approved anew or decided to
 * be suppressed since, nothing that readers got since makes them tell of few persons, and nothing that they are
 * compared with was taken back.
 */
export async function isStillSo(
  { req, acting }: Omit<SheetAct, 'sheet'>,
  { publication, edition, province }: Render,
): Promise<boolean> {
  const whole = await readIfReadable(req, publication);
  if (whole === null) return true;
  const { kind, snapshot } = whole;
  const sheet = await loadSheet(req, { edition, province }, acting.now);
  // A withdrawal prints no figures.
  if (kind === 'withdrawal' || sheet === null) return true;
  const { figures, undecided } = await readDisclosure(req, sheet, await readNextFigures(req, sheet));
  const isSame = undecided.length === 0 && changedFigures(snapshot.figures, figures).length === 0;
  return isSame && (await comparesWhatStands(req, sheet, snapshot));
}

/** Tells whether readers still have all that a booklet compares its figures with. */
async function comparesWhatStands(
  { payload }: PayloadRequest,
  sheet: SheetContext,
  { context, metrics, texts, figures }: Snapshot,
): Promise<boolean> {
  if (context === undefined) return true;
  // Its own plan and definitions: a text that was adopted since takes nothing back.
  const { front } = texts;
  const { pins } = sheet.edition;
  const asReleased = { ...pins, metrics, texts: { ...pins.texts, front } };
  const now = await readBookletContext(payload, {
    ...sheet,
    edition: { ...sheet.edition, pins: asReleased },
  });
  return now !== undefined && canonicalJson(openContext(now, figures)) === canonicalJson(context);
}

/** What this release cannot read says so itself, with what to do, when its files are made. */
async function readIfReadable(req: PayloadRequest, id: string): Promise<WholePublication | null> {
  try {
    return await readWhole(req, id);
  } catch (error) {
    if (error instanceof StoredRefused) return null;
    throw error;
  }
}

const standingOf = ({ state, reason }: Render) => ({ state, reason: reason ?? null });

/** Reads the latest attempt at a publication's files. */
export async function lastAttempt(req: PayloadRequest, publication: string): Promise<Render | null> {
  const docs = await readAll(req, 'renders', {
    where: { publication: { equals: publication } },
    sort: '-attempt',
    limit: 1,
  });
  return docs[0] ?? null;
}

/** The same attempt; the job that waits for the end of its rest finds that it has gone on. */
async function endRest(req: PayloadRequest, last: Render): Promise<Render> {
  await req.payload.db.updateOne({ collection: 'renders', id: last.id, data: { waitsUntil: null }, req });
  await queueRender(req, last.id);
  return last;
}

async function recordRetry(
  req: PayloadRequest,
  acting: ActContext,
  { last, render }: { readonly last: Render; readonly render: Render },
): Promise<string> {
  const { publication } = last;
  return recordOnSheet(req, last, {
    action: 'retry',
    actor: acting.person,
    at: acting.now,
    comment: null,
    changes: [
      {
        field: 'render',
        before: { publication, attempt: last.attempt },
        after: { publication, attempt: render.attempt },
      },
    ],
  });
}
