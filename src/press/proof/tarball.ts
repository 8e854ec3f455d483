import { gzipSync } from 'node:zlib';

/** One file of a package. */
interface PackedFile {
  readonly path: string;
  readonly content: string;
  readonly executable?: boolean;
}

const block = 512;

/** A number in octal digits and a final zero byte, as the head of an archive has it. */
const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;

/** The head of one file, POSIX ustar, without owner and day: the same content always gives the same bytes. */
function head({ path, content, executable = false }: PackedFile): Buffer {
  const made = Buffer.alloc(block);
  made.write(path, 0, 100, 'utf8');
  made.write(octal(executable ? 0o755 : 0o644, 8) + octal(0, 8) + octal(0, 8), 100);
  made.write(octal(Buffer.byteLength(content), 12) + octal(0, 12), 124);
  made.write(`${' '.repeat(8)}0`, 148);
  made.write('ustar\x0000', 257);
  const sum = made.reduce((total, byte) => total + byte, 0);
  made.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return made;
}

/** Packs files as npm takes them from an address: a gzipped archive whose paths begin with `package/`. */
export function tarball(files: readonly PackedFile[]): Uint8Array {
  const parts = files.flatMap((file) => {
    const content = Buffer.from(file.content, 'utf8');
    return [head(file), content, Buffer.alloc((block - (content.length % block)) % block)];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 9 });
}
