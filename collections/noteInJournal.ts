import type { AfterErrorHook, CollectionAfterChangeHook } from 'payload';
import { personOf } from '@/access/personOf';
import { recordSecurityEvent, recordWith, senderIn } from '@/journal/recordSecurityEvent';
import { parseScope } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';

/** Points from the journal of security to each act on an account, which the timeline tells in full. */
export const noteAccountAct: CollectionAfterChangeHook<Timeline> = async ({ doc, req }) => {
  const scope = parseScope(doc.scope);
  if (scope?.kind !== 'user') return;
  const by = doc.actor === scope.id ? null : (doc.actor ?? null);
  await recordWith(req, {
    at: new Date(doc.at),
    kind: 'account_changed',
    person: scope.id,
    by,
    detail: doc.action,
  });
};

/** Tells the journal of security which of Payload's own doors refused whom. */
export const noteForbidden: AfterErrorHook = async ({ error, req, collection }) => {
  if ((error as { readonly status?: unknown }).status !== 403) return;
  await recordSecurityEvent(req.payload, {
    at: new Date(),
    kind: 'refused',
    person: personOf(req)?.id ?? null,
    sender: senderIn(req.headers),
    detail: `${req.method ?? 'GET'} ${collection?.slug ?? 'payload'}`,
    problem: null,
  });
};
