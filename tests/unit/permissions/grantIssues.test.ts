import { grantIssues } from '@/domain/people/grantIssues';
import { provinceRoles, roles } from '@/domain/permissions/person';
import { approvingRoles } from '@/domain/workflow/rolesFor';

const problems = (held: (typeof roles)[number][], province: string | null) =>
  grantIssues({ roles: held, province }).map(({ field, problem }) => `${field}: ${problem}`);

describe('grantIssues', () => {
  it.each(approvingRoles)('refuses an admin who is %s too', (role) => {
    expect(problems(['admin', role], '76')).toEqual(['roles: roles_conflict']);
  });

  it('takes for approving whoever approves figures or texts', () => {
    expect(approvingRoles).toEqual(['province_approver', 'ministry_reviewer', 'ministry_editor']);
  });

  it.each(provinceRoles)('wants a province for %s', (role) => {
    expect(problems([role], null)).toEqual(['province: province_missing']);
    expect(problems([role], '76')).toEqual([]);
  });

  it.each(['00', '82', '99', '7', '076', 'Iğdır', ''])('knows no province %p', (plate) => {
    expect(problems(['province_editor'], plate)).toEqual(['province: province_unknown']);
  });

  it.each(['01', '09', '10', '79', '80', '81'])('knows the province %p', (plate) => {
    expect(problems(['province_editor'], plate)).toEqual([]);
  });

  it('says everything at once', () => {
    expect(problems(['admin', 'province_approver'], null)).toEqual([
      'roles: roles_conflict',
      'province: province_missing',
    ]);
  });

  it('allows every single ministry role without a province', () => {
    for (const role of roles.filter((each) => !provinceRoles.includes(each)))
      expect(problems([role], null)).toEqual([]);
  });
});
