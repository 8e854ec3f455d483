import { createPrinter, type Printer } from '@/press/print/createPrinter';
import { printPage } from '@/press/print/printPage';
import { printerOptions } from '../support/pressBooklet';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="tr"><head><title>x</title>${head}</head><body>${body}</body></html>`;

/** What a printer gives up by itself, before there is a file to verify. */
describe('a printer', () => {
  let printer: Printer;
  beforeAll(() => {
    printer = createPrinter(printerOptions);
  });
  afterAll(() => printer.stop());

  it.each(['about:blank', 'http://127.0.0.1:9/'])(
    'gives up a page that %s takes the place of',
    async (other) => {
      const refresh = `<meta http-equiv="refresh" content="0;url=${other}">`;
      const long = page(refresh, '<p>uzun</p>'.repeat(3_000));
      await expect(printer.use((tab) => printPage(tab, long))).rejects.toMatchObject({
        step: 'print',
        problem: 'page_replaced',
      });
    },
  );
});
