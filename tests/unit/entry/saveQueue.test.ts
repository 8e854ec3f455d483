import fc from 'fast-check';
import type { TypedRow, TypedRows } from '@/domain/entry/row';
import {
  answered,
  emptyQueue,
  failed,
  lineChanged,
  nextDue,
  queueStatus,
  queueTimes,
  sending,
  signedInAgain,
  wanted,
  type SaveQueue,
  type SaveResult,
} from '@/domain/entry/saveQueue';

const typed = (input: string, revision = 0): TypedRow => ({
  kind: 'number',
  input,
  note: '',
  asOf: '',
  unchanged: null,
  revision,
});
const done = (metric: string, revision = 1): SaveResult => ({
  metric,
  outcome: 'done',
  issues: [],
  revision,
});

describe('typing on its way to the server', () => {
  const one = wanted(emptyQueue, { a: typed('1') }, 1_000);

  it('goes after a pause, in one request, and while typing goes on at the latest after a while', () => {
    expect(nextDue(emptyQueue, 0)).toEqual({ kind: 'rest' });
    expect(nextDue(one, 1_000)).toEqual({ kind: 'wait', until: 1_000 + queueTimes.pause });
    const more = wanted(one, { a: typed('1'), b: typed('2') }, 1_500);
    expect(nextDue(more, 1_800)).toEqual({ kind: 'wait', until: 1_500 + queueTimes.pause });
    expect(nextDue(more, 2_300)).toEqual({ kind: 'send' });
    const busy = Array.from({ length: 50 }, (_, index) => index).reduce(
      (queue, index) => wanted(queue, { a: typed(String(index)) }, 1_000 + index * 500),
      emptyQueue,
    );
    expect(nextDue(busy, 25_500)).toEqual({ kind: 'send' });
    expect(sending(more).flight?.rows).toEqual({ a: typed('1'), b: typed('2') });
  });

  it('is not sent twice, and what is typed over it goes next at the revision that it made', () => {
    const away = wanted(sending(one), { a: typed('1') }, 3_000);
    expect(away.waiting).toEqual({});
    const over = wanted(away, { a: typed('12') }, 3_500);
    expect(nextDue(over, 99_000)).toEqual({ kind: 'rest' });
    expect(queueStatus(over)).toMatchObject({ kind: 'saving', count: 1 });
    const after = answered(over, { id: 1, results: [done('a', 7)], now: 4_000 });
    expect(after.waiting).toEqual({ a: typed('12', 7) });
    expect(after.savedAt).toBe(4_000);
  });

  it('stays with its text where it is refused or stale, until it is typed over or taken back', () => {
    const refused: SaveResult = {
      ...done('a'),
      outcome: 'refused',
      issues: [{ field: 'a', problem: 'number_ambiguous' }],
    };
    const held = answered(sending(one), { id: 1, results: [refused], now: 2_000 });
    expect(held.held).toEqual({ a: { typed: typed('1'), outcome: 'refused', issues: refused.issues } });
    expect(queueStatus(held)).toEqual({ kind: 'idle', count: 0, at: null, refused: 1, stale: 0 });
    expect(wanted(held, { a: typed('1') }, 3_000).waiting).toEqual({});
    expect(wanted(held, { a: typed('12') }, 3_000)).toMatchObject({ waiting: { a: typed('12') }, held: {} });
    expect(wanted(held, {}, 3_000)).toMatchObject({ waiting: {}, held: {} });
  });

  it('is tried again after pauses that grow, and at once when the line is back', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].reduce<{ queue: SaveQueue; pauses: readonly number[] }>(
      ({ queue, pauses }, id) => {
        const next = failed(sending(queue), { id, why: 'unreachable', now: 0 });
        return { queue: next, pauses: [...pauses, next.retryAt ?? -1] };
      },
      { queue: one, pauses: [] },
    );
    expect(waits.pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    expect(queueStatus(waits.queue)).toMatchObject({ kind: 'retrying', count: 1, at: 60_000 });
    const offline = lineChanged(waits.queue, false);
    expect(nextDue(offline, 99_000)).toEqual({ kind: 'rest' });
    expect(queueStatus(offline)).toMatchObject({ kind: 'offline', count: 1 });
    expect(nextDue(lineChanged(offline, true), 2_000)).toEqual({ kind: 'send' });
  });

  it('pauses without a session and goes on in the next', () => {
    const lost = failed(sending(one), { id: 1, why: 'signed_out', now: 2_000 });
    expect(nextDue(lost, 99_000)).toEqual({ kind: 'rest' });
    expect(queueStatus(lost)).toMatchObject({ kind: 'signed_out', count: 1 });
    expect(nextDue(signedInAgain(lost), 2_000)).toEqual({ kind: 'send' });
  });

  it('is not moved by the answer of a request that was given up', () => {
    const again = sending(failed(sending(one), { id: 1, why: 'unreachable', now: 0 }));
    expect(answered(again, { id: 1, results: [done('a')], now: 5 })).toBe(again);
    expect(failed(again, { id: 1, why: 'unreachable', now: 5 })).toBe(again);
  });
});

