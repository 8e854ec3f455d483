import type { Problem } from '@/domain/problem';

/** One file in a ZIP archive, as the archive's directory says. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
}

/** Far more than any workbook of a form; the reader unpacks no entry further than its said size. */
const most = { entries: 2_000, bytes: 16_000_000 };
/** So few packed bytes cannot become many. */
const harmless = 16;

const signature = { end: 0x06054b50, entry: 0x02014b50 };
const endLength = 22;
const longestComment = 65_535;
/** Says that the real number stands elsewhere, for archives of gigabytes. */
const elsewhere = { two: 0xffff, four: 0xffffffff };

/** Lists what an archive holds, before anything is unpacked; null where its directory cannot be read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === elsewhere.two || at === elsewhere.four) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.entry) return null;
    const [nameLength, more, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + (nameLength ?? 0) + (more ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  return null;
}

/** Gives what keeps an archive from being unpacked: too much in it, sizes that are not said, or a password. */
export function zipProblem(entries: readonly ZipEntry[]): Problem | null {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'sheet_file_encrypted';
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > most.entries || total > most.bytes) return 'sheet_file_too_much';
  const names = new Set(entries.map(({ name }) => name));
  // A size of nothing is no bound for the reader.
  const isUnsaid = entries.some(
    ({ size, packed, name }) =>
      (size === 0 && packed > harmless) || (packed === 0 && !(name.endsWith('/') && size === 0)),
  );
  return isUnsaid || names.size < entries.length ? 'sheet_file_broken' : null;
}
