import { absenceNames, readCell } from '@/domain/entry/readCell';
import { absences } from '@/domain/figures/figureValue';
import { sheetWords } from '@/messages/desk/sheet';
import { money, persons } from '../../factories/entryRow';

/** A number, an absence by its key, or what is in question with its offers. */
function told(text: string, unit = persons): string {
  const reading = readCell(text, unit);
  if (reading.kind === 'number') return String(reading.amount);
  if (reading.kind !== 'unclear') return reading.kind;
  const offers = reading.offers.map((offer) => (offer.kind === 'number' ? offer.input : offer.kind));
  return [reading.problem, ...offers].join(' · ');
}

describe('the text of a value cell', () => {
  it.each([
    ['1.758 kişi', '1758'],
    ['1 758', '1758'],
    ['\u00A028.681\u00A0', '28681'],
    ['', 'empty'],
    ['-', 'number_absent · 0 · not_applicable · not_reported'],
    ['yok', 'number_absent · 0 · not_applicable · not_reported'],
    ['..', 'number_absent · not_reported · not_applicable'],
    ['veri yok', 'number_absent · not_reported · not_applicable'],
    ['x', 'number_absent · not_applicable · suppressed · not_reported'],
    ['n/a', 'number_absent · not_applicable · not_reported'],
    ['(k)', 'number_below · suppressed'],
    ['<5', 'number_below · suppressed'],
    ['Bildirilmedi', 'not_reported'],
    ['BİLDİRİLMEDİ', 'not_reported'],
    ['Gizli', 'suppressed'],
    ['Not applicable', 'not_applicable'],
    ['#YOK', 'spreadsheet_error · not_reported · not_applicable'],
    ['#BAŞV!', 'spreadsheet_error · not_reported · not_applicable'],
    ['#SAYI/0!', 'spreadsheet_error · not_reported · not_applicable'],
    ['#AD?', 'spreadsheet_error · not_reported · not_applicable'],
    ['#N/A', 'spreadsheet_error · not_reported · not_applicable'],
    ['#REF!', 'spreadsheet_error · not_reported · not_applicable'],
    ['Err:502', 'spreadsheet_error · not_reported · not_applicable'],
    ['#####', 'too_narrow'],
    ['%40', 'percent'],
    ['40 %', 'percent'],
    ['01.02.2024', 'date'],
    ['1.Şub', 'date'],
    ['Oca.24', 'date'],
    ['2024-02-01', 'date'],
    ['12.2024', 'date'],
    ['1,12E+08', 'shortened'],
    ['1.O12', 'number_unreadable · 1.012'],
    ['l2', 'number_unreadable · 12'],
    ['1,758', 'number_ambiguous · 1.758'],
    ['1.7', 'number_ambiguous'],
    ['1758,00', 'number_ambiguous · 1758'],
    ['0012', 'number_malformed · 12'],
    ['11 adet', 'number_unreadable · 11'],
    ['yaklaşık 1.758', 'number_unreadable · 1.758'],
    ['1.758*', 'number_unreadable · 1.758'],
    ['12 bin', 'number_unreadable'],
    ['-5', 'number_negative'],
    ['(5)', 'number_unreadable'],
    ['28.690\n(ASDEP)', 'number_several'],
  ])('%j of persons', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['112,45 mn', '112450000'],
    ['12 milyon TL', '12000000'],
    ['1,5 mr TL', '1500000000'],
    ['100,600,000', 'number_ambiguous · 100.600.000'],
    ['112.45 milyon', 'number_ambiguous · 112,45 milyon'],
    ['1.758,40', 'number_not_whole · 1.758'],
    ['100.600.000,00', '100600000'],
  ])('%j of money', (text, expected) => {
    expect(told(text, money)).toBe(expected);
  });

  it('knows the absences by the names that the sheet gives them', () => {
    for (const absence of absences) {
      expect(absenceNames[absence].tr).toContain(sheetWords.tr.kinds[absence]);
      expect(absenceNames[absence].en).toContain(sheetWords.en.kinds[absence]);
    }
  });
});
