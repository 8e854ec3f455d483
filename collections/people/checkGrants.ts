import type { CollectionBeforeValidateHook } from 'payload';
import { grantIssues } from '@/domain/people/grantIssues';
import type { Role } from '@/domain/permissions/role';
import { refusal } from '../refusal';

interface Grants {
  readonly roles?: readonly Role[] | null;
  readonly province?: string | null;
}

/** Refuses roles that must not stand together, and province roles without a province. A cleared province is none. */
export const checkGrants: CollectionBeforeValidateHook = ({ data: typed, originalDoc, req, collection }) => {
  const data = typed?.['province'] === '' ? { ...typed, province: null } : typed;
  const next = { ...(originalDoc as Grants | undefined), ...(data as Grants | undefined) };
  const issues = grantIssues({ roles: next.roles ?? [], province: next.province ?? null });
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  return data;
};
