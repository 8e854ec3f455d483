import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { personOf } from '@/access/personOf';
import { readOne } from '@/database/asSystem';
import type { EditionState } from '@/domain/workflow/entryPhase';
import {
  editionChangeIssues,
  editionDateIssues,
  editionDays,
  reminderIssues,
  type EditionFields,
} from '@/domain/workflow/editionDates';
import { usualReminders, type ReminderField } from '@/domain/workflow/reminderDays';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { conflict, refusal } from '../refusal';

type StoredEdition = EditionFields & { readonly revision: number; readonly state: EditionState };

/**
 * Refuses dates that cannot be, and changes of what stands once an edition has opened. Counts what a form changes as a new
 * revision, so that who opens or closes the edition has seen it; our own actions count the revision themselves.
 */
export const keepEdition: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  const stored = operation === 'create' ? null : (originalDoc as StoredEdition);
  const wanted = fieldsOf({ ...stored, ...data });
  const isForm = stored !== null && data.revision === stored.revision;
  const isMove = stored !== null && !isForm;
  const against =
    isForm && personOf(req) !== null
      ? editionChangeIssues({ ...fieldsOf(stored), state: stored.state }, wanted)
      : [];
  const issues =
    against.length > 0 || isMove ? against : [...editionDateIssues(wanted), ...reminderIssues(wanted)];
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  const isChanged = isForm && JSON.stringify(fieldsOf(stored)) !== JSON.stringify(wanted);
  return isChanged ? { ...data, revision: stored.revision + 1 } : data;
};

type Given = { readonly [K in keyof EditionFields]?: EditionFields[K] | null | undefined };

function fieldsOf(edition: Given): EditionFields {
  const { year, month, releaseMode, ...rest } = edition;
  const [asOf, entryOpens, entryDue, entryCloses] = editionDays.map((name) => rest[name] ?? null);
  return {
    year: year ?? 0,
    month: month ?? 0,
    releaseMode: releaseMode ?? '',
    asOf: asOf ?? null,
    entryOpens: entryOpens ?? null,
    entryDue: entryDue ?? null,
    entryCloses: entryCloses ?? null,
    remindBeforeDue: daysTyped(rest, 'remindBeforeDue'),
    remindAfterDue: daysTyped(rest, 'remindAfterDue'),
    remindBeforeClose: daysTyped(rest, 'remindBeforeClose'),
  };
}

/** A field is validated after this hook: whatever came is still here. */
function daysTyped(given: Given, field: ReminderField): string {
  const typed: unknown = given[field] ?? usualReminders[field];
  return typeof typed === 'string' ? typed : JSON.stringify(typed);
}

/** Lets an edition be removed until it opens, and records that it was planned and removed. */
export const keepOpened: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const edition = await readOne(req, 'editions', String(id));
  if (edition === null) return;
  if (edition.state !== 'planned') throw conflict(req, [{ field: 'id', problem: 'edition_opened' }], 403);
  await recordTimeline(req, {
    scope: { kind: 'edition', id: edition.id },
    edition: edition.id,
    province: null,
    action: 'remove_edition',
    actor: personOf(req),
    at: new Date(),
    comment: null,
    changes: [{ field: 'id', before: fieldsOf(edition), after: null }],
  });
};
