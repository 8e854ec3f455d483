import { grantChangeIssues, type PersonGrants } from '@/domain/people/personChange';
import { personState } from '@/domain/people/account';

const grants = (
  roles: PersonGrants['roles'],
  province: string | null = null,
  active = true,
): PersonGrants => ({
  roles,
  province,
  active,
});
const problems = (before: PersonGrants, after: PersonGrants, { actor = 'admin', otherAdmins = 1 } = {}) =>
  grantChangeIssues({ actor, person: 'ayse', before, after, otherAdmins }).map(({ field, problem }) => [
    field,
    problem,
  ]);

describe('grants of a person', () => {
  const publisher = grants(['publisher']);
  const admin = grants(['admin']);

  it('are changed by another admin', () => {
    expect(problems(publisher, grants(['publisher', 'ministry_editor']))).toEqual([]);
    expect(problems(publisher, grants(['publisher'], null, false))).toEqual([]);
  });

  it.each([
    grants(['publisher', 'ministry_editor']),
    grants(['publisher'], '76'),
    grants(['publisher'], null, false),
  ])('are never one’s own affair: %j', (after) => {
    expect(problems(publisher, after, { actor: 'ayse' })).toEqual([['roles', 'own_roles']]);
  });

  it('may be sent back as they are', () => {
    const both = grants(['publisher', 'ministry_editor']);
    expect(problems(both, grants(['ministry_editor', 'publisher']), { actor: 'ayse' })).toEqual([]);
  });

  it('never put admin beside an approving role, nor a province role without a province', () => {
    expect(problems(admin, grants(['admin', 'ministry_reviewer']))).toEqual([['roles', 'roles_conflict']]);
    expect(problems(publisher, grants(['province_editor']))).toEqual([['province', 'province_missing']]);
  });

  it('leave one admin at least', () => {
    const alone = { otherAdmins: 0 };
    expect(problems(admin, publisher, alone)).toEqual([['roles', 'last_admin']]);
    expect(problems(admin, grants(['admin'], null, false), alone)).toEqual([['active', 'last_admin']]);
    expect(problems(admin, publisher)).toEqual([]);
    expect(problems(admin, grants(['admin', 'publisher']), alone)).toEqual([]);
  });
});

describe('where somebody stands', () => {
  const now = new Date('2026-11-22T09:00:00.000Z');
  const link = (kind: 'invitation' | 'reset', expires: string) => ({
    kind,
    nonce: 'x',
    at: expires,
    expires,
  });
  const open = link('invitation', '2026-11-22T09:00:00.001Z');

  it.each([
    [{ active: true, invited: false, link: null }, 'active'],
    [{ active: true, invited: false, link: link('reset', '2026-11-22T10:00:00.000Z') }, 'active'],
    [{ active: true, invited: true, link: open }, 'invited'],
    [{ active: true, invited: true, link: { ...open, expires: now.toISOString() } }, 'expired'],
    [{ active: true, invited: true, link: null }, 'expired'],
    [{ active: false, invited: true, link: open }, 'off'],
    [{ active: false, invited: false, link: null }, 'off'],
  ] as const)('%j is %s', (account, state) => {
    expect(personState(account, now)).toBe(state);
  });
});
