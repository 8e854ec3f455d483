import { AFRelationship, PDFDict, PDFDocument, PDFName, PDFRawStream, StandardFonts } from 'pdf-lib';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { createPrinter, type Printer } from '@/press/print/createPrinter';
import { bookletKinds } from '../factories/bookletKinds';
import { someHash } from '../factories/bookletSnapshot';
import { igdirSnapshot } from '../factories/snapshot';
import { plannedAs, printedPdf, printerOptions, verifyIssuesOf } from '../support/pressBooklet';

/** Whatever differs between the approved words and the printed ones is refused, however it came about. */
describe('verify', () => {
  const snapshot = igdirSnapshot();
  let printer: Printer;
  beforeAll(() => {
    printer = createPrinter(printerOptions);
  });
  afterAll(() => printer.stop());

  const refusal = async (change: (html: string) => string): Promise<unknown> => {
    const issues = await verifyIssuesOf(await printedPdf(printer, snapshot, change), snapshot);
    return issues.map(({ problem }) => problem);
  };
  const withFigure = (metric: string, value: Snapshot['figures'][string]['value']): Snapshot => ({
    ...snapshot,
    figures: { ...snapshot.figures, [metric]: { value, asOf: null, revision: 1 } },
  });
  const swapped = (html: string, a: string, b: string): string =>
    html.replace(a, '\u0000').replace(b, a).replace('\u0000', b);

  it('lets the true booklet pass', async () => {
    expect(await refusal((html) => html)).toEqual([]);
  });

  it('refuses a changed digit', async () => {
    expect(await refusal((html) => html.replace('28.681', '28.687'))).toEqual(['text_differs']);
  });

  it('refuses two figures that have changed places', async () => {
    expect(await refusal((html) => swapped(html, '>7.474<', '>858<'))).toEqual(['text_differs']);
  });

  it('refuses a dropped sentence', async () => {
    const drop = (html: string): string => html.replace(/<p class="sentence">.*?<\/p>/, '');
    expect(await refusal(drop)).toEqual(['text_differs']);
  });

  it('refuses a sentence too many', async () => {
    const add = (html: string): string => html.replace('</article>', '<p>Fazladan bir cümle.</p></article>');
    expect(await refusal(add)).toEqual(['text_differs']);
  });

  it('refuses a dotless letter in place of a dotted one', async () => {
    expect(await refusal((html) => html.replace('Sosyal Hizmet Merkezi', 'Sosyal Hızmet Merkezi'))).toContain(
      'text_differs',
    );
  });

  it('refuses words that soft hyphens have cut', async () => {
    const cut = (text: string): string => text.replace(/\p{L}{3}(?=\p{L}{2})/gu, '$&\u00AD');
    const spoil = (html: string): string => html.replace(/<p class="body">[^<]{300,}<\/p>/, cut);
    // Where no line ends at one of them, only who hears the words finds them cut.
    expect(['text_differs', 'tags_differ']).toContain(((await refusal(spoil)) as string[])[0]);
  });

  it('refuses text that is seen but belongs to no margin of this booklet', async () => {
    const spoil = (html: string): string => html.replaceAll('Iğdır · 2024-2', 'Iğdır · 2024-1');
    expect(new Set((await refusal(spoil)) as string[])).toEqual(new Set(['page_furniture_differs']));
  });

  it('refuses a letter that the booklet has no font for', async () => {
    expect(await refusal((html) => html.replace('yürüttüğü', 'yürüttüğü ж'))).toContain('font_foreign');
  });

  it('says which sign has no font, and where it stands', async () => {
    const [first, ...services] = snapshot.texts.services;
    if (first === undefined) throw new Error('No service');
    const description = [[{ type: 'text' as const, text: 'Ad Щ olarak yazılmıştır.' }]];
    const texts = { ...snapshot.texts, services: [{ ...first, description }, ...services] };
    const spoilt = { ...snapshot, texts };
    const [issue] = await verifyIssuesOf(await printedPdf(printer, spoilt), spoilt);
    expect(issue?.problem).toBe('font_foreign');
    expect(JSON.parse(issue?.detail ?? '{}')).toEqual({
      section: snapshot.texts.sections[0]?.key,
      sign: '“Щ” (U+0429)',
      found: 'Ad Щ olarak yazılmıştır.',
    });
  });

  it('refuses words that run together for who hears them, though a line parts them for who sees', async () => {
    const dropped = (html: string): string =>
      html.replace('</style>', '.body { white-space-collapse: collapse }</style>');
    expect(await refusal(dropped)).toEqual(['tags_differ']);
  });

  it('refuses an erratum that says something else than the difference', async () => {
    const [, corrected] = bookletKinds.find(([kind]) => kind.startsWith('whose erratum')) ?? [];
    if (corrected === undefined) throw new Error('No booklet has an erratum');
    const spoil = (html: string): string => html.replace('doğrusu 28.681’dir', 'doğrusu 28.687’dir');
    const issues = await verifyIssuesOf(await printedPdf(printer, corrected, spoil), corrected);
    expect(issues.map(({ problem }) => problem)).toEqual(['text_differs']);
  });

  it('refuses a drawing that says something else to those who do not see it', async () => {
    expect(await refusal((html) => html.replace('aria-label="Karekod', 'aria-label="Kod'))).toEqual([
      'figure_undescribed',
    ]);
  });

  it('refuses a heading that skips a level, and one that is a paragraph', async () => {
    const deep = (html: string): string => html.replace(/<h3( [^>]*)?>(.*?)<\/h3>/, '<h5>$2</h5>');
    expect(await refusal(deep)).toContain('tags_misplaced');
    const flat = (html: string): string => html.replace(/<h1( [^>]*)?>(.*?)<\/h1>/, '<p>$2</p>');
    expect(await refusal(flat)).toContain('tags_misplaced');
  });

  it("refuses yesterday's booklet", async () => {
    const yesterday = withFigure('asdep-hane', { kind: 'number', amount: 28_680 });
    const issues = await verifyIssuesOf(await printedPdf(printer, yesterday), snapshot);
    const data = ['attachment_differs', 'attachment_differs'];
    expect(issues.map(({ problem }) => problem)).toEqual(['text_differs', ...data]);
    expect(issues[0]?.detail).toContain('28.681');
  });

  it('refuses a number where the wording of an absence should stand, and the other way round', async () => {
    const absent = withFigure('asdep-hane', { kind: 'not_reported' });
    const problems = async (printed: Snapshot, expected: Snapshot): Promise<unknown> =>
      (await verifyIssuesOf(await printedPdf(printer, printed), expected)).map(({ problem }) => problem);
    expect(await problems(absent, absent)).toEqual([]);
    expect(await problems(snapshot, absent)).toContain('text_differs');
    expect(await problems(absent, snapshot)).toContain('text_differs');
  });

  it("refuses another publication's hash, title and what is no PDF", async () => {
    const other = igdirSnapshot({ edition: { ...snapshot.edition, code: '2024-1' } });
    const issues = await verifyIssuesOf(await printedPdf(printer, other), snapshot);
    expect(issues.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining(['text_differs', 'title_differs']),
    );
    const broken = await verifyIssuesOf(Buffer.from('%PDF-1.7 nothing'), snapshot);
    expect(broken.map(({ problem }) => problem)).toEqual(['pdf_unreadable']);
  });

  it('refuses a colophon that names another content', async () => {
    // It is set in groups of eight.
    const group = someHash.slice(0, 8);
    expect(await refusal((html) => html.replace(group, '00000000'))).toEqual([
      'text_differs',
      'content_hash_missing',
    ]);
  });
});

