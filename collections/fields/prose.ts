import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { clauseBlock } from '../inlineBlocks/clauseBlock';
import { valueBlocks } from '../inlineBlocks/valueBlocks';
import type { Label } from '../words';

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    FixedToolbarFeature(),
    BlocksFeature({ inlineBlocks: [...valueBlocks, clauseBlock] }),
  ],
});

/** Makes a field for a text of the booklet: paragraphs, emphasis, and values as inline blocks only. */
export function prose(name: string, label: Label, options: { required?: boolean } = {}): RichTextField {
  return { name, type: 'richText', label, editor, required: options.required ?? false };
}
