import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { compose } from '@/domain/booklet/compose';
import { plainText } from '@/domain/booklet/pieces';
import { startPress } from '@/press/client/startPress';
import { operationsOf } from '@/press/tags/operations';
import type { PressedFiles } from '@/press/client/protocol';
import { readPageNumbers } from '@/press/print/pageNumbers';
import { joinTags } from '@/press/verify/compareHeard';
import { joinTexts, readPdfText } from '@/press/verify/readPdfText';
import { readTags } from '@/press/tags/readTags';
import { allMarks, allTags, readTagTree } from '@/press/tags/tagTree';
import { someHash } from '../factories/bookletSnapshot';
import { igdirSnapshot } from '../factories/snapshot';
import { pressBundle } from '../support/pressBundle';

/** An address has no spaces: where one goes over a line's end, nobody hears one. */
function inOnePiece(text: string): string {
  const addresses = ['https://kitapcik.example/2024-2/igdir/1/', 'https://kitapcik.example/dogrula/'];
  return addresses
    .flatMap((address) => [address, address.replace('https://', '')])
    .reduce((done, address) => {
      const loose = Array.from(address, (sign) => sign.replace(/[.?*+^$|()[\]{}\\/]/, '\\$&')).join(' ?');
      return done.replace(new RegExp(loose, 'g'), address);
    }, text);
}

