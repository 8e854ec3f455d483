import fc from 'fast-check';
import { keptKeys } from '@/backup/keptKeys';
import { shownBooklets } from '@/backup/backUp';
import { bookletRows, type BookletRow, type StoredAttempt } from '@/backup/copiedDatabase';
import { filesOf, keptAttempt, type RenderState } from '@/domain/publication/render';
import { shownPublication } from '@/domain/publication/readable';

const states: readonly RenderState[] = ['queued', 'running', 'waiting', 'done', 'failed'];
const attempts = (publication: string) =>
  fc
    .array(
      fc.record({
        state: fc.constantFrom(...states),
        shown: fc.boolean(),
        step: fc.constantFrom(null, 'press', 'store', 'switch'),
        files: fc.constantFrom(
          null,
          [{ name: 'index.html', sha256: 'a' }],
          [{ name: 'index.html', sha256: 'b' }],
        ),
      }),
      { maxLength: 4 },
    )
    .map((drawn): readonly StoredAttempt[] =>
      drawn.map((each, index) => ({ ...each, publication, attempt: index + 1 })),
    );

const publication = (number: number, kind: BookletRow['kind'], takes: readonly number[] | null) => ({
  ...{ id: `2024-2:76:${String(number)}`, edition: '2024-2', slug: 'igdir', contentHash: 'c' },
  ...{ number, kind, takes },
});
const idOf = (number: number): string => publication(number, 'first', null).id;

/** Numbers 1 to 4 of one booklet; the fourth may be a withdrawal of the first two. */
const booklet = fc
  .tuple(attempts(idOf(1)), attempts(idOf(2)), attempts(idOf(3)), attempts(idOf(4)), fc.boolean())
  .map(([one, two, three, four, isWithdrawal]): readonly BookletRow[] =>
    bookletRows(
      [
        publication(1, 'first', null),
        publication(2, 'correction', null),
        publication(3, 'correction', null),
        isWithdrawal ? publication(4, 'withdrawal', [1, 2]) : publication(4, 'correction', null),
      ],
      [...one, ...two, ...three, ...four],
    ),
  );

/** What pages and keys need for good, and what is made again: what the shown publication is, and all over many provinces. */
const shared = ['site/assets/kitapcik.0123456789.css', 'kayit/anahtarlar.json'];
const others = [
  ...['kayit/2024-2/igdir/yayim.json', 'kayit/liste.json', 'site/index.html', 'site/2024-2/index.html'],
  ...[
    'site/veri/2024-2/veri.csv',
    'site/dogrula/yayimlar.json',
    'site/gosterge/m/index.html',
    'site/404.html',
  ],
  ...['site/en/2024-2/igdir/index.html', ...shared],
];

const keysOf = (number: number): readonly string[] =>
  ['site', 'kayit', 'bekleyen'].map((root) => `${root}/2024-2/igdir/${String(number)}/index.html`);

describe('what a backup keeps of a booklet', () => {
  it('is of an attempt whose files readers may have, else of one that waits', () => {
    fc.assert(
      fc.property(attempts('x'), (drawn) => {
        const kept = keptAttempt(drawn);
        if (filesOf(drawn) === 'made') expect(kept === null || filesOf([kept]) === 'made').toBe(true);
        else expect(kept?.state ?? 'waiting').toBe('waiting');
        if (drawn.some((each) => filesOf([each]) === 'made' && each.files !== null))
          expect(kept?.files).not.toBeNull();
      }),
    );
  });

  it('stands, restored, within readers’ reach only where readers had it, and shows what they were shown', () => {
    fc.assert(
      fc.property(booklet, (numbers) => {
        const keys = [...numbers.flatMap(({ number }) => keysOf(number)), 'site/2024-2/igdir/index.html'];
        const kept = keptKeys([...keys, ...others], numbers);
        for (const { number, files, waits } of numbers) {
          const own = kept.filter(({ from }) => from.includes(`/igdir/${String(number)}/`));
          const [site, record, waiting] = keysOf(number);
          const to = own.map((each) => each.to);
          if (files === 'made') expect(to).toEqual([site, record]);
          else if (files === 'failed') expect(to).toEqual([]);
          // Three places that it may lie in, one that it is restored to.
          else if (waits === true) expect(to.every((each) => each === waiting)).toBe(true);
          else expect(to).toEqual([waiting, waiting, waiting]);
        }
        expect(kept.map(({ to }) => to)).not.toContain('site/2024-2/igdir/index.html');
        expect(kept.map(({ to }) => to)).not.toContain('kayit/2024-2/igdir/yayim.json');
        expect(kept.filter(({ from }) => others.includes(from)).map(({ to }) => to)).toEqual(shared);
        expect(shownBooklets(numbers).map(({ number }) => number)).toEqual(
          [shownPublication(numbers)?.number].filter((number) => number !== undefined),
        );
      }),
    );
  });

  it('is of one that waits the very files that were made', () => {
    const waiting = { publication: idOf(1), attempt: 1, state: 'waiting', step: null, shown: false } as const;
    const files = [{ name: 'kitapcik.pdf', sha256: 'a' }];
    const rows = bookletRows([publication(1, 'first', null)], [{ ...waiting, files }]);
    const folder = 'site/2024-2/igdir/1';
    expect(keptKeys([`${folder}/kitapcik.pdf`, `${folder}/other.html`], rows)).toEqual([
      { from: `${folder}/kitapcik.pdf`, to: 'bekleyen/2024-2/igdir/1/kitapcik.pdf', sha256: 'a' },
    ]);
  });
});
