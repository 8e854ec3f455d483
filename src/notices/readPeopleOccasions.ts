import type { ReadScope } from '@/database/readTogether';
import type { Deputyship } from '@/domain/deputies/deputy';
import type { NotifiedDeputyship, PersonMatter } from '@/domain/notices/letter';
import { noticesAbout } from '@/domain/notices/noticesOf';
import type { Timeline } from '@/payload-types';
import { nameField, readAccount, type AccountRecord } from '@/accounts/accountRecord';
import { accountField } from '@/workflow/deputies/nameDeputy';
import type { MailRecord } from './mailRecord';
import type { Occasion } from './occasion';
import { isOpen } from '@/domain/people/account';
import { personChanges } from '@/domain/people/personChange';
import type { KindAbout } from '@/domain/notices/matters';
import { linkKey } from '@/accounts/links';
import { readNamesOfProvinces } from '@/workflow/sheet/directory';

/**
 * Reads that somebody was named as a deputy, or is none any more, as the entry has it, because people end and
 * are named again; null when there is nobody to name.
 */
export async function readDeputyOccasion(req: ReadScope, entry: Timeline): Promise<Occasion | null> {
  const told = entry.changes.filter(({ field }) => field !== accountField);
  const deputyships: NotifiedDeputyship[] = [];
  for (const { after } of told) deputyships.push(...(await toldOf(req, after as Deputyship)));
  if (deputyships.length === 0) return null;
  const account = entry.changes.find(({ field }) => field === accountField)?.after;
  const matter = { deputyships, account: typeof account === 'string' ? account : null };
  const notices = noticesAbout('deputy', entry).map(({ kind }) => ({
    about: 'deputy' as const,
    kind,
    matter,
    things: [],
  }));
  const { actor = null, actorName = null } = entry;
  return { notices, actor, actorName, onBehalfOf: null, comment: null };
}

async function toldOf(
  req: ReadScope,
  { role, from, until, ...ids }: Deputyship,
): Promise<readonly NotifiedDeputyship[]> {
  const deputy = await readAccount(req, ids.deputy);
  const principal = await readAccount(req, ids.principal);
  if (deputy === null || principal === null) return [];
  const people = {
    deputy: { id: deputy.id, name: deputy.name },
    principal: { id: principal.id, name: principal.name },
  };
  return [{ role, from, until, ...people }];
}

/** Reads an act on somebody's account; null when its link has been replaced, used or closed meanwhile. */
export async function readPersonOccasion(
  req: ReadScope,
  {
    id,
    entry,
    people,
  }: { readonly id: string; readonly entry: Timeline; readonly people?: MailRecord['people'] },
  now: Date,
): Promise<Occasion | null> {
  const account = await readAccount(req, id);
  const kinds = noticesAbout('person', entry).map(({ kind }) => kind);
  const proposed = entry.changes.find(({ field }) => field === nameField)?.after;
  const sealed = people?.find((each) => each.id === id)?.name ?? account?.name;
  const name = typeof proposed === 'string' ? proposed : sealed;
  if (name === undefined || kinds.length === 0) return null;
  const link = account && linkOf(req, account, { at: entry.at, now });
  if (kinds.includes('invited') && link === null) return null;
  const changes = personChanges(entry.changes, await readNamesOfProvinces(req.payload));
  const matter = { person: id, name, active: account?.active ?? true, link, changes };
  const actor = { id: entry.actor ?? null, name: entry.actorName ?? null };
  return { ...occasionOf(matter, kinds, actor), comment: entry.comment ?? null };
}

/** Reads a link that somebody asked for; `about` is person and moment. Null when it works no more. */
export async function readLinkOccasion(req: ReadScope, about: string, now: Date): Promise<Occasion | null> {
  const [id = '', ...moment] = about.split(':');
  const account = await readAccount(req, id);
  const link = account && linkOf(req, account, { at: moment.join(':'), now });
  if (!account || !link) return null;
  return occasionOf({ ...matterOf(account), link }, ['reset_asked'], { id: null, name: null });
}

/** The account's link when it is the one that was made at this moment, and works. */
function linkOf(
  { payload }: ReadScope,
  { id, active, link }: AccountRecord,
  { at, now }: { readonly at: string; readonly now: Date },
): PersonMatter['link'] {
  if (!active || link === null || link.at !== at || !isOpen(link, now)) return null;
  return { key: linkKey(payload.secret, id, link), expires: link.expires };
}

function matterOf({ id, name, active }: AccountRecord): PersonMatter {
  return { person: id, name, link: null, changes: [], active };
}

function occasionOf(
  matter: PersonMatter,
  kinds: readonly KindAbout<'person'>[],
  actor: { readonly id: string | null; readonly name: string | null },
): Occasion {
  const notices = kinds.map((kind) => ({ about: 'person' as const, kind, matter, things: [] }));
  return { notices, actor: actor.id, actorName: actor.name, onBehalfOf: null, comment: null };
}
