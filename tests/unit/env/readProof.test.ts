import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envMessages } from '@/messages/operator/env';
import { readProof, type Proof } from '@/env/readProof';
import { signingKeysOf } from '@/rendering/signingKey';
import { makeCertificates, type Certificates } from '../../support/certificates';

describe('the settings of what readers check', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-proof-env-'));
  let made: Certificates;
  beforeAll(() => {
    made = makeCertificates();
  });
  afterAll(() => {
    made.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  const read = (
    source: Readonly<Record<string, string>>,
  ): { readonly proof: Proof; readonly refused: readonly string[] } => {
    const refused: string[] = [];
    const proof = readProof(source, (say) => refused.push(say(envMessages.en)));
    return { proof, refused };
  };
  const keyFile = (name: string, type: 'ed25519' | 'x25519'): string => {
    const { privateKey } =
      type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
    writeFileSync(join(scratch, name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    return join(scratch, name);
  };

  it('are none by themselves: the key comes from the secret, and nothing is sealed', () => {
    expect(read({})).toEqual({ proof: { signingKey: null, seal: null }, refused: [] });
  });

  it('take a key of its own, which then signs', () => {
    const { proof, refused } = read({ SIGNING_KEY: keyFile('key.pem', 'ed25519') });
    expect(refused).toEqual([]);
    const [own, derived] = [proof, {}].map(
      (each) => signingKeysOf({ secret: 'a'.repeat(32) }, each).current.id,
    );
    expect(own).not.toBe(derived);
  });

  it('take a certificate whose password opens it, with or without a server of time stamps', () => {
    const seal = { SEAL_FILE: join(made.folder, 'seal.p12'), SEAL_PASSWORD: made.password };
    expect(read(seal)).toMatchObject({ proof: { seal: { timestampUrl: null } }, refused: [] });
    const stamped = read({ ...seal, TIMESTAMP_URL: 'https://damga.ornek.gov.tr/tsa' });
    expect(stamped).toMatchObject({
      proof: { seal: { timestampUrl: 'https://damga.ornek.gov.tr/tsa' } },
      refused: [],
    });
  });

  it.each([
    ['a key of another kind', () => ({ SIGNING_KEY: keyFile('other.pem', 'x25519') }), 'SIGNING_KEY'],
    ['a key that is not there', () => ({ SIGNING_KEY: join(scratch, 'none') }), 'SIGNING_KEY'],
    ['a certificate that is not there', () => ({ SEAL_FILE: join(scratch, 'none') }), 'SEAL_FILE'],
    [
      'a wrong password',
      () => ({ SEAL_FILE: join(made.folder, 'seal.p12'), SEAL_PASSWORD: 'no' }),
      'SEAL_FILE',
    ],
    ['a password without a certificate', () => ({ SEAL_PASSWORD: 'x' }), 'SEAL_FILE only'],
    [
      'an address that is none',
      () => ({
        SEAL_FILE: join(made.folder, 'seal.p12'),
        SEAL_PASSWORD: made.password,
        TIMESTAMP_URL: 'damga',
      }),
      'TIMESTAMP_URL',
    ],
  ])('refuse %s', (_, source, named) => {
    expect(read(source()).refused).toEqual([expect.stringContaining(named)]);
  });
});
