import fc from 'fast-check';
import { decide } from '@/domain/workflow/decide';
import {
  handsOf,
  joinedReason,
  readersOf,
  voteOf,
  type Readers,
  type ReadersQuestion,
  type Vote,
} from '@/domain/workflow/readers';
import { returnCodes } from '@/domain/workflow/returnReason';
import { factsOf, figureFacts, personWith, recordAt } from './facts';

const vote = (by: string, changes: Partial<Vote> = {}): Vote => ({
  by,
  vote: 'approve',
  returned: null,
  at: '2024-11-04T09:00:00.000Z',
  ...changes,
});

const asked = (changes: Partial<ReadersQuestion> = {}): ReadersQuestion => ({
  record: recordAt('in_review_ministry'),
  twoReaders: true,
  serious: true,
  readings: null,
  forcedBy: [],
  ...changes,
});

describe('how many decide', () => {
  it.each<[string, Partial<ReadersQuestion>, Readers['state']]>([
    ['a serious finding on a metric for two', {}, 'independent'],
    ['nothing serious', { serious: false }, 'one'],
    ['a metric for one', { twoReaders: false }, 'one'],
    ['the province’s own review', { record: recordAt('in_review_province') }, 'one'],
    ['a draft', { record: recordAt('draft') }, 'one'],
    [
      'one vote, and nothing serious any more',
      { serious: false, readings: { revision: 3, votes: [vote('r')] } },
      'independent',
    ],
    ['a vote on an older revision', { serious: false, readings: { revision: 2, votes: [vote('r')] } }, 'one'],
    ['two votes', { readings: { revision: 3, votes: [vote('r'), vote('s', { vote: 'return' })] } }, 'done'],
    [
      'a vote of somebody who forced a check since',
      { readings: { revision: 3, votes: [vote('r'), vote('p')] }, forcedBy: ['p'] },
      'independent',
    ],
  ])('%s', (_, changes, state) => {
    expect(readersOf(asked(changes)).state).toBe(state);
  });

  it('knows a vote by the person and by whom they stood in for', () => {
    const readers: Readers = { state: 'independent', votes: [vote('deputy', { onBehalfOf: 'principal' })] };
    expect(handsOf(vote('deputy', { onBehalfOf: 'principal' }))).toEqual(['deputy', 'principal']);
    expect(voteOf(readers, ['principal'])).not.toBeNull();
    expect(voteOf(readers, ['somebody'])).toBeNull();
  });
});

describe('the acts of two readers', () => {
  const reviewer = personWith(['ministry_reviewer']);
  const problems = (action: 'approve' | 'return' | 'read', readers: Readers): readonly string[] => {
    const facts = factsOf({
      person: reviewer,
      record: recordAt('in_review_ministry'),
      figure: figureFacts({ readers }),
    });
    const decision = decide(action, facts);
    return decision.allowed ? [] : decision.issues.map(({ problem }) => problem);
  };

  it('a single decision waits until both are in, and a vote is for where two decide', () => {
    for (const action of ['approve', 'return'] as const) {
      expect(problems(action, { state: 'independent', votes: [] })).toEqual(['two_readers_decide']);
      expect(problems(action, { state: 'done', votes: [vote('r'), vote('s')] })).toEqual([]);
      expect(problems(action, { state: 'one', votes: [] })).toEqual([]);
    }
    expect(problems('read', { state: 'one', votes: [] })).toEqual(['one_reader_decides']);
    expect(problems('read', { state: 'independent', votes: [] })).toEqual([]);
  });

  it('nobody votes twice, nor both for themselves and for whom they stand in for', () => {
    expect(problems('read', { state: 'independent', votes: [vote(reviewer.id)] })).toEqual(['already_read']);
    expect(
      problems('read', { state: 'independent', votes: [vote('deputy', { onBehalfOf: reviewer.id })] }),
    ).toEqual(['already_read']);
    expect(problems('read', { state: 'independent', votes: [vote('another')] })).toEqual([]);
  });

  it('four eyes hold for a vote as for an approval', () => {
    const record = recordAt('in_review_ministry', { touchedBy: [reviewer.id] });
    const readers: Readers = { state: 'independent', votes: [] };
    const decision = decide('read', factsOf({ person: reviewer, record, figure: figureFacts({ readers }) }));
    expect(decision).toMatchObject({ allowed: false, issues: [{ problem: 'four_eyes' }] });
  });
});

it('joins the reasons of two returns: the words of both, and a code that both gave', () => {
  const reason = fc.record({
    code: fc.constantFrom(...returnCodes),
    text: fc.constantFrom('', 'Bir', 'İki'),
  });
  fc.assert(
    fc.property(reason, reason, (first, second) => {
      const { code, text } = joinedReason(first, second);
      expect(code).toBe(first.code === second.code ? first.code : 'other');
      for (const each of [first.text, second.text]) expect(text).toContain(each);
      expect(joinedReason(first, first).text).toBe(first.text);
    }),
  );
});
