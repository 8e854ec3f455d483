import fc from 'fast-check';
import {
  afterRemark,
  isAsked,
  noQuestion,
  resolveIssue,
  stateOf,
  type Question,
  type Remark,
  type Side,
} from '@/domain/conversations/conversation';
import type { Person, Role } from '@/domain/permissions/person';
import { needsWords, returnCodes, returnReasonIn } from '@/domain/workflow/returnReason';
import { workflowWords } from '@/messages/desk/workflow';

const sideOfPerson: Readonly<Record<string, Side>> = {
  elif: 'province',
  ozan: 'province',
  rana: 'ministry',
  sema: 'ministry',
};
const remarkBy = (
  by: string,
  mentions: readonly string[] = [],
  kind: Remark['kind'] = 'comment',
): Remark => ({
  kind,
  by,
  side: sideOfPerson[by] ?? 'ministry',
  mentions,
});
const after = (...remarks: readonly Remark[]): Question => remarks.reduce(afterRemark, noQuestion);
const asked = (question: Question): readonly string[] =>
  Object.entries(sideOfPerson).flatMap(([id, side]) => (isAsked(question, { id, side }) ? [id] : []));

const stories: readonly (readonly [string, Question, string, readonly string[]])[] = [
  ['nobody has written', noQuestion, 'none', []],
  ['a reviewer asks the province', after(remarkBy('rana')), 'open', ['elif', 'ozan']],
  ['the province asks the ministry', after(remarkBy('elif')), 'open', ['rana', 'sema']],
  ['somebody is named', after(remarkBy('rana', ['elif'])), 'open', ['elif']],
  ['who names themselves asks the other side', after(remarkBy('rana', ['rana'])), 'open', ['elif', 'ozan']],
  ['the named one answers', after(remarkBy('rana', ['elif']), remarkBy('elif')), 'answered', []],
  ['anybody of the asked side answers', after(remarkBy('rana'), remarkBy('ozan')), 'answered', []],
  ['the asker adds something', after(remarkBy('rana', ['elif']), remarkBy('rana')), 'open', ['elif']],
  [
    'the asker asks again after an answer',
    after(remarkBy('rana', ['elif']), remarkBy('elif'), remarkBy('rana')),
    'open',
    ['elif'],
  ],
  [
    'the answer is completed',
    after(remarkBy('rana', ['elif']), remarkBy('elif'), remarkBy('elif')),
    'answered',
    [],
  ],
  [
    'the asked one asks a third',
    after(remarkBy('rana', ['elif']), remarkBy('elif', ['ozan'])),
    'open',
    ['ozan'],
  ],
  ['it is closed', after(remarkBy('rana'), remarkBy('rana', [], 'resolved')), 'resolved', []],
  [
    'it begins again',
    after(remarkBy('rana'), remarkBy('rana', [], 'resolved'), remarkBy('elif')),
    'open',
    ['rana', 'sema'],
  ],
];

it.each(stories)('a conversation in which %s', (_story, question, state, people) => {
  expect([question.state, asked(question)]).toEqual([state, people]);
});

const anyRemark = fc.record({
  by: fc.constantFrom(...Object.keys(sideOfPerson)),
  mentions: fc.subarray(Object.keys(sideOfPerson)),
  kind: fc.constantFrom('comment' as const, 'resolved' as const),
});

it('an open conversation always waits for somebody besides the asker, and no other one for anybody', () => {
  fc.assert(
    fc.property(fc.array(anyRemark, { maxLength: 12 }), (said) => {
      const question = after(...said.map(({ by, mentions, kind }) => remarkBy(by, mentions, kind)));
      const others = asked(question).filter((id) => id !== question.asker);
      expect(others.length > 0).toBe(question.state === 'open');
    }),
  );
});

it('what is open in words or by a return is open', () => {
  const states = ['none', 'open', 'answered', 'resolved'] as const;
  const joined = (['none', 'asked', 'answered', 'closed'] as const).map((correction) =>
    states.map((state) => stateOf(state, correction)),
  );
  expect(joined).toEqual([
    ['none', 'open', 'answered', 'resolved'],
    ['open', 'open', 'open', 'open'],
    ['answered', 'open', 'answered', 'answered'],
    ['resolved', 'open', 'answered', 'resolved'],
  ]);
});

describe('who closes a conversation', () => {
  const people: Readonly<Record<string, Person>> = Object.fromEntries(
    (
      [
        ['elif', 'province_editor', '76'],
        ['ozan', 'province_approver', '76'],
        ['away', 'province_approver', '06'],
        ['rana', 'ministry_reviewer', null],
        ['writer', 'ministry_editor', null],
      ] as readonly (readonly [string, Role, string | null])[]
    ).map(([id, role, province]) => [id, { id, name: id, roles: [role], province }]),
  );
  const closers = (question: Question, isReturned = false): readonly string[] =>
    Object.values(people).flatMap((person) =>
      resolveIssue({ question, isReturned, person, plate: '76' }) === null ? [person.id] : [],
    );

  it('is who asked, and who reviews for the side that asked', () => {
    expect(closers(after(remarkBy('elif')))).toEqual(['elif', 'ozan', 'rana']);
    expect(closers(after(remarkBy('rana')))).toEqual(['rana']);
    expect(closers(after(remarkBy('writer')))).toEqual(['rana', 'writer']);
  });

  it('is nobody where nothing is open, or while a correction is asked for', () => {
    expect(closers(noQuestion)).toEqual([]);
    expect(closers(after(remarkBy('rana'), remarkBy('rana', [], 'resolved')))).toEqual([]);
    expect(closers(after(remarkBy('rana')), true)).toEqual([]);
  });
});

it('each reason of a return has words, and only one of them needs more', () => {
  const words = Object.values(workflowWords).map((each) => Object.keys(each.returnCodes));
  expect(words).toEqual([returnCodes, returnCodes]);
  expect(returnCodes.filter(needsWords)).toEqual(['other']);
  expect(returnReasonIn({ returned: { code: 'definition', text: 'Hane sayısı.' } })).toEqual({
    code: 'definition',
    text: 'Hane sayısı.',
  });
  const strange = [null, 'x', {}, { returned: null }, { returned: { code: 'yok', text: '' } }];
  expect(strange.map(returnReasonIn)).toEqual(strange.map(() => null));
});
