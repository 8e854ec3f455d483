import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { istanbulDate } from '@/domain/days';
import { openEdition } from '@/workflow/editions/moveEdition';
import { actingAs, asUser } from './acting';
import type { DemoUsers } from './people';

const day = 24 * 60 * 60 * 1000;

/** A demo edition. Its entry window is put around the day of installation, so that the desk can be used. */
export interface EditionToOpen {
  readonly id: string;
  readonly year: number;
  readonly month: number;
  readonly asOf: string;
  /** Invented figures: every page and file says so. No endpoint sets it, so the demo does. */
  readonly sample?: boolean;
}

/** The booklet that the client showed us. */
export const firstEdition: EditionToOpen = { id: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' };

/** Plans the edition and opens it as the publisher, which pins the approved texts. */
export async function enterEdition(
  payload: Payload,
  people: DemoUsers,
  { edition, now }: { readonly edition: EditionToOpen; readonly now: () => Date },
): Promise<void> {
  const publisher = actingAs(payload, people.publisher, now);
  const stored = await readEdition(payload, edition.id);
  if (stored === null) {
    await payload.create({
      collection: 'editions',
      data: { ...edition, ...entryWindow(publisher.now), releaseMode: 'rolling' } as never,
      depth: 0,
      overrideAccess: edition.sample === true,
      user: asUser(people.publisher),
    });
  }
  const planned = await readEdition(payload, edition.id);
  if (planned?.state === 'planned') {
    const opened = await openEdition(publisher, { edition: edition.id });
    if (!opened.ok) throw new Error(`${edition.id} was not opened: ${JSON.stringify(opened.issues)}`);
  }
}

function entryWindow(now: Date): { entryOpens: string; entryDue: string; entryCloses: string } {
  const inDays = (days: number): string => istanbulDate(new Date(now.getTime() + days * day));
  return { entryOpens: inDays(-7), entryDue: inDays(21), entryCloses: inDays(28) };
}

async function readEdition(payload: Payload, id: string): Promise<{ readonly state: string } | null> {
  const docs = await readAll({ payload }, 'editions', {
    where: { id: { equals: id } },
    select: { state: true },
    limit: 1,
  });
  return docs[0] ?? null;
}
