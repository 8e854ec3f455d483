import type { CollectionConfig, Field } from 'payload';
import type { Subject } from '@/domain/permissions/subject';
import { recordKeyField } from './fields/keyField';
import { sealed } from './sealed';

/** A collection that our services alone write, and that has screens of its own. */
export function record(
  slug: Subject,
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
