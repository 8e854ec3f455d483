import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bookletFiles } from '@/domain/publication/address';
import { proofWords } from '@/messages/booklet/proof';
import { readBookletAssets } from '@/press/booklet/assets';
import { proofPages } from '@/press/proof/proofPages';
import { makeProvenSite, type ProvenSite } from '../../factories/provenSite';
import { pressBundle } from '../../support/pressBundle';

const release = '1.2.3';

describe('the command that verifies files', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-command-'));
  let site: ProvenSite;
  let files: ReadonlyMap<string, string | Uint8Array>;
  beforeAll(async () => {
    site = await makeProvenSite([
      { number: 1, kind: 'first' },
      { number: 2, kind: 'correction' },
    ]);
    const assets = await readBookletAssets(join(dirname(await pressBundle()), 'press'));
    const facts = { edition: null, isSample: true, origin: 'https://kitapcik.example', release };
    const pages = proofPages({ keys: [site.key].map(keyOf), ...facts }, assets);
    files = new Map(pages.map(({ path, content }) => [path, content]));
    writeFileSync(join(scratch, 'alone.mjs'), files.get('dogrula/kitapcik-dogrula.mjs') ?? '');
  });
  afterAll(() => {
    for (const folder of [scratch, site.folder]) rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(scratch, 'alone.mjs'), ...args], { encoding: 'utf8' });
  const given = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(scratch, name), bytes);
    return join(scratch, name);
  };

  it('runs alone, over a copy of the public side, and ends with 0 for what is published alone', () => {
    const pdf = given('a.pdf', site.file(2, bookletFiles.pdf));
    const answer = run('--site', site.folder, '--lang', 'en', '--key', site.key.id, pdf);
    expect([answer.status, answer.stdout]).toEqual([
      0,
      expect.stringContaining('a.pdf: Published, unchanged'),
    ]);
    const old = run('--site', site.folder, '--lang', 'tr', given('b.pdf', site.file(1, bookletFiles.pdf)));
    expect([old.status, old.stdout]).toEqual([1, expect.stringContaining('yerini yeni yayım aldı')]);
  });

  it('refuses a list that another key signed, where one was named', () => {
    const pdf = given('c.pdf', site.file(2, bookletFiles.pdf));
    const answer = run('--site', site.folder, '--lang', 'en', '--key', '0123 4567 89ab cdef', pdf);
    expect([answer.status, answer.stdout]).toEqual([1, expect.stringContaining('CAUTION')]);
  });

  it('says what it needs, and that nothing can be read, with 2', () => {
    expect([run().status, run().stderr]).toEqual([2, expect.stringContaining('kitapcik-dogrula [--site')]);
    expect(run('--site', scratch, '--lang', 'en', given('d.pdf', new Uint8Array([1])))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(proofWords.en.unavailable) as string,
    });
    expect(run('--site', site.folder, '--lang', 'en', join(scratch, 'gone.pdf'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(proofWords.en.unreadable) as string,
    });
  });

  it('is a package that others unpack, and asks the site that gave it out', () => {
    const packed = given('p.tgz', Buffer.from(files.get('dogrula/kitapcik-dogrula.tgz') ?? ''));
    const listed = spawnSync('tar', ['-tvzf', packed], { encoding: 'utf8' });
    expect(listed.stderr).toBe('');
    expect(listed.stdout).toMatch(/-rwxr-xr-x .* package\/kitapcik-dogrula\.mjs/);
    const description = spawnSync('tar', ['-xOzf', packed, 'package/package.json'], { encoding: 'utf8' });
    expect(JSON.parse(description.stdout)).toMatchObject({ name: 'kitapcik-dogrula', version: release });
    expect(files.get('dogrula/kitapcik-dogrula.mjs')).toContain('https://kitapcik.example');
  });

  it('stands beside a page in both languages that says what to do without a script', () => {
    for (const path of ['dogrula/index.html', 'en/dogrula/index.html']) {
      const page = String(files.get(path));
      expect(page).toContain('npx https://kitapcik.example/dogrula/kitapcik-dogrula.tgz');
      expect(page).toMatch(/<script[^>]* src="\/assets\/dogrula\.[0-9a-f]{16}\.js"/);
      expect(page).not.toMatch(/<script(?![^>]* src=)/);
      expect(page).toContain(site.key.id);
    }
  });
});

const keyOf = ({ id, publicKey }: ProvenSite['key']) => ({
  ...{ id, publicKey, algorithm: 'Ed25519' as const, endorsements: [] },
});
