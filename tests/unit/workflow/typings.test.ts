import fc from 'fast-check';
import {
  afterTyping,
  agreedEntry,
  handsIn,
  isOpened,
  typingBy,
  typingState,
  type Typing,
  type TypingOutcome,
  type Typings,
} from '@/domain/workflow/typings';

const none: Typings = { revision: 0, typings: [], chosen: null };

function typed(by: string, amount: number, more: Partial<Typing> = {}): Typing {
  const value = { kind: 'number', amount } as const;
  return { by, value, note: null, asOf: null, unchanged: null, at: '2024-06-03T09:00:00.000Z', ...more };
}

/** What comes of typings, one after the other, until two people say the same. */
function after(...all: readonly Typing[]): TypingOutcome {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('No typing');
  return rest.reduce<TypingOutcome>(
    (outcome, typing) => afterTyping(outcome.typings, typing),
    afterTyping(none, first),
  );
}

describe('two typings of one value', () => {
  it.each([
    ['one alone waits', [typed('a', 1)], 'kept'],
    ['one’s own again waits', [typed('a', 1), typed('a', 1)], 'kept'],
    [
      'a deputy and whom they stand in for are one',
      [typed('a', 1), typed('b', 1, { onBehalfOf: 'a' })],
      'kept',
    ],
    ['the same by another is agreed on', [typed('a', 1), typed('b', 1)], 'agreed'],
    ['one’s own is typed over', [typed('a', 1), typed('a', 2), typed('b', 2)], 'agreed'],
    ['another value differs', [typed('a', 1), typed('b', 2)], 'opened'],
    ['another day differs', [typed('a', 1), typed('b', 1, { asOf: '2024-05-01' })], 'opened'],
    [
      'choosing the other’s value is no agreement yet',
      [typed('a', 1), typed('b', 2), typed('a', 2)],
      'chosen',
    ],
    [
      'nobody confirms their own choice',
      [typed('a', 1), typed('b', 2), typed('a', 2), typed('a', 2)],
      'chosen',
    ],
    ['another confirms it', [typed('a', 1), typed('b', 2), typed('a', 2), typed('b', 2)], 'agreed'],
    ['a third may confirm it', [typed('a', 1), typed('b', 2), typed('a', 3), typed('c', 3)], 'agreed'],
    [
      'another choice is to be confirmed',
      [typed('a', 1), typed('b', 2), typed('a', 2), typed('b', 3)],
      'chosen',
    ],
  ] as const)('%s', (_, typings, kind) => {
    expect(after(...typings).kind).toBe(kind);
  });

  it('have the notes of both, and everybody’s hands', () => {
    const [a, b] = [typed('a', 1, { note: 'Mayıs.' }), typed('b', 1, { note: 'ASDEP.', onBehalfOf: 'c' })];
    const { typings } = after(a, b);
    expect(agreedEntry(typings, b)).toMatchObject({ value: { amount: 1 }, note: 'Mayıs.\nASDEP.' });
    expect(handsIn(typings, b)).toEqual(['a', 'b', 'c']);
  });

  it('are agreed on by two people who said the same, whatever they typed before', () => {
    const some = fc.record({ by: fc.constantFrom('a', 'b', 'c'), amount: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), (steps) => {
        let typings = none;
        const said = new Map<string, number>();
        for (const { by, amount } of steps) {
          const outcome = afterTyping(typings, typed(by, amount));
          const others = [...said].filter(([who]) => who !== by);
          if (outcome.kind === 'agreed') {
            expect(others.some(([, other]) => other === amount)).toBe(true);
            return;
          }
          said.set(by, amount);
          typings = outcome.typings;
          expect(isOpened(typings) || typings.typings.every((each) => each.by === by)).toBe(true);
          expect(typingBy(typings, ['nobody'])).toBeNull();
        }
      }),
    );
  });
});

describe('how often a value was typed', () => {
  const value = { kind: 'number', amount: 1 } as const;
  const asked = { secondTyping: true, record: null, value, typings: null };
  it.each([
    ['one is enough', { ...asked, secondTyping: false }, 'one'],
    ['nothing was typed', asked, 'awaited'],
    ['nothing has to be typed twice to be taken out', { ...asked, value: null }, 'done'],
    ['one is in', { ...asked, typings: after(typed('a', 1)).typings }, 'awaited'],
    ['two differ', { ...asked, typings: after(typed('a', 1), typed('b', 2)).typings }, 'differs'],
    [
      'of another revision',
      { ...asked, typings: { ...after(typed('a', 1)).typings, revision: 3 } },
      'awaited',
    ],
  ] as const)('%s', (_, question, state) => {
    expect(typingState(question)).toBe(state);
  });
});
