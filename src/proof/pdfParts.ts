/** What can be read of a PDF without drawing it: enough to tell where two of them differ. */
export interface PdfParts {
  /** Files that are attached to it, as they are inside. */
  readonly attached: readonly Uint8Array[];
  /** Its metadata as XML; empty where it has none. */
  readonly metadata: string;
  /** The instructions that draw each page, in reading order; one that cannot be read is empty. */
  readonly pages: readonly Uint8Array[];
}

/** One object of the file: its dictionary or value as text, and its stream as it is stored. */
interface PdfObject {
  readonly text: string;
  readonly stream: Uint8Array | null;
}
type Objects = ReadonlyMap<number, PdfObject>;

/** Each byte as one character, so that places in the text are places in the file. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Most bytes that one stream may unfold to: a file may come from anybody. */
const longestStream = 64_000_000;

/** Unfolds a stream of the usual kind; gives it as it is where it is not folded, and nothing where it is broken. */
async function unfolded({ text, stream }: PdfObject): Promise<Uint8Array> {
  if (stream === null) return new Uint8Array();
  if (!text.includes('/FlateDecode')) return stream;
  if (!('DecompressionStream' in globalThis)) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const source = new Blob([new Uint8Array(stream)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    const reader = source.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > longestStream) return new Uint8Array();
      parts.push(part.value);
    }
  } catch {
    // A line end that belongs to the file may stand behind the folded bytes: what came until there counts.
  }
  return joined(parts);
}

/** Puts pieces of bytes together. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Finds all objects by their heads; a later one of the same number stands for the earlier, as in a file that was added to. */
function topObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const text = latin(bytes);
  const found = new Map<number, PdfObject>();
  const heads = [...text.matchAll(/\b(\d{1,10}) \d{1,5} obj\b/g)];
  let past = 0;
  for (const [index, head] of heads.entries()) {
    // Bytes of a stream may look like a head.
    if (head.index < past) continue;
    const begin = head.index + head[0].length;
    const stream = streamAfter(text, begin, heads[index + 1]?.index ?? text.length);
    if (stream === null) {
      const end = text.indexOf('endobj', begin);
      past = end < 0 ? text.length : end;
      found.set(Number(head[1]), { text: text.slice(begin, past), stream: null });
    } else {
      past = stream.end;
      const own = bytes.subarray(stream.begin, stream.end);
      found.set(Number(head[1]), { text: text.slice(begin, stream.dictionaryEnd), stream: own });
    }
  }
  return found;
}

interface StreamPlace {
  readonly dictionaryEnd: number;
  readonly begin: number;
  readonly end: number;
}

function streamAfter(text: string, from: number, nextHead: number): StreamPlace | null {
  const word = text.indexOf('stream', from);
  const closed = text.indexOf('endobj', from);
  if (word < 0 || (closed >= 0 && closed < word) || word > nextHead) return null;
  const begin = word + 6 + (text.startsWith('\r\n', word + 6) ? 2 : 1);
  const [, length] = /\/Length (\d+)(?! \d+ R)/.exec(text.slice(from, word)) ?? [];
  const told = begin + Number(length ?? Number.NaN);
  const isTold = text.startsWith('endstream', told) || /^\s{1,2}endstream/.test(text.slice(told, told + 11));
  const end = isTold ? told : text.indexOf('endstream', begin);
  return { dictionaryEnd: word, begin, end: end < 0 ? text.length : end };
}

/** Adds the objects that are folded together in object streams; one that stands alone later in the file has replaced them. */
async function allObjects(bytes: Uint8Array): Promise<Objects> {
  const top = topObjects(bytes);
  const all = new Map<number, PdfObject>();
  for (const object of top.values()) {
    if (!/\/Type ?\/ObjStm\b/.test(object.text)) continue;
    const text = latin(await unfolded(object));
    const first = Number(/\/First (\d+)/.exec(object.text)?.[1] ?? 0);
    const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [number = 0, begin = 0, , next] = numbers.slice(at, at + 4);
      const end = next === undefined ? text.length : first + next;
      all.set(number, { text: text.slice(first + begin, end), stream: null });
    }
  }
  for (const [number, object] of top) all.set(number, object);
  return all;
}

const references = (text: string): readonly number[] =>
  [...text.matchAll(/(\d{1,10}) \d{1,5} R\b/g)].map(([, number]) => Number(number));

/** The text in brackets, or the one reference, behind a name. */
function valueBehind(text: string, name: string): string {
  const at = text.indexOf(name);
  if (at < 0) return '';
  const rest = text.slice(at + name.length).trimStart();
  if (rest.startsWith('[')) return rest.slice(1, rest.indexOf(']'));
  return /^\d{1,10} \d{1,5} R/.exec(rest)?.[0] ?? '';
}

/** Lists the pages below a node of the page tree; one that leads back to itself ends there. */
function pagesBelow(objects: Objects, node: number, seen: Set<number> = new Set()): readonly PdfObject[] {
  const object = objects.get(node);
  if (object === undefined || seen.has(node)) return [];
  seen.add(node);
  const kids = references(valueBehind(object.text, '/Kids'));
  return object.text.includes('/Kids') ? kids.flatMap((kid) => pagesBelow(objects, kid, seen)) : [object];
}

function firstPagesNode(objects: Objects): number | null {
  const catalogs = [...objects.values()].filter(({ text }) => /\/Type ?\/Catalog\b/.test(text));
  return references(valueBehind(catalogs.at(-1)?.text ?? '', '/Pages'))[0] ?? null;
}

async function drawingOf(objects: Objects, { text }: PdfObject): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const number of references(valueBehind(text, '/Contents'))) {
    const object = objects.get(number);
    if (object !== undefined) parts.push(await unfolded(object));
  }
  return joined(parts);
}

/** Tells whether a file begins like a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 1024)).includes('%PDF-');

/** Reads what is simple to read of a PDF; a file that is none has nothing. */
export async function readPdfParts(bytes: Uint8Array): Promise<PdfParts> {
  const objects = await allObjects(bytes);
  const attached: Uint8Array[] = [];
  let metadata = '';
  for (const object of objects.values()) {
    if (/\/Type ?\/EmbeddedFile\b/.test(object.text)) attached.push(await unfolded(object));
    if (/\/Subtype ?\/XML\b/.test(object.text)) metadata = new TextDecoder().decode(await unfolded(object));
  }
  const node = firstPagesNode(objects);
  const pages: Uint8Array[] = [];
  for (const page of node === null ? [] : pagesBelow(objects, node))
    pages.push(await drawingOf(objects, page));
  return { attached, metadata, pages };
}
