import { createPrinter, type Printer } from '@/press/print/createPrinter';
import { bookletKinds } from '../factories/bookletKinds';
import { verifyIssuesOf, printedPdf, printerOptions } from '../support/pressBooklet';

/** Every kind of booklet must pass its own verification, or it could never be published. */
describe('a booklet passes verify', () => {
  let printer: Printer;
  beforeAll(() => {
    printer = createPrinter(printerOptions);
  });
  afterAll(() => printer.stop());

  it.each(bookletKinds.map(([kind, snapshot]) => [kind, snapshot] as const))(
    '%s',
    async (_kind, snapshot) => {
      const pdf = await printedPdf(printer, snapshot);
      expect(await verifyIssuesOf(pdf, snapshot)).toEqual([]);
    },
  );
});
