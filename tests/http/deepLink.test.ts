import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { linksOf } from '@/mail/deskLinks';
import { deepLink } from '@/server/deepLink';

describe('the page that links in mails open', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    const app = express();
    app.use(deepLink());
    await new Promise<void>((resolve) => {
      server = app.listen(0, '127.0.0.1', () => {
        resolve();
      });
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const open = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/git?yol=${encodeURIComponent(path)}`, { headers, redirect: 'manual' });

  it('goes on from here to every screen that a mail names', async () => {
    const place = { edition: '2024-2', plate: '76', province: 'Iğdır', slug: 'igdir' };
    const figure = { subject: 'figure', place } as const;
    const text = { subject: 'text', collection: 'services', id: 'evde-bakim' } as const;
    const anImport = { subject: 'import', id: '2023-3:1', edition: '2023-3' } as const;
    const failed = { subject: 'booklet', place, number: 1, kind: 'first', problem: 'timeout' } as const;
    const account = {
      subject: 'person',
      person: crypto.randomUUID(),
      link: null,
      changes: [],
      formerEmail: null,
    } as const;
    const on = { ...account, active: true } as const;
    const link = { key: 'a1'.repeat(32), expires: '2026-11-22T09:00:00.000Z' };
    const links = [
      ...linksOf('invited', { ...on, link }, origin),
      ...linksOf('login_changed', on, origin),
      ...linksOf('grants_changed', on, origin),
      ...linksOf('review_asked', figure, origin),
      ...linksOf('changes_requested', figure, origin),
      ...linksOf('review_asked', text, origin),
      ...linksOf('changes_requested', text, origin),
      ...linksOf('render_failed', failed, origin),
      ...linksOf('review_asked', anImport, origin),
      ...linksOf('deputy_named', { subject: 'deputy', deputyships: [], account: null }, origin),
    ];
    for (const { url } of links) {
      const answer = await fetch(url, { redirect: 'manual' });
      const wanted = new URL(url).searchParams.get('yol')?.replaceAll('&', '&amp;') ?? '';
      expect([url, answer.status]).toEqual([url, 200]);
      expect(await answer.text()).toContain(`<meta http-equiv="refresh" content="0;url=${wanted}">`);
    }
  });

  it('speaks the reader’s language', async () => {
    expect(await (await open('/yonetim')).text()).toContain('<html lang="tr">');
    expect(await (await open('/yonetim', { 'Accept-Language': 'en' })).text()).toContain('<html lang="en">');
  });

  it.each([
    'https://kotu.example/yonetim',
    '//kotu.example/yonetim',
    '/\\kotu.example',
    '/yonetim/../api/users/logout',
    '/yonetim//kotu.example',
    '/yonetim@kotu.example',
    '/yonetimkotu',
    '/yonetim/inceleme?il=76"><script>alert(1)</script>',
    '/yonetim/inceleme\nhttps://kotu.example',
    '/yonetim/inceleme#https://kotu.example',
    '/yonetim/logout',
    '/yonetim/login?redirect=https://kotu.example',
    '/yonetim/kisiler',
    '/yonetim/giden-posta',
    '/yonetim/vekalet?redirect=kotu',
    '/yonetim/collections/users/x',
    '/yonetim/collections/services',
    'javascript:alert(1)',
    '/api/users/me',
    '',
  ])('has nothing for %j', async (path) => {
    const answer = await open(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(/kotu|script|refresh/);
  });

  it('has nothing for two addresses, or none', async () => {
    expect((await fetch(`${origin}/git?yol=/yonetim&yol=/yonetim`)).status).toBe(404);
    expect((await fetch(`${origin}/git`)).status).toBe(404);
  });
});
