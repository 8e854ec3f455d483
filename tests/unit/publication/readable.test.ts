import * as fc from 'fast-check';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import {
  failedNumbers,
  isGone,
  isReplaced,
  isStoryTrue,
  lastBooklet,
  numberInMaking,
  shownPublication,
  standingNumbers,
  withdrawalOf,
  withdrawalsAmong,
  type Numbered,
} from '@/domain/publication/readable';
import { makingIssue } from '@/domain/publication/releaseIssues';
import { filesOf, isWaiting, type FilesState } from '@/domain/publication/render';

/** A number by its sign: `f`irst, `c`orrection, `w` of what was before it; in capitals when its files failed. */
const signs: Readonly<Record<string, PublicationKind>> = { f: 'first', c: 'correction', w: 'withdrawal' };

/** Publications 1, 2, … by their signs, the highest number first as they are read; `w13` takes 1 and 3. */
const publications = (story: string): readonly Numbered[] =>
  [...story.matchAll(/(?<sign>[fcw])(?<takes>\d*)/giu)]
    .map(({ groups }, at): Numbered => {
      const { sign = '', takes = '' } = groups ?? {};
      const files: FilesState = sign === sign.toLowerCase() ? 'made' : 'failed';
      const kind = signs[sign.toLowerCase()] ?? 'first';
      return { number: at + 1, kind, files, takes: takes === '' ? null : Array.from(takes, Number) };
    })
    .toReversed();

describe('what readers have', () => {
  it.each<[string, number | null, number | null, number[]]>([
    // story, what the province's address shows, what the next is compared with, what stands
    ['', null, null, []],
    ['F', null, null, []],
    ['Ff', 2, 2, [2]],
    ['fC', 1, 1, [1]],
    ['fCCCCc', 6, 6, [6, 1]],
    ['fcCw', 4, 2, [2, 1]],
    ['fcw2', 3, 2, [1]],
    ['fcw1', 2, 2, [2]],
    ['fcw12', 3, 2, []],
    ['fcW12', 2, 2, [2, 1]],
    ['fcw1w2', 4, 2, []],
    // The notice that took the place of 2 stays there.
    ['fcw2w1', 3, 2, []],
    ['fccw3w12', 4, 3, []],
    ['fcw2w2', 4, 2, [1]],
    ['fcw2w123', 4, 2, []],
    ['fcw2c', 4, 4, [4, 1]],
    ['fcw2Cw1', 3, 2, []],
    ['fcw', 3, 2, [1]],
    ['fw', 2, 1, []],
  ])('%s', (story, shown, base, standing) => {
    const all = publications(story);
    expect(shownPublication(all)?.number ?? null).toBe(shown);
    expect(lastBooklet(all)?.number ?? null).toBe(base);
    expect(standingNumbers(all)).toEqual(standing);
  });

  it.each([
    ['f', []],
    ['fw', [[1, 2]]],
    ['fcw', [[2, 3]]],
    [
      'fwcw',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['fW', []],
    ['w', []],
    [
      'fcw12c',
      [
        [1, 3],
        [2, 3],
      ],
    ],
    // The later notice stands in its place.
    ['fw1w1', [[1, 3]]],
  ])('says what notice stands in whose place: %s', (story, expected) => {
    const all = publications(story);
    expect(withdrawalsAmong(all).map(({ number, by }) => [number, by])).toEqual(expected);
    for (const [number = 0, by] of expected) expect(withdrawalOf(all, number)).toBe(by);
  });

  it.each<[string, number | null, boolean]>([
    ['f', 1, false],
    ['fw', 1, true],
    ['fwc', 1, true],
    ['fwc', 3, false],
    ['fcw', 1, true],
    ['fcwc', 1, false],
    ['fcw1', 2, false],
    ['fcw1', 1, true],
    ['fW', 1, false],
    ['', null, false],
  ])('says whether readers are shown nothing of a number any more: %s, %s', (story, number, expected) => {
    expect(isGone(publications(story), number)).toBe(expected);
  });
});

describe('what became of files', () => {
  it.each([
    [[], 'failed'],
    [[['queued', false]], 'making'],
    [[['running', false]], 'making'],
    [[['failed', false]], 'failed'],
    [[['failed', true]], 'made'],
    [
      [
        ['failed', false],
        ['done', true],
      ],
      'made',
    ],
    [
      [
        ['failed', false],
        ['running', false],
      ],
      'making',
    ],
    [[['done', null]], 'made'],
    [[['failed', null, 'present']], 'made'],
    [[['failed', null, 'switch']], 'made'],
    [[['failed', null, 'store']], 'failed'],
    [[['running', null, 'press']], 'making'],
    [[['waiting', false, 'store']], 'making'],
    [
      [
        ['failed', true],
        ['failed', false],
      ],
      'made',
    ],
  ] as const)('%j: %s', (attempts, expected) => {
    const all = attempts.map(([state, shown, step = null], at) => ({ attempt: at + 1, state, shown, step }));
    expect(filesOf(all)).toBe(expected);
    expect(filesOf(all.toReversed())).toBe(expected);
  });
});

/** A booklet with what a reader in the world has seen, told apart from the rules that are tried. */
interface World {
  publications: readonly (Numbered & { readonly against: number | null })[];
  /** What is at each number's own address: a booklet, or the notice of a number. */
  readonly at: Map<number, 'booklet' | number>;
  /** The number at the province's address. */
  front: number | null;
  /** The last booklet that came out. */
  last: number | null;
}

type Step =
  | { readonly act: 'release' | 'succeed' | 'fail' | 'retry' }
  | { readonly act: 'withdraw'; readonly picks: readonly number[] };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constantFrom('release', 'succeed', 'fail', 'retry' as const) }),
  fc.record({
    act: fc.constant('withdraw' as const),
    picks: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  }),
);

