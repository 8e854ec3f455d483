import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { addressOf } from '@/contract/addresses';
import { worked } from '../bench/desk/deskCountry';
import { copyElsewhere } from '../../tests/support/clipboard';
import { openDesk, type Hands } from '../bench/desk/hands';
import { takeReadersPictures } from './readersPictures';

/** One picture of the guide. */
interface Picture {
  readonly name: string;
  /** Who looks, by the beginning of the address. */
  readonly who: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What is done on the screen before the picture is taken. */
  readonly bring?: (hands: Hands) => Promise<void>;
}

const igdir = '76';
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const sheet = addressOf('sheet', { edition: worked.id, plate: igdir });

/** A block as somebody copies it from the table of the office: with a head, a unit in a cell, and a word for no value. */
const copied = [
  'Gösterge\tYeni değer\tNot',
  'Sosyal hizmet merkezi\t3\t',
  'ASDEP kapsamında ulaşılan hane\t29.114\t',
  'Evlilik öncesi eğitime katılan kişi\t1.803 kişi\t',
  'Aile Eğitim Programına katılan kişi\tyaklaşık 4 bin\t',
  'Aile danışmanlığı hizmetiyle karşılanan başvuru\tyok\tKayıt sistemi kapalıydı.',
  'Merkezde çalışan personel\t12\t',
].join('\r\n');

const pictures: readonly Picture[] = [
  { name: 'bugun', who: 'il.editor@', path: addressOf('home'), ...desk },
  {
    name: 'veri-girisi',
    who: 'il.editor@',
    path: addressOf('sheet', { edition: worked.id, plate: igdir, metric: 'eoe-kisi' }),
    ...desk,
    bring: (hands) => hands.press('Control', 'Enter'),
  },
  {
    name: 'yapistirma',
    who: 'il.editor@',
    path: sheet,
    ...desk,
    bring: async (hands) => {
      await copyElsewhere(hands.page, copied);
      await hands.press('Control', 'v');
    },
  },
  { name: 'telefon', who: 'il.editor@', path: sheet, ...phone },
  {
    name: 'yardim',
    who: 'il.editor@',
    path: sheet,
    ...desk,
    bring: async (hands) => {
      await hands.page.focus('main');
      await hands.press('?');
    },
  },
  {
    name: 'inceleme',
    who: 'bakanlik.inceleme@',
    path: addressOf('review', { edition: worked.id }),
    ...desk,
    bring: (hands) => hands.press('Enter'),
  },
  { name: 'yayin', who: 'yayin@', path: addressOf('board', { edition: worked.id }), ...desk },
  { name: 'vekalet', who: 'il.onay@', path: addressOf('deputies', { edition: worked.id }), ...desk },
];

/** The most that a picture may weigh, and how it is drawn until it weighs less: coarser, then smaller. */
const heaviest = 150 * 1024;
const qualities = [88, 78, 68];
const scales = [2, 1.5, 1];

/** Takes every picture from the built program that stands on this folder; gives the names of the files. */
export async function takePictures(dataDir: string, folder: string): Promise<readonly string[]> {
  const program = await openDesk(dataDir);
  try {
    const taken: string[] = [];
    const keep = async (name: string, width: number, png: Uint8Array): Promise<void> => {
      const bytes = await light(png, width);
      const file = join(folder, `${name}.webp`);
      writeFileSync(file, bytes);
      taken.push(`${file}: ${(bytes.length / 1024).toFixed(0)} KB`);
    };
    for (const picture of pictures) {
      const hands = await program.seat(`${picture.who}kitapcik.example`);
      await keep(picture.name, picture.width, await shot(hands, picture));
      await hands.close();
    }
    for (const { name, width, png } of await takeReadersPictures(program.browser, program.origin)) {
      await keep(name, width, png);
    }
    return taken;
  } finally {
    await program.stop();
  }
}

async function shot(hands: Hands, { path, width, height, bring }: Picture): Promise<Uint8Array> {
  const { page } = hands;
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await hands.open(path);
  await bring?.(hands);
  await page.waitForNetworkIdle({ idleTime: 500 }).catch(() => undefined);
  await page.evaluate(async () => document.fonts.ready.then(() => undefined));
  return page.screenshot();
}

async function light(png: Uint8Array, width: number): Promise<Buffer> {
  for (const scale of scales) {
    const drawn = await sharp(png)
      .resize(width * scale)
      .png()
      .toBuffer();
    for (const quality of qualities) {
      const bytes = await sharp(drawn).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
      if (bytes.length <= heaviest) return bytes;
    }
  }
  throw new Error('A picture stays heavier than 150 KB');
}
