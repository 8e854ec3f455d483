import fc from 'fast-check';
import { publicationKinds } from '@/domain/booklet/snapshot';
import { roles } from '@/domain/permissions/person';
import {
  beginTyping,
  chunkOf,
  isTyped,
  isTypedRight,
  typingDays,
  typingIssues,
} from '@/domain/publication/typedRelease';
import { releaseModes } from '@/domain/workflow/entryPhase';

const now = new Date('2024-06-03T09:00:00.000Z');
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const random = fc.tuple(fc.nat(), fc.nat());

describe('a typed release', () => {
  it('is asked in editions that are released so, and never of a withdrawal', () => {
    const typed = releaseModes.flatMap((mode) =>
      publicationKinds.filter((kind) => isTyped(mode, kind)).map((kind) => `${mode} ${kind}`),
    );
    expect(typed).toEqual(['typed first', 'typed correction', 'typed revision']);
  });

  it('asks for two different chunks of eight, in order, each pair of them', () => {
    const pairs = new Set<string>();
    fc.assert(
      fc.property(random, (numbers) => {
        const { asked, wrong, typedAt } = beginTyping(numbers, now);
        const [first, second] = asked;
        expect(1 <= first && first < second && second <= 8).toBe(true);
        expect([wrong, typedAt]).toEqual([0, null]);
        pairs.add(asked.join());
      }),
      { numRuns: 2_000 },
    );
    expect(pairs.size).toBe(28);
  });

  it('takes the chunks as they are printed, with capitals and blanks, and nothing else', () => {
    fc.assert(
      fc.property(hash, random, fc.nat(15), (content, numbers, at) => {
        const typing = beginTyping(numbers, now);
        const [first, second] = typing.asked.map((number) => chunkOf(content, number)) as [string, string];
        expect(isTypedRight(typing, content, [first, second])).toBe(true);
        expect(
          isTypedRight(typing, content, [
            ` ${first.toUpperCase()}`,
            `${second.slice(0, 4)} ${second.slice(4)}`,
          ]),
        ).toBe(true);
        if (first !== second) expect(isTypedRight(typing, content, [second, first])).toBe(false);
        const both = first + second;
        const other = both.slice(0, at) + (both[at] === '0' ? '1' : '0') + both.slice(at + 1);
        expect(isTypedRight(typing, content, [other.slice(0, 8), other.slice(8)])).toBe(false);
        expect(isTypedRight(typing, content, ['', ''])).toBe(false);
      }),
    );
  });

  it('is a publisher’s, of what waits, until its time is over', () => {
    const typing = beginTyping([1, 2], now);
    const waiting = { state: 'waiting', typing } as const;
    const person = (role: (typeof roles)[number]) => ({ id: 'p', name: 'P', roles: [role], province: null });
    for (const role of roles) {
      const problems = typingIssues(person(role), waiting, now).map(({ problem }) => problem);
      expect(problems).toEqual(role === 'publisher' ? [] : ['role_missing']);
    }
    const publisher = person('publisher');
    const problemOf = (render: Parameters<typeof typingIssues>[1], at = now) =>
      typingIssues(publisher, render, at)[0]?.problem;
    expect(problemOf(null)).toBe('not_found');
    for (const state of ['queued', 'running', 'done', 'failed'] as const)
      expect(problemOf({ state, typing })).toBe('nothing_to_type');
    expect(problemOf({ state: 'waiting', typing: null })).toBe('nothing_to_type');
    expect(problemOf(waiting, new Date(now.getTime() + typingDays * 86_400_000 + 1))).toBe('typing_over');
  });
});
