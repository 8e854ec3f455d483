import type { Payload } from 'payload';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { figures } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { actingAs, quietly } from '@/demo/run/acting';
import { enterEdition, firstEdition } from '@/demo/run/edition';
import { enterPeople, enterPerson } from '@/demo/run/people';
import { enterProvinces } from '@/demo/run/provinces';
import { enterTexts } from '@/demo/run/texts';

/** One client: a person and their own sheet. */
export interface SheetClient {
  readonly editor: ActContext;
  readonly place: SheetPlace;
}

const now = (): Date => new Date();

/** Provinces of no group, as the one is whose figures are entered: some statements are of certain groups alone. */
export const benchedProvinces = provinces.filter(({ groups }) => groups.length === 0);

/** Fills an installation up to an open edition, and provinces' sheets with all 43 figures as drafts. */
export async function sheetClients(
  payload: Payload,
  dataDir: string,
  count: number,
): Promise<readonly SheetClient[]> {
  await enterProvinces(payload);
  const people = await enterPeople(payload, dataDir);
  await enterTexts(payload, people, now);
  await enterEdition(payload, people, { edition: firstEdition, now });
  const clients: SheetClient[] = [];
  for (const { plate, slug, name } of benchedProvinces.slice(0, count)) {
    const user = await enterPerson(payload, dataDir, {
      name,
      email: `il.editor.${slug}@kitapcik.example`,
      roles: ['province_editor'],
      province: plate,
    });
    const editor = quietly(actingAs(payload, user, now));
    const place = { edition: firstEdition.id, province: plate };
    const blank = figures.values.map(({ metric, value }) => ({
      metric,
      revision: 0,
      entry: { value },
      note: null,
      asOf: null,
    }));
    const { results } = await saveFigures(editor, { ...place, figures: blank });
    if (!results.every(({ outcome }) => outcome === 'done')) throw new Error(`${plate}: not all were saved`);
    clients.push({ editor, place });
  }
  return clients;
}
