import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Settings } from '@/env/readS3Url';
import { checkStorage } from '@/storage/checkStorage';
import type { S3Limits } from '@/storage/s3Bucket';
import { s3Storage } from '@/storage/s3Storage';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy';
import { s3TestPort, s3TestSettings } from '../support/testStorage';

/** So little patience that a server that hangs is found out within a test. */
const limits: S3Limits = { connect: 300, answer: 300, silence: 300, whole: 1_000, attempts: 2 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a bucket that can be used', () => {
  it('passes the check, which leaves one file behind however often it is made', async () => {
    const storage = s3Storage(s3TestSettings());
    await checkStorage(storage);
    await checkStorage(storage);
    expect(await storage.list('start-check')).toEqual(['start-check/probe']);
  });

  it('keeps two installations apart by their prefixes', async () => {
    const [one, two] = [s3Storage(s3TestSettings()), s3Storage(s3TestSettings())];
    await one.put('site/a', bytes('1'));
    expect(await two.get('site/a')).toBeNull();
    expect(await two.list('site')).toEqual([]);
  });
});

describe('a bucket that cannot be used is refused at the start', () => {
  const credentials = s3TestSettings().credentials;
  const [accessKeyId, secretAccessKey] = [credentials?.accessKeyId ?? '', credentials?.secretAccessKey ?? ''];

  it.each<[string, Partial<S3Settings> & { port?: number }, string]>([
    ['a wrong secret', { credentials: { accessKeyId, secretAccessKey: 'wrong' } }, 'forbidden'],
    ['an unknown key', { credentials: { accessKeyId: 'nobody', secretAccessKey } }, 'forbidden'],
    ['a bucket that is not there', { bucket: 'no-such-bucket' }, 'bucket_missing'],
    ['a port where nobody listens', { port: 1 }, 'unreachable'],
    [
      'TLS with a server that has none',
      { endpoint: s3TestSettings().endpoint.replace('http:', 'https:') },
      'unreachable',
    ],
  ])('%s', async (_, changed, problem) => {
    const check = checkStorage(s3Storage(s3TestSettings(changed), limits));
    await expect(check).rejects.toMatchObject({ name: 'StorageFailed', problem });
  });

  it.each([
    [403, 'forbidden'],
    [408, 'unreachable'],
    [429, 'unreachable'],
    [503, 'unreachable'],
  ] as const)('a server that answers %d is %s', async (status, problem) => {
    const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const check = checkStorage(s3Storage(s3TestSettings({ port }), limits));
    await expect(check).rejects.toMatchObject({ name: 'StorageFailed', problem });
    server.close();
  });

  it('and what it says holds no secret', async () => {
    const wrong = s3TestSettings({ credentials: { accessKeyId, secretAccessKey: 'a-wrong-secret' } });
    const error: unknown = await checkStorage(s3Storage(wrong, limits)).catch((thrown: unknown) => thrown);
    expect(String(error)).not.toContain('a-wrong-secret');
    expect(String(error)).toContain('put start-check/probe');
  });
});

describe('a server that fails at work', () => {
  let proxy: TcpProxy;
  let scratch: string;
  beforeEach(async () => {
    proxy = await startTcpProxy(s3TestPort());
    scratch = mkdtempSync(join(tmpdir(), 'kitapcik-folder-'));
  });
  afterEach(async () => {
    await proxy.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it.each(['silent', 'closed'] as const)('every request to a %s one ends and says so', async (how) => {
    const storage = s3Storage(s3TestSettings({ port: proxy.port }), limits);
    await storage.put('site/a', bytes('1'));
    mkdirSync(join(scratch, 'assets'));
    writeFileSync(join(scratch, 'assets/s.css'), 'b');
    proxy.pass(how);
    const failure = { name: 'StorageFailed', problem: 'unreachable' };
    const asked = [
      storage.put('site/a', bytes('2')),
      storage.putFolder('site/x', scratch),
      storage.get('site/a'),
      storage.list('site'),
      storage.exists('site/a'),
      storage.remove('site/a'),
    ];
    for (const each of await Promise.allSettled(asked))
      expect(each).toMatchObject({ status: 'rejected', reason: failure });
    proxy.pass('through');
    expect(Buffer.from((await storage.get('site/a')) ?? []).toString()).toBe('1');
  });

  it('an answer that stops in the middle is an error, never half a file', async () => {
    const storage = s3Storage(s3TestSettings({ port: proxy.port }), limits);
    await storage.put('large.pdf', new Uint8Array(500_000));
    proxy.pass('half');
    await expect(storage.get('large.pdf')).rejects.toMatchObject({ problem: 'unreachable' });
    proxy.pass('through');
    expect((await storage.get('large.pdf'))?.length).toBe(500_000);
  });

  it('a file that stops on its way there is an error, and what was there before stays', async () => {
    const storage = s3Storage(s3TestSettings({ port: proxy.port }), limits);
    await storage.put('large.pdf', bytes('before'));
    proxy.pass('stalled');
    // More than all the buffers between the two hold.
    const sent = storage.put('large.pdf', new Uint8Array(32_000_000));
    await expect(sent).rejects.toMatchObject({ name: 'StorageFailed', problem: 'unreachable' });
    proxy.pass('through');
    expect(Buffer.from((await storage.get('large.pdf')) ?? []).toString()).toBe('before');
  });

  it('asks again when the server was only gone for a moment', async () => {
    const storage = s3Storage(s3TestSettings({ port: proxy.port }), { ...limits, attempts: 5 });
    await storage.put('site/a', bytes('1'));
    proxy.pass('closed');
    const asked = storage.get('site/a');
    await new Promise((resolve) => setImmediate(resolve));
    proxy.pass('through');
    expect((await asked)?.length).toBe(1);
  });
});
