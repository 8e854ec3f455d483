import fc from 'fast-check';
import type { News } from '@/contract/bellView';
import type { CutOff, Duty, DutyKind, TodayView, Waiting } from '@/contract/todayView';
import { calendarOf, daysOf } from '@/desk/today/DayCalendar';
import { dayGroups, editionsIn } from '@/desk/today/dutyGroups';
import { cutOffText, dutyText, waitingText, whenText } from '@/desk/today/dutyText';
import { momentBeside, newsText, shortMoment } from '@/desk/shell/newsText';
import { locales } from '@/domain/bilingual';

const now = '2024-11-07T12:00:00.000Z';
const edition = '2024-3';
const province = { plate: '76', name: 'Iğdır' };
const label = { tr: 'Çocuk evinde kalan çocuk', en: 'Children in homes' };
const metric = { key: 'cocuk-evi-cocuk', label };
const base = { date: null, address: '/yonetim' } as const;
const place = { ...base, edition, province };

/** One obligation of each kind. */
const duties = {
  entry: {
    ...place,
    kind: 'entry',
    missing: 12,
    unsent: 3,
    next: metric,
    progress: { asked: 43, entered: 31, inReview: 4, approved: 8 },
  },
  correction: {
    ...place,
    kind: 'correction',
    metric,
    code: 'source_mismatch',
    reason: 'Mayıs sonuna bakın.',
    by: 'Zeynep Demir',
    value: { kind: 'number', amount: 1041 },
    at: now,
  },
  review: { ...place, kind: 'review', stage: 'ministry', figures: 4, sheets: 2, flagged: 1, first: province },
  second_typing: { ...place, kind: 'second_typing', figures: 3 },
  typings_differ: { ...place, kind: 'typings_differ', figures: 2, confirm: 1 },
  texts: { ...base, kind: 'texts', texts: 2 },
  text_returned: {
    ...base,
    kind: 'text_returned',
    collection: 'services',
    id: 'asdep',
    name: { tr: 'Evde bakım', en: 'Care at home' },
    reason: 'Kısaltın.',
    by: 'Ayşe Yıldız',
  },
  import: { ...base, kind: 'import', edition },
  forces: { ...place, kind: 'forces', forces: 1 },
  dates: { ...base, kind: 'dates', edition },
  accounts: { ...base, kind: 'accounts', changes: 1 },
  falls: { ...base, kind: 'falls', edition, figures: 1 },
  disclosure: { ...base, kind: 'disclosure', edition, figures: 5 },
  failed: { ...base, kind: 'failed', edition, booklets: 1 },
  to_type: { ...base, kind: 'to_type', edition, booklets: 2 },
  train: { ...base, kind: 'train', edition, booklets: 78 },
  conversation: { ...place, kind: 'conversation', metric, by: 'Zeynep Demir', mentioned: true },
  opening: { ...base, kind: 'opening', edition },
  closing: { ...base, kind: 'closing', edition },
} satisfies Readonly<Record<DutyKind, Duty>>;
const all: readonly Duty[] = Object.values(duties);

