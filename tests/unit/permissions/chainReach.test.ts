import { provinceRoles, roles, type Person, type Role } from '@/domain/permissions/person';
import { readableChains } from '@/domain/workflow/chainReach';
import { scopeKinds, type ScopeKind } from '@/domain/workflow/timelineScope';

const ofMinistry = [
  'sheet',
  'conversation',
  'edition',
  'province',
  'groups',
  'imports',
  'sections',
  'services',
  'metrics',
  'checks',
] as const;

/** By hand: the kinds of chains that are open to each role, as far as the timeline reaches for it. */
const charter: Readonly<Record<Role, readonly ScopeKind[]>> = {
  province_editor: ['sheet', 'conversation', 'edition', 'province', 'groups'],
  province_approver: ['sheet', 'conversation', 'edition', 'province', 'groups'],
  ministry_reviewer: ofMinistry,
  ministry_editor: ofMinistry,
  publisher: ofMinistry,
  admin: [...ofMinistry, 'user', 'mail', 'deputies'],
};

const holder = (role: Role): Person => ({
  id: 'someone',
  name: 'Biri',
  roles: [role],
  province: provinceRoles.includes(role) ? '76' : null,
});

describe('who reads which chain of the timeline', () => {
  it.each(roles)('%s', (role) => {
    const { within, closed, own } = readableChains(holder(role));
    expect(scopeKinds.filter((kind) => !closed.includes(kind)).sort()).toEqual([...charter[role]].sort());
    expect(within).toEqual(provinceRoles.includes(role) ? { provinces: ['76'] } : 'all');
    expect(own).toEqual(role === 'admin' ? [] : [{ kind: 'user', id: 'someone' }]);
  });

  it('is nobody without a role, or without being anybody', () => {
    for (const person of [null, { ...holder('publisher'), roles: [] }]) {
      expect(readableChains(person)).toEqual({ within: 'none', closed: scopeKinds, own: [] });
    }
  });
});