const latest = (world: World) => world.publications[0];

function setFiles(world: World, files: FilesState): void {
  const [first, ...rest] = world.publications;
  if (first !== undefined) world.publications = [{ ...first, files }, ...rest];
}

/** What the storage does when a number comes out. */
function comeOut(world: World): void {
  const made = latest(world);
  if (made === undefined) return;
  setFiles(world, 'made');
  if (made.kind === 'withdrawal') {
    for (const taken of made.takes ?? []) world.at.set(taken, made.number);
    // The province's address follows the address of the booklet that it showed last.
    const there = world.last === null ? undefined : world.at.get(world.last);
    if (typeof there === 'number') world.front = there;
    return;
  }
  world.at.set(made.number, 'booklet');
  world.front = made.number;
  world.last = made.number;
}

function take(world: World, step: Step): void {
  const { publications: all } = world;
  const number = (latest(world)?.number ?? 0) + 1;
  const waits = numberInMaking(all) !== null;
  if (step.act === 'succeed' && waits) comeOut(world);
  if (step.act === 'fail' && waits) setFiles(world, 'failed');
  if (step.act === 'retry' && latest(world)?.files === 'failed') setFiles(world, 'making');
  if (waits) return;
  if (step.act === 'release') {
    const against = lastBooklet(all)?.number ?? null;
    const kind = against === null ? 'first' : 'correction';
    world.publications = [{ number, kind, files: 'making', takes: null, against }, ...all];
  }
  if (step.act === 'withdraw') {
    // Those that readers have, and those whose notice is mended.
    const given = [...world.at.keys()].toSorted((a, b) => b - a);
    const takes = given.filter((_, at) => step.picks.includes(at));
    if (takes.length === 0) return;
    world.publications = [{ number, kind: 'withdrawal', files: 'making', takes, against: null }, ...all];
  }
}

describe('whatever is released, fails, succeeds, is withdrawn and tried again', () => {
  it('the rules say what a reader finds, and no number comes out with a false story', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (walk) => {
        const world: World = { publications: [], at: new Map(), front: null, last: null };
        for (const step of walk) {
          const { last } = world;
          const told = latest(world);
          take(world, step);
          const { publications: all } = world;
          const has = [...world.at].filter(([, what]) => what === 'booklet').map(([number]) => number);
          expect(standingNumbers(all)).toEqual(has.toSorted((a, b) => b - a));
          expect(shownPublication(all)?.number ?? null).toBe(world.front);
          expect(lastBooklet(all)?.number ?? null).toBe(world.last);
          for (const [number, what] of world.at)
            expect(withdrawalOf(all, number)).toBe(what === 'booklet' ? null : what);
          if (step.act !== 'succeed' || told?.files !== 'making') continue;
          // It came out just now: what it says of the ones before was so for whoever had them.
          const { number, kind, against, takes } = told;
          if (kind !== 'withdrawal') expect(against).toBe(last);
          expect(isStoryTrue(all, { number, kind, against, takes: takes ?? [] })).toBe(true);
        }
        const failed = failedNumbers(world.publications);
        for (const number of failed) expect(world.at.has(number)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    // number 3 tells its changes against 2, which never came out
    ['fCc', { number: 3, kind: 'correction', against: 2, takes: [] }, false],
    ['fCc', { number: 3, kind: 'correction', against: 1, takes: [] }, true],
    ['fc', { number: 2, kind: 'first', against: null, takes: [] }, false],
    ['Ff', { number: 2, kind: 'first', against: null, takes: [] }, true],
    ['fCw', { number: 3, kind: 'withdrawal', against: null, takes: [2] }, false],
    ['fCw', { number: 3, kind: 'withdrawal', against: null, takes: [1] }, true],
    // A notice that would mislead readers is taken along.
    ['fcw2w', { number: 4, kind: 'withdrawal', against: null, takes: [1, 2, 3] }, true],
    ['fcW2w', { number: 4, kind: 'withdrawal', against: null, takes: [1, 2, 3] }, false],
    // told before errata were written
    ['fcc', { number: 3, kind: 'revision', against: null, takes: [] }, true],
  ] as const)('a late attempt is asked again whether its story holds: %s %j', (story, told, expected) => {
    expect(isStoryTrue(publications(story), told)).toBe(expected);
  });

  it('a number that another one followed is over', () => {
    expect([1, 2, 3].map((number) => isReplaced(publications('fCC'), number))).toEqual([true, true, false]);
  });
});

describe('a number that waits to be typed from', () => {
  it.each([
    [[], false],
    [['queued'], false],
    [['running'], false],
    [['waiting'], true],
    [['failed', 'waiting'], true],
    [['failed'], false],
    [['done'], false],
  ] as const)('is one whose last attempt waits: %j, %s', (states, expected) => {
    const attempts = states.map((state, at) => ({ attempt: at + 1, state, shown: false }));
    expect(isWaiting(attempts)).toBe(expected);
  });

  it('lets nothing else be released, and is told from one whose files are still being made', () => {
    const [first] = publications('f');
    const issueOf = (more: Partial<Numbered>) => first && makingIssue([{ ...first, ...more }]);
    const context = { number: 1 };
    expect(issueOf({ files: 'made' })).toBe(null);
    expect(issueOf({ files: 'making' })).toMatchObject({ problem: 'publication_in_making', context });
    expect(issueOf({ files: 'making', waits: true })).toMatchObject({
      ...{ problem: 'publication_waiting', context },
    });
  });
});
