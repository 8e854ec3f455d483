import { connect } from 'node:net';
import { s3Storage } from '@/storage/s3Storage';
import type { Storage } from '@/storage/storage';
import { startPublicServer, type PublicServer } from '../support/publicServer';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy';
import { s3TestPort, s3TestSettings } from '../support/testStorage';

const pdf = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) % 253);
const files: Readonly<Record<string, string | Uint8Array>> = {
  'site/2024-2/igdir/index.html': '<h1>Iğdır</h1>',
  'site/2024-2/igdir/kitapcik.pdf': pdf,
  'site/2024-2/igdir/veri.csv': 'gösterge;değer',
  'site/2024-2/igdir/veri.json': '{}',
  'site/assets/kitapcik.d30e2ec7707d3bee.css': 'body{}',
  'lists/draft.txt': 'taslak',
};

/** The real server over a real S3 server, with a line between them that can be cut. */
describe('the public side over a bucket', () => {
  let proxy: TcpProxy;
  let server: PublicServer;
  let storage: Storage;

  beforeAll(async () => {
    proxy = await startTcpProxy(s3TestPort());
    const settings = s3TestSettings({ port: proxy.port });
    storage = s3Storage(settings);
    for (const [key, content] of Object.entries(files)) await storage.put(key, Buffer.from(content));
    server = await startPublicServer(settings);
  });
  beforeEach(() => {
    proxy.pass('through');
  });
  afterAll(async () => {
    await server.close();
    await proxy.close();
  });

  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.origin}${path}`, { redirect: 'manual', ...init });
  const raw = (path: string, headers = '', method = 'GET'): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
      socket.on('end', () => {
        resolve(answer);
      });
      socket.on('error', reject);
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`);
    });

  it.each([
    ['/2024-2/igdir/', 'text/html; charset=utf-8', 'site/2024-2/igdir/index.html'],
    ['/2024-2/igdir/kitapcik.pdf', 'application/pdf', 'site/2024-2/igdir/kitapcik.pdf'],
    ['/2024-2/igdir/veri.csv', 'text/csv; charset=utf-8', 'site/2024-2/igdir/veri.csv'],
    ['/2024-2/igdir/veri.json', 'application/json; charset=utf-8', 'site/2024-2/igdir/veri.json'],
  ])('gives %s as %s, to be asked for again', async (path, type, key) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Date.parse(answer.headers.get('last-modified') ?? '')).not.toBeNaN();
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(files[key] ?? ''))).toBe(true);
    const again = await raw(path, `If-None-Match: ${answer.headers.get('etag') ?? ''}\r\n`);
    expect(again).toMatch(/^HTTP\/1\.1 304 /);
    const weak = await raw(path, `If-None-Match: "other", W/${answer.headers.get('etag') ?? ''}\r\n`);
    expect(weak).toMatch(/^HTTP\/1\.1 304 /);
    const other = await raw(path, `If-None-Match: "other"\r\n`);
    expect(other).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('lets other sites read data and booklets, and nothing else', async () => {
    const open = (await get('/2024-2/igdir/veri.csv')).headers;
    expect(open.get('access-control-allow-origin')).toBe('*');
    expect(open.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await get('/2024-2/igdir/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets hashed names be kept for ever', async () => {
    const answer = await get('/assets/kitapcik.d30e2ec7707d3bee.css');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers HEAD with the same headers and no body', async () => {
    const whole = await get('/2024-2/igdir/kitapcik.pdf');
    const head = await raw('/2024-2/igdir/kitapcik.pdf', '', 'HEAD');
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(head).toContain(`ETag: ${whole.headers.get('etag') ?? ''}`);
    expect(head).toContain(`Content-Length: ${String(pdf.length)}`);
    expect(head.slice(head.indexOf('\r\n\r\n'))).toBe('\r\n\r\n');
  });

  it('gives a part of a file, and says when there is none', async () => {
    const path = '/2024-2/igdir/kitapcik.pdf';
    const part = await get(path, { headers: { Range: 'bytes=100-199' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 100-199/${String(pdf.length)}`);
    expect(Buffer.from(await part.arrayBuffer()).equals(pdf.slice(100, 200))).toBe(true);
    const last = await get(path, { headers: { Range: 'bytes=-5' } });
    expect(Buffer.from(await last.arrayBuffer()).equals(pdf.slice(-5))).toBe(true);
    expect((await get(path, { headers: { Range: 'bytes=999999-' } })).status).toBe(416);
    const stale = await get(path, { headers: { Range: 'bytes=0-9', 'If-Range': '"other"' } });
    expect([stale.status, (await stale.arrayBuffer()).byteLength]).toEqual([200, pdf.length]);
    const etag = stale.headers.get('etag') ?? '';
    const fresh = await get(path, { headers: { Range: 'bytes=0-9', 'If-Range': etag } });
    expect([fresh.status, (await fresh.arrayBuffer()).byteLength]).toEqual([206, 10]);
  });

  it('leads a folder without its slash to the page', async () => {
    const answer = await get('/2024-2/igdir?a=1');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/2024-2/igdir/?a=1');
  });

  it.each([
    '/../lists/draft.txt',
    '/%2e%2e/lists/draft.txt',
    '/..%2flists%2fdraft.txt',
    '/lists/draft.txt',
    '//2024-2/igdir/',
    '/2024-2/igdir/%00',
    '/%ff',
    '/2024-2/yok/',
    '/2024-2/igdir/index.html/',
  ])('has nothing at %s', async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(answer).not.toMatch(/taslak/);
  });

  it('says that there is nothing, and nothing yet, in the reader’s language', async () => {
    expect(await (await get('/2024-2/yok/')).text()).toContain('Sayfa bulunamadı');
    expect(await (await get('/')).text()).toContain('Henüz yayımlanmış kitapçık yok');
    expect((await get('/2024-2/igdir/', { method: 'POST' })).status).toBe(405);
  });

  it('shows a file that is replaced at once', async () => {
    await storage.put('site/a/index.html', Buffer.from('one'));
    const first = await get('/a/');
    await storage.put('site/a/index.html', Buffer.from('two'));
    const etag = first.headers.get('etag') ?? '';
    expect(await raw('/a/', `If-None-Match: ${etag}\r\n`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*two$/);
  });

  it.each(['silent', 'closed'] as const)(
    'says in both languages that a %s storage is out of reach',
    async (how) => {
      proxy.pass(how);
      const [turkish, english] = await Promise.all([
        get('/2024-2/igdir/kitapcik.pdf', { headers: { 'If-None-Match': '"x"' } }),
        get('/2024-2/igdir/', { headers: { 'Accept-Language': 'en' } }),
      ]);
      for (const answer of [turkish, english]) {
        expect(answer.status).toBe(503);
        expect(answer.headers.get('retry-after')).toBe('30');
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
      expect(await turkish.text()).toContain('Kitapçıklara şu anda ulaşılamıyor');
      expect(await english.text()).toContain('The booklets cannot be reached at the moment');
      expect((await get('/healthz')).status).toBe(200);
    },
  );

  it('breaks off a file whose end the storage does not deliver, in place of passing half of it as whole', async () => {
    proxy.pass('half');
    const answer = await get('/2024-2/igdir/kitapcik.pdf');
    proxy.pass('closed');
    await expect(answer.arrayBuffer()).rejects.toThrow();
    expect(server.log.join('')).toContain('a request failed');
  });
});
