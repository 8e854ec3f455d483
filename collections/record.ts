import type { CollectionConfig, Field } from 'payload';
import type { Resource } from '@/domain/permissions/permissions';
import { recordKeyField } from './fields/textFields';
import { sealed } from './sealed';

/** Makes a collection that our services alone write, and that has screens of its own. */
export function record(
  slug: Resource,
  fields: Field[],
  more: Partial<CollectionConfig> = {},
): CollectionConfig {
  return {
    ...sealed(slug),
    slug,
    timestamps: false,
    admin: { hidden: true },
    fields: [recordKeyField, ...fields],
    ...more,
  };
}
