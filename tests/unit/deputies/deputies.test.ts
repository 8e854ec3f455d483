import { deputyState, overlaps, type Deputyship } from '@/domain/deputies/deputy';
import { deputyIssues } from '@/domain/deputies/deputyIssues';
import { mostDeputies } from '@/domain/permissions/quotas';
import { isFit, isPrincipal } from '@/domain/deputies/standInsOn';
import { rolesOfAct } from '@/domain/workflow/rolesFor';
import { actorsOf, standInFor, type Role } from '@/domain/permissions/person';

const grants = (id: string, roles: readonly Role[], province: string | null = null, active = true) => ({
  id,
  active,
  roles,
  province,
});
const days = (from: string, until: string, endedAt: string | null = null) => ({ from, until, endedAt });

describe('the days', () => {
  it.each([
    ['2024-05-31', 'planned'],
    ['2024-06-01', 'running'],
    ['2024-06-05', 'running'],
    ['2024-06-06', 'over'],
  ] as const)('on %s it is %s', (today, state) => {
    expect(deputyState(days('2024-06-01', '2024-06-05'), today)).toBe(state);
    expect(deputyState(days('2024-06-01', '2024-06-05', '2024-06-01T09:00:00.000Z'), today)).toBe('over');
  });

  it('are shared from the last of one to the first of the other, unless one was ended', () => {
    const june = { from: '2024-06-05', until: '2024-06-09' };
    expect(overlaps(june, days('2024-06-01', '2024-06-05'))).toBe(true);
    expect(overlaps(june, days('2024-06-09', '2024-06-12'))).toBe(true);
    expect(overlaps(june, days('2024-06-10', '2024-06-12'))).toBe(false);
    expect(overlaps(june, days('2024-06-01', '2024-06-30', '2024-06-02T09:00:00.000Z'))).toBe(false);
  });
});

describe('who fits', () => {
  const head = grants('müdür', ['province_approver'], '76');
  const reviewer = grants('inceleyen', ['ministry_reviewer']);

  it.each([
    ['an editor of the province', grants('a', ['province_editor'], '76'), true],
    ['an editor of another one', grants('a', ['province_editor'], '06'), false],
    ['somebody without a province', grants('a', ['publisher']), false],
    ['somebody switched off', grants('a', ['province_editor'], '76', false), false],
    ['an admin', grants('a', ['admin'], '76'), false],
    ['the person himself', head, false],
  ])('for a province’s approver: %s (%#)', (_, deputy, fits) => {
    expect(isFit(deputy, 'province_approver', head)).toBe(fits);
  });

  it.each([
    ['a publisher', grants('a', ['publisher']), true],
    ['somebody of a province', grants('a', ['province_approver'], '76'), false],
    ['an admin', grants('a', ['admin']), false],
  ])('for a ministry reviewer: %s (%#)', (_, deputy, fits) => {
    expect(isFit(deputy, 'ministry_reviewer', reviewer)).toBe(fits);
  });

  it('lends only what one has', () => {
    expect(isPrincipal(head, 'province_approver')).toBe(true);
    expect(isPrincipal(head, 'publisher')).toBe(false);
    expect(isPrincipal({ ...head, province: null }, 'province_approver')).toBe(false);
  });
});

describe('whose act it is', () => {
  const lent = { role: 'publisher', principal: 'p', principalName: 'P', until: '2024-06-05' } as const;
  const deputy = {
    id: 'd',
    name: 'D',
    roles: ['ministry_reviewer', 'publisher'] as const,
    province: null,
    standsIn: [lent],
  };

  it('is both people’s where the role is lent, and the own where it is not needed', () => {
    expect(actorsOf(deputy, ['publisher'])).toEqual(['d', 'p']);
    expect(actorsOf(deputy, ['publisher', 'ministry_reviewer'])).toEqual(['d']);
    expect(standInFor(deputy, ['province_approver'])).toBeNull();
    expect(actorsOf(null, ['publisher'])).toEqual([]);
  });

  it('is known from the workflow table, and else the publisher’s on sheets and editions', () => {
    expect(rolesOfAct('sheet', 'save')).toEqual(['province_editor']);
    expect(rolesOfAct('services', 'save')).toEqual(['ministry_editor']);
    expect(rolesOfAct('sheet', 'release')).toEqual(['publisher']);
    expect(rolesOfAct('edition', 'open')).toEqual(['publisher']);
    expect(rolesOfAct('user', 'grant')).toEqual([]);
  });
});

describe('how many', () => {
  it('are bounded in thirty days, and not for ever', () => {
    const request = {
      role: 'province_approver',
      from: '2024-06-10',
      until: '2024-06-11',
      reason: 'izin',
    } as const;
    const ended = (id: string, namedAt: string): Deputyship => ({
      ...{ id, principal: 'müdür', deputy: 'a', role: 'province_approver', province: '76', reason: '' },
      ...{ from: '2024-06-01', until: '2024-06-02', namedBy: 'müdür', namedAt },
      ...{ endedAt: namedAt, endedBy: 'müdür' },
    });
    const problems = (namedAt: string, count: number) =>
      deputyIssues({
        actor: { id: 'müdür', name: 'Müdür', roles: ['province_approver'], province: '76' },
        request,
        principal: grants('müdür', ['province_approver'], '76'),
        deputy: grants('a', ['province_editor'], '76'),
        today: '2024-06-05',
        others: Array.from({ length: count }, (_, at) => ended(String(at), namedAt)),
      }).map(({ problem }) => problem);
    expect(problems('2024-06-01T09:00:00.000Z', mostDeputies - 1)).toEqual([]);
    expect(problems('2024-06-01T09:00:00.000Z', mostDeputies)).toEqual(['quota_full']);
    expect(problems('2024-04-01T09:00:00.000Z', mostDeputies)).toEqual([]);
  });
});
