/** A stretch of text as it stands on a page; positions in points from the lower left. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** The texts of a page by the marks they stand in. */
export interface MarkedTexts {
  readonly tagged: ReadonlyMap<string, readonly PlacedText[]>;
  /** One text for each artifact: a margin box. */
  readonly artifacts: readonly string[];
  readonly unmarked: readonly string[];
}

/** An item of a page from pdf.js: a text, or the begin or end of a mark. */
export interface ContentItem {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly width?: number;
  readonly transform?: readonly number[];
}

interface OpenMark {
  readonly kind: 'tagged' | 'artifact' | 'other';
  readonly id: string;
}

/** Sorts the texts of a page by mark. Blanks between texts are dropped: their places say what parts them. */
export function markedTexts(items: readonly ContentItem[]): MarkedTexts {
  const tagged = new Map<string, PlacedText[]>();
  const artifacts: string[] = [];
  const unmarked: string[] = [];
  const open: OpenMark[] = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) {
      open.push(markOf(item));
      if (open.at(-1)?.kind === 'artifact') artifacts.push('');
    } else if (item.str !== undefined && item.str.trim() !== '') {
      const mark = innermost(open);
      if (mark?.kind === 'tagged') tagged.set(mark.id, [...(tagged.get(mark.id) ?? []), placed(item)]);
      else if (mark?.kind === 'artifact') artifacts.push(joined(artifacts.pop() ?? '', item.str));
      else unmarked.push(item.str);
    }
  }
  return { tagged, artifacts: artifacts.filter((text) => text !== ''), unmarked };
}

function markOf({ tag, id }: ContentItem): OpenMark {
  if (tag === 'Artifact') return { kind: 'artifact', id: '' };
  return typeof id === 'string' ? { kind: 'tagged', id } : { kind: 'other', id: '' };
}

const innermost = (open: readonly OpenMark[]): OpenMark | undefined =>
  open.findLast(({ kind }) => kind !== 'other');

const joined = (before: string, next: string): string => (before === '' ? next : `${before} ${next}`);

function placed(item: ContentItem): PlacedText {
  const [scaleX = 0, skewY = 0, , , left = 0, baseline = 0] = item.transform ?? [];
  const size = Math.hypot(scaleX, skewY);
  return { text: item.str ?? '', left, right: left + (item.width ?? 0), baseline, size };
}
