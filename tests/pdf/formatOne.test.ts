import { createPrinter } from '@/press/print/createPrinter';
import { readStored } from '@/stored/storedJson';
import { fixtureRow } from '../factories/storedFixtures';
import { verifyIssuesOf, printedPdf, printerOptions } from '../support/pressBooklet';

it('prints a correction that was stored in format 1, and finds in the file what was approved', async () => {
  const printer = createPrinter(printerOptions);
  try {
    const row = fixtureRow('publication');
    const snapshot = readStored('snapshot', row.snapshot, row);
    expect(snapshot.publication.erratum?.passages).toHaveLength(1);
    expect(await verifyIssuesOf(await printedPdf(printer, snapshot), snapshot)).toEqual([]);
  } finally {
    await printer.stop();
  }
});
