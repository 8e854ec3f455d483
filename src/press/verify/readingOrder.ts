/** A node of pdf.js's structure tree of one page. */
export interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export interface MarkedLeaf {
  readonly id: string;
  /** True for a list's label and for a table head repeated on a later page. */
  readonly isApart: boolean;
}

/** Gives the marked content of a page in reading order. */
export function readingOrder(node: StructNode, isApart = false): readonly MarkedLeaf[] {
  if (node.type === 'content') return node.id === undefined ? [] : [{ id: node.id, isApart }];
  const repeated = node.role === 'Table' ? repeatedHeads(node) : new Set<StructNode>();
  const read = (child: StructNode): readonly MarkedLeaf[] => {
    if (!repeated.has(child) && repeated.size > 0 && child.role !== 'TR') return rowsApart(child, repeated);
    return readingOrder(child, isApart || node.role === 'Lbl' || repeated.has(child));
  };
  return (node.children ?? []).flatMap(read);
}

function rowsApart(group: StructNode, repeated: ReadonlySet<StructNode>): readonly MarkedLeaf[] {
  return (group.children ?? []).flatMap((row) => readingOrder(row, repeated.has(row)));
}

/**
 * A page's tree holds all rows of a table, those of other pages without content. So a head with content
 * before a row without any is a head that Chromium repeats.
 */
function repeatedHeads(table: StructNode): ReadonlySet<StructNode> {
  const rows = rowsOf(table);
  const firstBody = rows.findIndex((row) => !isHead(row));
  const body = rows[firstBody];
  return new Set(body === undefined || hasContent(body) ? [] : rows.slice(0, firstBody));
}

const rowsOf = (node: StructNode): readonly StructNode[] =>
  (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : rowsOf(child)));

const isHead = (row: StructNode): boolean => (row.children ?? []).every((cell) => cell.role === 'TH');

const hasContent = (node: StructNode): boolean =>
  node.type === 'content' || (node.children ?? []).some(hasContent);
