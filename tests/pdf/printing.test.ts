import { createPrinter, type Printer } from '@/press/print/createPrinter';
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

  it('gives up a document whose page numbers never come to rest', async () => {
    const target = '<a href="#hedef">Hedef</a>';
    const leaf = '<div style="break-before:page">Sayfa</div>';
    const restless = printer.print(({ hedef }) =>
      page('', `${target}${hedef === 2 ? leaf : ''}<h1 id="hedef" style="break-before:page">Hedef</h1>`),
    );
    await expect(restless).rejects.toMatchObject({ step: 'print', problem: 'contents_unstable' });
  });

  it.each(['about:blank', 'http://127.0.0.1:9/'])(
    'gives up a page that %s takes the place of',
    async (other) => {
      const refresh = `<meta http-equiv="refresh" content="0;url=${other}">`;
      await expect(printer.print(() => page(refresh, '<p>uzun</p>'.repeat(3_000)))).rejects.toMatchObject({
        step: 'print',
        problem: 'page_replaced',
      });
    },
  );
});
