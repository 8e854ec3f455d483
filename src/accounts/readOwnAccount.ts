import type { AccountView, OwnSession } from '@/contract/peopleView';
import { inTransaction } from '@/database/inTransaction';
import type { Acting } from '@/workflow/sheet/actRequest';
import { readNamesOfProvinces } from '@/workflow/sheet/provinces';
import { openSessions, readAccount, type AccountRecord } from './accountRecord';

/** The own account, with the sessions that are open; null when it is gone. */
export async function readOwnAccount(acting: Acting, current: string | null): Promise<AccountView | null> {
  const account = await inTransaction(acting.payload, (req) => readAccount(req, acting.person.id));
  if (account === null) return null;
  const { name, email, roles, province, language } = account;
  const nameOf = await readNamesOfProvinces(acting.payload);
  return {
    name,
    email,
    roles,
    province: province === null ? null : nameOf(province),
    language,
    sessions: sessionsOf(account, { now: acting.now, current }),
  };
}

function sessionsOf(
  account: AccountRecord,
  { now, current }: { readonly now: Date; readonly current: string | null },
): readonly OwnSession[] {
  const open = openSessions(account, now).map(({ id, createdAt, expiresAt }) => {
    const device = account.devices.find(({ session }) => session === id);
    const { browser = null, system = null } = device ?? {};
    return { id, since: createdAt ?? expiresAt, isCurrent: id === current, browser, system };
  });
  return open.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || (a.since < b.since ? 1 : -1));
}
