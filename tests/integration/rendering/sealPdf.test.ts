import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { reasonOf } from '@/rendering/publishing';
import { pdfSeal, sealBytes } from '@/rendering/sealPdf';
import { makeCertificates, startStampServer, type Certificates } from '../../support/certificates';

const at = new Date('2024-06-03T09:00:00.000Z');

/** Which bytes a signature in a PDF is over, and the signature itself, as anybody finds them. */
function signatureIn(pdf: Uint8Array): {
  readonly covered: Uint8Array;
  readonly cms: Buffer;
  readonly end: number;
} {
  const text = Buffer.from(pdf).toString('latin1');
  const range = /\/ByteRange ?\[ ?(\d+) +(\d+) +(\d+) +(\d+)/.exec(text);
  const [, a = 0, b = 0, c = 0, d = 0] = (range ?? []).map(Number);
  const covered = Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]);
  const hex = text.slice(a + b + 1, c - 1);
  const whole = Buffer.from(hex, 'hex');
  // DER says how long it is; zeros fill the rest of the room.
  const bytes = (whole[1] ?? 0) & 0x7f;
  const length = whole.readUIntBE(2, bytes);
  return { covered, cms: whole.subarray(0, 2 + bytes + length), end: c + d };
}

describe('the seal of an institution', () => {
  let made: Certificates;
  let pdf: Uint8Array;
  beforeAll(async () => {
    made = makeCertificates();
    const document = await PDFDocument.create();
    document.addPage().drawRectangle({ width: 9, height: 9 });
    pdf = await document.save();
  });
  afterAll(() => {
    made.remove();
  });
  const sealWith = (timestampUrl: string | null, password = made.password): Promise<Uint8Array> =>
    pdfSeal({ file: made.seal, password, timestampUrl })(pdf, at);
  const inFolder = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(made.folder, name), bytes);
    return name;
  };
  const openssl = (...args: readonly string[]) =>
    spawnSync('openssl', args, { cwd: made.folder, encoding: 'utf8' });

  it('is a suffix over all bytes before it, which OpenSSL finds valid, and not once one was changed', async () => {
    const sealed = await sealWith(null);
    expect(Buffer.from(sealed).subarray(0, pdf.length).equals(pdf)).toBe(true);
    const { covered, cms, end } = signatureIn(sealed);
    expect(end).toBe(sealed.length);
    // The pages tell the size of the sealed file before it is there, in kilobytes.
    expect(Math.abs(sealed.length - pdf.length - sealBytes)).toBeLessThan(768);
    const check = (content: Uint8Array) =>
      openssl(
        ...['cms', '-verify', '-inform', 'DER', '-in', inFolder('seal.der', cms), '-binary'],
        ...['-content', inFolder('covered', content), '-CAfile', made.root, '-purpose', 'any', '-out', 'out'],
      );
    expect([check(covered).status, check(covered).stderr]).toEqual([
      0,
      expect.stringContaining('successful'),
    ]);
    const other = Uint8Array.from(covered);
    other[20] = (other[20] ?? 0) ^ 1;
    expect(check(other).status).not.toBe(0);
    expect(Buffer.from(sealed).toString('latin1')).toContain('/ETSI.CAdES.detached');
  });

  it('has a time stamp where a server is set, which OpenSSL finds in it', async () => {
    const server = await startStampServer(made);
    try {
      const { cms } = signatureIn(await sealWith(server.url));
      const shown = openssl(
        'cms',
        '-cmsout',
        '-print',
        '-inform',
        'DER',
        '-in',
        inFolder('stamped.der', cms),
      );
      expect(shown.stdout).toContain('id-smime-aa-timeStampToken');
      const plain = signatureIn(await sealWith(null));
      const none = openssl(
        'cms',
        '-cmsout',
        '-print',
        '-inform',
        'DER',
        '-in',
        inFolder('plain.der', plain.cms),
      );
      expect(none.stdout).not.toContain('id-smime-aa-timeStampToken');
    } finally {
      await server.close();
    }
  });

  it('waits for a server of time stamps that does not answer, and fails where the certificate does not open', async () => {
    const away = await sealWith('http://127.0.0.1:9/').catch((error: unknown) => reasonOf(error, 'store'));
    expect(away).toMatchObject({ problem: 'timestamp_failed' });
    const wrong = await sealWith(null, 'başka').catch((error: unknown) => reasonOf(error, 'store'));
    expect(wrong).toMatchObject({ problem: 'seal_failed' });
  });
});
