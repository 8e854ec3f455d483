import type { KeyInput } from 'puppeteer';
import { addressOf } from '@/contract/addresses';
import { copyElsewhere } from '../../../tests/support/clipboard';
import { worked } from './deskCountry';
import { showsPlan } from './entryTasks';
import type { Hands } from './hands';
import type { ShownScreen } from './screenMeasures';

const edition = worked.id;
const sheet = addressOf('sheet', { edition, plate: '76' });
/** A window of the frame, of a screen, or of the browser itself. */
const anyWindow = '[role=dialog], [role=menu], dialog[open]';

function openBy(...keys: readonly KeyInput[]): (hands: Hands) => Promise<void> {
  return async (hands) => {
    await hands.press(...keys);
    await hands.page.waitForSelector(anyWindow);
  };
}

/** Presses the button in sight whose name has this word. */
function openByButton(word: string): (hands: Hands) => Promise<void> {
  return async ({ page }) => {
    await page.waitForFunction(
      (wanted) => {
        const named = ({ ariaLabel, textContent }: HTMLElement): string => ariaLabel ?? textContent;
        const found = [...document.querySelectorAll<HTMLElement>('button')].find(
          (each) => each.checkVisibility() && named(each).includes(wanted),
        );
        found?.click();
        return found !== undefined;
      },
      {},
      word,
    );
    await page.waitForSelector(anyWindow);
  };
}

async function plan(hands: Hands): Promise<void> {
  // A telephone has a list and no grid to paste into.
  if ((await hands.page.$('[role=grid]')) === null) return;
  await copyElsewhere(
    hands.page,
    'Gösterge\tYeni değer\r\nBilinmeyen\t12\r\nASDEP hane ziyareti\tyaklaşık 30',
  );
  await hands.press('Control', 'v');
  await showsPlan(hands);
}

/** Screens as one person sees them. */
export interface Tour {
  readonly email: string;
  readonly shown: readonly ShownScreen[];
}

/** The screens of who enters figures, and what opens over them. */
export const editorTour: Tour = {
  email: 'il.editor@kitapcik.example',
  shown: [
    { name: 'Bugün', path: addressOf('home') },
    { name: 'Haberler', path: addressOf('home'), bring: openByButton('Haberler') },
    { name: 'Veri girişi', path: sheet },
    { name: 'Veri girişi, yapıştırma planı', path: sheet, bring: plan },
    { name: 'Veri girişi, gönderme özeti', path: sheet, bring: openByButton('Gönder') },
    { name: 'İkinci giriş', path: addressOf('typing', { edition, plate: '76' }) },
    { name: 'Yardım penceresi', path: addressOf('home'), bring: openBy('?') },
    { name: 'Arama', path: sheet, bring: openBy('Control', 'k') },
    { name: 'Yardım', path: addressOf('guide') },
    { name: 'Vekâlet', path: addressOf('deputies') },
    { name: 'Hesabım', path: addressOf('account') },
  ],
};

/** The screens of who reviews them; `plate` has figures that wait. */
export const reviewerTour = (plate: string): Tour => ({
  email: 'bakanlik.inceleme@kitapcik.example',
  shown: [
    { name: 'İnceleme, kuyruk', path: addressOf('review', { edition }) },
    {
      name: 'İnceleme, açık form',
      path: addressOf('review', { edition, plate }),
      bring: async ({ page }) => {
        await page.waitForSelector('[data-item]');
      },
    },
    { name: 'Yayın panosu', path: addressOf('board', { edition }) },
  ],
});
