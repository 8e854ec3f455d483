import { printWords } from '@/messages/booklet/print';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { heroClass } from '@/press/booklet/parts/Block';
import { backContact } from '@/press/booklet/print/coverWords';
import { demonstration } from '@/press/booklet/print/readingWords';
import { runningTitles } from '@/press/booklet/print/bookWords';
import { chaptersOf } from '@/press/booklet/print/chapters';
import { bookletKinds } from '../../factories/bookletKinds';
import { compared } from '../../factories/context';
import { igdirSnapshot } from '../../factories/snapshot';
import { pageContentOf, roughPlan, visibleLetters, documentsOf } from '../../support/printedPages';

const everyKind: readonly (readonly [string, Snapshot])[] = [
  ['a first booklet', igdirSnapshot()],
  ...bookletKinds,
  ...bookletKinds.map(([name, snapshot]) => [`${name}, beside others`, compared(snapshot)] as const),
];

describe('how to read', () => {
  it.each(everyKind)('leads from each step to a line of a block: %s', (_, snapshot) => {
    const { steps, blocks } = demonstration(pageContentOf(snapshot));
    const letters = steps.map(([letter]) => letter);
    expect(letters).toEqual(['a', 'b', 'c', 'd'].slice(0, letters.length));
    const led = blocks.flatMap((shown) => Object.values(shown.letters));
    expect(led.toSorted()).toEqual(blocks.length === 0 ? [] : letters);
  });

  it('shows a trend and what was before, where a booklet is compared', () => {
    const { steps } = demonstration(pageContentOf(compared(igdirSnapshot())));
    expect(steps).toHaveLength(4);
    expect(demonstration(pageContentOf(igdirSnapshot())).steps).toHaveLength(2);
  });

  it.each(['tr', 'en'] as const)(
    'explains terms in the order of the alphabet (tr), all in both languages: %s',
    (locale) => {
      const terms = printWords[locale].glossary.terms.map(([term]) => term ?? '');
      const collator = new Intl.Collator(locale);
      if (locale === 'tr') expect(terms).toEqual(terms.toSorted((a, b) => collator.compare(a, b)));
      expect(terms).toHaveLength(printWords.tr.glossary.terms.length);
    },
  );
});

describe('a large number', () => {
  it.each([
    ['28.681', null, 'hero'],
    ['1.782.540', null, 'hero'],
    ['521,6', 'milyon\u00A0TL', 'hero'],
    ['33,68', 'milyar\u00A0TL', 'hero'],
    ['244,78', 'milyar\u00A0TL', 'hero hero-long'],
    ['999.999.999', null, 'hero hero-long'],
    ['1.000.000.000.000', null, 'hero hero-longest'],
  ])('keeps its unit on its line: %s %s', (number, unit, expected) => {
    expect(heroClass({ number, unit })).toBe(expected);
  });
});

describe('the printed booklet', () => {
  it('says on the back cover how to reach the publisher, and the support line once', () => {
    const none = { telephone: null, email: null, web: null, address: null };
    expect(backContact({ ...none, telephone: 'ALO 183' })).toEqual([]);
    expect(backContact({ ...none, telephone: '0 476 000 00 00', email: 'il@ornek.gov.tr' })).toEqual([
      '0 476 000 00 00',
      'il@ornek.gov.tr',
    ]);
  });

  it.each(everyKind)('names above a page every chapter that has something on it: %s', async (_, snapshot) => {
    const content = pageContentOf(snapshot);
    const chapters = chaptersOf(content);
    const { pages } = await roughPlan(content);
    for (const page of pages.filter(({ chapter }) => !['cover', 'back', 'sections'].includes(chapter))) {
      const keys = new Set(page.regions.flatMap(({ columns }) => columns.flat().map(({ key }) => key)));
      const shown = chapters.filter(({ groups }) =>
        groups.some(({ parts }) => parts.some(({ key }) => keys.has(key))),
      );
      const titles = runningTitles(content, chapters, page);
      expect(titles.toSorted()).toEqual(shown.map(({ running }) => running).toSorted());
    }
  });

  it.each(everyKind)('parts no code of an edition over two lines: %s', async (_, snapshot) => {
    const { pages } = await documentsOf(snapshot);
    // Cells of tables, drawings, heads and feet have one line.
    const free = pages
      .slice(pages.indexOf('<body'))
      .replace(/<span class="range">[^<]*<\/span>/g, '')
      .replace(/<(td|th|text)\b[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<div class="run-[\s\S]*?<\/div>|<p class="(back-foot|cover-edition)[\s\S]*?<\/p>/g, '');
    expect(visibleLetters(free).match(/.{0,30}(?<!\d)\d{4}-\d(?!\d).{0,10}/gu) ?? []).toEqual([]);
  });
});
