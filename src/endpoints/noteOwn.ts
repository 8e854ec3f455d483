import type { Problem } from '@/domain/problem';
import type { SecurityEventKind } from '@/domain/signIn/securityEvent';
import { recordSecurityEvent, senderIn } from '@/journal/recordSecurityEvent';
import type { RequestContext } from './requestContext';

/** Tells the journal of security what somebody did with sessions of their own, or tried without one. */
export function noteOwn(
  { payload, headers, now }: RequestContext,
  person: string | null,
  kind: SecurityEventKind,
  problem: Problem | null = null,
): Promise<void> {
  return recordSecurityEvent(payload, { at: now, kind, person, sender: senderIn(headers), problem });
}
