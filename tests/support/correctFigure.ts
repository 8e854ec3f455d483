import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import type { PublishingCountry } from './publishingCountry';
import { releaseSeen } from './releaseSeen';
import { valueOf } from './results';

const place = { edition: '2024-2', province: '76' } as const;

/** Corrects one of Iğdır's figures through all stages, releases the next number, and gives its id. */
export async function correctFigure(country: PublishingCountry, amount: number): Promise<string> {
  const { editor, approver, reviewer, publisher } = country.people;
  const stored = async (): Promise<{ metric: string; revision: number }> => {
    const { revision } = await country.payload.findByID({
      collection: 'figures',
      id: '2024-2:76:shm-merkez',
      overrideAccess: true,
    });
    return { metric: 'shm-merkez', revision };
  };
  const value = { kind: 'number' as const, amount };
  const figure = { ...(await stored()), entry: { value }, note: 'Yeni merkez açıldı', asOf: null };
  await saveFigures(editor, { ...place, figures: [figure] });
  await sendFigures(editor, { ...place, figures: [await stored()] });
  await approveFigures(approver, { ...place, figures: [await stored()] });
  await approveFigures(reviewer, { ...place, figures: [await stored()] });
  const answer = await releaseSeen(publisher, {
    ...place,
    kind: 'correction',
    reason: 'Eksik bildirilmişti',
  });
  return valueOf(answer).publication;
}
