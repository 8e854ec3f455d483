import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { bookletFiles, dataFormats } from '@/domain/publication/address';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { keyListPath, provenListPath, shardPath } from '@/domain/publication/proof';
import { isUntrusted, reportOf } from '@/proof/report';
import { ProofUnavailable, type ProofSource } from '@/proof/published';
import { verifyFile, type Verdict } from '@/proof/verifyFile';
import { signingKeysOf } from '@/rendering/signingKey';
import { heldSource, makeProvenSite, type ProvenSite } from '../../factories/provenSite';

const edit = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const manifestOf = (number: number): string => `2024-2/igdir/${String(number)}/${bookletFiles.manifest}`;

/** What somebody writes who holds the server, and has none of its keys, to have a PDF taken for publication 5's. */
interface Thief {
  readonly pdf: Uint8Array;
  /** The PDF among the hashes that are looked up. */
  readonly shard: () => Promise<Readonly<Record<string, Uint8Array>>>;
  /** Publication 5's list of files with the PDF's hash, the thief's signature, and the thief's key among the published ones. */
  readonly manifest: () => Promise<Readonly<Record<string, Uint8Array>>>;
}

function thiefOf({ source }: ProvenSite, pdf: Uint8Array): Thief {
  const hash = hashOf(pdf);
  const { current } = signingKeysOf({ secret: 'a secret of somebody else, long enough too' });
  const { id, publicKey } = current;
  const jsonAt = async (path: string): Promise<object> =>
    JSON.parse(new TextDecoder().decode((await source.get(path)) ?? undefined)) as object;
  const written = (content: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(content));
  return {
    pdf,
    shard: async () => ({
      [shardPath(hash)]: written({
        ...(await jsonAt(shardPath(hash))),
        [hash]: ['2024-2:76:5', bookletFiles.pdf],
      }),
    }),
    manifest: async () => {
      const files = [{ name: bookletFiles.pdf, bytes: pdf.length, sha256: hash }];
      const list = written({ ...(await jsonAt(manifestOf(5))), files, key: id });
      const published: readonly unknown[] = Object.values(await jsonAt(keyListPath));
      return {
        [keyListPath]: written([...published, { id, publicKey, algorithm: 'Ed25519', endorsements: [] }]),
        [manifestOf(5)]: list,
        [`${manifestOf(5)}.sig`]: current.sign(list),
      };
    },
  };
}

