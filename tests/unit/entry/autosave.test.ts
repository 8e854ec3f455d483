import { endOfTrouble, startAutosave, type SaveEnd } from '@/desk/sheet/autosave';
import type { Problem } from '@/domain/problem';
import type { TypedRow, TypedRows } from '@/domain/entry/row';
import { queueStatus, queueTimes } from '@/domain/entry/saveQueue';
import { until } from '../../support/until';

const typed = (input: string): TypedRow => ({
  kind: 'number',
  input,
  note: '',
  asOf: '',
  unchanged: null,
  revision: 0,
});
const stored = (rows: TypedRows): SaveEnd => ({
  kind: 'answered',
  results: Object.keys(rows).map((metric) => ({ metric, outcome: 'done', issues: [], revision: 1 })),
});

describe('a request that was not taken', () => {
  const message = { tr: '', en: '' };
  const refusedFor = (problem: Problem): SaveEnd =>
    endOfTrouble({ kind: 'refused', issues: [{ field: '', problem, message }] }, { a: typed('1') });

  it.each(['too_many_requests', 'unexpected'] as const)('for %s goes again by itself', (problem) => {
    expect(refusedFor(problem)).toEqual({ kind: 'failed', why: 'unreachable' });
  });

  it('for what is typed holds each of its texts', () => {
    expect(refusedFor('entry_closed')).toMatchObject({
      kind: 'answered',
      results: [{ metric: 'a', outcome: 'refused', issues: [{ problem: 'entry_closed' }] }],
    });
  });

  it('waits for the line or the person', () => {
    expect([endOfTrouble({ kind: 'offline' }, {}), endOfTrouble({ kind: 'logged_out' }, {})]).toEqual([
      { kind: 'failed', why: 'unreachable' },
      { kind: 'failed', why: 'signed_out' },
    ]);
  });
});

describe('typing that saves itself', () => {
  it('goes in one request after a pause, and again by itself when the server was away', async () => {
    const requests: { readonly rows: TypedRows; readonly at: number }[] = [];
    const begun = Date.now();
    const saving = startAutosave((rows) => {
      requests.push({ rows, at: Date.now() - begun });
      return Promise.resolve(requests.length === 1 ? { kind: 'failed', why: 'unreachable' } : stored(rows));
    });
    let told = 0;
    const leave = saving.watch(() => {
      told += 1;
    });
    saving.want({ a: typed('1') });
    saving.want({ a: typed('12'), b: typed('3') });
    expect(queueStatus(saving.queue())).toMatchObject({ kind: 'waiting', count: 2 });
    await until(() => queueStatus(saving.queue()).kind === 'retrying', 'a failed request');
    await until(() => queueStatus(saving.queue()).kind === 'saved', 'a stored one');
    expect(requests.map(({ rows }) => rows)).toEqual(
      Array.from({ length: 2 }, () => ({ a: typed('12'), b: typed('3') })),
    );
    expect(requests[0]?.at).toBeGreaterThanOrEqual(queueTimes.pause - 5);
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(queueTimes.firstRetry - 5);
    expect(told).toBeGreaterThan(3);
    leave();
    saving.stop();
  });

  it('waits without a line or a session, and goes at once when it is back', async () => {
    const requests: TypedRows[] = [];
    const saving = startAutosave((rows) => {
      requests.push(rows);
      return Promise.resolve(requests.length === 1 ? { kind: 'failed', why: 'signed_out' } : stored(rows));
    });
    saving.setOnline(false);
    saving.want({ a: typed('1') });
    saving.setOnline(true);
    await until(() => queueStatus(saving.queue()).kind === 'signed_out', 'a lost session');
    saving.signedInAgain();
    await until(() => queueStatus(saving.queue()).kind === 'saved', 'a stored one');
    expect(requests).toHaveLength(2);
    saving.stop();
  });
});
