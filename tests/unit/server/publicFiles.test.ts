import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { missingPage } from '@/server/missingPage';
import { notFound } from '@/server/plainPage';
import { storedFiles } from '@/server/storedFiles';
import { folderReader } from '@/storage/folderReader';
import type { StoredReader } from '@/storage/storage';

const files: Readonly<Record<string, string>> = {
  'index.html': 'root',
  '404.html': 'yok <i>tr</i>',
  'en/404.html': 'none <i>en</i>',
  '2024-2/igdir/index.html': 'plain',
  '2024-2/igdir/index.html.br': 'br',
  '2024-2/igdir/index.html.gz': 'gz',
  '2024-2/igdir/1/gosterge/m/index.html': 'passport',
  '2024-2/igdir/kitapcik.pdf': 'pdf',
  'veri/kucuk.json': '{}',
};

interface Answer {
  readonly status: number;
  readonly coding: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
  /** How often the storage was asked. */
  readonly asked: number;
}

describe('published files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-public-'));
  let asked = 0;
  let isAway = false;
  let server: Server;

  /** Counts what a bucket would be asked for. */
  function counted(reader: StoredReader): StoredReader {
    const one = <T>(work: () => Promise<T>): Promise<T> => {
      asked += 1;
      return isAway ? Promise.reject(new Error('away')) : work();
    };
    return {
      head: (key) => one(() => reader.head(key)),
      open: (key, range) => one(() => reader.open(key, range)),
    };
  }

  beforeAll(async () => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
      writeFileSync(join(folder, 'site', path), content);
    }
    await serve();
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts anew, with nothing remembered. */
  async function serve(): Promise<void> {
    const reader = counted(folderReader(folder));
    const app = express();
    app.use(storedFiles(reader, 'site'), missingPage(reader, 'site'), notFound);
    server = createServer(app);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  }

  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    asked = 0;
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const sent = ask({ host: '127.0.0.1', port, path, headers }, (answer) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () => {
          const { 'content-encoding': coding, location } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, coding, location, body, asked });
        });
      });
      sent.on('error', reject).end();
    });
  }

  const all = { 'accept-encoding': 'gzip, br' };
  it.each<[string, Readonly<Record<string, string>>, Partial<Answer>]>([
    ['/2024-2/igdir/', all, { status: 200, coding: 'br', body: 'br', asked: 1 }],
    ['/2024-2/igdir/', { 'accept-encoding': 'gzip' }, { status: 200, coding: 'gzip', body: 'gz', asked: 1 }],
    ['/2024-2/igdir/', {}, { status: 200, body: 'plain', asked: 1 }],
    ['/2024-2/igdir', all, { status: 301, location: '/2024-2/igdir/', asked: 1 }],
    ['/2024-2/igdir/kitapcik.pdf', all, { status: 200, body: 'pdf', asked: 1 }],
    ['/2024-2/igdir/1/gosterge/m/', all, { status: 200, body: 'passport', asked: 1 }],
    // Too small to have twins.
    ['/veri/kucuk.json', all, { status: 200, body: '{}', asked: 2 }],
  ])('are given with few questions to the storage: %s with %j', async (path, headers, expected) => {
    expect(await get(path, headers)).toMatchObject(expected);
  });

  it.each([
    ['/yok/', 2],
    ['/yok', 1],
    ['/yok/yok.json', 2],
    ['/yok.pdf', 1],
    ['/2024-2/yok/1/gosterge/m/', 1],
    ['/index.html.br', 0],
    ['/..%2f..%2fetc/passwd', 0],
  ])('that are not there cost no more: %s asks %i times', async (path, most) => {
    // What is said of it was asked for before.
    await get('/baska/', all);
    await get('/en/baska/', all);
    const answer = await get(path, all);
    expect([answer.status, answer.asked]).toEqual([404, most]);
  });

  it('are said to be missing by a page of their own, in the language of the address, else of the reader', async () => {
    const english = { 'accept-language': 'en-GB,tr;q=0.5' };
    expect((await get('/yok/')).body).toBe('yok <i>tr</i>');
    expect((await get('/yok', english)).body).toBe('none <i>en</i>');
    expect((await get('/en/yok/', { 'accept-language': 'tr' })).body).toBe('none <i>en</i>');
    // What is no page gets no page.
    expect((await get('/veri/yok.csv')).body).not.toContain('<i>');
  });

  it('are said to be missing in words where no page is there, or the storage has just gone', async () => {
    server.close();
    await serve();
    isAway = true;
    const { body, status } = await get('/index.html.br.html%00');
    isAway = false;
    expect([status, body.includes('<i>')]).toEqual([404, false]);
    expect(body).toContain('<a href="/">');
  });
});
