import fc from 'fast-check';
import {
  dateInWords,
  dayInDigits,
  dayInWords,
  dayOf,
  daysUntil,
  isDay,
  istanbulDate,
  readDay,
  yearsFrom,
} from '@/domain/days';
import { entryPhase, type EntryWindow } from '@/domain/workflow/entryPhase';

/** Days since Türkiye stays at +03:00 all year. */
const someDay = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const withinDay = fc.integer({ min: 0, max: 24 * 60 * 60 * 1000 - 1 });
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+03:00`);

describe('a day in Türkiye', () => {
  it.each([
    ['2026-11-19T21:00:00.000Z', '2026-11-20'],
    ['2026-11-19T20:59:59.999Z', '2026-11-19'],
    ['2024-05-31T00:00:00.000Z', '2024-05-31'],
    ['2024-05-30T21:00:00.000Z', '2024-05-31'],
    ['2024-05-31', '2024-05-31'],
  ])('of what was stored as %s is %s', (stored, day) => {
    expect(dayOf(stored)).toBe(day);
  });

  it('of each moment of it is that day, and a day stays what it is', () => {
    fc.assert(
      fc.property(someDay, withinDay, (day, later) => {
        expect(dayOf(new Date(midnight(day) + later).toISOString())).toBe(day);
        expect(dayOf(day)).toBe(day);
      }),
    );
  });

  it('counts whole as a deadline: at its last moment entry is open, a moment later it is not', () => {
    const window = (closes: string, extended: string): EntryWindow => ({
      state: 'open',
      entryOpens: closes,
      entryCloses: closes,
      exceptions: [{ until: extended, reason: '', by: '', at: '' }],
    });
    fc.assert(
      fc.property(someDay, withinDay, (day, later) => {
        const at = new Date(midnight(day) + later);
        const next = new Date(midnight(day) + 24 * 60 * 60 * 1000);
        const before = new Date(midnight(day) - 1);
        const [closed, extended] = [window(day, '2000-01-01'), window('2001-01-01', day)];
        expect(entryPhase(closed, at)).toBe('open');
        expect(entryPhase(closed, before)).toBe('not_open');
        expect(entryPhase(closed, next)).toBe('closed');
        expect(entryPhase(extended, at)).toBe('open');
        expect(entryPhase(extended, next)).toBe('closed');
        expect(daysUntil(day, at.toISOString())).toBe(0);
        expect(daysUntil(day, next.toISOString())).toBe(-1);
        expect(istanbulDate(at)).toBe(day);
      }),
    );
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '0026-01-01',
    '2026-1-1',
    '20.11.2026',
    '2026-11-19T21:00:00.000Z',
    '',
  ])('is not %p', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-09-30', -10, '2014-09-30'],
  ])('%s moved by %i years is %s', (day, years, moved) => {
    expect(yearsFrom(day, years)).toBe(moved);
  });
});

describe('a typed day', () => {
  it.each<[string, string | null]>([
    ['30.09.2024', '2024-09-30'],
    ['30/9/2024', '2024-09-30'],
    ['30-09-2024', '2024-09-30'],
    [' 1. 12. 2026 ', '2026-12-01'],
    ['01.12.2026', '2026-12-01'],
    ['10.11.2026', '2026-11-10'],
    ['20.11.2026', '2026-11-20'],
    ['30 Eylül 2024', '2024-09-30'],
    ['30 EYLÜL 2024', '2024-09-30'],
    ['30 eylul 2024', '2024-09-30'],
    ['1 Ağustos 2024', '2024-08-01'],
    ['1 Ağu. 2024', '2024-08-01'],
    ['3 Kasım 2026', '2026-11-03'],
    ['3 KASIM 2026', '2026-11-03'],
    ['30 September 2024', '2024-09-30'],
    ['5 Mar 2024', '2024-03-05'],
    ['5 May 2024', '2024-05-05'],
    ['2024-09-30', '2024-09-30'],
    // Never another day than the one that was typed.
    ['30.9.24', null],
    ['9/30/2024', null],
    ['31.09.2024', null],
    ['29.02.2025', null],
    ['30.13.2024', null],
    ['0.9.2024', null],
    ['30 Ma 2024', null],
    ['30 Ju 2024', null],
    ['30 Eylem 2024', null],
    ['30.09/2024', null],
    ['30092024', null],
    ['09.2024', null],
    ['30.09.2024 15:00', null],
    ['2024-09-30T00:00:00.000Z', null],
    ['yarın', null],
    ['', null],
  ])('%p is %p', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it('is read back from every form in which a day is written', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const forms = [day, dayInDigits(day), `${Number(date)}/${Number(month)}/${year}`];
        const words = [dateInWords(day, 'tr'), dateInWords(day, 'en')];
        for (const form of [...forms, ...words]) expect([form, readDay(form)]).toEqual([form, day]);
        expect(dayInWords(day, 'tr')).toContain(dateInWords(day, 'tr'));
      }),
    );
  });

  it('is that day or none, whatever is typed', () => {
    const part = fc.integer({ min: 0, max: 99 }).map(String);
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 9999 }), (date, month, year) => {
        const read = readDay(`${date}.${month}.${String(year).padStart(4, '0')}`);
        if (read !== null) expect(read.split('-').map(Number)).toEqual([year, Number(month), Number(date)]);
      }),
    );
  });
});