describe('An obligation', () => {
  it.each(locales)('of every kind has a sort, words and a button of its own: %s', (locale) => {
    const texts = all.map((duty) => dutyText(duty, now, locale));
    for (const { kind, says, act } of texts) {
      for (const words of [...kind, says, act]) expect(words).toMatch(/\p{L}/u);
    }
    expect(new Set(texts.map(({ kind }) => kind[0])).size).toBe(all.length);
    expect(new Set(texts.map(({ says }) => says)).size).toBe(all.length);
  });

  it('says its figures, who asked, and why', () => {
    expect(dutyText(duties.correction, now, 'tr')).toEqual({
      kind: ['Düzeltme istendi', 'Zeynep Demir', 'bugün 15.00', 'Kaynakla uyuşmuyor'],
      says: 'Çocuk evinde kalan çocuk: 1.041',
      more: '',
      quote: 'Mayıs sonuna bakın.',
      act: 'Düzelt',
    });
    const { kind, says, more, act } = dutyText(duties.entry, now, 'tr');
    expect([kind, says, more, act]).toEqual([
      ['Veri girişi', '31 / 43 girildi'],
      '12 zorunlu değer eksik',
      'Sıradaki: Çocuk evinde kalan çocuk. 3 değer girildi, gönderilmedi.',
      'Kaldığınız yerden',
    ]);
    expect(dutyText({ ...duties.entry, missing: 0, next: null }, now, 'tr').act).toBe('Gönder');
    const untouched = { asked: 43, entered: 0, inReview: 0, approved: 0 };
    expect(dutyText({ ...duties.entry, progress: untouched }, now, 'tr').act).toBe('Girmeye başla');
  });

  it.each([
    ['due', '2024-11-15', 8, '15 Kasım', '8 gün kaldı', false],
    ['due', '2024-11-08', 1, '8 Kasım', 'yarın', false],
    ['extension', '2024-11-07', 0, 'Bugün', 'ek sürenin son günü', true],
    ['closes', '2024-11-04', -3, '4 Kasım', '3 gün gecikti', true],
    ['since', '2024-11-05', -2, '5 Kasım', '2 gündür bekliyor', false],
    ['since', '2024-11-07', 0, 'Bugün', 'yeni geldi', true],
  ] as const)('that is %s on %s begins with its day', (kind, day, days, written, rest, isPressing) => {
    expect(whenText({ kind, day, days }, 'tr')).toEqual({ day: written, rest, isPressing });
  });

  it('stands with those of its edition, the most pressing edition first, and none is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom('2024-2', '2024-3', '2025-1'))),
        (some) => {
          const given = some.map(([duty, code]) => ('edition' in duty ? { ...duty, edition: code } : duty));
          const groups = dayGroups({ duties: given, cutOff: [] }, 'Iğdır');
          expect(groups.flatMap(({ lines }) => lines).length).toBe(given.length);
          expect(groups[0]?.lines[0]).toBe(given[0]);
          for (const group of groups) {
            const own = given.filter((each) => ('edition' in each ? each.edition : null) === group.edition);
            expect(group.lines).toEqual(own);
          }
          expect(editionsIn(groups)).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('that cannot be met any more is told as such', () => {
    const cutOff: CutOff = { edition, province, unsent: 3, returned: 1, address: '/yonetim' };
    const [group] = dayGroups({ duties: [], cutOff: [cutOff] }, 'Iğdır');
    expect(group).toMatchObject({ edition, province: 'Iğdır', lines: [{ kind: 'cut_off' }] });
    expect(cutOffText(cutOff, 'tr').says).toBe('4 değer yarım kaldı');
  });
});

describe('What others have in hand', () => {
  it.each(locales)('is said for every kind: %s', (locale) => {
    const at = { since: now, address: '/yonetim' };
    const waits = {
      figures: { ...at, kind: 'figures', edition, province, stage: 'ministry', figures: 4 },
      text: { ...at, kind: 'text', name: label },
      import: { ...at, kind: 'import', edition },
      dates: { ...at, kind: 'dates', edition },
      force: { ...at, kind: 'force', edition, province },
      typing: { ...at, kind: 'typing', edition, province, figures: 2 },
      account: { ...at, kind: 'account', name: 'Zeynep Uçar' },
    } satisfies Readonly<Record<Waiting['kind'], Waiting>>;
    const said = Object.values<Waiting>(waits).map((each) => waitingText(each, locale));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('The month beside the day’s work', () => {
  it('has every day once, below its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const weeks = calendarOf(`${String(year)}-${String(number).padStart(2, '0')}`, new Map());
        const days = weeks.flat().flatMap(({ day }) => day ?? []);
        const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(days).toEqual(Array.from({ length: last }, (_, at) => at + 1));
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          week.forEach(({ day }, at) => {
            if (day !== null)
              expect(new Date(Date.UTC(year, number - 1, day)).getUTCDay()).toBe((at + 1) % 7);
          });
        }
      }),
    );
  });

  it('marks today and the dates of the work; on an empty day the one that comes', () => {
    const view: TodayView = {
      now,
      duties: [{ ...duties.entry, date: { kind: 'due', day: '2024-11-15', days: 8 } }],
      cutOff: [],
      waiting: [],
      lastVisit: null,
      since: [],
      more: false,
      next: { kind: 'opens', edition: '2025-1', day: '2025-01-10' },
      made: null,
      standsIn: [],
    };
    expect([...daysOf(view)]).toEqual([
      ['2024-11-15', 'due'],
      ['2024-11-07', 'today'],
    ]);
    expect([...daysOf({ ...view, duties: [] })]).toEqual([
      ['2025-01-10', 'comes'],
      ['2024-11-07', 'today'],
    ]);
  });
});

describe('A piece of news', () => {
  const told = { key: 'k', at: now, unread: true, by: 'Zeynep Demir', onBehalfOf: null, address: '/yonetim' };
  const figures = { ...told, edition, province, figures: 3, metric };
  const news = {
    returned: { ...figures, kind: 'returned', code: 'typing_error', text: '' },
    approved: { ...figures, kind: 'approved' },
    mention: { ...figures, kind: 'mention', text: 'Bakar mısınız?' },
    answer: { ...figures, kind: 'answer', text: 'Baktım.' },
    question: { ...figures, kind: 'question', text: 'Neden?' },
    extra_time: { ...told, kind: 'extra_time', edition, province, until: '2024-11-15' },
    published: { ...told, kind: 'published', edition, province, number: 2 },
    force_asked: { ...told, kind: 'force_asked', edition, province },
    force_confirmed: { ...told, kind: 'force_confirmed', edition, province },
    force_refused: { ...told, kind: 'force_refused', edition, province },
    dates_asked: { ...told, kind: 'dates_asked', edition },
    dates_changed: { ...told, kind: 'dates_changed', edition },
    dates_refused: { ...told, kind: 'dates_refused', edition },
    opened: { ...told, kind: 'opened', edition },
    closed: { ...told, kind: 'closed', edition },
    text_approved: { ...told, kind: 'text_approved', name: label, text: '' },
    text_returned: { ...told, kind: 'text_returned', name: label, text: 'Kısaltın.' },
    import_approved: { ...told, kind: 'import_approved', edition },
    import_returned: { ...told, kind: 'import_returned', edition },
    account_asked: { ...told, kind: 'account_asked', name: 'Zeynep Uçar' },
  } satisfies Readonly<Record<News['kind'], News>>;

  it.each(locales)('of every kind is said in words of its own: %s', (locale) => {
    const said = Object.values<News>(news).map((each) => newsText(each, locale).says);
    expect(new Set(said).size).toBe(said.length);
    for (const words of said) expect(words).toMatch(/\p{L}/u);
  });

  it('names who did it, also for somebody else, what it is about, and why', () => {
    expect(newsText({ ...news.returned, onBehalfOf: 'Hakan Aydın' }, 'tr')).toEqual({
      by: 'Zeynep Demir (Hakan Aydın yerine)',
      says: 'düzeltme istedi',
      about: 'Çocuk evinde kalan çocuk ve 2 değer daha',
      quote: 'Yazım hatası',
      place: 'Iğdır 2024-3',
    });
    expect(newsText(news.published, 'tr').by).toBeNull();
    expect(newsText({ ...news.opened, by: null }, 'tr').by).toBe('Kitapçık');
  });

  it.each([
    ['2024-11-07T07:12:00.000Z', 'bugün 10.12', '10.12'],
    ['2024-11-06T13:48:00.000Z', 'dün 16.48', 'dün'],
    // By the clock of Türkiye it is the day before yesterday's end.
    ['2024-11-05T20:59:00.000Z', '5 Kasım 23.59', '5 Kas'],
  ])('of %s is told by what the reader calls the day', (at, long, short) => {
    expect([momentBeside(at, now, 'tr'), shortMoment(at, now, 'tr')]).toEqual([long, short]);
  });
});