describe('a file that somebody has', () => {
  let site: ProvenSite;
  beforeAll(async () => {
    // 1 was corrected by 2; 3 was withdrawn by 4; 5 stands.
    site = await makeProvenSite([
      { number: 1, kind: 'first' },
      { number: 2, kind: 'correction' },
      { number: 3, kind: 'correction' },
      { number: 4, kind: 'withdrawal', takes: [3] },
      { number: 5, kind: 'correction' },
    ]);
  });
  afterAll(() => {
    rmSync(site.folder, { recursive: true, force: true });
  });
  const verdictOn = (bytes: Uint8Array): Promise<Verdict> => verifyFile(bytes, site.source);

  it.each([
    ...Object.values(dataFormats),
    bookletFiles.pdf,
    bookletFiles.snapshot,
    bookletFiles.manifest,
    bookletFiles.signature,
  ])('%s is published, or superseded where another took its place', async (name) => {
    const valid = { state: 'valid', key: site.key.id };
    const proven = { file: name, list: valid, manifest: valid, content: true, contradiction: false };
    const now = await verdictOn(site.file(5, name));
    expect(now).toMatchObject({ state: 'published', publication: { number: 5, instead: null }, ...proven });
    expect(isUntrusted(now, site.key.id)).toBe(false);
    const before = { state: 'superseded', publication: { number: 2, instead: 5 }, ...proven };
    expect(await verdictOn(site.file(2, name))).toMatchObject(before);
  });

  it('is withdrawn: the PDF by its hash, other files by what they say, which cannot be compared', async () => {
    const withdrawn = { state: 'withdrawn', publication: { number: 3, instead: 4, contentHash: null } };
    expect(await verdictOn(site.file(3, bookletFiles.pdf))).toMatchObject({
      ...withdrawn,
      file: bookletFiles.pdf,
    });
    expect(await verdictOn(site.file(3, bookletFiles.csv))).toMatchObject({ ...withdrawn, file: null });
    const changed = edit(site.file(3, bookletFiles.csv), (text) => text.replace('28003', '28999'));
    expect(await verdictOn(changed)).toMatchObject({ ...withdrawn, file: null });
  });

  it('is what an earlier attempt made of it, too: readers may have found that', async () => {
    for (const [number, state] of [
      [5, 'published'],
      [2, 'superseded'],
      [3, 'withdrawn'],
    ] as const) {
      const verdict = await verdictOn(site.earlier(number));
      expect(verdict).toMatchObject({ state, publication: { number }, file: bookletFiles.pdf });
      expect(isUntrusted(verdict, site.key.id)).toBe(false);
    }
  });

  it('is altered as soon as one byte is, wherever it is, or one more or fewer is there', async () => {
    const names = [bookletFiles.pdf, bookletFiles.csv, bookletFiles.json, bookletFiles.snapshot] as const;
    const cases = fc.record({
      name: fc.constantFrom(...names),
      number: fc.constantFrom(1, 2, 5),
      at: fc.nat(),
      mask: fc.integer({ min: 1, max: 255 }),
      how: fc.constantFrom('flip', 'add', 'cut'),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ name, number, at, mask, how }) => {
        const bytes = Uint8Array.from(site.file(number, name));
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ (how === 'flip' ? mask : 0);
        const changed =
          how === 'add' ? Uint8Array.from([...bytes, mask]) : how === 'cut' ? bytes.slice(0, -1) : bytes;
        const { state } = await verdictOn(changed);
        expect(['altered', 'unknown']).toContain(state);
      }),
      { numRuns: 40 },
    );
  });

  it('says which figures differ in data', async () => {
    const [csv, json] = [bookletFiles.csv, bookletFiles.json].map((name) =>
      edit(site.file(5, name), (text) => text.replace(/28005/g, '99005')),
    );
    for (const changed of [csv, json]) {
      const { state, publication, differences } = await verdictOn(changed ?? new Uint8Array());
      expect([state, publication?.number]).toEqual(['altered', 5]);
      expect(differences).toEqual([expect.objectContaining({ kind: 'figure', metric: 'asdep-hane' })]);
      expect(JSON.stringify(differences)).toMatch(/28005.*99005/);
    }
  });

  it('says what was added behind a PDF, which pages are others, and which attached figures', async () => {
    const pdf = site.file(5, bookletFiles.pdf);
    const added = Uint8Array.from([...pdf, ...new TextEncoder().encode('\n1 0 obj\n<<>>\nendobj\n')]);
    expect((await verdictOn(added)).differences).toContainEqual({
      kind: 'added',
      bytes: added.length - pdf.length,
    });

    const drawn = await PDFDocument.load(pdf, { updateMetadata: false });
    drawn.getPage(1).drawText('9');
    const other = await verdictOn(await drawn.save());
    expect(other).toMatchObject({ state: 'altered', publication: { number: 5 } });
    expect(other.differences).toContainEqual({ kind: 'pages', pages: [2] });

    const longer = await PDFDocument.load(pdf, { updateMetadata: false });
    longer.addPage();
    expect((await verdictOn(await longer.save())).differences).toContainEqual({
      ...{ kind: 'page_count', published: 2, found: 3 },
    });

    const both = await PDFDocument.load(pdf, { updateMetadata: false });
    const json = edit(site.file(5, bookletFiles.json), (text) => text.replace('28005', '99005'));
    await both.attach(json, 'veri-2.json', { mimeType: 'application/json' });
    const attached = (await verdictOn(await both.save())).differences;
    expect(attached).toContainEqual(expect.objectContaining({ kind: 'figure', metric: 'asdep-hane' }));
  });

  it('is unknown where it names no publication, and only then', async () => {
    const known = await verdictOn(new TextEncoder().encode('Bir mektup.'));
    expect(known).toMatchObject({ state: 'unknown', publication: null, file: null });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect((await verdictOn(bytes)).state).toBe('unknown');
      }),
      { numRuns: 40 },
    );
  });

  describe('whose server somebody took', () => {
    it.each<[string, string, (text: string) => string]>([
      [
        'the list of publications',
        provenListPath,
        (text) => text.replace('"state":"superseded"', '"state":"published"'),
      ],
      ['the list of files', manifestOf(5), (text) => text.replace('"number":5', '"number":6')],
      ['the keys', keyListPath, (text) => text.replace(/"publicKey":"[^"]{6}/, '"publicKey":"AAAAAA')],
      ['the content', `2024-2/igdir/5/${bookletFiles.snapshot}`, (text) => text.replace('28005', '28006')],
    ])('is not trusted when %s was changed', async (_, path, change) => {
      const bytes = await site.source.get(path);
      const source = heldSource(site.source, { [path]: edit(bytes ?? new Uint8Array(), change) });
      const verdict = await verifyFile(site.file(5, bookletFiles.pdf), source);
      expect(isUntrusted(verdict, null)).toBe(true);
      for (const locale of ['tr', 'en'] as const) expect(reportOf(verdict, locale).warning).not.toBe(null);
    });

    it.each<[string, (thief: Thief) => Promise<Readonly<Record<string, Uint8Array | null>>>]>([
      ['a list of files under a key of the thief', (thief) => thief.manifest()],
      ['the list of files taken away', () => Promise.resolve({ [manifestOf(5)]: null })],
      [
        'it and its signature taken away',
        () => Promise.resolve({ [manifestOf(5)]: null, [`${manifestOf(5)}.sig`]: null }),
      ],
      ['nothing else', () => Promise.resolve({})],
    ])('tells a forged PDF whose hash was put among the others, with %s', async (_, others) => {
      const thief = thiefOf(
        site,
        edit(site.file(5, bookletFiles.pdf), (text) => `${text}\n% 28999`),
      );
      const source = heldSource(site.source, { ...(await thief.shard()), ...(await others(thief)) });
      const verdict = await verifyFile(thief.pdf, source);
      expect(verdict.state).not.toBe('published');
      expect(isUntrusted(verdict, site.key.id)).toBe(true);
      expect(isUntrusted(verdict, null)).toBe(true);
    });

    it.each([
      ['a published file', 5],
      ['a superseded one', 2],
    ] as const)(
      'is not trusted when anything that it asks of %s was changed or is gone',
      async (_, number) => {
        const asked = new Set<string>();
        const get: ProofSource['get'] = (path) => {
          asked.add(path);
          return site.source.get(path);
        };
        const pdf = site.file(number, bookletFiles.pdf);
        await verifyFile(pdf, { get });
        expect(asked.size).toBeGreaterThan(6);
        for (const path of asked) {
          const bytes = (await site.source.get(path)) ?? new Uint8Array();
          const one = Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));
          for (const held of [null, one, new Uint8Array(), new TextEncoder().encode('{}')]) {
            const verdict = await verifyFile(pdf, heldSource(site.source, { [path]: held })).catch(
              () => null,
            );
            if (verdict !== null) expect([path, isUntrusted(verdict, site.key.id)]).toEqual([path, true]);
          }
        }
      },
    );

    it.each([
      ['a list of files', () => manifestOf(5)],
      ['a list of hashes', () => shardPath(hashOf(site.file(5, bookletFiles.pdf)))],
      ['the signature', () => `${provenListPath}.sig`],
    ])('is asked about again while lists are just being replaced by newer ones: %s', async (_, pathOf) => {
      let settled = 0;
      const stale = heldSource(site.source, { [pathOf()]: new TextEncoder().encode('{"key":"x"}') });
      const source = {
        get: (path: string) => (settled < 2 ? stale : site.source).get(path),
        settle: () => {
          settled += 1;
          return Promise.resolve();
        },
      };
      const verdict = await verifyFile(site.file(5, bookletFiles.pdf), source);
      expect([settled, verdict.state, isUntrusted(verdict, site.key.id)]).toEqual([2, 'published', false]);
      settled = -9;
      const never = await verifyFile(site.file(5, bookletFiles.pdf), source);
      expect(isUntrusted(never, site.key.id)).toBe(true);
      expect(settled).toBe(-7);
    });

    it('is not trusted by who knows the key, when all of it was made anew with another', async () => {
      const forged = await makeProvenSite([{ number: 1, kind: 'first' }]);
      const verdict = await verifyFile(forged.file(1, bookletFiles.pdf), forged.source);
      expect(isUntrusted(verdict, null)).toBe(false);
      expect(isUntrusted(verdict, '0123456789abcdef')).toBe(true);
      expect(reportOf(verdict, 'tr', '0123456789abcdef').warning).toContain('0123456789abcdef');
    });

    it('is told nothing where the lists are gone', async () => {
      await expect(verifyFile(new Uint8Array(), { get: () => Promise.resolve(null) })).rejects.toThrow(
        ProofUnavailable,
      );
    });
  });

  it('is told in words, in both languages, with every state', async () => {
    for (const locale of ['tr', 'en'] as const) {
      for (const [number, name] of [
        [5, bookletFiles.pdf],
        [2, bookletFiles.csv],
        [3, bookletFiles.pdf],
      ] as const) {
        const report = reportOf(await verdictOn(site.file(number, name)), locale);
        expect(report.warning).toBe(null);
        expect(report.rows.map(({ texts }) => texts.join(' ')).join('\n')).toContain('Iğdır, 2024-2');
      }
    }
  });
});
