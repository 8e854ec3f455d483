/** One node of Lexical's stored JSON, as the rich text editor keeps it. */
export interface LexicalNode {
  readonly type: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** The stored JSON of a rich text field. */
export interface LexicalJson {
  readonly root: {
    readonly type: 'root';
    readonly version: number;
    readonly direction: 'ltr';
    readonly format: '';
    readonly indent: number;
    readonly children: LexicalNode[];
  };
  readonly [field: string]: unknown;
}

/** Lexical's bit for bold in a text node's `format`: the emphasis of our texts. */
export const boldFormat = 1;
