import { actionsOf, type Action } from '@/domain/workflow/action';
import { noticeKinds, notices, type NoticeKind, type NoticeRow } from '@/domain/notices/notices';
import { noticeOfJob, noticesOf } from '@/domain/notices/noticesOf';
import { transitions } from '@/domain/workflow/transitions';

const trace = (state: string, revision = 2) => ({ state, stage: null, revision });
const act = (action: Action | 'release' | 'grant', scope: string, ...states: string[]) => ({
  scope,
  action,
  changes: states.map((state, index) => ({
    field: `gosterge-${String(index)}`,
    before: trace('draft', 1),
    after: trace(state),
  })),
});
const kindsOf = (...of: Parameters<typeof act>) => noticesOf(act(...of)).map(({ kind }) => kind);
const toOf = (kind: NoticeKind | null) => kind && notices[kind].to;

describe('the table of notices', () => {
  it('asks only for moves that the workflow table has', () => {
    for (const row of noticeKinds.map((kind): NoticeRow => notices[kind])) {
      if (!('actions' in row) || ['person', 'deputy', 'extension', 'conversation'].includes(row.subject))
        continue;
      for (const action of row.actions) {
        expect(transitions.some((each) => each.subject === row.subject && each.action === action)).toBe(true);
      }
    }
  });

  it.each([
    ['sheet:2024-2:76', 'figures_to_review', 'figures_returned', 'figures_approved'],
    ['services:evde-bakim', 'text_to_review', 'text_returned', 'text_approved'],
    ['imports:2023-3:1', 'import_to_review', 'import_returned', 'import_approved'],
  ])('asks, returns and approves in %s', (scope, toReview, returned, approved) => {
    expect(kindsOf('send', scope, 'in_review')).toEqual([toReview]);
    if (!scope.startsWith('imports:')) expect(kindsOf('approve', scope, 'in_review')).toEqual([toReview]);
    expect(kindsOf('return', scope, 'changes_requested')).toEqual([returned]);
    expect(kindsOf('approve', scope, 'approved')).toEqual([approved]);
  });

  it('tells of a comment that names somebody, and of an answer to whoever asked', () => {
    const comment = (after: object) =>
      noticesOf({
        scope: 'conversation:2024-2:76:hane',
        action: 'comment',
        changes: [{ field: 'hane', before: null, after: { side: 'ministry', ...after } }],
      }).map(({ kind }) => kind);
    expect(comment({ mentions: ['u1'], answers: null })).toEqual(['figure_named']);
    expect(comment({ mentions: [], answers: 'u2' })).toEqual(['figure_answered']);
    expect(comment({ mentions: [], answers: null })).toEqual([]);
  });

  it('is silent about everything else', () => {
    const told: readonly Action[] = ['send', 'approve', 'return', 'skip_province', 'refuse'];
    for (const action of Object.values(actionsOf).flat()) {
      if (told.includes(action)) continue;
      expect(kindsOf(action, 'sheet:2024-2:76', 'draft', 'in_review', 'approved')).toEqual([]);
    }
    expect(kindsOf('release', 'sheet:2024-2:76', 'approved')).toEqual([]);
    expect(kindsOf('grant', 'edition:2024-2', 'approved')).toEqual([]);
    expect(kindsOf('send', 'edition:2024-2', 'in_review')).toEqual([]);
  });

  it('tells a person of the own account, but of the first grant: that comes with the invitation', () => {
    const grant = (before: unknown) =>
      noticesOf({
        scope: 'user:x',
        action: 'grant',
        changes: [{ field: 'roles', before, after: ['admin'] }],
      });
    expect(grant(['publisher']).map(({ kind }) => [kind, notices[kind].to])).toEqual([
      ['grants_changed', ['person']],
      ['account_changed', ['admins', 'publishers']],
    ]);
    expect(grant(null)).toEqual([]);
    const kindOf = (action: string) =>
      noticesOf({ scope: 'user:x', action, changes: [] }).map(({ kind }) => kind);
    expect(
      ['reset_second_factor', 'renew_recovery_codes', 'unlink_identity', 'link_identity'].map(kindOf),
    ).toEqual([['second_factor_reset'], ['recovery_codes_renewed'], ['identity_unlinked'], []]);
    expect(['invite', 'ask_reset', 'change_login', 'join', 'end_sessions'].map(kindOf)).toEqual([
      ['invited'],
      ['reset_asked'],
      ['login_changed', 'account_changed'],
      [],
      [],
    ]);
    expect(
      ['propose_change', 'confirm_change', 'reject_change', 'withdraw_change', 'expire_change'].map(kindOf),
    ).toEqual([
      ['change_proposed'],
      ['change_confirmed'],
      ['change_dropped'],
      ['change_dropped'],
      ['change_dropped'],
    ]);
    expect(kindOf('make_admin')).toEqual(['account_changed']);
  });

  it('tells a deputy and who is stood in for, of a naming and of its end', () => {
    const told = (action: string) =>
      noticesOf({ scope: 'deputies', action, changes: [] }).map(({ kind }) => [kind, notices[kind].to]);
    expect(told('name_deputy')).toEqual([['deputy_named', ['deputy', 'principal']]]);
    expect(told('end_deputy')).toEqual([['deputy_ended', ['deputy', 'principal']]]);
    expect(told('grant')).toEqual([]);
  });

  it('tells the second persons and the province of a force, and both reviews of where its figures go', () => {
    const told = (action: Action, force: string, figure: string) => {
      const { changes, ...happened } = act(action, 'sheet:2024-2:76', figure);
      const changed = [...changes, { field: 'force:1', before: null, after: trace(force, 0) }];
      return noticesOf({ ...happened, changes: changed }).map(({ kind, changed: things }) => [
        kind,
        notices[kind].to,
        things.map(({ field }) => field),
      ]);
    };
    expect(told('skip_province', 'in_review', 'in_review')).toEqual([
      ['figures_to_review', ['next_reviewers'], ['gosterge-0']],
      ['force_asked', ['next_reviewers'], ['force:1']],
      ['forced', ['province'], ['force:1']],
    ]);
    expect(told('confirm', 'approved', 'approved').map(([kind]) => kind)).toEqual(['force_confirmed']);
    expect(told('refuse', 'changes_requested', 'in_review').map(([kind]) => kind)).toEqual([
      'figures_to_review',
      'force_refused',
    ]);
    expect(told('save', 'changes_requested', 'draft')).toEqual([]);
  });

  it('parts one act into what passed a stage and what is approved, with the revisions it left', () => {
    const told = noticesOf(act('approve', 'sheet:2024-2:76', 'in_review', 'approved', 'approved'));
    expect(told.map(({ kind, changed }) => [kind, changed])).toEqual([
      ['figures_to_review', [{ field: 'gosterge-0', revision: 2 }]],
      [
        'figures_approved',
        [
          { field: 'gosterge-1', revision: 2 },
          { field: 'gosterge-2', revision: 2 },
        ],
      ],
    ]);
  });

  it('tells the province of more time, and whoever touched or approved a figure of its return', () => {
    const given = noticesOf({
      scope: 'sheet:2024-2:76',
      action: 'grant_exception',
      changes: [{ field: 'exceptions', before: null, after: { until: '2024-06-20' } }],
    });
    expect(given.map(({ kind }) => [kind, toOf(kind)])).toEqual([['time_given', ['province']]]);
    expect(toOf('figures_returned')).toEqual(['touchers', 'approvers']);
  });

  it('tells of days those alone who have something to do, and the publishers of the provinces that are late', () => {
    const days = noticeKinds.flatMap((kind) => {
      const row: NoticeRow = notices[kind];
      return row.subject === 'reminder' ? [[kind, row.moments.join(' '), row.to.join(' '), row.weight]] : [];
    });
    expect(days).toEqual([
      ['entry_opened', 'opened', 'owing', 'dated'],
      ['entry_due', 'due', 'owing', 'dated'],
      ['entry_late', 'late', 'owing', 'dated'],
      ['entry_closing', 'closing', 'owing', 'dated'],
      ['entry_closed', 'closed', 'owing', 'dated'],
      ['review_due', 'due late closing', 'owing', 'dated'],
      ['provinces_late', 'late closing closed', 'publishers', 'dated'],
    ]);
  });

  it('lets nothing delay what concerns the safety of an account, and nothing else', () => {
    const safe = noticeKinds.filter((kind) => notices[kind].weight === 'safety');
    const people = noticeKinds.filter((kind) => ['person', 'deputy'].includes(notices[kind].subject));
    expect(safe).toEqual(people);
  });

  it('tells the province of what can be read, and of a failure the publishers alone', () => {
    expect(toOf(noticeOfJob('booklet', 'done'))).toEqual(['province', 'publishers']);
    expect(toOf(noticeOfJob('booklet', 'failed'))).toEqual(['publishers']);
  });

  it('tells the publishers of a train together: of its booklets one by one the provinces alone', () => {
    expect(toOf(noticeOfJob('train_booklet', 'done'))).toEqual(['province']);
    expect(noticeOfJob('train_booklet', 'failed')).toBeNull();
    expect(toOf(noticeOfJob('train', 'failing'))).toEqual(['publishers']);
    expect(toOf(noticeOfJob('train', 'ended'))).toEqual(['publishers']);
  });
});
