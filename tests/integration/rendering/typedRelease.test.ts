import { chunkOf, mostWrong } from '@/domain/publication/typedRelease';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { refuseRelease, typeRelease } from '@/workflow/release/typeRelease';
import { retryRender } from '@/workflow/release/retryRender';
import { readBoard } from '@/workflow/board/readBoard';
import { readHome } from '@/workflow/board/readHome';
import { usePublicationRuntime } from '@/rendering/publishing';
import { tendWaiting } from '@/rendering/tendWaiting';
import { waitingPdf } from '@/rendering/waitingFiles';
import { makeCertificates, type Certificates } from '../../support/certificates';
import { pdfSeal } from '@/rendering/sealPdf';
import { correctFigure } from '../../support/correctFigure';
import { releaseSeen } from '../../support/releaseSeen';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { issuesOf, valueOf } from '../../support/results';
import { step } from '../../support/step';
import { foundInTimeline } from '../../support/timelineFaults';

const first = '2024-2:76:1';
const address = 'site/2024-2/igdir';

/** One installation whose edition is released by typing, and whose PDFs are sealed, with the real press. */
describe('files that wait to be typed from', () => {
  let country: PublishingCountry;
  let made: Certificates;
  beforeAll(async () => {
    made = makeCertificates();
    const started = await startPublishingCountry();
    const seal = pdfSeal({ file: made.seal, password: made.password, timestampUrl: null });
    const proof = { signingKey: null, formerSecrets: [], seal };
    country = { ...started, runtime: { ...started.runtime, proof } };
    usePublicationRuntime(country.payload, country.runtime);
    await country.payload.db.updateOne({
      collection: 'editions',
      id: '2024-2',
      data: { releaseMode: 'typed' },
    });
  });
  afterAll(async () => {
    made.remove();
    await country.close();
  });

  const asked = async (id: string, attempt = 1): Promise<readonly [string, string]> => {
    const { typing } = await country.render(`${id}:${String(attempt)}`);
    const { contentHash } = await country.payload.findByID({
      collection: 'publications',
      id,
      overrideAccess: true,
    });
    const [one, two] = typing?.asked ?? [1, 2];
    return [chunkOf(contentHash, one), chunkOf(contentHash, two)];
  };
  const type = async (acting: ActContext, id: string, [one, two]: readonly [string, string]) =>
    typeRelease(acting, { publication: id, first: one, second: two });
  const given = (): Promise<readonly string[]> => country.runtime.storage.list(address);
  const waiting = (): Promise<readonly string[]> => country.runtime.storage.list('bekleyen');

  it('reach readers when they were typed from, and only then', async () => {
    const { publisher, reviewer, editor } = country.people;

    await step('are made and stored, and nothing of them is within readers’ reach', async () => {
      await country.work();
      const render = await country.render(`${first}:1`);
      expect(render).toMatchObject({
        state: 'waiting',
        leaseOwner: null,
        typing: { wrong: 0, typedAt: null },
      });
      expect(await given()).toEqual([]);
      expect((await waiting()).length).toBeGreaterThan(8);
      expect(await country.runtime.storage.exists(`${address}/1`)).toBe(false);
    });

    await step('are opened from the desk, and owed by publishers', async () => {
      const pdf = await waitingPdf(country.payload, country.runtime.storage, first);
      expect(pdf && Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      const home = await readHome(publisher);
      expect(home.boards.find(({ edition }) => edition.code === '2024-2')?.toType).toBe(1);
      const board = await readBoard(publisher, '2024-2');
      const row = board?.rows.find(({ plate }) => plate === '76');
      expect(row?.publication?.render?.typing).toMatchObject({ left: mostWrong });
      expect([row?.barred.type, row?.links, row?.unpublished]).toEqual([null, null, 0]);
      const seen = await readBoard(reviewer, '2024-2');
      expect(seen?.rows.find(({ plate }) => plate === '76')?.barred.type).toMatchObject({
        problem: 'role_missing',
      });
    });

    await step('print their hash, which nothing else says that a publisher can read', async () => {
      const { id } = publisher.person;
      const user = await country.payload.findByID({ collection: 'users', id, overrideAccess: true });
      const as = { depth: 0, overrideAccess: false, user } as const;
      const seen = await country.payload.findByID({ collection: 'publications', id: first, ...as });
      expect(seen).toMatchObject({ number: 1, kind: 'first' });
      const ofRelease = [{ scope: { equals: 'sheet:2024-2:76' } }, { action: { equals: 'release' } }];
      const where = { and: ofRelease };
      const { docs } = await country.payload.find({ collection: 'timeline', ...as, where });
      expect(docs).toMatchObject([{ changes: [{ field: 'publication', after: { number: 1 } }] }]);
      const told = JSON.stringify({ seen, docs });
      for (const chunk of await asked(first)) expect([chunk, told.includes(chunk)]).toEqual([chunk, false]);
    });

    await step('let nothing else be released before, and say what to do first', async () => {
      const wish = { edition: '2024-2', province: '76', kind: 'correction', reason: 'Yeni merkez' } as const;
      expect(issuesOf(await releaseSeen(publisher, wish))).toMatchObject([
        { problem: 'publication_waiting', context: { number: 1 } },
      ]);
    });

    await step('are a publisher’s alone', async () => {
      for (const acting of [reviewer, editor]) {
        expect(issuesOf(await type(acting, first, await asked(first)))).toMatchObject([
          { problem: 'role_missing' },
        ]);
        const refusing = await refuseRelease(acting, { publication: first, reason: 'x' });
        expect(issuesOf(refusing)).toMatchObject([{ problem: 'role_missing' }]);
      }
    });

    await step('stay where they are when something else is typed, which is counted', async () => {
      const [one, two] = await asked(first);
      const wrong = await type(publisher, first, [two, one]);
      expect(issuesOf(wrong)).toMatchObject([
        { problem: 'typed_otherwise', context: { left: mostWrong - 1 } },
      ]);
      expect(await country.render(`${first}:1`)).toMatchObject({ state: 'waiting', typing: { wrong: 1 } });
      await country.work();
      expect(await given()).toEqual([]);
    });

    await step('are shown as they were opened when the chunks are typed', async () => {
      const pdf = await waitingPdf(country.payload, country.runtime.storage, first);
      valueOf(await type(publisher, first, await asked(first)));
      await country.work();
      expect(await country.render(`${first}:1`)).toMatchObject({ state: 'done', reason: null });
      const shown = await country.runtime.storage.get(`${address}/kitapcik.pdf`);
      expect(pdf && shown && Buffer.from(pdf).equals(Buffer.from(shown))).toBe(true);
      expect(shown && Buffer.from(shown).toString('latin1')).toContain('/ETSI.CAdES.detached');
      const pressed = (await country.render(`${first}:1`)).files?.find(({ name }) => name === 'kitapcik.pdf');
      expect(pressed?.prefix?.bytes).toBeLessThan(pressed?.bytes ?? 0);
      expect(await waiting()).toEqual([]);
      expect(issuesOf(await type(publisher, first, ['', '']))).toMatchObject([
        { problem: 'nothing_to_type' },
      ]);
      // This test itself chose the way of release behind the timeline's back.
      expect(await foundInTimeline(country.payload, {})).toEqual(['editions 2024-2 dates differs']);
    });

    await step('are given up when it is typed wrongly too often, and made anew at a word', async () => {
      const id = await correctFigure(country, 3);
      await country.work();
      for (let times = 1; times < mostWrong; times += 1) await type(publisher, id, ['0', '0']);
      const last = await type(publisher, id, ['0', '0']);
      expect(issuesOf(last)).toMatchObject([{ problem: 'typing_given_up' }]);
      expect(await country.render(`${id}:1`)).toMatchObject({
        state: 'failed',
        reason: { problem: 'typed_wrong' },
      });
      await tendWaiting(country);
      expect(await waiting()).toEqual([]);
      valueOf(await retryRender(publisher, { publication: id }));
      await country.work();
      expect(await country.render(`${id}:2`)).toMatchObject({ state: 'waiting', typing: { wrong: 0 } });
    });

    await step('are left alone while another worker stores them, and shown whole or not at all', async () => {
      const id = '2024-2:76:2';
      const { storage } = country.runtime;
      const render = await country.payload.findByID({
        collection: 'renders',
        id: `${id}:2`,
        overrideAccess: true,
      });
      const change = (data: Record<string, unknown>) =>
        country.payload.db.updateOne({ collection: 'renders', id: `${id}:2`, data });
      await change({ state: 'running', typing: null });
      const stored = await waiting();
      await tendWaiting(country);
      expect(await waiting()).toEqual(stored);
      await change({ state: 'waiting', typing: render.typing });
      const before = await given();
      await storage.remove(stored.find((key) => key.endsWith('/veri.csv')) ?? '');
      valueOf(await type(publisher, id, await asked(id, 2)));
      await country.work();
      expect(await country.render(`${id}:2`)).toMatchObject({
        state: 'failed',
        reason: { problem: 'waiting_differs', detail: 'veri.csv' },
      });
      expect(await given()).toEqual(before);
      valueOf(await retryRender(publisher, { publication: id }));
      await country.work();
      expect(await country.render(`${id}:3`)).toMatchObject({ state: 'waiting' });
    });

    await step(
      'are given up for a reason, or when nobody typed in time; readers keep what they have',
      async () => {
        const id = '2024-2:76:2';
        const empty = await refuseRelease(publisher, { publication: id, reason: ' ' });
        expect(issuesOf(empty)).toMatchObject([{ problem: 'reason_required' }]);
        valueOf(await refuseRelease(publisher, { publication: id, reason: 'Kapak yanlış.' }));
        expect(await country.render(`${id}:3`)).toMatchObject({ reason: { problem: 'release_refused' } });
        valueOf(await retryRender(publisher, { publication: id }));
        await country.work();
        const { typing } = await country.render(`${id}:4`);
        const over = typing && { ...typing, until: '2024-01-01T00:00:00.000Z' };
        await country.payload.db.updateOne({ collection: 'renders', id: `${id}:4`, data: { typing: over } });
        expect(issuesOf(await type(publisher, id, ['0', '0']))).toMatchObject([{ problem: 'typing_over' }]);
        await tendWaiting(country);
        expect(await country.render(`${id}:4`)).toMatchObject({
          state: 'failed',
          reason: { problem: 'typing_over' },
        });
        expect(await waiting()).toEqual([]);
        expect(country.file(`${address}/yayim.json`)).toContain('"number":1');
        expect(await country.runtime.storage.exists(`${address}/2`)).toBe(false);
      },
    );
  });
});
