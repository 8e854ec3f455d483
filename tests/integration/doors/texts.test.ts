import { fieldIsHiddenOrDisabled } from 'payload/shared';
import { requestWithMove } from '@/access/stateCapability';
import { inTransaction } from '@/database/inTransaction';
import { pageOwnerHeader } from '@/contract/endpoint';
import { writeText } from '@/domain/booklet/writeText';
import type { State } from '@/domain/workflow/position';
import type { Service } from '@/payload-types';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { fillCountry } from '../../support/country';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let editor: MadePerson;
let headers: Record<string, string>;

beforeAll(async () => {
  test = await startTestPayload();
  editor = await makePerson(test.payload, { roles: ['ministry_editor'] });
  headers = { ...(await sessionHeader(test.payload, editor)), 'Content-Type': 'application/json' };
  await fillCountry(test.payload, editor);
});
afterAll(() => test.close());

const read = (): Promise<Service> =>
  test.payload.findByID({ collection: 'services', id: 'evde-bakim', overrideAccess: true, depth: 0 });

async function save(change: object, more: object = {}): Promise<{ status: number; text: string }> {
  const response = await test.fetch('/api/services/evde-bakim', {
    method: 'PATCH',
    headers: { ...headers, ...more },
    body: JSON.stringify(change),
  });
  return { status: response.status, text: await response.text() };
}

/** What an action of ours does once the transition table has allowed it. */
async function move(to: State, more: Partial<Service> = {}): Promise<void> {
  const { state: from } = await read();
  await inTransaction(test.payload, async (req) => {
    await test.payload.update({
      collection: 'services',
      id: 'evde-bakim',
      data: { state: to, ...more },
      req: requestWithMove(req, { collection: 'services', id: 'evde-bakim', from, to }),
      overrideAccess: true,
      depth: 0,
    });
  });
}

beforeEach(async () => {
  if ((await read()).state !== 'draft') await move('draft', { stage: null, touchedBy: [], approvals: [] });
});

