import { boardFilters, isWaiting, shownRows, type BoardFilter } from '@/desk/board/boardFilter';
import type { BoardRow } from '@/contract/boardView';

function row(plate: string, name: string, more: Partial<BoardRow> = {}): BoardRow {
  return {
    plate,
    name,
    progress: {
      asked: 4,
      required: 3,
      entered: 0,
      enteredRequired: 0,
      inReview: 0,
      returned: 0,
      approved: 0,
    },
    falls: 0,
    undecided: 0,
    forces: 0,
    unpublished: 0,
    textsDiffer: false,
    publication: null,
    shown: null,
    failedNumbers: [],
    links: null,
    revision: 1,
    extendedUntil: null,
    barred: { release: null, retry: null, type: null, extend: null, forces: null },
    ...more,
  };
}

const failed = row('34', 'İstanbul', {
  publication: {
    id: '2024-2:34:1',
    number: 1,
    kind: 'first',
    at: '2024-06-03T09:00:00.000Z',
    by: 'Yayım',
    render: { id: '2024-2:34:1:1', state: 'failed', step: 'verify', attempt: 1, reason: null, typing: null },
  },
});
const booklet = { number: 1, isBooklet: true };
const notice = { number: 2, isBooklet: false };
const ready = row('76', 'Iğdır', {
  progress: { asked: 4, required: 3, entered: 4, enteredRequired: 3, inReview: 0, returned: 0, approved: 4 },
});
const rows = [ready, row('32', 'Isparta'), failed];
const names = (shown: readonly BoardRow[]): readonly string[] => shown.map(({ name }) => name);

describe('finding a province on the board', () => {
  it('knows Turkish letters in any writing, and plates', () => {
    for (const search of ['IĞDIR', 'iğdır', 'igdir', ' Iğd', '76'])
      expect([search, names(shownRows(rows, 'all', search))]).toEqual([search, ['Iğdır']]);
    expect(names(shownRows(rows, 'all', 'istanbul'))).toEqual(['İstanbul']);
  });

  it('filters by where the provinces stand, in their own order', () => {
    expect(names(shownRows(rows, 'entering', ''))).toEqual(['Isparta', 'İstanbul']);
    expect(names(shownRows(rows, 'ready', ''))).toEqual(['Iğdır']);
    expect(names(shownRows(rows, 'failed', ''))).toEqual(['İstanbul']);
    expect(names(shownRows(rows, 'published', ''))).toEqual([]);
  });

  const whole = {
    asked: 4,
    required: 3,
    entered: 3,
    enteredRequired: 3,
    inReview: 0,
    returned: 0,
    approved: 3,
  };
  const out = { ...failed.publication, render: null } as NonNullable<BoardRow['publication']>;
  it.each<[string, Partial<BoardRow>, readonly BoardFilter[]]>([
    ['nothing entered', {}, ['entering']],
    ['all that is required approved', { progress: whole }, ['ready']],
    ['with a fall that waits', { progress: whole, falls: 1 }, ['falls']],
    ['with an exceptional act that waits', { progress: whole, forces: 1 }, []],
    ['with an optional draft', { progress: { ...whole, entered: 4 } }, []],
    ['with figures in review', { progress: { ...whole, approved: 2, inReview: 1 } }, ['reviewing']],
    ['in readers’ hands', { progress: whole, publication: out, shown: booklet }, ['published']],
    ['taken back', { progress: whole, publication: { ...out, kind: 'withdrawal' }, shown: notice }, []],
    [
      'changed since',
      { progress: whole, publication: out, shown: booklet, unpublished: 1 },
      ['published', 'changed'],
    ],
    [
      'with other texts',
      { progress: whole, publication: out, shown: booklet, textsDiffer: true },
      ['published', 'changed'],
    ],
  ])('%s: each filter shows what its words say', (_, change, expected) => {
    const given = [row('76', 'Iğdır', change)];
    const shown = boardFilters.filter(
      (filter) => filter !== 'all' && shownRows(given, filter, '').length > 0,
    );
    expect(new Set(shown)).toEqual(new Set(expected));
  });

  it('looks again only while files are on their way', () => {
    expect(isWaiting(rows)).toBe(false);
    const running = { ...failed, publication: failed.publication && { ...failed.publication } };
    const render = { id: 'r', state: 'running', step: null, attempt: 2, reason: null, typing: null } as const;
    expect(
      isWaiting([{ ...running, publication: running.publication && { ...running.publication, render } }]),
    ).toBe(true);
  });
});
