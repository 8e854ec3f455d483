import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf, collectionAddress } from '@/contract/addresses';
import { noticeKinds, notices } from '@/domain/notices/notices';
import { linksOf } from '@/mail/mailLinks';
import { deepLink } from '@/server/deepLink';
import { aText, anImport, everyNotice, place, standsIn } from '../factories/notices';

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

  /** Where a link of a mail leads: the address that the page goes on to. */
  async function follow(path: string): Promise<string> {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    expect([path, answer.status]).toEqual([path, 200]);
    const [, goal = ''] = /content="0;url=([^"]*)"/.exec(await answer.text()) ?? [];
    return goal.replaceAll('&amp;', '&');
  }

  it.each(noticeKinds)('goes on from here to every screen that a mail of the kind %s names', async (kind) => {
    const links = everyNotice.filter((notice) => notice.kind === kind).flatMap(linksOf);
    expect(new Set(links.map(({ words }) => words))).toEqual(new Set(notices[kind].links));
    for (const { words, path } of links) {
      if (words === 'booklet' || words === 'pdf') continue;
      // Whoever sets a password is not signed in, and its key is told to no page on the way.
      if (words === 'password') {
        expect(path).toMatch(/^\/yonetim\/parola#kisi=[^&?]+&anahtar=[0-9a-f]+$/);
        continue;
      }
      const [goal] = (await follow(path)).split('?');
      const known = words === 'text' ? collectionAddress(aText.collection, aText.id) : addressOf(words);
      expect(goal).toBe(known);
    }
  });

  it('goes on to a screen with what it shall show', async () => {
    const [sheet] = linksOf({ about: 'figure', kind: 'figures_returned', matter: { place } });
    expect(await follow(sheet?.path ?? '')).toBe('/yonetim/veri-girisi?donem=2024-2&il=76');
    const [page] = linksOf({ about: 'import', kind: 'import_returned', matter: anImport });
    expect(await follow(page?.path ?? '')).toBe('/yonetim/gecmis?kayit=2023-3%3A1');
    const [deputies] = linksOf({ about: 'deputy', kind: 'deputy_named', matter: standsIn });
    expect(await follow(deputies?.path ?? '')).toBe('/yonetim/vekalet');
  });

  it('goes on to a text where Payload’s forms are now, also from a mail that was written before they moved', async () => {
    for (const root of ['/yonetim', '/panel']) {
      const goal = await follow(`/git?yol=${encodeURIComponent(`${root}/collections/services/evde-bakim`)}`);
      expect(goal).toBe('/panel/collections/services/evde-bakim');
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
    '/panel/collections/users/x',
    '/panel/collections/services',
    '/panel/logout',
    '/panel',
    '/panel/../api/users/logout',
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
