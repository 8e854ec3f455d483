import type { CollectionConfig } from 'payload';
import { deputyStrategy } from '@/access/deputies';
import { mayEnterPanel } from '@/access/can';
import { locales } from '@/domain/bilingual';
import { roles } from '@/domain/permissions/person';
import { sessionTerm } from '@/domain/signIn/secondFactor';
import { closedAccountEndpoints } from './closedEndpoints';
import { recordChanges } from './history/recordChanges';
import { jsonField } from './fields/jsonField';
import { text } from './fields/textFields';
import { sealed } from './sealed';
import {
  capSession,
  checkGrants,
  closeAccess,
  closeGrown,
  endDeputies,
  noteLogin,
  recordLogin,
  recordMove,
  refusePasswordAlone,
} from './people/accountHooks';
import type { CollectionSettings } from './secrets';
import { fieldLabel, labelIn, optionsOf } from './words';

/**
 * Makes the collection of the people who work here, the only one that logs in. Nobody is ever deleted. Our
 * own actions (src/accounts) are its only writers: through a generic endpoint an admin could set a password
 * that they then know.
 */
export function users({ secureCookies }: CollectionSettings): CollectionConfig {
  return {
    ...sealed('users'),
    slug: 'users',
    access: { ...sealed('users').access, admin: mayEnterPanel },
    endpoints: [...closedAccountEndpoints, ...(sealed('users').endpoints || [])],
    auth: {
      tokenExpiration: sessionTerm / 1000,
      useSessions: true,
      // Payload's lock shuts out the owner too; ours goes by device (docs/adr/0012).
      maxLoginAttempts: 0,
      removeTokenFromResponses: true,
      depth: 0,
      strategies: [deputyStrategy],
      cookies: { sameSite: 'Lax', secure: secureCookies },
      // Nothing is asked of Payload's own endpoint for a forgotten password, so nothing is kept for it.
      forgotPassword: { minRequestInterval: 0 },
    },
    admin: {
      group: labelIn('groups', 'people'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'roles', 'province', 'active'],
    },
    fields: [
      { name: 'name', type: 'text', required: true, label: fieldLabel('name') },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        required: true,
        saveToJWT: false,
        label: fieldLabel('roles'),
        options: optionsOf('roles', roles),
      },
      {
        name: 'province',
        type: 'text',
        label: fieldLabel('province'),
        admin: { description: labelIn('hints', 'province') },
      },
      {
        name: 'active',
        type: 'checkbox',
        defaultValue: true,
        label: fieldLabel('active'),
      },
      {
        name: 'language',
        type: 'select',
        defaultValue: 'tr',
        label: fieldLabel('language'),
        options: optionsOf('languages', locales),
      },
      // What our own actions keep of an account; no generic endpoint shows or takes any of it.
      { name: 'invited', type: 'checkbox', defaultValue: false, hidden: true },
      {
        ...jsonField({ name: 'link', type: "import('./domain/people/account').AccountLink" }),
        hidden: true,
      },
      {
        ...jsonField({
          name: 'devices',
          type: "readonly import('./domain/people/account').SeenDevice[]",
        }),
        hidden: true,
      },
      { ...text('formerEmail'), hidden: true },
      { ...text('movedAt'), hidden: true },
    ],
    hooks: {
      beforeValidate: [checkGrants],
      beforeChange: [closeAccess, closeGrown, recordLogin],
      beforeLogin: [refusePasswordAlone],
      afterLogin: [noteLogin],
      refresh: [capSession],
      afterChange: [
        endDeputies,
        recordMove,
        recordChanges({
          action: 'grant',
          fields: ['name', 'roles', 'province', 'active'],
          place: (id) => ({ scope: { kind: 'user', id }, edition: null, province: null }),
        }),
      ],
    },
  };
}