/** What only whoever changes a finished file can spoil: each fault alone, in a file that is sound but for it. */
describe('verify of a finished file', () => {
  const snapshot = igdirSnapshot();
  let sound: Uint8Array;
  beforeAll(async () => {
    const printer = createPrinter(printerOptions);
    sound = await printedPdf(printer, snapshot).finally(() => printer.stop());
  });

  type Change = (document: PDFDocument) => void;
  const named = (name: string): PDFName => PDFName.of(name);
  const without =
    (key: string): Change =>
    ({ catalog }) => {
      expect(catalog.delete(named(key))).toBe(true);
    };
  const objects = ({ context }: PDFDocument): readonly PDFDict[] =>
    context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const withoutFontFile: Change = (document) => {
    const descriptor = objects(document).find((object) => object.has(named('FontFile2')));
    expect(descriptor?.delete(named('FontFile2'))).toBe(true);
  };
  const stamped: Change = (document) => {
    document.getPage(1).drawText('KOPYA', {
      x: 50,
      y: 50,
      font: document.embedStandardFont(StandardFonts.Helvetica),
    });
  };
  const withBlankPages: Change = (document) => {
    for (let page = 0; page < 200; page += 1) document.addPage();
  };

  const retagged =
    (from: string, to: string): Change =>
    (document) => {
      const tag = objects(document).find((object) => object.get(named('S')) === named(from));
      expect(tag).toBeDefined();
      tag?.set(named('S'), named(to));
    };
  const withWideCell: Change = (document) => {
    const cell = objects(document).find((object) => object.get(named('S')) === named('TD'));
    expect(cell).toBeDefined();
    cell?.set(named('A'), document.context.obj({ O: 'Table', ColSpan: 2 }));
  };
  const ofLetterPaper: Change = (document) => {
    document.getPage(2).setSize(612, 792);
  };
  const withOtherData: Change = (document) => {
    const file = document.context
      .enumerateIndirectObjects()
      .find(([, object]) => object instanceof PDFRawStream && object.dict.has(named('Params')));
    expect(file).toBeDefined();
    if (file !== undefined) document.context.assign(file[0], document.context.flateStream('edition,plate\n'));
  };
  const withAnotherFile: Change = (document) => {
    void document.attach('eski', 'eski.csv', { afRelationship: AFRelationship.Data });
  };

  it.each<[string, Change, readonly string[]]>([
    ['with a wrapper among its tags', retagged('Art', 'NonStruct'), ['tags_misplaced']],
    ['without a table of contents', retagged('TOC', 'L'), ['tags_misplaced']],
    ['with a row that is wider than its table', withWideCell, ['tags_misplaced']],
    ['whose colours have no meaning', without('OutputIntents'), ['archive_incomplete']],
    ['without its packet', without('Metadata'), ['archive_incomplete']],
    ['with a page of other paper', ofLetterPaper, ['archive_incomplete']],
    ['with other data in it than beside it', withOtherData, ['attachment_differs']],
    ['with a file too many in it', withAnotherFile, ['attachment_differs']],
    ['whose files are not said to be its data', without('AF'), ['attachment_differs']],
    ['without its language', without('Lang'), ['language_missing']],
    ['not marked as tagged', without('MarkInfo'), ['tags_missing']],
    ['without its bookmarks', without('Outlines'), ['bookmarks_differ']],
    ['that lacks the file of a font', withoutFontFile, ['font_not_embedded']],
    ['with a stamp on a page', stamped, ['text_untagged', 'font_not_embedded']],
    ['with far too many pages', withBlankPages, ['page_count_out_of_range']],
  ])('refuses one %s', async (_, change, problems) => {
    const document = await PDFDocument.load(sound, { updateMetadata: false });
    change(document);
    const issues = await verifyIssuesOf(plannedAs(await document.save(), sound), snapshot);
    expect([...new Set(issues.map(({ problem }) => problem))]).toEqual(problems);
  });
});
