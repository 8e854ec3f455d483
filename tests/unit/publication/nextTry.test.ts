import { isResting, nextBeginning, nextTry, restPauses, retryIssues } from '@/domain/publication/render';
import type { Person } from '@/domain/permissions/person';
import { fateOf } from '@/domain/publication/pressProblem';
import { reasonOf, StepFailed } from '@/rendering/publishing';
import { asFailure } from '@/press/steps';
import { StorageFailed } from '@/storage/storage';

const now = new Date('2024-06-03T09:00:00.000Z');

describe('what lacked something is tried again', () => {
  it('after pauses that grow, and not for ever', () => {
    const tries = restPauses.map((_, at) =>
      nextTry(at + 1, now)
        ?.toISOString()
        .slice(11, 16),
    );
    expect(tries).toEqual(['09:01', '09:02', '09:04', '09:08', '09:15', '09:30']);
    expect(nextTry(restPauses.length + 1, now)).toBeNull();
  });

  it.each([
    ['the storage did not answer', new StorageFailed('unreachable', 'x'), true],
    ['the disk is full', new StorageFailed('not_writable', 'ENOSPC'), true],
    ['the scratch disk is full', Object.assign(new Error('no space'), { code: 'ENOSPC' }), true],
    [
      'no file may be opened',
      new Error('x', { cause: Object.assign(new Error(), { code: 'EMFILE' }) }),
      true,
    ],
    ['the database is away', Object.assign(new Error('gone'), { name: 'MongoServerSelectionError' }), true],
    ['the database is busy', Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' }), true],
    [
      'the press was killed',
      new StepFailed({ step: 'print', problem: 'press_lost', detail: 'SIGKILL' }),
      true,
    ],
    ['the browser was killed', new StepFailed({ step: 'print', problem: 'browser_lost', detail: '' }), true],
    [
      'the browser did not start',
      new StepFailed({ step: 'start', problem: 'browser_missing', detail: '' }),
      true,
    ],
    [
      'the PDF reads otherwise',
      new StepFailed({ step: 'verify', problem: 'text_differs', detail: '' }),
      false,
    ],
    ['a step broke', new Error('x'), false],
  ])('%s: %#', (_, error, passing) => {
    expect(fateOf(reasonOf(error, 'store').problem) !== 'fails').toBe(passing);
  });
});

describe('what the machine or the database lacked has a name', () => {
  const coded = (code: string): Error => Object.assign(new Error(code), { code });
  it.each(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EIO', 'EROFS', 'ENOMEM', 'EAGAIN'])(
    '%s, in the worker and in the press',
    (code) => {
      expect(reasonOf(coded(code), 'press')).toMatchObject({ step: 'press', problem: 'machine_short' });
      expect(asFailure(coded(code), 'write')).toMatchObject({ step: 'write', problem: 'machine_short' });
      expect(asFailure(new Error('x', { cause: coded(code) }), 'write').problem).toBe('machine_short');
    },
  );

  it('and what is wrong with the booklet or the program keeps its own', () => {
    expect(reasonOf(coded('ERR_INVALID_ARG_TYPE'), 'press').problem).toBe('step_failed');
    expect(asFailure(coded('ENOENT'), 'html').problem).toBe('step_failed');
    expect(reasonOf(coded('SQLITE_BUSY_SNAPSHOT'), 'store').problem).toBe('database_away');
  });
});

describe('a booklet whose process ended while it was made', () => {
  it('is begun again at once, then after pauses, and never fails for it', () => {
    const waits = [0, 4, 5, 6, 10, 11, 100].map((losses) => nextBeginning(losses, now)?.getTime() ?? null);
    const minutes = waits.map((at) => at && (at - now.getTime()) / 60_000);
    expect(minutes).toEqual([null, null, 1, 2, 30, 30, 30]);
  });
});

describe('a publisher need not wait for the next try', () => {
  const person: Person = { id: 'p', name: 'P', roles: ['publisher'], province: null };
  const reason = { problem: 'storage_failed', detail: '' };
  it.each([
    ['failed', reason, []],
    ['queued', reason, []],
    ['queued', null, ['render_not_failed']],
    ['running', reason, ['render_not_failed']],
    ['done', null, ['render_not_failed']],
  ] as const)('%s: %#', (state, why, problems) => {
    const last = { state, reason: why };
    const replaced = retryIssues(person, last, true).map(({ problem }) => problem);
    expect(replaced).toEqual(['publication_replaced']);
    expect(retryIssues(person, last, false).map(({ problem }) => problem)).toEqual(problems);
    expect(isResting({ state, reason: why })).toBe(state === 'queued' && why !== null);
  });
});
