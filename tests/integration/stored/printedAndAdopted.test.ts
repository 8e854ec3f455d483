import { pressProblems } from '@/domain/publication/pressProblem';
import { storedKinds, type Content } from '@/stored/storedKinds';
import { adoptTexts } from '@/workflow/editions/adoptTexts';
import { readAdoptable } from '@/workflow/editions/readAdoptable';
import { readAdoption } from '@/workflow/editions/readAdoption';
import { contentHash } from '@/workflow/release/createPublication';
import { retryRender } from '@/workflow/release/retryRender';
import { fixtureRow } from '../../factories/storedFixtures';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';

const asContent = (stored: unknown): Content => stored as Content;

describe('an edition and a text that were stored before formats were numbered everywhere', () => {
  let country: PublishingCountry;
  const edition = '2024-2';
  const service = fixtureRow('service');
  const name = `${service.name} (yeni)`;

  const write = (collection: 'editions' | 'services' | 'publications', id: string, data: Content) =>
    country.payload.db.updateOne({ collection, id, data });

  beforeAll(async () => {
    country = await startPublishingCountry();
    await write('editions', edition, { pins: fixtureRow('edition').pins });
    await write('services', service.id, { approved: { ...asContent(service.approved), name } });
  });
  afterAll(() => country.close());

  it('adopt and are adopted: the pins are written in today’s format, and nothing else in them changes', async () => {
    const { publisher } = country.people;
    const view = await readAdoptable(publisher, edition);
    const offered = view?.texts.filter(({ id }) => id === service.id) ?? [];
    expect(offered).toMatchObject([{ collection: 'services', isNew: false }]);
    const wish = { edition, revision: view?.revision ?? 0, texts: offered };
    expect((await readAdoption(publisher, wish)).issues).toEqual([]);
    expect(await adoptTexts(publisher, wish)).toMatchObject({ ok: true });
    const { pins } = await country.payload.findByID({ collection: 'editions', id: edition, depth: 0 });
    const former = asContent(fixtureRow('edition').pins);
    const texts = asContent(former['texts']);
    const services = texts['services'] as readonly Content[];
    // Fields that were added since are there with what they are where nobody wrote them.
    expect(asContent(asContent(pins)['texts'])['rules']).toBe(1);
    expect(pins).toMatchObject({
      ...former,
      format: storedKinds.pins.upgrades.length + 1,
      texts: {
        ...texts,
        services: services.map((each) => (each['key'] === service.id ? { ...each, name } : each)),
      },
    });
  });

  it('leave a publication in a newer format, or a broken one, unprinted and say why; in format 1 it prints', async () => {
    const { publisher } = country.people;
    const id = '2024-2:76:1';
    // Told as the first one: what a correction says of an earlier number would not be so here.
    const { snapshot: stored } = fixtureRow('publication');
    const { publishedOn } = asContent(asContent(stored)['publication']);
    const publication = { number: 1, kind: 'first', reason: null, publishedOn, changes: [] };
    const snapshot = { ...stored, publication };
    const hash = contentHash(snapshot);
    const attempt = async (data: Content) => {
      await write('publications', id, data);
      await country.work();
      const { docs } = await country.payload.find({
        collection: 'renders',
        where: { publication: { equals: id } },
        sort: '-attempt',
        limit: 1,
        depth: 0,
      });
      return docs[0];
    };
    const newer = await attempt({ snapshot: { ...asContent(snapshot), format: 99 } });
    expect(newer).toMatchObject({ state: 'failed', reason: { problem: 'stored_newer' } });
    expect(newer?.reason?.detail).toContain('publications 2024-2:76:1: snapshot.format: 99');
    await retryRender(publisher, { publication: id });
    const broken = await attempt({ snapshot: { ...asContent(snapshot), texts: {} } });
    expect(broken).toMatchObject({ state: 'failed', reason: { problem: 'stored_broken' } });
    expect(broken?.reason?.detail).toContain('publications 2024-2:76:1: snapshot.texts.front');
    expect(pressProblems).toEqual(expect.arrayContaining([newer?.reason?.problem, broken?.reason?.problem]));
    await retryRender(publisher, { publication: id });
    expect(await attempt({ snapshot, contentHash: hash })).toMatchObject({ state: 'done', attempt: 3 });
    expect(country.file('site/2024-2/igdir/index.html').replaceAll(' ', '')).toContain(hash);
  });
});
