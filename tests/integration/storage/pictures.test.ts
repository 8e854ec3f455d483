import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
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

/** A white PNG of so many pixels, in a few kB. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height, 0xff);
  for (let row = 0; row < height; row += 1) rows[row * (Math.ceil(width / 8) + 1)] = 0;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

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

  const uploadAs = (headers: Record<string, string>, data: Buffer, name = 'resim.png') => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(data)], { type: `image/${name.split('.')[1] ?? ''}` }), name);
    form.set('_payload', JSON.stringify({ alt: 'Resim' }));
    return test.fetch('/api/media', { method: 'POST', body: form, headers });
  };

  it('is kept under a plain name, and comes back as it was', async () => {
    const picture = await upload('Iğdır haritası (1).PNG');
    expect(picture.filename).toBe('igdir-haritasi-1.png');
    const answer = await get(address(picture));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    const drawn = sharp(Buffer.from(await answer.arrayBuffer()));
    expect(await drawn.metadata()).toMatchObject({ format: 'png', width: 1, height: 1 });
    expect([...(await drawn.removeAlpha().raw().toBuffer())]).toEqual([255, 255, 255]);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'keeps what is seen, the right way up, and nothing else that the %s held',
    async (format) => {
      const photo = sharp({ create: { width: 40, height: 20, channels: 3, background: '#0b5394' } })
        .withExif({ IFD0: { Artist: 'Ayşe' }, IFD3: { GPSLatitude: '39/1 55/1 0/1', GPSLatitudeRef: 'N' } })
        .withMetadata({ orientation: 6 });
      const page = Buffer.from('<script>alert(1)</script>');
      const data = Buffer.concat([await photo.toFormat(format).toBuffer(), page]);
      const answer = await uploadAs(writer, data, `foto.${format}`);
      expect(answer.status).toBe(201);
      const { doc } = (await answer.json()) as { doc: Media };
      expect(doc).toMatchObject({ width: 20, height: 40, mimeType: `image/${format}` });
      const kept = Buffer.from(await (await get(address(doc))).arrayBuffer());
      expect(doc.filesize).toBe(kept.length);
      const { exif, orientation } = await sharp(kept).metadata();
      expect([exif, orientation ?? 1]).toEqual([undefined, 1]);
      expect(kept.includes(page)).toBe(false);
    },
  );

  it('of more pixels than anybody prints, or that cannot be opened, is refused by its field', async () => {
    for (const [data, problem] of [
      [bomb(20_000, 20_000), 'picture_pixels'],
      [bomb(8_000, 5_001), 'picture_pixels'],
      [pixel.subarray(0, 50), 'picture_broken'],
      [
        (
          await sharp(Buffer.from(bomb(60, 60)))
            .png()
            .toBuffer()
        ).subarray(0, 60),
        'picture_broken',
      ],
    ] as const) {
      const answer = await uploadAs(writer, data);
      const { errors } = (await answer.json()) as {
        errors: [{ data: { errors: [{ path: string; message: string }] } }];
      };
      const message = problemText({ problem, context: { most: 40 } }, 'tr');
      expect([answer.status, errors[0].data.errors]).toEqual([
        400,
        [expect.objectContaining({ path: 'file', message })],
      ]);
    }
  });

  it('of somebody who may not upload is refused before it is looked at', async () => {
    const clerk = await sessionHeader(
      test.payload,
      await makePerson(test.payload, { roles: ['province_editor'], province: '76' }),
    );
    expect((await uploadAs(clerk, bomb(20_000, 20_000))).status).toBe(403);
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
