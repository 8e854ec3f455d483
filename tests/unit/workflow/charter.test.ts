import { actionsOf, type ActionOf, type Subject } from '@/domain/workflow/action';
import { decide, type Decision } from '@/domain/workflow/decide';
import { positionOf, positions, type Position } from '@/domain/workflow/position';
import { roles, type Person, type Role } from '@/domain/permissions/person';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import { factsOf, figureFacts, personWith, recordAt } from './facts';

/**
 * The workflow as people describe it, written down here by hand: one line an act, one column a position.
 * A cell names the roles that may act there and where it leads; `-` means that nobody may. Change it only with the design.
 */
const E = 'province_editor';
const A = 'province_approver';
const R = 'ministry_reviewer';
const W = 'ministry_editor';
const P = 'publisher';
type Cell = '-' | readonly [by: readonly (Role | 'system')[], to: Position];
type Line = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell];
type Charter<S extends Subject> = Readonly<Record<ActionOf<S>, Line>>;
const _ = '-' as const;

// prettier-ignore
const figureCharter: Charter<'figure'> = {
  //            none             draft                          at the province                   at the ministry                   returned                                 approved                   published
  save:        [[[E], 'draft'], [[E], 'draft'],                _,                                _,                                [[E], 'changes_requested'],              [[E], 'draft'],            [[E], 'draft']],
  type:        [[[E], 'draft'], [[E], 'draft'],                _,                                _,                                [[E], 'changes_requested'],              [[E], 'approved'],         [[E], 'published']],
  send:        [_,              [[E], 'in_review_province'],   _,                                _,                                [[E], 'in_review_province'],             _,                         _],
  recall:      [_,              _,                             [[E], 'draft'],                   [[E], 'draft'],                   _,                                       _,                         _],
  approve:     [_,              _,                             [[A], 'in_review_ministry'],      [[R], 'approved'],                _,                                       _,                         _],
  return:      [_,              _,                             [[A], 'changes_requested'],       [[R], 'changes_requested'],       _,                                       _,                         _],
  read:        [_,              _,                             _,                                [[R], 'in_review_ministry'],      _,                                       _,                         _],
  accept_fall: [_,              [[P], 'draft'],                [[P], 'in_review_province'],      [[P], 'in_review_ministry'],      [[P], 'changes_requested'],              [[P], 'approved'],         [[P], 'published']],
  skip_province: [_,            _,                             [[P], 'in_review_ministry'],      _,                                _,                                       _,                         _],
  refuse:      [_,              _,                             _,                                [[P, R], 'in_review_province'],   _,                                       [[P, R], 'in_review_province'], _],
  present:     [_,              _,                             _,                                _,                                _,                                       [['system'], 'published'], [['system'], 'published']],
};

// prettier-ignore
const textCharter: Charter<'text'> = {
  save:        [[[W], 'draft'], [[W], 'draft'],                _,                                _,                                [[W], 'changes_requested'],              [[W], 'draft'],            _],
  send:        [_,              [[W], 'in_review_ministry'],   _,                                _,                                [[W], 'in_review_ministry'],             _,                         _],
  recall:      [_,              _,                             _,                                [[W], 'draft'],                   _,                                       _,                         _],
  approve:     [_,              _,                             _,                                [[W, R], 'approved'],             _,                                       _,                         _],
  return:      [_,              _,                             _,                                [[W, R], 'changes_requested'],    _,                                       _,                         _],
};

// prettier-ignore
const forceCharter: Charter<'force'> = {
  //              to be made                        draft  at the province  waits for a second person              over  confirmed                            released
  skip_province: [[[P], 'in_review_ministry'], _, _, _, _, _, _],
  pass_check:    [[[P], 'in_review_ministry'], _, _, _, _, _, _],
  withdraw:      [[[P], 'in_review_ministry'], _, _, _, _, _, _],
  change_facts:  [[[W], 'in_review_ministry'], _, _, _, _, _, _],
  confirm:       [_, _, _, [[P, R], 'approved'], _, _, _],
  refuse:        [_, _, _, [[W, P, R], 'changes_requested'], _, [[P, R], 'changes_requested'], _],
};

/** Other dates of an open edition. */
// prettier-ignore
const datesCharter: Charter<'dates'> = {
  propose_dates: [[[P], 'in_review_ministry'], _, _, _, _, _, _],
  confirm:       [_, _, _, [[P, R], 'approved'], _, _, _],
  refuse:        [_, _, _, [[P, R], 'changes_requested'], _, _, _],
};