describe('saving a text', () => {
  it('is refused in a tab that was opened for somebody who has signed out since, and says why', async () => {
    const before = await read();
    const change = { name: 'Başkasının adıyla', revision: before.revision };
    const { status, text } = await save(change, { [pageOwnerHeader]: 'baska-biri' });
    expect([status, text]).toEqual([409, expect.stringContaining('başka biri giriş yaptı')]);
    const gone = await save(change, { [pageOwnerHeader]: 'baska-biri', Authorization: '' });
    expect([gone.status, gone.text]).toEqual([403, expect.not.stringContaining('başka biri')]);
    expect(await read()).toEqual(before);
    expect((await save(change, { [pageOwnerHeader]: editor.person.id })).status).toBe(200);
  });

  it('counts the revision, and remembers who touched it', async () => {
    const before = await read();
    expect((await save({ name: 'Evde Bakım', revision: before.revision })).status).toBe(200);
    expect(await read()).toMatchObject({
      name: 'Evde Bakım',
      state: 'draft',
      revision: before.revision + 1,
      touchedBy: [editor.person.id],
      changedBy: editor.person.id,
    });
  });

  it('refuses a save that saw an older revision, or none, and keeps what was there', async () => {
    const before = await read();
    for (const revision of [
      before.revision - 1,
      before.revision + 1,
      undefined,
      null,
      String(before.revision),
    ]) {
      expect([revision, (await save({ name: 'Görülmeden', revision })).status]).toEqual([revision, 409]);
    }
    expect(await read()).toEqual(before);
  });

  it('lets one of two that saw the same revision pass', async () => {
    const { revision } = await read();
    const answers = await Promise.all([save({ name: 'Bir', revision }), save({ name: 'Başka', revision })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each(['sections', 'services', 'metrics', 'checks'] as const)(
    'of %s that changes nothing leaves it approved and makes nobody a toucher',
    async (collection) => {
      const { docs } = await test.payload.find({
        collection,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      });
      expect(docs.length).toBeGreaterThan(0);
      for (const { id } of docs) {
        await test.payload.db.updateOne({ collection, id, data: { state: 'approved', touchedBy: [] } });
        const approved = await test.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
        for (const body of [approved, { revision: approved.revision }]) {
          const response = await test.fetch(`/api/${collection}/${id}`, {
            method: 'PATCH',
            headers,
            body: JSON.stringify(body),
          });
          expect([id, response.status]).toEqual([id, 200]);
        }
        const after = await test.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
        expect({ ...after, updatedAt: null }).toEqual({ ...approved, updatedAt: null });
      }
    },
  );

  it('notes the metrics it shows, each once, clauses included', async () => {
    const { revision } = await read();
    const figure = (metric: string) =>
      ({ type: 'figure', metric, display: null, suffix: null, emphasis: true }) as const;
    const text = writeText([
      [
        figure('asdep-hane'),
        { type: 'text', text: ' hane' },
        { type: 'clause', content: [{ type: 'text', text: ', ' }, figure('asdep-hane')] },
      ],
    ]);
    const statements = [{ key: 'hane', layout: 'sentence', text }];
    expect((await save({ statements, revision })).status).toBe(200);
    expect((await read()).metricsUsed).toEqual(['asdep-hane']);
  });

  it.each([
    ['a typed digit', 'Toplam 371 hane', 'digit_typed'],
    ['a letter that is not Turkish', 'Hizmet ağı geniřledi', 'letter_not_turkish'],
    ['a misspelt province', 'İğdir ilinde', 'province_misspelt'],
  ])('refuses %s, beside its field and in Turkish', async (_, words) => {
    const before = await read();
    const { status, text } = await save({
      description: writeText([[{ type: 'text', text: words }]]),
      revision: before.revision,
    });
    const answer = JSON.parse(text) as {
      errors: { data: { errors: { path: string; message: string }[] } }[];
    };
    expect([status, answer.errors[0]?.data.errors.map(({ path }) => path)]).toEqual([400, ['description']]);
    expect(await read()).toEqual(before);
  });

  it('lints the plain lines too', async () => {
    const { revision } = await read();
    expect((await save({ name: 'Evde Bakım Yardımı ř', revision })).status).toBe(400);
  });
});

describe('the state of a text', () => {
  it('is said once on its page, by the strip of the workflow, and stays a column of the list', () => {
    for (const slug of ['sections', 'services', 'metrics', 'checks'] as const) {
      const { fields, admin } = test.payload.collections[slug].config;
      const told = fields.filter((field) => 'name' in field && ['state', 'stage'].includes(field.name));
      // Hidden in the form only: a condition would make the state optional in the database.
      expect(told.map(({ admin: shown }) => shown)).toMatchObject([{ hidden: true }, { hidden: true }]);
      expect(told.some(fieldIsHiddenOrDisabled)).toBe(false);
      expect(admin.defaultColumns).toContain('state');
    }
  });

  it('moves with the capability for exactly this move, and with no other', async () => {
    const { state: from } = await read();
    const wrong = [
      { collection: 'services', id: 'evde-bakim', from: 'approved', to: 'in_review' },
      { collection: 'services', id: 'other', from, to: 'in_review' },
      { collection: 'metrics', id: 'evde-bakim', from, to: 'in_review' },
      { collection: 'services', id: 'evde-bakim', from, to: 'approved' },
    ] as const;
    for (const allowed of wrong) {
      const attempt = inTransaction(test.payload, (req) =>
        test.payload.update({
          collection: 'services',
          id: 'evde-bakim',
          data: { state: 'in_review' },
          req: requestWithMove(req, allowed),
          overrideAccess: true,
          depth: 0,
        }),
      );
      await expect(attempt).rejects.toThrow('Not the move that was allowed');
    }
    expect((await read()).state).toBe(from);
  });

  it('gives a permission to one write only: the request it came from has none afterwards', async () => {
    const { revision, state } = await read();
    await inTransaction(test.payload, async (req) => {
      requestWithMove(req, { collection: 'services', id: 'evde-bakim', from: state, to: state });
      const forged = test.payload.update({
        collection: 'services',
        id: 'evde-bakim',
        data: { state: 'approved', revision },
        req,
        user: editor.user,
        overrideAccess: true,
        depth: 0,
      });
      await expect(forged).resolves.toMatchObject({ state: 'draft' });
    });
  });

  it('in review refuses every save and every restore', async () => {
    await move('in_review', { stage: 'ministry', round: 1 });
    const before = await read();
    const { status, text } = await save({ name: 'Yine de', revision: before.revision });
    expect([status, text]).toEqual([409, expect.stringContaining('Önce geri çekin')]);
    const { docs } = await test.payload.findVersions({
      collection: 'services',
      limit: 1,
      sort: 'createdAt',
      overrideAccess: true,
      depth: 0,
    });
    const restored = await test.fetch(`/api/services/versions/${String(docs[0]?.id)}`, {
      method: 'POST',
      headers,
    });
    expect(restored.status).toBe(409);
    expect(await read()).toEqual(before);
  });

  it('approved goes back to a draft when it is edited, and the approved copy stays', async () => {
    const copy = { key: 'evde-bakim', name: 'Onaylı' } as never;
    await move('approved', {
      stage: null,
      approved: copy,
      approvedRevision: 7,
      touchedBy: [],
      approvals: [],
    });
    const { revision } = await read();
    expect((await save({ name: 'Sonraki Taslak', revision })).status).toBe(200);
    expect(await read()).toMatchObject({
      state: 'draft',
      name: 'Sonraki Taslak',
      approved: { name: 'Onaylı' },
      approvedRevision: 7,
      touchedBy: [editor.person.id],
    });
  });

  it('is a new draft after a restore, with the old content and today’s record', async () => {
    const { revision } = await read();
    expect((await save({ name: 'Adı sonra değişti', revision })).status).toBe(200);
    await move('approved', { touchedBy: [], approvedRevision: 7 });
    const before = await read();
    const { docs } = await test.payload.findVersions({
      collection: 'services',
      pagination: false,
      overrideAccess: true,
      depth: 0,
    });
    const former = docs.find(({ version }) => version.name !== before.name);
    const restored = await test.fetch(`/api/services/versions/${String(former?.id)}`, {
      method: 'POST',
      headers,
    });
    expect(restored.status).toBe(200);
    const after = await read();
    expect(after.name).toBe(former?.version.name);
    expect(after).toMatchObject({
      state: 'draft',
      revision: before.revision + 1,
      approved: before.approved,
      approvedRevision: 7,
      touchedBy: [editor.person.id],
    });
  });
});
