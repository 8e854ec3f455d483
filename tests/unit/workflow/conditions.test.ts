import type { Check } from '@/domain/checks/check';
import type { ActionOf } from '@/domain/workflow/action';
import { barredActions } from '@/domain/workflow/decide';
import { canDo, decide } from '@/domain/workflow/decide';
import type { FactsOf } from '@/domain/workflow/facts';
import { factsOf, figureFacts, personWith, recordAt } from './facts';

const editor = personWith(['province_editor']);
const approver = personWith(['province_approver']);
const reviewer = personWith(['ministry_reviewer']);

const checkOf = (key: string): Check => ({
  key,
  code: 'H.199',
  left: [{ coefficient: 1, metric: 'a' }],
  comparison: '<=',
  right: [{ coefficient: 1, metric: 'b' }],
  severity: 'hard',
  message: { tr: 'A, B’yi aşamaz.', en: 'A may not exceed B.' },
});

function problemsOf(action: ActionOf<'figure'>, changes: Partial<FactsOf<'figure'>>): readonly string[] {
  const decision = decide(action, factsOf(changes));
  return decision.allowed ? [] : decision.issues.map(({ problem }) => problem);
}

describe('entering', () => {
  it.each([
    ['before entry opens', figureFacts({ entry: 'not_open' }), ['entry_not_open']],
    ['after entry closed', figureFacts({ entry: 'closed' }), ['entry_closed']],
    ['of a service the province lacks', figureFacts({ asked: false }), ['metric_not_asked']],
    ['absent without a note', figureFacts({ absent: true }), ['reason_required']],
    ['absent with a blank note', figureFacts({ absent: true, note: '  ' }), ['reason_required']],
    ['absent with a note', figureFacts({ absent: true, note: 'Kayıt tutulmadı.' }), []],
    ['fallen without a note', figureFacts({ fell: true }), ['fall_needs_reason']],
    ['fallen with a note', figureFacts({ fell: true, note: 'Mükerrer kayıtlar silindi.' }), []],
  ])('%s', (_, figure, problems) => {
    expect(problemsOf('send', { person: editor, record: recordAt('draft'), figure })).toEqual(problems);
  });

  it.each([figureFacts({ absent: true }), figureFacts({ fell: true, failedChecks: [checkOf('a-b')] })])(
    'a draft may wait for its reason, and for a check to hold',
    (figure) => {
      expect(problemsOf('save', { person: editor, figure })).toEqual([]);
      for (const record of [recordAt('draft'), recordAt('changes_requested')])
        expect(problemsOf('send', { person: editor, record, figure })).not.toEqual([]);
    },
  );

  it('reports everything that is wrong at once', () => {
    const figure = figureFacts({
      entry: 'closed',
      asked: false,
      fell: true,
      failedChecks: [checkOf('a-b'), checkOf('c-d')],
    });
    const problems = problemsOf('send', { person: editor, record: recordAt('draft'), figure });
    expect(problems).toEqual([
      'entry_closed',
      'metric_not_asked',
      'fall_needs_reason',
      'hard_check_failed',
      'hard_check_failed',
    ]);
  });

  it('is recalled by its sender only', () => {
    const record = recordAt('in_review_ministry', { sentBy: 'colleague' });
    expect(problemsOf('recall', { person: editor, record })).toEqual(['not_sender']);
  });
});

