import { startBrowser, type BrowserOptions } from '@/press/browser/startBrowser';

/** The least that printing needs: one browser as the press starts it, one page, a document in, a PDF out. */
export interface BareLoop {
  readonly version: string;
  readonly print: (html: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts the browser. `print` returns the PDF's size in bytes. */
export async function bareLoop(options: BrowserOptions): Promise<BareLoop> {
  const running = await startBrowser(options);
  const page = await running.browser.newPage();
  await page.setJavaScriptEnabled(false);
  const session = await page.createCDPSession();
  return {
    version: `${running.version}, ${running.confinement.name}`,
    print: async (html) => {
      await page.setContent(html, { waitUntil: 'load', timeout: 0 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { data } = await session.send('Page.printToPDF', {
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        transferMode: 'ReturnAsBase64',
      });
      return Buffer.from(data, 'base64').length;
    },
    stop: () => running.stop(),
  };
}
