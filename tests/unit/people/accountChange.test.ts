import fc from 'fast-check';
import {
  concernedBy,
  confirmersOf,
  confirmIssues,
  isMovedLately,
  needsSecondPerson,
  powerfulRoles,
  powersOf,
  proposalState,
  rejectIssues,
  type AccountChange,
  type Overseer,
} from '@/domain/people/accountChange';
import { grantChangeIssues } from '@/domain/people/personChange';
import { grantIssues } from '@/domain/people/grantIssues';
import { deputableRoles, roles, type Role } from '@/domain/permissions/person';

describe('a second person', () => {
  const account = {
    email: 'a@ornek.gov.tr',
    roles: ['province_approver'] as readonly Role[],
    province: '76',
    active: true,
  };
  const details = { ...account, name: 'Ayşe', language: 'tr' as const };
  const change = (more: Partial<typeof details>): AccountChange => ({
    kind: 'change',
    details: { ...details, ...more },
  });

  it('is needed for every role but the one that approves, publishes and administers nothing', () => {
    expect(powerfulRoles).toEqual(roles.filter((role) => role !== 'province_editor'));
  });

  it.each<[string, AccountChange, boolean]>([
    ['an invitation with a power', { kind: 'invite', details }, true],
    [
      'an invitation without one',
      { kind: 'invite', details: { ...details, roles: ['province_editor'] } },
      false,
    ],
    ['another name', change({ name: 'Fatma' }), false],
    ['a role that gives nothing', change({ roles: ['province_approver', 'province_editor'] }), false],
    ['a role that gives', change({ roles: ['province_approver', 'publisher'] }), true],
    ['one for another', change({ roles: ['publisher'] }), true],
    ['the same role elsewhere', change({ province: '06' }), true],
    ['a role taken away', change({ roles: ['province_editor'] }), false],
    ['another mailbox', change({ email: 'b@ornek.gov.tr' }), true],
    [
      'another mailbox with less power',
      change({ email: 'b@ornek.gov.tr', roles: ['province_editor'] }),
      true,
    ],
    ['coming back with a power', { kind: 'switch_on' }, true],
    ['the second factor', { kind: 'reset_second_factor' }, true],
    ['the identity', { kind: 'unlink_identity' }, true],
  ])('for %s', (_, asked, needed) => {
    expect(needsSecondPerson(asked.kind === 'invite' ? null : account, asked)).toBe(needed);
  });

  it('is not needed for the province of somebody without power, nor for coming back without one', () => {
    const editor = { ...account, roles: ['province_editor'] as const };
    const moved = { ...details, roles: editor.roles, province: '06' };
    expect(needsSecondPerson(editor, { kind: 'change', details: moved })).toBe(false);
    expect(needsSecondPerson({ ...editor, active: false }, { kind: 'switch_on' })).toBe(false);
  });

  const who = (id: string, role: Role, canSignIn = true): Overseer => ({ id, roles: [role], canSignIn });
  const [a, b, c, p] = [who('a', 'admin'), who('b', 'admin'), who('c', 'admin'), who('p', 'publisher')];
  const of = (...concerned: string[]) => ({ proposer: 'a', concerned });

  it.each<[string, readonly Overseer[], readonly string[], readonly string[]]>([
    ['another admin, and no publisher beside one', [a, b, p], [], ['b']],
    ['the third admin, where it is about the second', [a, b, c, p], ['b'], ['c']],
    ['a publisher, where it is about the only other admin', [a, b, p], ['b'], ['p']],
    ['a publisher, where the other admin cannot sign in', [a, who('b', 'admin', false), p], [], ['p']],
    ['nobody, where it is about the only publisher', [a, p], ['p'], []],
    ['nobody, where there is nobody else', [a], [], []],
    ['nobody who has only been invited', [a, who('p', 'publisher', false)], [], []],
  ])('is %s', (_, overseers, concerned, expected) => {
    expect(confirmersOf(of(...concerned), overseers).map(({ id }) => id)).toEqual(expected);
  });

  it('is never the proposer, never whom it is about, and nobody else; who rejects may be whom it is about', () => {
    const everybody = [a, b, c, p];
    const problems = (person: string) =>
      confirmIssues(of('b'), everybody, person).map((each) => each.problem);
    expect(['a', 'b', 'c', 'p', 'x'].map(problems)).toEqual([
      ['change_own'],
      ['change_about_you'],
      [],
      ['role_missing'],
      ['role_missing'],
    ]);
    const rejects = (person: string) => rejectIssues(of('b'), everybody, person).map((each) => each.problem);
    expect(['a', 'b', 'c', 'p', 'x'].map(rejects)).toEqual([['change_own'], [], [], [], ['role_missing']]);
  });

  it('has a week, and an address rests three days', () => {
    const waiting = { state: 'waiting', expires: '2026-12-08T09:00:00.000Z' } as const;
    expect(proposalState(waiting, new Date('2026-12-08T08:59:59.999Z'))).toBe('waiting');
    expect(proposalState(waiting, new Date('2026-12-08T09:00:00.000Z'))).toBe('expired');
    expect(proposalState({ ...waiting, state: 'confirmed' }, new Date('2027-01-01'))).toBe('confirmed');
    const moved = '2026-12-01T09:00:00.000Z';
    expect(isMovedLately(moved, new Date('2026-12-04T08:59:59.000Z'))).toBe(true);
    expect(isMovedLately(moved, new Date('2026-12-04T09:00:00.000Z'))).toBe(false);
    expect(isMovedLately(null, new Date())).toBe(false);
  });
});

