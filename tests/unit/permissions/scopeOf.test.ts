import { provinceRoles, roles, type Person, type Role } from '@/domain/permissions/person';
import { permissions, resources, verbs, type Resource } from '@/domain/permissions/permissions';
import { formsOf, scopeOf } from '@/domain/permissions/scopeOf';

const igdir = '76';

function person(...held: Role[]): Person {
  const province = held.some((role) => provinceRoles.includes(role)) ? igdir : null;
  return { id: 'someone', name: 'Biri', roles: held, province };
}

const writing = ['create', 'update', 'delete'] as const;
const provincial: Resource[] = ['sheets', 'figures', 'publications', 'renders', 'timeline'];
const texts: Resource[] = ['sections', 'services', 'metrics', 'checks'];

describe('the permission table', () => {
  it('gives nobody anything without a person', () => {
    for (const subject of resources)
      for (const verb of verbs) expect(scopeOf(null, subject, verb)).toBe('none');
  });

  it('gives a person without a role nothing', () => {
    for (const subject of resources)
      for (const verb of verbs) expect(scopeOf(person(), subject, verb)).toBe('none');
  });

  it('lets nobody delete anything but the publisher an edition, whose own rule looks whether it has opened', () => {
    for (const role of roles)
      for (const subject of resources) {
        const may = role === 'publisher' && subject === 'editions';
        expect(scopeOf(person(role), subject, 'delete')).toBe(may ? 'all' : 'none');
      }
  });

  it.each(provincial)('lets nobody write %s by a generic door', (subject) => {
    for (const role of roles)
      for (const verb of writing) expect(scopeOf(person(role), subject, verb)).toBe('none');
  });

  it.each(provincial)('shows the people of a province only their own %s', (subject) => {
    for (const role of provinceRoles)
      expect(scopeOf(person(role), subject, 'read')).toEqual({ provinces: [igdir] });
  });

  it.each(texts)(
    'lets only the ministry editor change %s, and no province see the working ones',
    (subject) => {
      const writers = roles.filter((role) => scopeOf(person(role), subject, 'update') !== 'none');
      expect(writers).toEqual(['ministry_editor']);
      for (const role of provinceRoles) {
        expect(scopeOf(person(role), subject, 'read')).toBe('none');
        expect(scopeOf(person(role), subject, 'readVersions')).toBe('none');
      }
    },
  );

  it('shows versions of nothing that belongs to a province', () => {
    for (const subject of resources.filter((each) => !texts.includes(each))) {
      expect(permissions[subject].readVersions).toBeUndefined();
    }
  });

  it('lets nobody write an account: that is our own actions’ affair', () => {
    for (const role of roles) {
      expect(scopeOf(person(role), 'users', 'create')).toBe('none');
      expect(scopeOf(person(role), 'users', 'update')).toBe('none');
    }
    expect(scopeOf(person('province_editor'), 'users', 'read')).toEqual({ self: 'someone' });
    expect(scopeOf(person('admin'), 'users', 'unlock')).toBe('all');
    expect(scopeOf(person('publisher'), 'users', 'unlock')).toBe('none');
  });

  it('adds several roles up to the widest reach', () => {
    const both = person('province_editor', 'publisher');
    expect(scopeOf(both, 'figures', 'read')).toBe('all');
    expect(scopeOf(both, 'editions', 'update')).toBe('all');
  });

  it('shows nothing to a province role whose holder has no province', () => {
    const lost: Person = { ...person('province_editor'), province: null };
    expect(scopeOf(lost, 'figures', 'read')).toBe('none');
  });
});

describe('the forms of Payload’s admin', () => {
  it('are for the ministry: those of who writes, and the texts for all of them to look at', () => {
    const looked = [...texts].sort();
    expect(formsOf(null)).toEqual([]);
    for (const role of provinceRoles) expect([role, formsOf(person(role))]).toEqual([role, []]);
    expect([...formsOf(person('ministry_reviewer'))].sort()).toEqual(looked);
    expect([...formsOf(person('admin'))].sort()).toEqual(looked);
    expect([...formsOf(person('publisher'))].sort()).toEqual([...looked, 'editions'].sort());
    expect([...formsOf(person('ministry_editor'))].sort()).toEqual(
      [...looked, 'provinces', 'groups', 'media'].sort(),
    );
  });
});
