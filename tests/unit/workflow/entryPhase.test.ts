import { entryPhase, extensionOf, type EntryWindow } from '@/domain/workflow/entryPhase';

const window: EntryWindow = {
  state: 'open',
  entryOpens: '2024-06-01',
  entryCloses: '2024-06-20',
  exceptions: [],
};
const until = (iso: string) => ({ until: iso, reason: 'Geç bildirim.', by: 'publisher', at: iso });
const late = [until('2024-07-01')];

describe('when figures may be entered', () => {
  it.each<[string, Partial<EntryWindow>, string, ReturnType<typeof entryPhase>]>([
    ['before the edition is opened', { state: 'planned' }, '2024-06-05', 'not_open'],
    ['before entry opens', {}, '2024-05-31T20:59:59.999Z', 'not_open'],
    ['from its first moment', {}, '2024-05-31T21:00:00.000Z', 'open'],
    ['to its last moment', {}, '2024-06-20T20:59:59.999Z', 'open'],
    ['after it', {}, '2024-06-20T21:00:00.000Z', 'closed'],
    ['after it, with more time', { exceptions: late }, '2024-06-25', 'open'],
    ['after the added time', { exceptions: late }, '2024-07-02', 'closed'],
    ['when the edition is closed early', { state: 'closed' }, '2024-06-05', 'closed'],
    ['when it is closed, with more time', { state: 'closed', exceptions: late }, '2024-06-25', 'open'],
    ['more time does not open early', { exceptions: late }, '2024-05-01', 'not_open'],
    ['without dates', { entryOpens: null, entryCloses: null }, '2030-01-01', 'open'],
  ])('%s', (_, changes, now, phase) => {
    expect(entryPhase({ ...window, ...changes }, new Date(now))).toBe(phase);
  });
});

describe('more time', () => {
  it.each<[string, Partial<EntryWindow>, string, string | null]>([
    ['is told while it lasts', {}, '2024-06-25', '2024-07-01'],
    ['is over after it', {}, '2024-07-02', null],
    ['is none where the edition is open longer', { entryCloses: '2024-08-01' }, '2024-06-25', null],
    ['is none where the edition has no end', { entryCloses: null }, '2024-06-25', null],
    ['counts once the edition is closed', { state: 'closed', entryCloses: null }, '2024-06-25', '2024-07-01'],
    ['is the longest of several', { exceptions: [until('2024-07-05'), ...late] }, '2024-06-25', '2024-07-05'],
  ])('%s', (_, changes, now, expected) => {
    const told = extensionOf({ ...window, exceptions: late, ...changes }, new Date(now));
    expect(told?.until ?? null).toBe(expected);
  });
});
