import { subjectOf } from './noticeSubject';
import { isAbout, matters, type KindAbout, type Matter, type Matters } from './matters';
import { noticeKinds, notices, type JobOccasion, type NoticeKind, type NoticeRow } from './notices';
import { remarkIn } from '../conversations/remark';
import { isForceField, traceIn, type TimelineChange } from '../workflow/timelineEntry';

/** A notice that an act brings about, and the figures or the text it is about, at the revision it left them. */
export interface ActNotice<K extends NoticeKind = NoticeKind> {
  readonly kind: K;
  readonly changed: readonly { readonly field: string; readonly revision: number }[];
}

interface Act {
  readonly scope: string;
  readonly action: string;
  readonly changes: readonly TimelineChange[];
}

/** Lists the notices that an act, as the timeline has it, brings about; none for most acts. */
export function noticesOf(act: Act): readonly ActNotice[] {
  const subject = subjectOf(act.scope);
  if (subject === null) return [];
  return subject === 'figure'
    ? [...noticesAbout(subject, act), ...noticesAbout('extension', act)]
    : noticesAbout(subject, act);
}

/** Lists the notices of an act that are about one sort of thing. */
export function noticesAbout<M extends Matter>(matter: M, act: Act): readonly ActNotice<KindAbout<M>>[] {
  return noticeKinds.flatMap((kind) => {
    if (!isAbout(matter, kind)) return [];
    const changed = changedIn(act, notices[kind]);
    return changed === null ? [] : [{ kind, changed }];
  });
}

/** What an act changed that a row of the table is about; null when it brings that notice not about. */
function changedIn(act: Act, row: NoticeRow): ActNotice['changed'] | null {
  if (!('actions' in row) || !row.actions.some((action) => action === act.action)) return null;
  if (row.subject === 'conversation') return figureSpokenOf(act, row);
  if (row.subject === 'deputy' || row.subject === 'extension') return [];
  if (row.subject === 'person') return isFirstGrant(act) ? null : [];
  const changed = act.changes.flatMap(({ field, after }) => {
    const { state, revision } = traceIn(after);
    const isForce = isForceField(field);
    return state === row.into && isForce === (row.subject === 'force') ? [{ field, revision }] : [];
  });
  return changed.length === 0 ? null : changed;
}

/** A comment that tells somebody of the row. */
function figureSpokenOf({ changes }: Act, { to }: NoticeRow): ActNotice['changed'] | null {
  const changed = changes.flatMap(({ field, after }) => {
    const { mentions, answers } = remarkIn(after);
    const tells = to.includes('named') ? mentions.length > 0 : answers !== null;
    return tells ? [{ field, revision: 0 }] : [];
  });
  return changed.length === 0 ? null : changed;
}

/** What somebody is given with the account comes with the invitation. */
function isFirstGrant({ action, changes }: Act): boolean {
  return action === 'grant' && changes.some(({ field, before }) => field === 'roles' && before === null);
}

/** Finds the notice of what the job did with one booklet, with one that left with a train, or with a whole train. */
export function noticeOfJob<S extends JobOccasion['subject']>(
  subject: S,
  into: JobOccasion['into'],
): KindAbout<Matters[S]> | null {
  const kinds = noticeKinds.filter((kind) => isAbout(matters[subject], kind));
  return kinds.find((kind) => isJob(notices[kind], subject, into)) ?? null;
}

function isJob(row: NoticeRow, subject: JobOccasion['subject'], into: JobOccasion['into']): boolean {
  return row.subject === subject && row.into === into;
}
