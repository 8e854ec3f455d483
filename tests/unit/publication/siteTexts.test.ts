import { front, metrics, sections, services } from '@/demo/content';
import { usualBounds } from '@/domain/checks/bounds';
import { newestRules } from '@/domain/booklet/text';
import { siteTextsOf } from '@/domain/publication/siteTexts';
import { searchKey } from '@/domain/turkish/letters';

const texts = siteTextsOf({
  edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
  texts: { rules: newestRules, front, sections, services },
  metrics,
  bounds: undefined,
});

describe('the texts of pages over all provinces', () => {
  it('name the sections in order, without a province', () => {
    expect(texts.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(texts.sections[0]?.name).toBe('Aile ve Toplum Hizmetleri');
    expect(searchKey(texts.sections[6]?.name ?? '')).toBe('il yatirimlari 2002 2024');
  });

  it('describe each service once, in the order of the booklet, without a province’s figure', () => {
    expect(texts.services.map(({ key }) => key).toSorted()).toEqual(
      services.map(({ key }) => key).toSorted(),
    );
    for (const { key, description } of texts.services) {
      expect([key, description.length > 0]).toEqual([key, true]);
      expect([key, description.filter((text) => /\bİl il/.test(text))]).toEqual([key, []]);
    }
  });

  it('take the usual bounds where an edition has pinned none', () => {
    expect(texts.bounds).toEqual(usualBounds);
    expect(texts.plan).toEqual(front.derived);
  });
});
