import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { locales } from '@/domain/bilingual';
import { readBookletAssets } from '@/press/booklet/assets';
import { cardSize } from '@/press/booklet/screen/cardHtml';
import { siteCard, siteCardHtml, siteCardOf } from '@/press/web/siteCard';

const assets = await readBookletAssets('src/press/booklet');
const sources = JSON.parse(readFileSync('src/press/booklet/pictures/sources.json', 'utf8')) as Readonly<
  Record<string, string>
>;

describe.each(locales)('the picture of links to pages over many provinces (%s)', (locale) => {
  it('is a PNG of the size that other sites show, of what the template draws now', () => {
    const bytes = Buffer.from(assets.pictures[locale]);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(cardSize);
    expect(sources[`kart-${locale}.png`]).toBe(
      createHash('sha256').update(siteCardHtml(locale, assets)).digest('hex'),
    );
  });

  it('holds no figure, and is not shown of samples or where nobody could fetch it', () => {
    const text = siteCardHtml(locale, assets).replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
    expect(text).not.toMatch(/\d/);
    const page = { locale, isSample: false, origin: 'https://kitapcik.example' };
    expect(siteCardOf(page, assets)?.path).toBe(`/${siteCard(locale, assets).path}`);
    expect(siteCardOf({ ...page, isSample: true }, assets)).toBeNull();
    expect(siteCardOf({ ...page, origin: '' }, assets)).toBeNull();
  });
});
