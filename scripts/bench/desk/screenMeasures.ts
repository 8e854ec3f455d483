import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { addressOf } from '@/contract/addresses';
import { countedRules } from '../../../tests/support/countedRules';
import { untilSettled } from '../../../tests/support/openPage';
import { worked } from './deskCountry';
import { askDesk, type Hands } from './hands';

/** A screen of the desk, by a name for the table, and what is opened over it. */
export interface ShownScreen {
  readonly name: string;
  readonly path: string;
  /** Brings what is to be looked at on the open screen. */
  readonly bring?: (hands: Hands) => Promise<void>;
}

/** How a screen is looked at. */
export const ways = {
  light: { width: 1440, height: 900, scale: 1, theme: 'light' },
  dark: { width: 1440, height: 900, scale: 1, theme: 'dark' },
  // At 200 % the window has half the room, and each of its pixels is two.
  '200 %': { width: 720, height: 450, scale: 2, theme: 'light' },
  '390 px': { width: 390, height: 844, scale: 1, theme: 'light' },
} as const;
export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly Way[];

/** Elements that break a rule of axe, by rule, for each way of looking. */
export type Broken = Readonly<Record<Way, Readonly<Record<string, number>>>>;

/** Shows a screen in each way, and has axe count what is broken there. */
export async function countBroken(hands: Hands, screen: ShownScreen): Promise<Broken> {
  const counted: Partial<Record<Way, Readonly<Record<string, number>>>> = {};
  for (const way of wayNames) {
    await lookThus(hands.page, way);
    await hands.open(screen.path);
    await screen.bring?.(hands);
    counted[way] = await countedRules(hands.page);
  }
  await lookThus(hands.page, 'light');
  return counted as Broken;
}

async function lookThus(page: Page, way: Way): Promise<void> {
  const { width, height, scale, theme } = ways[way];
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  const domain = new URL(page.url()).hostname;
  await page.browserContext().setCookie({ name: 'payload-theme', value: theme, domain, path: '/' });
}

/** Opens a screen with an empty cache, and gives the bytes of scripts that came for it, as the server packed them. */
export async function scriptBytes(hands: Hands, path: string): Promise<number> {
  const session = await hands.page.createCDPSession();
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await hands.open(path);
  await untilSettled(hands.page);
  await session.detach();
  return bytes;
}

/** Bytes of a sheet's answer: as it is, and as gzip makes it. */
export interface SheetBytes {
  readonly figures: number;
  readonly raw: number;
  readonly gzip: number;
}

/** Asks for a sheet as its screen does, and weighs the answer. */
export async function weighSheet(hands: Hands, plate: string): Promise<SheetBytes> {
  const { answer, text } = await askDesk(hands.page, 'readSheet', {
    shownEdition: worked.id,
    province: plate,
  });
  const figures = answer.sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
  const bytes = Buffer.from(text);
  return { figures: figures.length, raw: bytes.length, gzip: gzipSync(bytes).length };
}

/** Gives the policy that the desk's page is sent with. */
export async function policyOf({ page }: Hands): Promise<string> {
  return page.evaluate(
    async (path) => (await fetch(path)).headers.get('content-security-policy') ?? '',
    addressOf('home'),
  );
}
