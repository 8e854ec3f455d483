import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PDFDocument } from 'pdf-lib';
import puppeteer from 'puppeteer';
import { defaultBrowserDir } from '@/press/client/permissions';
import { confinements } from '@/press/browser/browserArguments';
import { findBrowser } from '@/press/browser/findBrowser';
import { createPrinter } from '@/press/print/createPrinter';
import { printPage } from '@/press/print/printPage';
import { printerOptions } from '../support/pressBooklet';
import { until } from '../support/until';

/** A page that tries every way out that HTML knows, and some that scripts know. */
const hostile = (port: number): string => {
  const at = (path: string): string => `http://127.0.0.1:${port}/${path}`;
  return `<!doctype html><html lang="tr"><head><title>x</title>
<link rel="stylesheet" href="${at('css')}"><link rel="prefetch" href="${at('prefetch')}"><link rel="preload" as="image" href="${at('preload')}">
<link rel="preconnect" href="${at('')}"><link rel="dns-prefetch" href="${at('')}"><link rel="prerender" href="${at('prerender')}"><link rel="icon" href="${at('icon')}">
<script type="speculationrules">{"prerender":[{"source":"list","urls":["${at('speculation')}"]}],"prefetch":[{"source":"list","urls":["${at('speculated')}"]}]}</script>
<style>@import url(${at('import')});@font-face{font-family:F;src:url(${at('font')})}body{font-family:F;background:url(${at('background')})}</style>
<script src="${at('script')}"></script>
<script>new WebSocket('ws://127.0.0.1:${port}/socket');fetch('${at('fetch')}');navigator.sendBeacon('${at('beacon')}');window.open('${at('popup')}');
new RTCPeerConnection({iceServers:[{urls:'turn:127.0.0.1:${port}?transport=tcp',username:'a',credential:'b'}]}).createDataChannel('x');</script>
</head><body onload="location='${at('onload')}'"><h1>Ç</h1><img src="${at('img')}"><img srcset="${at('srcset')} 2x"><iframe src="${at('iframe')}"></iframe><object data="${at('object')}"></object>
<embed src="${at('embed')}"><video src="${at('video')}" autoplay poster="${at('poster')}"></video><audio src="${at('audio')}" autoplay></audio>
<svg><image href="${at('svg')}"/><use href="${at('use')}#a"/></svg><a ping="${at('ping')}" href="${at('link')}">x</a><input type="image" src="${at('input')}"></body></html>`;
};
const refreshing = (port: number): string =>
  `<!doctype html><html lang="tr"><head><title>x</title><meta http-equiv="refresh" content="0;url=http://127.0.0.1:${port}/refresh"></head>
<body><h1>Ç</h1>${'<p>uzun</p>'.repeat(3000)}</body></html>`;

interface Listener {
  readonly server: Server;
  readonly port: number;
  /** First line of whatever came in. */
  readonly visits: readonly string[];
}

async function listen(): Promise<Listener> {
  const visits: string[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data) => visits.push(data.toString('latin1').split('\r\n')[0] ?? ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, visits };
}

/** With and without a network namespace: what holds in a container that forbids namespaces must hold too. */
describe.each([
  ['the tightest confinement', confinements()],
  ['no network namespace', confinements().filter(({ networkless }) => !networkless)],
])('a page printed in %s', (_name, allowed) => {
  it('reaches nothing', async () => {
    const { server, port, visits } = await listen();
    const printer = createPrinter({ ...printerOptions, confinements: allowed });
    try {
      const { pdf } = await printer.use((page) => printPage(page, hostile(port)));
      expect((await PDFDocument.load(pdf)).getPageCount()).toBeGreaterThan(0);
      await printer
        .use((page) => printPage(page, refreshing(port)))
        .catch((error: unknown) => {
          expect(error).toMatchObject({ step: 'print' });
        });
      await sleep(700);
      expect(visits).toEqual([]);
    } finally {
      await printer.stop();
      server.close();
    }
  });
});

it('the same page reaches the server from a browser without these measures', async () => {
  const { server, port, visits } = await listen();
  const { executable, libraries } = await findBrowser(null, defaultBrowserDir());
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox'],
    env: { LD_LIBRARY_PATH: libraries ?? '' },
  });
  try {
    const page = await browser.newPage();
    await page.setContent(hostile(port), { timeout: 3_000 }).catch(() => undefined);
    await until(() => visits.length > 3, 'its requests');
  } finally {
    await browser.close();
    server.close();
  }
});