/** A person who types, a line that fails, and a server that refuses the text `no` and takes all others. */
interface World {
  readonly queue: SaveQueue;
  readonly typed: TypedRows;
  readonly stored: Readonly<Record<string, string>>;
  readonly revisions: Readonly<Record<string, number>>;
  readonly now: number;
}
type Event = (world: World) => World;

const key = fc.constantFrom('a', 'b', 'c');
const typing = fc
  .tuple(key, fc.constantFrom('1', '2', '3', 'no'))
  .map(([metric, input]): Event => (world) => {
    const next = { ...world.typed, [metric]: typed(input, world.revisions[metric] ?? 0) };
    return { ...world, typed: next, queue: wanted(world.queue, next, world.now) };
  });
const passing = fc.integer({ min: 1, max: 9_000 }).map(
  (time): Event =>
    (world) =>
      tick({ ...world, now: world.now + time }),
);
const tick: Event = (world) =>
  nextDue(world.queue, world.now).kind === 'send' ? { ...world, queue: sending(world.queue) } : world;

/** The server stores what arrives; the answer may be lost on its way back. */
const arriving =
  (isAnswerLost: boolean): Event =>
  (world) => {
    const { flight } = world.queue;
    if (flight === null) return world;
    const taken = Object.entries(flight.rows).filter(([, { input }]) => input !== 'no');
    const stored = {
      ...world.stored,
      ...Object.fromEntries(taken.map(([metric, { input }]) => [metric, input])),
    };
    const revisions = {
      ...world.revisions,
      ...Object.fromEntries(taken.map(([metric]) => [metric, (world.revisions[metric] ?? 0) + 1])),
    };
    if (isAnswerLost) {
      return {
        ...world,
        stored,
        revisions,
        queue: failed(world.queue, { id: flight.id, why: 'unreachable', now: world.now }),
      };
    }
    const results = Object.keys(flight.rows).map((metric): SaveResult => ({
      metric,
      outcome: flight.rows[metric]?.input === 'no' ? 'refused' : 'done',
      issues: [],
      revision: revisions[metric] ?? 0,
    }));
    const queue = answered(world.queue, { id: flight.id, results, now: world.now });
    const left = Object.fromEntries(
      Object.entries(world.typed).flatMap(([metric, each]) => {
        const sent = flight.rows[metric];
        if (sent === undefined || sent.input === 'no') return [[metric, each]];
        return sent.input === each.input ? [] : [[metric, { ...each, revision: revisions[metric] ?? 0 }]];
      }),
    );
    return { ...world, stored, revisions, typed: left, queue: wanted(queue, left, world.now) };
  };
const losing: Event = (world) =>
  world.queue.flight === null
    ? world
    : {
        ...world,
        queue: failed(world.queue, { id: world.queue.flight.id, why: 'signed_out', now: world.now }),
      };
const events = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 4, arbitrary: passing },
  { weight: 3, arbitrary: fc.constantFrom(arriving(false), arriving(true), losing) },
  fc.boolean().map((isOnline): Event => (world) => ({ ...world, queue: lineChanged(world.queue, isOnline) })),
  fc.constant<Event>((world) => ({ ...world, queue: signedInAgain(world.queue) })),
);

describe('any typing over any line', () => {
  it('is in the queue or stored at every moment, and stored in the end unless it is refused', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (some) => {
        const begun: World = { queue: emptyQueue, typed: {}, stored: {}, revisions: {}, now: 0 };
        const placed = ({ queue, typed: all }: World): void => {
          for (const [metric, { input }] of Object.entries(all)) {
            const places = [queue.waiting[metric], queue.flight?.rows[metric], queue.held[metric]?.typed];
            expect(places.map((place) => place?.input)).toContain(input);
          }
        };
        const end = some.reduce((world, event) => {
          const next = event(world);
          placed(next);
          return next;
        }, begun);
        const online = { ...end, queue: signedInAgain(lineChanged(end.queue, true)) };
        const settled = Array.from({ length: 4 }).reduce<World>(
          (world) => arriving(false)(tick({ ...world, now: world.now + 100_000 })),
          arriving(false)(online),
        );
        expect(settled.queue.waiting).toEqual({});
        for (const [metric, { input }] of Object.entries(end.typed)) {
          if (input === 'no') expect(settled.queue.held[metric]?.outcome).toBe('refused');
          else expect(settled.stored[metric]).toBe(input);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