/** An account of a small ministry; `hand` is whose mailbox it has. */
interface Account {
  readonly id: string;
  readonly hand: 'schemer' | 'others';
  readonly joined: boolean;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly active: boolean;
  /** Roles that it holds for others. */
  readonly lent: readonly Role[];
}

const account = (
  id: string,
  hand: Account['hand'],
  held: readonly Role[],
  province: string | null,
): Account => ({
  id,
  hand,
  joined: true,
  email: `${id}@${hand}`,
  roles: held,
  province,
  active: true,
  lent: [],
});

const ministry: readonly Account[] = [
  account('schemer', 'schemer', ['admin'], null),
  account('admin', 'others', ['admin'], null),
  account('publisher', 'others', ['publisher'], null),
  account('reviewer', 'others', ['ministry_reviewer'], null),
  account('approver', 'others', ['province_approver'], '76'),
  account('editor', 'others', ['province_editor'], '76'),
  { ...account('left', 'others', ['publisher'], null), active: false },
];

const details = fc.record({
  name: fc.constant('Kukla'),
  mailbox: fc.constantFrom('schemer' as const, 'same' as const),
  roles: fc.subarray([...roles], { minLength: 1 }),
  province: fc.constantFrom('76', '06', null),
});
type Details = typeof details extends fc.Arbitrary<infer D> ? D : never;

