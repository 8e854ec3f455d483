import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import type { VariantsView } from '@/contract/variantsView';
import { variants } from '@/domain/publication/variants';
import { queueVariant, variantTaskSlug } from '@/jobs/queues';
import { jobsInHand } from '@/jobs/unfinishedJobs';
import { openPdf } from '@/press/verify/verifyPdf';
import { makePerson, sessionHeader } from '../../factories/people';
import { deskCaller, problemsIn, type DeskCaller } from '../../support/deskEndpoints';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { withdrawSeen } from '../../support/releaseSeen';
import { issuesOf } from '../../support/results';
import { step } from '../../support/step';

const address = '/booklets/2024-2/76/variants/1';
/** Of a publication of this number that a restore took back. */
const lost = 'ekler/2024-2/igdir/1/00000000/kitapcik-ofis.pdf';

/** The size of each text of a file, in points, to a hundredth. */
async function typeSizes(file: string): Promise<readonly number[]> {
  const pdf = await openPdf(readFileSync(file));
  const sizes: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') sizes.push(Math.round(item.height * 100) / 100);
  }
  await pdf.loadingTask.destroy();
  return sizes;
}

/** Other prints of a publication, asked for at the desk and made by the real press. */
describe('another print', () => {
  let country: PublishingCountry;
  let folder = '';
  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
    const id = '2024-2:76:1';
    const { contentHash } = await country.payload.findByID({
      collection: 'publications',
      id,
      overrideAccess: true,
    });
    folder = `ekler/2024-2/igdir/1/${contentHash.slice(0, 8)}`;
  });
  afterAll(() => country.close());

  const callerOf = async (wanted: Parameters<typeof makePerson>[1]): Promise<DeskCaller> =>
    deskCaller(country, await sessionHeader(country.payload, await makePerson(country.payload, wanted)));
  const statesIn = (body: object): Readonly<Record<string, string>> =>
    Object.fromEntries((body as VariantsView).variants.map(({ variant, state }) => [variant, state]));
  const all = (state: string): Readonly<Record<string, string>> =>
    Object.fromEntries(variants.map((variant) => [variant, state]));
  const stored = (file: string): string => join(country.dataDir, 'storage', folder, file);

  it('is made when somebody of the province or the ministry asks, and only then', async () => {
    const editor = await callerOf({ roles: ['province_editor'], province: '76' });
    const reviewer = await callerOf({ roles: ['ministry_reviewer'] });

    await step('is not there before, whatever was left of another publication of this number', async () => {
      mkdirSync(dirname(join(country.dataDir, 'storage', lost)), { recursive: true });
      writeFileSync(join(country.dataDir, 'storage', lost), 'not of this publication');
      const { status, body } = await editor.get(address);
      expect([status, statesIn(body)]).toEqual([200, all('none')]);
      expect((await editor.get(`${address}/office/file`)).status).toBe(404);
      expect(existsSync(stored('kitapcik-ofis.pdf'))).toBe(false);
    });

    await step('waits, is asked for once, and is made from the stored publication', async () => {
      for (const variant of variants) {
        const { body } = await reviewer.post(`${address}/${variant}`, {});
        expect(statesIn(body)).toMatchObject({ [variant]: 'waiting' });
      }
      await editor.post(`${address}/office`, {});
      const waiting = (await jobsInHand(country.payload)).filter(({ task }) => task === variantTaskSlug);
      expect(waiting).toHaveLength(variants.length);
      await country.work();
      const { body } = await editor.get(address);
      expect(statesIn(body)).toEqual(all('made'));
    });

    await step('is given under a name that says what it is, and stands where no reader looks', async () => {
      const headers = await sessionHeader(
        country.payload,
        await makePerson(country.payload, { roles: ['publisher'] }),
      );
      const answer = await country.fetch(`/api/desk${address}/shop/file`, { headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('content-disposition')).toContain('igdir-2024-2-kitapcik-baski.pdf');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(readFileSync(stored('kitapcik-baski.pdf')))).toBe(true);
      expect(existsSync(join(country.dataDir, 'storage/site/2024-2/igdir/1/kitapcik-baski.pdf'))).toBe(false);
    });

    await step('has boxes for bleed and cut, and no light, for a print shop', async () => {
      const document = await PDFDocument.load(readFileSync(stored('kitapcik-baski.pdf')));
      for (const page of document.getPages()) {
        const [media, bleed, trim] = [page.getMediaBox(), page.getBleedBox(), page.getTrimBox()];
        expect([trim.width, trim.height].map((side) => side.toFixed(2))).toEqual(['595.28', '841.89']);
        expect(((bleed.width - trim.width) / 2 / 72) * 25.4).toBeCloseTo(3, 2);
        expect(media.width).toBeGreaterThan(bleed.width + 20);
      }
      const inks = execFileSync('strings', ['-n', '3', stored('kitapcik-baski.pdf')]).toString();
      expect(inks).not.toContain('DeviceRGB');
    });

    await step('has no type below 16 pt in large print, and its pages are tagged', async () => {
      const document = await PDFDocument.load(readFileSync(stored('kitapcik-buyuk.pdf')));
      expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
      expect(document.getPageCount()).toBeGreaterThan(40);
      expect(Math.min(...(await typeSizes(stored('kitapcik-buyuk.pdf'))))).toBeGreaterThanOrEqual(16);
    });

    await step(
      'is nothing for others, of a number that readers do not have, or of another name',
      async () => {
        const other = await callerOf({ roles: ['province_editor'], province: '01' });
        const nobody = deskCaller(country, {});
        for (const [caller, status] of [
          [other, 404],
          [nobody, 401],
        ] as const) {
          expect((await caller.get(address)).status).toBe(status);
          expect((await caller.post(`${address}/office`, {})).status).toBe(status);
          expect((await caller.get(`${address}/office/file`)).status).toBe(status);
        }
        for (const at of ['/booklets/2024-2/76/variants/7', '/booklets/2024-2/01/variants/1'])
          expect((await reviewer.get(at)).status).toBe(404);
        expect((await reviewer.post(`${address}/poster`, {})).status).toBe(404);
      },
    );

    await step(
      'is refused while many of its province wait, and is told when it could not be made',
      async () => {
        rmSync(stored('kitapcik-ofis.pdf'));
        const queueSix = async (plate: string): Promise<void> => {
          for (let number = 1; number <= 6; number += 1)
            await queueVariant(country.payload, `2024-2:${plate}:1/none-${String(number)}`);
        };
        await queueSix('01');
        expect(statesIn((await reviewer.post(`${address}/office`, {})).body)).toMatchObject({
          office: 'waiting',
        });
        await country.work();
        rmSync(stored('kitapcik-ofis.pdf'));
        await queueSix('76');
        expect(problemsIn(await reviewer.post(`${address}/office`, {}))).toEqual(['variants_waiting']);
        await country.work();
        // The storage's file stands where a folder of that name would have to be.
        mkdirSync(stored('kitapcik-ofis.pdf'));
        await reviewer.post(`${address}/office`, {});
        await country.work();
        rmSync(stored('kitapcik-ofis.pdf'), { recursive: true });
        expect(statesIn((await reviewer.get(address)).body)).toMatchObject({ office: 'failed' });
        await reviewer.post(`${address}/office`, {});
        await country.work();
        expect(statesIn((await reviewer.get(address)).body)).toMatchObject({ office: 'made' });
      },
    );

    await step('is not given any more when its publication was withdrawn', async () => {
      const answer = await withdrawSeen(country.people.publisher, country.people.reviewer, {
        edition: '2024-2',
        province: '76',
        takes: [1],
        reason: 'Kişisel veri içeriyordu.',
        notice: 'Bir değer yeniden doğrulanıyor.',
      });
      expect(issuesOf(answer)).toEqual([]);
      await country.work();
      expect((await reviewer.get(address)).status).toBe(404);
      expect((await reviewer.get(`${address}/shop/file`)).status).toBe(404);
      expect((await reviewer.get('/booklets/2024-2/76/variants/2')).status).toBe(404);
    });
  });
});
