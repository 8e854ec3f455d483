import { locales } from '@/domain/bilingual';
import { roles } from '@/domain/permissions/role';
import type { PersonWish } from '@/accounts/personWish';
import type { Input } from '../input';

const longest = { name: 120, email: 254, province: 2 } as const;

/** What an admin wrote about a person. A password that is sent along is not even looked at. */
export function wishOf(input: Input): PersonWish {
  const province = input.optionalText('province', longest.province);
  return {
    name: input.text('name', longest.name),
    email: input.text('email', longest.email),
    roles: input.list('roles', roles.length, (entry) => entry.oneOf('role', roles)),
    province: province === '' ? null : province,
    language: input.oneOf('language', locales),
  };
}
