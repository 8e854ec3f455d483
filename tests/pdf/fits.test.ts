import fc from 'fast-check';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printableRanges } from '@/domain/turkish/fontSigns';
import { tidyText } from '@/domain/turkish/letters';
import { signIssues } from '@/domain/turkish/signs';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { Paragraph } from '@/domain/booklet/text';
import { createPrinter, type Printer } from '@/press/print/createPrinter';
import { readPdfText } from '@/press/verify/readPdfText';
import { bookletKinds } from '../factories/bookletKinds';
import { igdirSnapshot } from '../factories/snapshot';
import { printedPdf, printerOptions, verifyIssuesOf } from '../support/pressBooklet';
import { typedReasons } from '../factories/typedReasons';

const pointsPerMm = 72 / 25.4;
/** Inner margin and type area of a right-hand page, in millimetres. */
const rightEdge = ((83 + 650) / 96) * 25.4;

/** Whatever is accepted where it is typed is printed, whole and within the page. */
describe('what may be typed', () => {
  let printer: Printer;
  beforeAll(() => {
    printer = createPrinter(printerOptions);
  });
  afterAll(() => printer.stop());

  const issuesOf = async (snapshot: Snapshot) =>
    verifyIssuesOf(await printedPdf(printer, snapshot), snapshot);
  const withdrawal = (): Snapshot => {
    const [, snapshot] = bookletKinds.find(([kind]) => kind.startsWith('that withdraws')) ?? [];
    if (snapshot === undefined) throw new Error('No booklet withdraws');
    return snapshot;
  };
  /** The smallest booklet, with this notice. */
  const withNotice = (tr: string): Snapshot => {
    const snapshot = withdrawal();
    const { withdrawal: notice } = snapshot.publication;
    if (notice === undefined) throw new Error('No notice');
    return {
      ...snapshot,
      publication: { ...snapshot.publication, withdrawal: { ...notice, notice: { tr, en: null } } },
    };
  };
  const rightmost = async (snapshot: Snapshot): Promise<number> => {
    const bytes = await printedPdf(printer, snapshot);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
    const { texts } = await readPdfText(pdf);
    await pdf.loadingTask.destroy();
    return Math.max(...texts.map(({ right }) => right)) / pointsPerMm;
  };

  it.each(typedReasons)('is refused or printed: %s', async (_, { typed, refused }) => {
    const reason = tidyText(typed);
    expect(signIssues(reason, 'reason').map(({ context }) => context?.['signs'])).toEqual(
      refused === null ? [] : [refused],
    );
    if (refused === null) expect(await issuesOf(withNotice(reason))).toEqual([]);
  });

  it('is printed when it is made of the signs that the fonts have, whatever it is', async () => {
    const sign = fc
      .constantFrom(...printableRanges)
      .chain(([first, last]) => fc.integer({ min: first, max: last }))
      .map((number) => String.fromCodePoint(number));
    const notice = fc.array(sign, { minLength: 1, maxLength: 400 }).map((signs) => tidyText(signs.join('')));
    await fc.assert(
      fc.asyncProperty(notice, async (words) => {
        expect(await issuesOf(withNotice(words))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is printed with every sign that the fonts have', async () => {
    const all = printableRanges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    );
    expect(await issuesOf(withNotice(tidyText(all.join(' '))))).toEqual([]);
    expect(await issuesOf(withNotice(tidyText(all.join(''))))).toEqual([]);
  });

  it('stays within the margins and is read back where a word is longer than any line', async () => {
    const long = 'DüzeltmeCetveli'.repeat(12);
    const words: Paragraph = [{ type: 'text', text: `Bkz. ${long} dosyası.` }];
    const { texts, metrics, ...rest } = igdirSnapshot();
    const snapshot: Snapshot = {
      ...rest,
      publication: {
        ...rest.publication,
        number: 2,
        kind: 'revision',
        reason: long,
        changes: [
          {
            metric: metrics[0]?.key ?? '',
            before: { kind: 'not_reported' },
            after: { kind: 'number', amount: 1 },
          },
        ],
      },
      metrics: metrics.map((metric) => ({
        ...metric,
        label: { ...metric.label, tr: `${metric.label.tr} ${long}` },
      })),
      texts: {
        rules: texts.rules,
        front: {
          ...texts.front,
          sources: [words],
          contact: { telephone: '0', email: `${long}@example.org`, web: long, address: long },
          licence: { name: long, url: `https://example.org/${long}` },
          issn: long,
          issuer: `${long} Bakanlığı`,
          department: long,
          bookletTitle: long,
          openingTitle: long,
          opening: [words],
          backCover: [words],
        },
        sections: texts.sections.map((section) => ({
          ...section,
          title: [...section.title, ...words],
          opening: [words],
          parts: section.parts.map((part) =>
            part.type === 'heading' ? { ...part, heading: long, text: [words] } : part,
          ),
        })),
        services: texts.services.map((service) => ({
          ...service,
          name: `${service.name} ${long}`,
          description: [words],
        })),
      },
    };
    expect(await issuesOf(snapshot)).toEqual([]);
    expect(await rightmost(snapshot)).toBeLessThanOrEqual(rightEdge);
  });
});
