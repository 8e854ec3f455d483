import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { ok, refusedFor, type Result } from '@/domain/result';
import { isSureOfAddress, type ProviderClaims } from '@/domain/signIn/providerClaims';
import type { Identity } from '@/payload-types';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { emailOf } from '@/domain/signIn/email';
import { findByAddress, findById, type StoredUser } from '../visitor';

/**
 * Finds the account of somebody from the provider: the one linked to that identity, else the first time the
 * one that has the address, if the provider has checked it and the person has no other identity there. Everybody
 * else is refused: this makes no account, and nobody who is switched off gets in.
 */
export async function knownPerson(
  req: PayloadRequest,
  claims: ProviderClaims,
  { now, trustsEmail }: { readonly now: Date; readonly trustsEmail: boolean },
): Promise<Result<StoredUser>> {
  const linked = await findIdentity(req, claims, 'subject', claims.subject);
  if (linked !== null) return joined(req, activeOnly(await findById(req, linked.person)));
  if (!isSureOfAddress(claims, trustsEmail)) return refusedFor('provider_unverified');
  const found = activeOnly(await findByAddress(req.payload, emailOf(claims.email ?? '')));
  if (!found.ok) return found;
  if ((await findIdentity(req, claims, 'person', found.value.id)) !== null)
    return refusedFor('provider_linked_elsewhere');
  await link(req, claims, { user: found.value, now });
  return joined(req, found);
}

/**
 * Ends the invitation of somebody whom the provider has let in: they are here, as after a first password, and the link
 * in their mailbox opens the account no more.
 */
async function joined(req: PayloadRequest, found: Result<StoredUser>): Promise<Result<StoredUser>> {
  if (!found.ok || found.value.invited !== true) return found;
  const { id } = found.value;
  const data = { invited: false, link: null };
  await req.payload.update({ collection: 'users', id, data, ...asSystem, req });
  return ok({ ...found.value, ...data });
}

function activeOnly(user: StoredUser | null): Result<StoredUser> {
  return user?.active === true ? ok(user) : refusedFor('provider_unknown_person');
}

async function findIdentity(
  req: PayloadRequest,
  { issuer }: ProviderClaims,
  by: 'subject' | 'person',
  value: string,
): Promise<Identity | null> {
  const docs = await readAll(req, 'identities', {
    where: { issuer: { equals: issuer }, [by]: { equals: value } },
    limit: 1,
  });
  return docs[0] ?? null;
}

async function link(
  req: PayloadRequest,
  { issuer, subject }: ProviderClaims,
  { user, now }: { readonly user: StoredUser; readonly now: Date },
): Promise<void> {
  await req.payload.create({
    collection: 'identities',
    data: {
      id: createHash('sha256').update(`${issuer}\n${subject}`).digest('hex'),
      issuer,
      subject,
      person: user.id,
      at: now.toISOString(),
    },
    ...asSystem,
    req,
  });
  await recordTimeline(req, {
    scope: { kind: 'user', id: user.id },
    edition: null,
    province: null,
    action: 'link_identity',
    actor: { id: user.id, name: user.name, roles: user.roles, province: user.province ?? null },
    at: now,
    comment: null,
    changes: [{ field: 'issuer', before: null, after: issuer }],
  });
}