describe('four eyes', () => {
  it.each([
    ['the province', approver, 'in_review_province'],
    ['the ministry', reviewer, 'in_review_ministry'],
  ] as const)('nobody approves at %s what they touched', (_, person, position) => {
    const record = recordAt(position, { touchedBy: ['someone', person.id] });
    expect(problemsOf('approve', { person, record })).toEqual(['four_eyes']);
  });

  it('one person acts at one stage of a round, and is free again in the next', () => {
    const both = personWith(['province_approver', 'ministry_reviewer']);
    const approvals = [{ stage: 'province', by: both.id, round: 2, at: '2024-05-31T09:00:00.000Z' }] as const;
    const position = 'in_review_ministry';
    expect(
      problemsOf('approve', { person: both, record: recordAt(position, { round: 2, approvals }) }),
    ).toEqual(['one_stage_per_round']);
    expect(
      problemsOf('approve', { person: both, record: recordAt(position, { round: 3, approvals }) }),
    ).toEqual([]);
  });

  it('holds for texts', () => {
    const person = personWith(['ministry_editor']);
    const record = recordAt('in_review_ministry', { touchedBy: [person.id] });
    const text = { subject: 'text', field: 'text', person, record, reason: '' } as const;
    expect(decide('approve', text)).toEqual({
      allowed: false,
      issues: [{ field: 'text', problem: 'four_eyes' }],
    });
  });
});

describe('returning and accepting', () => {
  it('needs a reason to return', () => {
    const record = recordAt('in_review_province');
    expect(problemsOf('return', { person: approver, record, reason: ' ' })).toEqual(['reason_required']);
  });

  it('is open at the ministry to whoever approved for the province, or touched it: a return is safe', () => {
    const both = personWith(['province_approver', 'ministry_reviewer']);
    const approvals = [{ stage: 'province', by: both.id, round: 1, at: '2024-05-31T09:00:00.000Z' }] as const;
    const record = recordAt('in_review_ministry', { approvals, touchedBy: [both.id] });
    expect(problemsOf('approve', { person: both, record })).toEqual(['four_eyes', 'one_stage_per_round']);
    expect(problemsOf('return', { person: both, record })).toEqual([]);
  });

  it('accepts only a fall that waits', () => {
    const person = personWith(['publisher']);
    const record = recordAt('approved');
    expect(problemsOf('accept_fall', { person, record })).toEqual(['no_fall']);
    const accepted = figureFacts({ fell: true, fallAccepted: true });
    expect(problemsOf('accept_fall', { person, record, figure: accepted })).toEqual(['no_fall']);
  });
});

describe('forcing', () => {
  const publisher = personWith(['publisher']);

  it('skips no stage that is the last one', () => {
    const record = recordAt('in_review_province');
    const stages = ['province'] as const;
    expect(problemsOf('skip_province', { person: publisher, record, stages })).toEqual(['no_later_stage']);
    expect(problemsOf('skip_province', { person: publisher, record })).toEqual([]);
  });

  it('takes back only what was forced', () => {
    const record = recordAt('approved');
    expect(problemsOf('refuse', { person: publisher, record })).toEqual(['not_forced']);
    const figure = figureFacts({ forced: true });
    expect(problemsOf('refuse', { person: publisher, record, figure })).toEqual([]);
  });
});

describe('stages of the edition', () => {
  it('ends after its last stage', () => {
    const record = recordAt('in_review_province');
    const decision = decide('approve', factsOf({ person: approver, record, stages: ['province'] }));
    expect(decision).toEqual({ allowed: true, next: { state: 'approved', stage: null } });
  });

  it('never skips review, even if an edition had no stages', () => {
    const decision = decide('send', factsOf({ record: recordAt('draft'), stages: [] }));
    expect(decision).toEqual({ allowed: true, next: { state: 'in_review', stage: 'ministry' } });
  });
});

describe('what is offered', () => {
  it('does not wait for what is typed with the act', () => {
    const record = recordAt('in_review_province');
    expect(canDo('return', factsOf({ person: approver, record, reason: '' }))).toBe(true);
  });

  it('says why each of the others is barred', () => {
    const barred = barredActions(factsOf({ person: approver, record: recordAt('in_review_province') }));
    expect(Object.entries(barred).flatMap(([action, issue]) => (issue === null ? [action] : []))).toEqual([
      'approve',
      'return',
    ]);
    expect(barred.save?.problem).toBe('role_missing');
  });
});
