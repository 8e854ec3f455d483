import type { Payload } from 'payload';
import type { User } from '@/payload-types';
import { figures, metrics } from '@/demo/content';
import { actingAs, quietly } from '@/demo/run/acting';
import { alreadyInPrint } from '@/demo/run/disclosure';
import { enterEdition } from '@/demo/run/edition';
import { enterFigures } from '@/demo/run/figures';
import { enterPeople } from '@/demo/run/people';
import { enterProvinces } from '@/demo/run/provinces';
import { enterTexts } from '@/demo/run/texts';
import type { Metric } from '@/domain/figures/metric';
import type { Env } from '@/env';
import { closeEdition } from '@/workflow/editions/moveEdition';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { printAll, published, worked } from './deskCountry';

/** The rows of the wide sheet. */
export const wideRows = 200;

const now = (): Date => new Date();
const igdir = '76';
const asked = metrics.filter(({ where }) => where === null);

/** Gives copies of what is asked everywhere, as many as are lacking. */
function copies(): readonly Metric[] {
  return Array.from({ length: wideRows - asked.length }, (_, copy) => {
    const original = asked[copy % asked.length];
    if (original === undefined) throw new Error('There are no metrics');
    const number = String(copy + 1);
    const label = { tr: `${original.label.tr}, ${number}`, en: `${original.label.en}, ${number}` };
    return { ...original, key: `${original.key}-${number}`, label, order: 1000 + copy };
  });
}

/**
 * Fills an installation whose sheet has 200 rows: the country's own metrics, and copies of the plain ones beside them, written
 * and approved as an editor would. The edition before has values for all of them, so that every column of every row says something.
 */
export async function enterWideSheet(payload: Payload, env: Env): Promise<void> {
  await enterProvinces(payload);
  const people = await enterPeople(payload, env.dataDir);
  await enterTexts(payload, people, now, copies());
  await enterEdition(payload, people, { edition: published, now });
  const values = [
    ...figures.values,
    ...copies().map(({ key }, place) => ({
      metric: key,
      value: { kind: 'number' as const, amount: 100 + place },
    })),
  ];
  const as = (user: User): ActContext => quietly(actingAs(payload, user, now));
  const actors = {
    editor: as(people.provinceEditor),
    approver: as(people.provinceApprover),
    reviewer: as(people.reviewer),
    publisher: as(people.publisher),
  };
  await enterFigures(payload, actors, { edition: published.id, province: igdir, values }, alreadyInPrint);
  await printAll(payload, env);
  await closeEdition(actors.publisher, { edition: published.id });
  await enterEdition(payload, people, { edition: worked, now });
}
