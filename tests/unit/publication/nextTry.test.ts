import { isResting, nextTry, retryIssues, storagePauses } from '@/domain/publication/render';
import type { Person } from '@/domain/permissions/person';
import { isPassing, reasonOf, StepFailed } from '@/rendering/publishing';
import { StorageFailed } from '@/storage/storage';

const now = new Date('2024-06-03T09:00:00.000Z');

describe('what the storage refused is tried again', () => {
  it('after pauses that grow, and not for ever', () => {
    const tries = storagePauses.map((_, at) =>
      nextTry(at + 1, now)
        ?.toISOString()
        .slice(11, 16),
    );
    expect(tries).toEqual(['09:01', '09:02', '09:04', '09:08', '09:15', '09:30']);
    expect(nextTry(storagePauses.length + 1, now)).toBeNull();
  });

  it.each([
    ['the storage did not answer', new StorageFailed('unreachable', 'x'), true],
    ['the disk is full', new StorageFailed('not_writable', 'ENOSPC'), true],
    [
      'the PDF reads otherwise',
      new StepFailed({ step: 'verify', problem: 'text_differs', detail: '' }),
      false,
    ],
    ['a step broke', new Error('x'), false],
  ])('%s: %#', (_, error, passing) => {
    expect(isPassing(reasonOf(error, 'store'))).toBe(passing);
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
