import type { Payload } from 'payload';
import { enterPeople } from '@/demo/run/people';
import { actingAs, quietly } from '@/demo/run/acting';
import { isEntered } from '@/domain/workflow/figureRecord';
import { saveFigures } from '@/workflow/figures/saveFigures';
import {
  bringToMinistry,
  published,
  readFigures,
  worked,
  type AskedProvince,
} from '../bench/desk/deskCountry';

const now = (): Date => new Date();
const igdir = '76';

/** What stands in the pictures: sheets that wait for the ministry, some of them odd, and Iğdır's at work. */
export async function enterPictured(payload: Payload, places: readonly AskedProvince[]): Promise<void> {
  const others = places.filter(({ plate }) => plate !== igdir).slice(0, 9);
  await bringToMinistry(
    payload,
    others.map(({ plate }, place) => ({
      plate,
      tenfold: place === 0 ? ['eoe-kisi', 'sed-cocuk'] : place === 3 ? ['aep-kisi'] : [],
    })),
  );
  await enterHalfOfIgdir(payload);
}

/** Most figures of the first sections, one of them with a zero too many, some confirmed and one with a note. */
async function enterHalfOfIgdir(payload: Payload): Promise<void> {
  const people = await enterPeople(payload, process.env['DATA_DIR'] ?? '');
  const editor = quietly(actingAs(payload, people.provinceEditor, now));
  const place = { edition: worked.id, province: igdir };
  const before = await readFigures(payload, { ...place, edition: published.id });
  const figures = before.filter(isEntered).flatMap(({ metric, value }, index) => {
    if (value.kind !== 'number' || index > 30 || index % 8 === 5) return [];
    const isOdd = metric === 'eoe-kisi';
    const amount = isOdd ? value.amount * 10 : Math.round(value.amount * (1 + (index % 5) / 100));
    const note = index === 9 ? 'Eylül ayında iki yeni merkez açıldı.' : null;
    const isSame = index % 3 === 0 && !isOdd;
    return [
      {
        ...{ metric, revision: 0, asOf: null, note },
        entry: isSame ? { unchanged: published.id } : { value: { ...value, amount } },
      },
    ];
  });
  await saveFigures(editor, { ...place, figures });
}