/** Iğdır's booklet as a reader gets it, from the bundled press with a real browser. */
describe("Iğdır's booklet", () => {
  let workDir = '';
  let bytes = new Uint8Array();
  let pressed: PressedFiles;
  let pdf: PDFDocumentProxy;
  let text = '';

  const printTwice = async (): Promise<readonly PressedFiles[]> => {
    const entry = await pressBundle();
    workDir = await mkdtemp(path.join(entry, '..', '..', 'work-'));
    const results = ['one', 'two'].map(async (name) => {
      const press = startPress({
        entry,
        workDir,
        publicOrigin: 'https://kitapcik.example',
        release: '1.2.3',
      });
      const job = { snapshot: igdirSnapshot(), contentHash: someHash, outDir: path.join(workDir, name) };
      const result = await press.printBooklet(job);
      await press.stop();
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result;
    });
    return Promise.all(results);
  };

  let twins: readonly PressedFiles[] = [];
  beforeAll(async () => {
    twins = await printTwice();
    const [first] = twins;
    if (first === undefined) throw new Error('nothing was printed');
    pressed = first;
    bytes = new Uint8Array(await readFile(path.join(workDir, 'one', 'kitapcik.pdf')));
    pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
    text = joinTexts((await readPdfText(pdf)).texts).replace(/\s+/g, ' ');
  });
  afterAll(async () => {
    await pdf.loadingTask.destroy();
    await rm(workDir, { recursive: true, force: true });
  });

  it('comes with its web twin, its open data and the hash of each file', async () => {
    const names = pressed.files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['kitapcik.pdf', 'index.html', 'veri.csv', 'veri.json']));
    const { stdout } = await promisify(execFile)('sha256sum', names, { cwd: path.join(workDir, 'one') });
    expect(stdout.trim().split('\n')).toEqual(pressed.files.map(({ sha256, name }) => `${sha256}  ${name}`));
  });

  it('has the same bytes from two presses, and says what made them', () => {
    expect(twins[1]?.files).toEqual(pressed.files);
    expect(twins[1]?.provenance).toEqual(pressed.provenance);
    expect(pressed.provenance).toMatchObject({ release: '1.2.3' });
    expect(pressed.provenance.browser).toMatch(/^Chrome\/\d+/);
  });

  it.each([
    'IĞDIR İli Bilgilendirme Kitapçığı',
    '28.681',
    '100,6 milyon TL',
    '3,75 milyar TL',
    '7.474’ü kadın, 858’i erkek, 406’sı çocuktur',
    'Iğdır ilinde 71 şehit 74 gazi',
    '5,6 çocuk / ev',
    'Koruyucu aile yanındaki çocuk',
    'İhtisaslaştırılmış Çocuk Evleri Sitesi (ÇODEM)',
    'Şiddet Önleme ve İzleme Merkezi Müdürlüğü (ŞÖNİM)',
    'Iğdır İli Yatırımları (2002–2024)',
  ])('holds "%s", letter for letter', (words) => {
    expect(text).toContain(words);
  });

  it('keeps a space at the end of each line within its tags, and has no mark within a mark', async () => {
    const document = await PDFDocument.load(bytes);
    const letters = readTags(document);
    const { tags, texts } = await readPdfText(pdf);
    const heard = joinTags(tags, letters)
      .replace(/[\n\f]/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    expect(inOnePiece(heard)).toBe(inOnePiece(text.trim()));
    const lines = texts.filter(({ baseline, page }, index) => {
      const before = texts[index - 1];
      return before?.page === page && before.baseline - baseline > 10 && before.baseline - baseline < 20;
    });
    expect(lines.length).toBeGreaterThan(180);
    for (const page of document.getPages()) {
      const stream = page.node.Contents();
      const content = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : [];
      expect(Buffer.from(content).toString('latin1')).not.toContain('/ActualText');
    }
  });

  it('says its language, title, author and the one date it has', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: 'tr-TR',
      Title: 'Iğdır İli Bilgilendirme Kitapçığı (2024-2)',
      Author: 'Aile ve Sosyal Hizmetler Bakanlığı',
      CreationDate: 'D:20240603000000Z',
      ModDate: 'D:20240603000000Z',
    });
  });

  it('is tagged by sections, with a table of contents and described drawings, and without wrappers', async () => {
    const tree = readTagTree(await PDFDocument.load(bytes));
    const tags = tree === null ? [] : allTags(tree);
    const count = (role: string): number => tags.filter((tag) => tag.role === role).length;
    expect(count('Sect')).toBe(count('H1') + count('H2'));
    // 37 sections and services, and what stands before and behind them.
    expect([count('TOCI'), count('Reference')]).toEqual([41, 41]);
    expect(count('Figure')).toBeGreaterThan(0);
    expect(count('NonStruct')).toBe(0);
  });

  it('has each paragraph in one tag, whatever pages and columns it stands on', async () => {
    const document = await PDFDocument.load(bytes);
    const marks = readTags(document);
    const tree = readTagTree(document);
    const withoutBlanks = (words: string): string => words.replace(/\s+/gu, '');
    const said = (tree === null ? [] : allTags(tree))
      .filter(({ role }) => role === 'P')
      .map((tag) =>
        withoutBlanks(
          allMarks(tag)
            .map(({ page, mark }) => marks.get(`p${String(page.objectNumber)}R_mc${String(mark)}`) ?? '')
            .join(''),
        ),
      );
    const { opening, sections } = compose(igdirSnapshot());
    const described = sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'service' ? part.description : [])),
    );
    // The columns of the opening part one of its paragraphs.
    const due = [...opening, ...described].map(plainText);
    expect(due.length).toBeGreaterThan(25);
    expect(due.filter((words) => !said.includes(withoutBlanks(words)))).toEqual([]);
  });

  it('has a bookmark for each section, in words as the heading has them', async () => {
    const [cover] = await pdf.getOutline();
    const titles = (cover?.items as { title: string }[]).map(({ title }) => title);
    expect(titles).toContain('1 Aile ve Toplum Hizmetleri');
    expect(titles.at(-1)).toBe('Künye');
  });

  it('shows in its contents the pages on which the sections stand', async () => {
    const numbers = readPageNumbers(await PDFDocument.load(bytes));
    for (const section of [
      '1 Aile ve Toplum Hizmetleri',
      '4 Engelli ve Yaşlı Hizmetleri',
      '6 Sosyal Yardımlar',
    ]) {
      expect(text).toContain(`${section} ${numbers[`bolum-${section[0] ?? ''}`] ?? '?'}`);
    }
    expect(Object.keys(numbers).length).toBeGreaterThan(35);
  });

  it('has every font in the file, and no other than its own', async () => {
    const document = await PDFDocument.load(bytes);
    const names = document.context
      .enumerateIndirectObjects()
      .map(
        ([, object]) =>
          /\/FontName \/[A-Z]{6}\+(\S+)[\s\S]*\/FontFile[23]? \d+ 0 R/.exec(object.toString())?.[1],
      )
      .filter((name) => name !== undefined);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/^Kitabi(Sans|Serif)/);
  });

  it('writes words, not letters: at most a quarter as many text operators as signs', async () => {
    const document = await PDFDocument.load(bytes);
    const shown = document.getPages().flatMap((page) => {
      const stream = page.node.Contents();
      const content = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
      return operationsOf(content)
        .filter(({ operator }) => operator === 'Tj' || operator === 'TJ')
        .map(({ start, end }) => Buffer.from(content.subarray(start, end)).toString('latin1'));
    });
    const digits = shown.flatMap((operation) => [...operation.matchAll(/<([0-9A-F]*)>/gi)]);
    const signs = digits.reduce((sum, [, hex = '']) => sum + hex.length / 4, 0);
    expect(signs).toBeGreaterThan(20_000);
    expect(shown.length / signs).toBeLessThanOrEqual(0.25);
  });

  it('says in its XMP packet what it is, which publication, and what it claims to be', async () => {
    const { metadata } = await pdf.getMetadata();
    const said = Object.fromEntries(metadata as Iterable<[string, unknown]>);
    expect(said).toMatchObject({
      'dc:title': 'Iğdır İli Bilgilendirme Kitapçığı (2024-2)',
      'dc:description':
        'Iğdır ilindeki sosyal hizmetlere ve sosyal yardımlara ilişkin değerler: 2024-2 sayısı, 31 Mayıs 2024 tarihi itibarıyla.',
      'dc:identifier': 'https://kitapcik.example/2024-2/igdir/1/',
      'dc:date': '2024-06-03',

      'kitapcik:edition': '2024-2',
      'kitapcik:plate': '76',
      'kitapcik:number': '1',
      'kitapcik:contenthash': someHash,
      'pdfaid:part': '3',
      'pdfaid:conformance': 'A',
      'pdfuaid:part': '1',
    });
    // No licence is set: nothing is claimed.
    expect(said).not.toHaveProperty('dc:rights');
  });

  it('is of A4 to the hundredth of a point, and opens with its bookmarks', async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(number)).view;
      expect([(right - left).toFixed(2), (top - bottom).toFixed(2)]).toEqual(['595.28', '841.89']);
    }
    expect(await pdf.getPageMode()).toBe('UseOutlines');
  });

  it('carries the data that are published beside it, byte for byte', async () => {
    for (const name of ['veri.csv', 'veri.json']) {
      const beside = await readFile(path.join(workDir, 'one', name));
      const within = await pdf.getAttachmentContent(name);
      expect(beside.equals(within ?? Buffer.of())).toBe(true);
    }
  });

  it('can be stitched: it has 20 or 24 pages', () => {
    expect(pdf.numPages).toBe(pressed.pages);
    expect([20, 24]).toContain(pressed.pages);
  });
});
