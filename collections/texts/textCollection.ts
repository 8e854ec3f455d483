import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
} from 'payload';
import { moveIn } from '@/access/stateCapability';
import { conflict } from '../refusal';
import type { TextCollection } from '@/domain/booklet/textCopy';
import { keyField } from '../fields/textFields';
import { systemFields } from '../fields/systemFields';
import { sealed } from '../sealed';
import { isBarred } from '../strangeBodies';
import { labelIn } from '../words';
import { checkProse } from './checkProse';
import { keepWorkflow } from './keepWorkflow';
import { refuseUnknown } from './refuseUnknown';
import { tidyWords } from './tidyWords';

interface UpdateArgs {
  readonly id?: unknown;
  readonly where?: unknown;
  readonly data?: { readonly revision?: unknown };
}

/**
 * Refuses a write that does not name the revision it saw: it could overwrite something unseen. It is asked
 * here, because Payload fills a missing field with the stored value before any later hook runs.
 */
export const requireRevision: CollectionBeforeOperationHook = ({ args, req, collection }) => {
  const { id, where, data } = args as UpdateArgs;
  const isUpdate = data !== undefined && (id !== undefined || where !== undefined);
  if (!isUpdate || moveIn(req.context) !== null || isBarred(req, collection.slug, 'update')) return;
  if (typeof data.revision !== 'number') throw conflict(req, [{ field: 'revision', problem: 'stale' }]);
};

interface TextOptions {
  readonly slug: TextCollection;
  readonly title: string;
  readonly columns: string[];
  readonly fields: Field[];
  /** What is asked of its documents besides what all texts are asked. */
  readonly checks?: CollectionBeforeChangeHook[];
}

/**
 * Makes a collection of texts or definitions: content by Payload's generic endpoints, state by our actions
 * only (docs/adr/0001).
 */
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
      beforeValidate: [tidyWords],
      beforeChange: [keepWorkflow, checkProse, refuseUnknown, ...(options.checks ?? [])],
    },
  };
}
