import { boldFormat, type LexicalJson, type LexicalNode } from './lexical';
import type { Inline, Paragraph } from './text';

function textNode(text: string, emphasis: boolean): LexicalNode {
  const format = emphasis ? boldFormat : 0;
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

/** Ids are positions, so that writing a text twice gives the same JSON. */
function blockNode(inline: Exclude<Inline, { type: 'text' }>, id: string): LexicalNode {
  const { type, ...fields } = inline;
  const shown = inline.type === 'clause' ? { content: writeAt([inline.content], id) } : fields;
  return { type: 'inlineBlock', version: 1, fields: { id, blockName: '', blockType: type, ...shown } };
}

function paragraphNode(paragraph: Paragraph, id: string): LexicalNode {
  const children = paragraph.map((inline, index) =>
    inline.type === 'text'
      ? textNode(inline.text, inline.emphasis ?? false)
      : blockNode(inline, `${id}-${index}`),
  );
  return {
    type: 'paragraph',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children,
  };
}

function writeAt(paragraphs: readonly Paragraph[], id: string): LexicalJson {
  const children = paragraphs.map((paragraph, index) => paragraphNode(paragraph, `${id}-${index}`));
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } };
}

/** Paragraphs as the rich text editor stores them; the inverse of `readText`. */
export function writeText(paragraphs: readonly Paragraph[]): LexicalJson {
  return writeAt(paragraphs, 'p');
}
