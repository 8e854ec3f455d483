import type { CollectionConfig, Field } from 'payload';
import type { TextCollection } from '@/domain/booklet/textCopy';
import { keyField } from '../fields/keyField';
import { systemFields } from '../fields/systemFields';
import { sealed } from '../sealed';
import { labelIn } from '../words';
import { checkProse } from './checkProse';
import { keepWorkflow } from './keepWorkflow';
import { requireRevision } from './requireRevision';

interface TextOptions {
  readonly slug: TextCollection;
  readonly title: string;
  readonly columns: string[];
  readonly fields: Field[];
}

/** A collection of texts or definitions: content by the generic doors, state by our actions only (docs/adr/0001). */
export function textCollection(options: TextOptions): CollectionConfig {
  return {
    ...sealed(options.slug),
    slug: options.slug,
    admin: {
      group: labelIn('groups', 'texts'),
      useAsTitle: options.title,
      defaultColumns: options.columns,
      components: { edit: { beforeDocumentControls: ['/src/admin/texts/TextWorkflow'] } },
    },
    versions: { drafts: false, maxPerDoc: 0 },
    fields: [keyField, ...options.fields, ...systemFields(options.slug)],
    hooks: {
      beforeOperation: [requireRevision],
      beforeChange: [keepWorkflow, checkProse],
    },
  };
}
