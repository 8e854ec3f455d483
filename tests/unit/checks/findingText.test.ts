import fc from 'fast-check';
import { locales } from '@/domain/bilingual';
import { ruleCodes, rules, slipBetween, type Finding } from '@/domain/checks/finding';
import { findingText } from '@/messages/desk/checks';

const finding = (rule: Finding['rule'], against: number, now: number): Finding => ({
  code: rule === 'check' ? 'H.101' : ruleCodes[rule],
  severity: 'soft',
  rule,
  now,
  against,
  edition: rule === 'check' ? null : '2024-1',
  slip: rule === 'check' ? null : slipBetween(against, now),
  metrics: ['hane'],
});

describe('what a rule found, in words', () => {
  it.each([
    ['ratio', 727, 7270, '727 → 7.270, on katı; fazladan bir sıfır olabilir'],
    ['ratio', 727, 7301, '727 → 7.301, yaklaşık on katı; fazladan bir sıfır olabilir'],
    ['ratio', 7270, 727, '7.270 → 727, onda biri; bir sıfır eksik olabilir'],
    ['ratio', 41_900_000, 41_900, '41.900.000 → 41.900, binde biri; üç sıfır eksik olabilir'],
    ['ratio', 100, 340, '100 → 340, 3,4 katı'],
    ['ratio', 900, 300, '900 → 300, %66,7 azalmış'],
    ['percent', 100, 160, '100 → 160, %60 artmış'],
    ['percent', 127, 217, '127 → 217, %70,9 artmış; yan yana iki basamak yer değiştirmiş olabilir'],
    ['to_zero', 40, 0, '40 → 0; 2024-1 döneminde değer vardı'],
    ['from_zero', 0, 40, '0 → 40; 2024-1 döneminde sıfırdı'],
    ['fall', 900, 899, '900 → 899; birikimli değer azalmış'],
    ['median', 100, 1200, '1.200; bu büyüklükteki illerde beklenen 100 (2024-1 dönemi ortancası)'],
    ['check', 1.5, 2, 'bir yanı 2, diğer yanı 1,5'],
  ] as const)('%s: %d, %d', (rule, against, now, text) => {
    expect(findingText(finding(rule, against, now), 'tr')).toBe(text);
  });

  it('has its numbers in both languages, whatever they are', () => {
    const amount = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(fc.constantFrom(...rules, 'check' as const), amount, amount, (rule, against, now) => {
        for (const locale of locales) {
          const text = findingText(finding(rule, against, now), locale);
          expect(text).toContain(String(now));
          expect(text).toContain(String(against));
          expect(text).not.toMatch(/undefined|NaN|Infinity/);
        }
      }),
    );
  });
});
