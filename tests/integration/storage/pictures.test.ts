import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { problemText } from '@/messages/problems/problems';
import type { Media } from '@/payload-types';
import { openStorage } from '@/storage/openStorage';
import type { Storage } from '@/storage/storage';
import { makePerson, sessionHeader } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { testStorage, type TestStorage } from '../../support/testStorage';

/** One white pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
  'base64',
);

describe('a picture', () => {
  let storage: TestStorage;
  let files: Storage;
  let test: TestPayload;
  let writer: Record<string, string>;
  beforeAll(async () => {
    storage = testStorage();
    files = openStorage({ storage: storage.settings });
    test = await startTestPayload(storage.url);
    writer = await sessionHeader(
      test.payload,
      await makePerson(test.payload, { roles: ['ministry_editor'] }),
    );
  });
  afterAll(async () => {
    await test.close();
    storage.close();
  });

  const upload = (name: string, more: object = {}): Promise<Media> =>
    test.payload.create({
      collection: 'media',
      data: { alt: 'Nokta', ...more },
      file: { name, data: pixel, mimetype: 'image/png', size: pixel.length },
      overrideAccess: true,
    });
  const address = ({ filename }: Media): string => `/api/media/file/${filename ?? ''}`;
  const get = (path: string): Promise<Response> => test.fetch(path, { headers: writer });

  it('is kept under a plain name, and comes back as it was', async () => {
    const picture = await upload('Iğdır haritası (1).PNG');
    expect(picture.filename).toBe('igdir-haritasi-1.png');
    const answer = await get(address(picture));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await answer.arrayBuffer()).equals(pixel)).toBe(true);
  });

  it.each(['sayfa.html', 'adsiz', '.png', 'resim.png.svg'])('is called one, and so not %s', async (name) => {
    const message = problemText({ problem: 'picture_name' }, 'tr');
    await expect(upload(name)).rejects.toMatchObject({ data: { errors: [{ path: 'file', message }] } });
  });

  it('of the same name becomes another one', async () => {
    const [one, two] = [await upload('çift.png'), await upload('çift.png')];
    expect(one.filename).toBe('cift.png');
    expect(two.filename).not.toBe(one.filename);
    expect((await get(address(two))).status).toBe(200);
  });

  it('has no place of its own choosing', async () => {
    const picture = await upload('yer.png', { prefix: 'site/2024-2', _objectKey: '../site' });
    expect(picture).toMatchObject({ prefix: '' });
    expect(picture.url).toBe(address(picture));
    expect(await files.list('site')).toEqual([]);
    expect((await get(address(picture))).status).toBe(200);
  });

  it('that nobody uploaded, or whose file is gone, is not found', async () => {
    expect((await get('/api/media/file/yok.png')).status).toBe(404);
    const picture = await upload('kayip.png');
    if (storage.settings.kind === 's3') await files.remove('media/kayip.png');
    else rmSync(join(test.dataDir, 'media', 'kayip.png'));
    expect((await get(address(picture))).status).toBe(404);
  });

  it('is shown to nobody who is not logged in', async () => {
    expect((await test.fetch(address(await upload('ic.png')))).status).toBe(403);
  });

  it('goes with its record', async () => {
    const picture = await upload('silinen.png');
    await test.payload.delete({ collection: 'media', id: picture.id, overrideAccess: true });
    expect((await get(address(picture))).status).toBe(404);
    expect(await files.list('media')).not.toContain('media/silinen.png');
  });
});