/** An import of the past is decided once, as a whole; a better file is another import. */
// prettier-ignore
const importCharter: Charter<'import'> = {
  send:        [[[W, P], 'in_review_ministry'],     _, _, _,                                _, _, _],
  recall:      [_,                                  _, _, [[W, P], 'draft'],                _, _, _],
  approve:     [_,                                  _, _, [[R], 'approved'],                _, _, _],
  return:      [_,                                  _, _, [[R], 'changes_requested'],       _, _, _],
};

/** Who comes to a record, and where it stands. */
interface Coming {
  readonly person: Person | null;
  readonly record: WorkRecord | null;
}
type Judge<S extends Subject> = (action: ActionOf<S>, coming: Coming) => Decision;

const onFigure: Judge<'figure'> = (action, coming) =>
  decide(action, {
    ...factsOf(coming),
    figure: figureFacts({
      fell: action === 'accept_fall',
      forced: action === 'refuse',
      typing: action === 'type' ? 'awaited' : 'one',
      readers: { state: action === 'read' ? 'independent' : 'one', votes: [] },
    }),
  });
const typed = { reason: 'Kaynak belirtilmemiş.' };
const onText: Judge<'text'> = (action, coming) =>
  decide(action, { subject: 'text', field: 'text', ...typed, ...coming });
const onForce: Judge<'force'> = (action, coming) =>
  decide(action, { subject: 'force', field: 'force', released: false, ...typed, ...coming });
const onDates: Judge<'dates'> = (action, coming) =>
  decide(action, { subject: 'dates', field: 'dates', ...typed, ...coming });
const onImport: Judge<'import'> = (action, coming) =>
  decide(action, { subject: 'import', field: 'import', ...typed, ...coming });

function casesOf<S extends Subject>(subject: S, charter: Charter<S>) {
  const acts: readonly ActionOf<S>[] = actionsOf[subject];
  return acts.flatMap((action) =>
    positions.flatMap((position, column) =>
      [...roles, 'system' as const].map((actor) => {
        const cell = charter[action][column] ?? '-';
        const to = cell !== '-' && cell[0].includes(actor) ? cell[1] : null;
        return { action, position, actor, to };
      }),
    ),
  );
}

function describeCharter<S extends Subject>(
  subject: S,
  charter: Charter<S>,
  { judge, reachable }: { readonly judge: Judge<S>; readonly reachable: readonly Position[] },
): void {
  const cases = casesOf(subject, charter);
  describe(`the charter of a ${subject}`, () => {
    it.each(cases)('$actor, $action in $position → $to', ({ action, position, actor, to }) => {
      const person = actor === 'system' ? null : personWith([actor], 'actor');
      // The same person sent it, so that recalling is not refused for that; someone else touched it.
      const decision = judge(action, { person, record: recordAt(position, { sentBy: 'actor' }) });
      expect(decision.allowed ? positionOf(decision.next) : null).toBe(to);
    });

    it('reaches every position from nothing', () => {
      const reached = new Set<Position>(['none']);
      for (let before = -1; before !== reached.size;) {
        before = reached.size;
        for (const { position, to } of cases) if (to !== null && reached.has(position)) reached.add(to);
      }
      expect([...reached].sort()).toEqual([...reachable].sort());
    });
  });
}

describeCharter('figure', figureCharter, { judge: onFigure, reachable: positions });
describeCharter('text', textCharter, {
  judge: onText,
  reachable: ['none', 'draft', 'in_review_ministry', 'changes_requested', 'approved'],
});
describeCharter('force', forceCharter, {
  judge: onForce,
  reachable: ['none', 'in_review_ministry', 'approved', 'changes_requested'],
});
describeCharter('dates', datesCharter, {
  judge: onDates,
  reachable: ['none', 'in_review_ministry', 'approved', 'changes_requested'],
});
describeCharter('import', importCharter, {
  judge: onImport,
  reachable: ['none', 'draft', 'in_review_ministry', 'changes_requested', 'approved'],
});

describe('what a refusal says', () => {
  it('names the state to those who may act elsewhere, and only the missing role to the others', () => {
    const approver = factsOf({ person: personWith(['province_approver']), record: recordAt('draft') });
    expect(decide('approve', approver)).toEqual({
      allowed: false,
      issues: [
        { field: 'figures.a', problem: 'wrong_state', context: { action: 'approve', position: 'draft' } },
      ],
    });
    const publisher = factsOf({ person: personWith(['publisher']), record: recordAt('draft') });
    expect(decide('approve', publisher)).toMatchObject({ issues: [{ problem: 'role_missing' }] });
  });

  it('tells a person of another province nothing about the state', () => {
    const stranger = { ...personWith(['province_editor']), province: '36' };
    expect(decide('save', factsOf({ person: stranger, record: recordAt('in_review_ministry') }))).toEqual({
      allowed: false,
      issues: [{ field: 'figures.a', problem: 'other_province' }],
    });
  });
});
