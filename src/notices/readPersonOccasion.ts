import type { PayloadRequest } from 'payload';
import { isOpen } from '@/domain/people/accountLink';
import { personChanges } from '@/domain/people/personChange';
import type { PersonMatter } from '@/domain/notices/letter';
import type { KindAbout } from '@/domain/notices/notices';
import { noticesAbout } from '@/domain/notices/noticesOf';
import type { Timeline } from '@/payload-types';
import { readAccount, type AccountRecord } from '@/accounts/accountRecord';
import { linkKey } from '@/accounts/linkKey';
import { readNamesOfProvinces } from '@/workflow/sheet/provinces';
import type { Occasion } from './occasion';

/** An act on somebody's account; null when its link has been replaced, used or closed meanwhile. */
export async function readPersonOccasion(
  req: PayloadRequest,
  { id, entry }: { readonly id: string; readonly entry: Timeline },
  now: Date,
): Promise<Occasion | null> {
  const account = await readAccount(req, id);
  const kinds = noticesAbout('person', entry).map(({ kind }) => kind);
  if (account === null || kinds.length === 0) return null;
  const link = linkOf(req, account, { at: entry.at, now });
  if (kinds.includes('invited') && link === null) return null;
  const changes = personChanges(entry.changes, await readNamesOfProvinces(req.payload));
  const former = changes.some(({ field }) => field === 'email') ? account.formerEmail : null;
  const matter = { ...matterOf(account), link, changes, formerEmail: former };
  return occasionOf(matter, kinds, { id: entry.actor ?? null, name: entry.actorName ?? null });
}

/** A link that somebody asked for; `about` is the person and the moment. Null when it does not work any more. */
export async function readLinkOccasion(
  req: PayloadRequest,
  about: string,
  now: Date,
): Promise<Occasion | null> {
  const [id = '', ...moment] = about.split(':');
  const account = await readAccount(req, id);
  const link = account && linkOf(req, account, { at: moment.join(':'), now });
  if (!account || !link) return null;
  return occasionOf({ ...matterOf(account), link }, ['reset_asked'], { id: null, name: null });
}

/** The account's link when it is the one that was made at this moment, and works. */
function linkOf(
  { payload }: PayloadRequest,
  { id, active, link }: AccountRecord,
  { at, now }: { readonly at: string; readonly now: Date },
): PersonMatter['link'] {
  if (!active || link === null || link.at !== at || !isOpen(link, now)) return null;
  return { key: linkKey(payload.secret, id, link), expires: link.expires };
}

function matterOf({ id, active }: AccountRecord): PersonMatter {
  return { person: id, link: null, changes: [], formerEmail: null, active };
}

function occasionOf(
  matter: PersonMatter,
  kinds: readonly KindAbout<'person'>[],
  actor: { readonly id: string | null; readonly name: string | null },
): Occasion {
  const notices = kinds.map((kind) => ({ about: 'person' as const, kind, matter, things: [] }));
  return { notices, actor: actor.id, actorName: actor.name, onBehalfOf: null, comment: null };
}