/** What a schemer may try: by which of the own accounts, on whom. */
const attempt = fc.record({
  by: fc.nat(9),
  on: fc.nat(15),
  other: fc.nat(15),
  kind: fc.constantFrom(
    'invite',
    'change',
    'switch_on',
    'switch_off',
    'reset_second_factor',
    'unlink_identity',
    'name_deputy',
    'confirm',
  ),
  details,
  role: fc.constantFrom(...deputableRoles),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

interface Waiting {
  readonly proposer: string;
  readonly on: string | null;
  readonly change: AccountChange;
}

/** The ministry and what waits in it, as the program's own rules let one hand move them. */
class World {
  accounts: Account[] = [...ministry];
  waiting: Waiting[] = [];

  own(): readonly Account[] {
    return this.accounts.filter(({ hand, active, joined }) => hand === 'schemer' && active && joined);
  }

  try(step: Attempt): void {
    const own = this.own();
    const actor = own[step.by % Math.max(own.length, 1)];
    if (actor === undefined) return;
    if (step.kind === 'confirm') {
      const waiting = this.waiting[step.on % Math.max(this.waiting.length, 1)];
      if (waiting !== undefined) this.confirm(waiting, actor.id);
    } else if (actor.roles.includes('admin')) this.administer(actor.id, step);
  }

  private administer(actor: string, { kind, on, other, details: wish, role }: Attempt): void {
    const target = this.accounts[on % this.accounts.length];
    const second = this.accounts[other % this.accounts.length];
    if (target === undefined || second === undefined || kind === 'confirm') return;
    if (kind === 'switch_off') {
      this.change(actor, target, { ...target, active: false });
      return;
    }
    const change = this.changeOf({ kind, target, second, wish, role });
    const about = kind === 'invite' ? null : target;
    if (about?.id === actor && kind !== 'change') return;
    if (needsSecondPerson(about, change))
      this.waiting.push({ proposer: actor, on: about?.id ?? null, change });
    else this.carryOut(actor, about?.id ?? null, change);
  }

  private changeOf(of: {
    readonly kind: AccountChange['kind'];
    readonly target: Account;
    readonly second: Account;
    readonly wish: Details;
    readonly role: (typeof deputableRoles)[number];
  }): AccountChange {
    const { kind, target, second, wish, role } = of;
    const days = { from: '2026-12-01', until: '2026-12-09', reason: 'İzin' };
    if (kind === 'name_deputy')
      return { kind, naming: { principal: target.id, deputy: second.id, role, ...days } };
    if (kind !== 'invite' && kind !== 'change') return { kind };
    const email = wish.mailbox === 'schemer' ? `${String(this.accounts.length)}@schemer` : target.email;
    return { kind, details: { ...wish, email, language: 'tr' } };
  }

  private confirm(waiting: Waiting, person: string): void {
    const overseers = this.accounts
      .filter(({ roles: held }) => held.includes('admin') || held.includes('publisher'))
      .map(({ id, roles: held, active, joined }) => ({ id, roles: held, canSignIn: active && joined }));
    const facts = { proposer: waiting.proposer, concerned: concernedBy(waiting.on, waiting.change) };
    if (confirmIssues(facts, overseers, person).length > 0) return;
    this.carryOut(waiting.proposer, waiting.on, waiting.change);
  }

  private carryOut(actor: string, on: string | null, change: AccountChange): void {
    const target = this.accounts.find(({ id }) => id === on);
    if (change.kind === 'invite') {
      const { email, roles: held, province } = change.details;
      if (grantIssues({ roles: held, province }).length > 0) return;
      const hand = email.endsWith('@schemer') ? 'schemer' : 'others';
      const id = `made${String(this.accounts.length)}`;
      this.accounts.push({ ...account(id, hand, held, province), email });
      return;
    }
    if (change.kind === 'name_deputy') {
      const { deputy, role } = change.naming;
      this.accounts = this.accounts.map((each) =>
        each.id === deputy ? { ...each, lent: [...each.lent, role] } : each,
      );
      return;
    }
    if (target === undefined) return;
    if (change.kind === 'switch_on') this.change(actor, target, { ...target, active: true });
    if (change.kind === 'change') {
      const { email, roles: held, province } = change.details;
      const hand = email === target.email || !email.endsWith('@schemer') ? target.hand : 'schemer';
      this.change(actor, target, { ...target, email, hand, roles: held, province });
    }
    // Without a second factor, and with the password unknown, it is the mailbox that opens an account.
  }

  private change(actor: string, before: Account, after: Account): void {
    const admins = this.accounts.filter(
      ({ id, active, roles: held }) => active && held.includes('admin') && id !== before.id,
    );
    const issues = grantChangeIssues({
      actor,
      person: before.id,
      before,
      after,
      otherAdmins: admins.length,
    });
    if (issues.length > 0) return;
    this.accounts = this.accounts.map((each) => (each.id === before.id ? after : each));
  }
}

it('one admin with any number of hands gets no power beside the own, and nobody else’s account', () => {
  let proposed = 0;
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (steps) => {
      const world = new World();
      for (const step of steps) world.try(step);
      proposed += world.waiting.length;
      for (const { id, hand, lent, ...grants } of world.accounts) {
        if (ministry.some((each) => each.id === id && each.hand === 'others')) expect(hand).toBe('others');
        if (hand === 'schemer' && id !== 'schemer')
          expect([id, powersOf(grants), lent]).toEqual([id, [], []]);
      }
    }),
    { numRuns: 500 },
  );
  expect(proposed).toBeGreaterThan(500);
});
