import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { manifestOf } from '@/domain/publication/manifest';
import { endorsementText, keepPublicKey, signingKeysOf } from '@/rendering/signingKey';
import { publicKeyPem } from '@/domain/publication/proof';
import { folderStorage } from '@/storage/folderStorage';
import { igdirSnapshot } from '../../factories/snapshot';

const [first, second] = ['first', 'second'].map((name) => ({ secret: name.repeat(10) })) as [
  { secret: string },
  { secret: string },
];
const manifest = manifestOf({
  publication: '2024-2:76:1',
  snapshot: igdirSnapshot(),
  contentHash: 'c'.repeat(64),
  files: ['veri.csv', 'index.html', 'veri.csv.br'].map((name) => ({
    name,
    bytes: 1,
    sha256: 'd'.repeat(64),
  })),
  provenance: { release: '1' },
  key: signingKeysOf(first).current.id,
});

describe('the signature over a list of files', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-key-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('is accepted by a foreign program with the published key, and not once a byte was changed', () => {
    const { current } = signingKeysOf(first);
    const bytes = new TextEncoder().encode(canonicalJson(manifest));
    const file = (name: string, content: string | Uint8Array): string => {
      const path = join(scratch, name);
      writeFileSync(path, content);
      return path;
    };
    const [key, sig] = [file('key.pem', publicKeyPem(current.publicKey)), file('sig', current.sign(bytes))];
    const answer = (content: Uint8Array) =>
      spawnSync('openssl', [
        ...['pkeyutl', '-verify', '-pubin', '-inkey', key, '-rawin'],
        ...['-in', file('manifest', content), '-sigfile', sig],
      ]);
    expect(String(answer(bytes).stdout)).toContain('Signature Verified Successfully');
    const other = new TextEncoder().encode(canonicalJson({ ...manifest, number: 2 }));
    expect(answer(other).status).not.toBe(0);
  });

  it('is the same each time, by each process with the secret', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const [a, b] = [signingKeysOf(first).current, signingKeysOf(first).current];
    expect(Buffer.from(a.sign(bytes)).equals(b.sign(bytes))).toBe(true);
    expect(a.id).toBe(
      createHash('sha256').update(Buffer.from(a.publicKey, 'base64')).digest('hex').slice(0, 16),
    );
    expect(signingKeysOf(second).current.id).not.toBe(a.id);
  });

  it('covers every file but itself and compressed twins', () => {
    expect(manifest.files.map(({ name }) => name)).toEqual(['index.html', 'veri.csv']);
    expect(manifest.content).toBe(null);
  });

  it('is by another key after a rotation, for which the former ones vouch; both stay published', async () => {
    const storage = folderStorage(scratch);
    const { privateKey } = generateKeyPairSync('ed25519');
    const rotations = [
      signingKeysOf(first),
      signingKeysOf(second, { formerSecrets: [first.secret] }),
      signingKeysOf(second, { formerSecrets: [first.secret], signingKey: privateKey }),
    ];
    for (const keys of rotations) await keepPublicKey(storage, keys);
    const [, , last] = rotations;
    const published = await keepPublicKey(storage, last ?? signingKeysOf(first));
    expect(published.map(({ id }) => id)).toEqual(rotations.map(({ current }) => current.id));
    for (const [index, { endorsements, publicKey }] of published.entries()) {
      expect(endorsements).toHaveLength(index);
      for (const { key, signature } of endorsements) {
        const former = published.find(({ id }) => id === key);
        const [text, sig] = [Buffer.from(endorsementText(publicKey)), Buffer.from(signature, 'base64')];
        expect(verify(null, text, publicKeyPem(former?.publicKey ?? ''), sig)).toBe(true);
      }
    }
  });

  it('is not made by a key of another kind', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => signingKeysOf(first, { signingKey: privateKey })).toThrow('not Ed25519');
  });
});
