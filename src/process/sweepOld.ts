import { readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { filesOf } from '@/domain/publication/render';
import type { Env } from '@/env';
import { isGone } from '@/env/processMark';
import { sweepJournal } from '@/journal/keepJournal';
import { sweepOutbox } from '@/mail/outbox';
import { sweepProfiles } from '@/press/browser/browserFolder';
import { defaultBrowserDir } from '@/press/client/permissions';
import { findById } from '@/signIn/visitor';
import { sweepPresence } from '@/workflow/review/sheetPresence';
import { sweepLeftBehind } from '@/storage/checkStorage';

const day = 86_400_000;

type Kept = Pick<Env, 'dataDir' | 'keepDays' | 'journalDays' | 'formerSecrets' | 'mail' | 'storage'>;

/**
 * Removes what is not kept for ever, once a day (docs/operations.md has the table): what dead processes left, sent mails
 * and superseded attempts at booklets after their days, the journal of security after its own. Nothing of the timeline, of publications and of what proves them.
 */
export async function sweepOld(payload: Payload, env: Kept, now: Date): Promise<void> {
  const before = new Date(now.getTime() - env.keepDays * day);
  await sweepScratch(env, now);
  if (env.mail.kind === 'outbox') await sweepOutbox(env.mail.folder, { before, now });
  const at = { less_than: before.toISOString() };
  const where = { and: [{ at }, { state: { in: ['sent', 'failed'] } }] };
  await payload.db.deleteMany({ collection: 'mails', where });
  await sweepRenders(payload, before);
  await sweepSessions(payload, now);
  await sweepPresence(payload, now);
  const oldest = new Date(now.getTime() - env.journalDays * day);
  await sweepJournal(payload, { before: oldest, former: env.formerSecrets });
}

/** Sessions that have run out: Payload removes them at their owner's next login, which may never come. */
async function sweepSessions(payload: Payload, now: Date): Promise<void> {
  const where = { 'sessions.expiresAt': { less_than: now.toISOString() } };
  for (const { id } of await readAll({ payload }, 'users', { where, select: { email: true } }))
    await inTransaction(payload, async (req) => {
      const user = await findById(req, id);
      if (user === null) return;
      const sessions = (user.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now);
      // As where Payload itself writes sessions: the account was not changed by anybody.
      const data = { ...user, sessions, updatedAt: null };
      await payload.db.updateOne({ collection: 'users', id, data, req, returning: false });
    });
}

/** Removes what dead processes left in the folders where files are made. */
export async function sweepScratch(
  { dataDir, storage }: Pick<Env, 'dataDir' | 'storage'>,
  now: Date,
): Promise<void> {
  if (storage.kind === 'folder') await sweepLeftBehind(join(storage.folder, '.preparing'), { now });
  await sweepProfiles(defaultBrowserDir());
  await sweepSockets();
  const work = join(dataDir, 'work');
  for (const name of await readdir(work).catch(() => []))
    // Releases before this one named the folder by the process's id alone.
    if (isGone(/^\d+$/.test(name) ? `${hostname()}/${name}` : name))
      await rm(join(work, name), { recursive: true, force: true });
}

/** Folders of the sockets of web processes that were killed; those of another user are theirs. */
async function sweepSockets(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = /^kitapcik-desk-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || !isGone(`${hostname()}/${pid}`)) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Of each publication stay the last attempt, whose number counts on, and all whose files readers may have. */
async function sweepRenders(payload: Payload, before: Date): Promise<void> {
  const renders = await readAll({ payload }, 'renders', {
    select: { publication: true, attempt: true, state: true, shown: true, step: true, at: true },
    sort: '-attempt',
  });
  const counted = new Set<string>();
  const old = renders.filter((render) => {
    const { publication, state, at } = render;
    const isLast = !counted.has(publication);
    counted.add(publication);
    if (isLast || filesOf([render]) === 'made') return false;
    return state === 'failed' && at < before.toISOString();
  });
  const where = { id: { in: old.map(({ id }) => id) } };
  if (old.length > 0) await payload.db.deleteMany({ collection: 'renders', where });
}
