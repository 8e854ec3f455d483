import { migrateDatabase } from '@/database/migrateDatabase';
import { provinces } from '@/demo/content/provinces';
import { readSettings } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { bringToMinistry, byFigures, enterDeskCountry, type AskedProvince } from './deskCountry';
import { enterPictured } from '../../pictures/enterPictured';
import { enterWideSheet } from './wideSheet';

/** What an installation for the desk's measures holds; all but `wide` go on from a copy of `country`. */
export const deskFillings = ['country', 'review', 'approvals', 'wide', 'pictures'] as const;
export type DeskFilling = (typeof deskFillings)[number];

/** Three figures of different sentences, none of them read by a rule between metrics. */
const wrong = ['eoe-kisi', 'aep-kisi', 'sed-cocuk'];

/** Fills the installation of this process as the one that started it asks; gives the provinces, those with 47 figures first. */
export async function fillDesk(): Promise<string> {
  return JSON.stringify(await fillWith(process.env['DESK_FILL'] as DeskFilling));
}

/** Fills the installation of this process. */
export async function fillWith(filling: DeskFilling): Promise<readonly AskedProvince[]> {
  const env = readSettings();
  const payload = await openPayload();
  await migrateDatabase(payload);
  if (filling === 'country') await enterDeskCountry(payload, env);
  if (filling === 'wide') await enterWideSheet(payload, env);
  const places = filling === 'wide' ? [] : await byFigures(payload);
  if (filling === 'review')
    await bringToMinistry(
      payload,
      places.slice(0, 3).map(({ plate }, place) => ({ plate, tenfold: place === 0 ? wrong : [] })),
    );
  if (filling === 'approvals')
    await bringToMinistry(
      payload,
      provinces.map(({ plate }) => ({ plate, tenfold: [] })),
    );
  if (filling === 'pictures') await enterPictured(payload, places);
  await payload.destroy();
  return places;
}
