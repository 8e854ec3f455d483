import fc from 'fast-check';
import { printableRanges } from '@/domain/turkish/fontSigns';
import { tidyText } from '@/domain/turkish/letters';
import { signIssues, signIssuesIn, tidySigns, unprintableSigns } from '@/domain/turkish/signs';
import { problemText } from '@/messages/problems/problems';

const any = fc.string({ unit: 'binary' });
const ofTheFonts = fc
  .array(
    fc
      .constantFrom(...printableRanges)
      .chain(([first, last]) => fc.integer({ min: first, max: last }))
      .map((number) => String.fromCodePoint(number)),
  )
  .map((signs) => signs.join(''));

/** What turns the direction of writing or has no width: written by hand, from Unicode's own lists. */
const neverStored =
  /[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\u{E0001}\u{E0020}-\u{E007F}\u{E0100}-\u{E01EF}]/u;

describe('the signs of a text', () => {
  it('are tidied once and for all', () => {
    fc.assert(fc.property(any, (text) => tidySigns(tidySigns(text)) === tidySigns(text)));
    fc.assert(fc.property(any, (text) => tidyText(tidyText(text)) === tidyText(text)));
  });

  it('are in composed form, and none is stored that nobody sees', () => {
    fc.assert(
      fc.property(any, (text) => {
        const tidy = tidySigns(text);
        return tidy === tidy.normalize('NFC') && !neverStored.test(tidy);
      }),
    );
    for (let number = 0; number <= 0x10ffff; number += 1) {
      const sign = String.fromCodePoint(number);
      if (neverStored.test(sign))
        expect([number.toString(16), tidySigns(sign)]).toEqual([number.toString(16), '']);
    }
  });

  it('are all accepted when the fonts have them', () => {
    fc.assert(fc.property(ofTheFonts, (text) => signIssues(tidySigns(text), 'text').length === 0));
  });

  it('are refused, tidied or had by the fonts, whatever is typed', () => {
    const known = (sign: string): boolean => {
      const number = sign.codePointAt(0) ?? 0;
      return (
        /[\n\t]/.test(sign) || printableRanges.some(([first, last]) => first <= number && number <= last)
      );
    };
    fc.assert(
      fc.property(any, (text) => {
        const tidy = tidySigns(text);
        const foreign = [...new Set(tidy)].filter((sign) => !known(sign));
        const isTold = signIssues(tidy, 'text').length > 0;
        return foreign.join() === unprintableSigns(tidy).join() && isTold === foreign.length > 0;
      }),
    );
  });

  it.each([
    ['İl\u2011ilçe', 'İl-ilçe'],
    ['giril\u00ADmişti', 'girilmişti'],
    ['Sayı\u200B yanlış\uFEFF', 'Sayı yanlış'],
    ['\u200E371\u202E', '371'],
    ['\uF0B7 Veri', '• Veri'],
    ['\uFB01nansal, e\uFB03ciency', 'finansal, efficiency'],
    ['on\u2009bin', 'on bin'],
    ['5\u202FTL', '5\u00A0TL'],
    ['5\u00A0TL', '5\u00A0TL'],
    ['2003\u20122024', '2003–2024'],
    ['bir\u2028iki\u2029üç\viki\r\nson\rlar', 'bir\niki\nüç\niki\nson\nlar'],
    ['i\u0307stanbul', 'istanbul'],
    ['ＡＢ１２', 'AB12'],
    ['☑\uFE0F', '☑'],
  ])('%j is tidied to %j', (typed, tidy) => {
    expect(tidySigns(typed)).toBe(tidy);
  });

  it.each(['€ $ £ ₺ ‰ ≈ ≠ ≤ ≥ ✓ ☐ ° ± × ÷ ½ ⅓ m² CO₂ № ™ © … – — “ ” ’ •', 'Škoda, Łódź, José, Çağ'])(
    '%j can be printed',
    (text) => {
      expect(unprintableSigns(text)).toEqual([]);
    },
  );

  it('names the sign, its number and the words around it', () => {
    const long = `${'Önce bir uzun cümle gelir. '.repeat(3)}Ad Щ olarak yazılmıştı. ${'Sonra bir daha. '.repeat(3)}`;
    expect(signIssues(long, 'reason')).toEqual([
      {
        field: 'reason',
        problem: 'sign_unprintable',
        context: {
          kind: 'letter',
          signs: '“Щ” (U+0429)',
          words: '… uzun cümle gelir. Ad Щ olarak yazılmıştı. …',
        },
      },
    ]);
  });

  it.each([
    ['🙂', 'Kitapçıkta basılamayan resim (emoji): “🙂” (U+1F642). Silin ya da sözle yazın.'],
    ['Щер', 'Kitapçıkta basılamayan harf: “Щ” (U+0429), “е” (U+0435), “р” (U+0440). Türkçe harflerle yazın.'],
    ['∑', 'Kitapçıkta basılamayan işaret: “∑” (U+2211). Silin ya da sözle yazın.'],
    ['\uE000', 'Kitapçıkta basılamayan, görünmeyen işaret: U+E000. Silip yeniden yazın.'],
  ])('%j is told in words', (sign, words) => {
    const [issue] = signIssues(`Bir ${sign} söz`, 'reason');
    expect(issue && problemText(issue, 'tr')).toBe(`${words} Geçtiği yer: “Bir ${sign} söz”.`);
    expect(issue && problemText(issue, 'en')).toContain(String(issue?.context?.['signs']));
  });

  it('are told once for each kind, and a long list of them is cut', () => {
    const issues = signIssues('Щербакови 🙂 ∑', 'reason');
    expect(issues.map(({ context }) => [context?.['kind'], context?.['signs']])).toEqual([
      ['letter', '“Щ” (U+0429), “е” (U+0435), “р” (U+0440), “б” (U+0431), “а” (U+0430), “к” (U+043A), …'],
      ['picture', '“🙂” (U+1F642)'],
      ['sign', '“∑” (U+2211)'],
    ]);
  });

  it('are looked for in every text of a value, and told by its place', () => {
    const service = { key: 'asdep', name: 'Ad', description: [[{ type: 'text', text: 'α' }]] };
    expect(signIssuesIn({ services: [service] }, '')).toMatchObject([
      {
        field: 'services.asdep.description.0.0.text',
        context: { signs: '“α” (U+03B1)', place: 'services.asdep.description.0.0.text' },
      },
    ]);
  });
});
