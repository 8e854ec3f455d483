import {
  BoldFeature,
  BlocksFeature,
  InlineToolbarFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { fieldLabel } from '../words';
import { valueBlocks } from './valueBlocks';

/** A part of a sentence that is dropped when one of its figures is absent or zero. Clauses do not nest. */
export const clauseBlock: Block = {
  slug: 'clause',
  labels: { singular: fieldLabel('clause'), plural: fieldLabel('clause') },
  fields: [
    {
      name: 'content',
      type: 'richText',
      required: true,
      label: fieldLabel('content'),
      editor: lexicalEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          InlineToolbarFeature(),
          BlocksFeature({ inlineBlocks: valueBlocks }),
        ],
      }),
    },
  ],
};
