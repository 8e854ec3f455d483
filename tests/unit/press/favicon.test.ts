import sharp from 'sharp';
import { emblemSvg } from '@/press/web/Emblem';
import { faviconIco } from '@/press/web/favicon';

describe('the icon of the site', () => {
  it('is one picture of 32 × 32 that shows the emblem of today', async () => {
    const ico = Buffer.from(faviconIco());
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([1, 1, 32, 32]);
    const png = ico.subarray(ico.readUInt32LE(18));
    expect(png.length).toBe(ico.readUInt32LE(14));
    const pixels = (picture: Buffer): Promise<Buffer> =>
      sharp(picture).flatten({ background: '#fff' }).raw().toBuffer();
    const emblem = await sharp(Buffer.from(emblemSvg()), { density: 300 }).resize(32, 32).png().toBuffer();
    const [shown, wanted] = [await pixels(png), await pixels(emblem)];
    const apart = wanted.filter((value, index) => Math.abs(value - (shown[index] ?? 0)) > 40).length;
    expect(apart).toBeLessThan(wanted.length / 20);
  });
});
