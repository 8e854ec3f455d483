import { openSqlite } from '@/database/sqliteConnection';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { serverMessages } from '@/messages/operator/server';
import { brokenRules } from '../support/brokenRules';
import { goIn } from '../support/desk';
import { press, typeInto } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { newWindow, openPage } from '../support/openPage';
import { linkMailedTo } from '../support/outbox';
import { sees } from '../support/sees';

const journey = beginJourney();

/** A window of somebody whom nobody knows, on a page that nobody needs to be signed in for. */
async function stranger(path: string, language = 'tr'): Promise<Page> {
  const page = await newWindow(journey.browser);
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  await openPage(page, journey.origin + path);
  return page;
}

async function sendAddress(page: Page, address: string): Promise<void> {
  await typeInto(page, '#field-email', address);
  await page.keyboard.press('Enter');
}

const mainText = (page: Page) => page.$eval('main', ({ innerText }) => innerText);

describe('the page of a forgotten password', () => {
  it('is used by keyboard, breaks no rule, and says the same of an address that nobody has', async () => {
    const { email } = journey.personOf('yayin');
    const said: string[] = [];
    for (const address of [email, 'yok@ornek.gov.tr']) {
      const page = await stranger('/yonetim/login');
      await press(page, 'Parolamı unuttum');
      await sees(page, 'E-posta adresinizi yazın.');
      expect(await brokenRules(page)).toEqual([]);
      await sendAddress(page, address);
      await sees(page, 'İsteğiniz alındı');
      expect(await brokenRules(page)).toEqual([]);
      said.push(await mainText(page));
      await page.browserContext().close();
    }
    expect(said[1]).toBe(said[0]);
    const { pathname, search, hash } = new URL(await linkMailedTo(journey.dataDir, email));
    const page = await stranger(pathname + search + hash);
    await sees(page, 'Parolanızı belirleyin');
    await page.browserContext().close();
  });

  it('speaks English to who reads English, and says when the server cannot be reached', async () => {
    const page = await stranger('/yonetim/forgot', 'en');
    await sees(page, 'Type your e-mail address.');
    await page.setOfflineMode(true);
    await sendAddress(page, 'yok@ornek.gov.tr');
    await sees(page, 'The server cannot be reached.', '[role=alert]');
    await page.browserContext().close();
  });

  it('says so when too much is asked at once', async () => {
    const page = await stranger('/yonetim/forgot');
    // Strangers wait, and are refused where too many of them do; a browser sends six at once, and they are more.
    const flood = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: '{}', signal: flood.signal };
    const refused = await Promise.any(
      Array.from({ length: 90 }, async () => {
        const { status } = await fetch(`${journey.origin}/api/users/forgot-password`, init);
        return status === 429 ? status : Promise.reject(new Error('let through'));
      }),
    );
    expect(refused).toBe(429);
    await sendAddress(page, 'yok@ornek.gov.tr');
    await sees(page, serverMessages.tr.tooMany(30), '[role=alert]');
    flood.abort();
    await page.browserContext().close();
  });
});

describe('the form of the login', () => {
  it('sent by the browser itself puts no password into the address, and leads to the page again', async () => {
    const page = await stranger('/yonetim/login?redirect=%2Fyonetim%2Finceleme');
    await typeInto(page, '#field-email', 'biri@ornek.gov.tr');
    await typeInto(page, '#field-password', 'gizli-parola');
    const { href } = new URL(page.url());
    // This is how a form goes out that no script has hold of: nobody is asked.
    const sent = page.waitForResponse((response) => response.request().method() === 'POST');
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('form', (form) => {
        form.submit();
      }),
    ]);
    expect((await sent).status()).toBe(303);
    expect(page.url()).toBe(href);
    await sees(page, 'Parolamı unuttum');
    expect(await page.$eval('#field-password', (input) => (input as HTMLInputElement).value)).toBe('');
    await page.browserContext().close();
  });
});

describe('signing out', () => {
  it('ends the session, and leads to the login; a page of before asks to sign in', async () => {
    const { page, close } = await journey.seat('il.editor');
    await openPage(page, `${journey.origin}/yonetim/logout`);
    await sees(page, 'Parolamı unuttum');
    await openPage(page, `${journey.origin}/yonetim/veri-girisi`);
    await sees(page, 'Parolamı unuttum');
    await close();
  });

  it('is not done by a link on another site: whoever comes by one is asked', async () => {
    const { page, close } = await journey.seat('il.editor');
    const follow = async (): Promise<void> => {
      await page.goto('about:blank');
      await page.setContent(`<a href="${journey.origin}/yonetim/logout">Hediye</a>`);
      await Promise.all([page.waitForNavigation(), page.click('a')]);
      await sees(page, 'Bu sayfaya başka bir siteden geldiniz.');
    };
    await follow();
    expect(await brokenRules(page)).toEqual([]);
    await press(page, 'Bugün ekranına dön');
    await sees(page, 'Bugün', 'nav');
    await follow();
    await press(page, 'Çıkış yap');
    await sees(page, 'Parolamı unuttum');
    await openPage(page, `${journey.origin}/yonetim/veri-girisi`);
    await sees(page, 'Parolamı unuttum');
    await close();
  });

  it('says when the server could not be told, and tries again', async () => {
    const { page, close } = await journey.seat('il.editor');
    await page.setRequestInterception(true);
    let reachable = false;
    page.on('request', (request) => {
      const isSigningOut = request.url().endsWith('/logout') && request.method() === 'POST';
      void (isSigningOut && !reachable ? request.abort() : request.continue());
    });
    await openPage(page, `${journey.origin}/yonetim/logout`);
    await sees(page, 'Oturumunuz kapatılamadı');
    expect(await brokenRules(page)).toEqual([]);
    reachable = true;
    await press(page, 'Yeniden dene');
    await sees(page, 'Parolamı unuttum');
    await close();
  });
});

describe('the pages around signing in', () => {
  it.each(['login', 'forgot', 'parola#kisi=1&anahtar=2', 'logout', 'unauthorized', 'logout-inactivity'])(
    'write nothing into themselves that their policy does not take: %s',
    async (path) => {
      const page = await newWindow(journey.browser);
      const refused: string[] = [];
      page.on('console', (said) => {
        if (said.text().includes('Content Security Policy')) refused.push(said.text());
      });
      await openPage(page, `${journey.origin}/yonetim/${path}`);
      await sees(page, 'Kitapçık', 'body');
      expect(refused).toEqual([]);
      await page.browserContext().close();
    },
  );
});

describe('Payload’s forms', () => {
  it('are listed for who has some, with the way back to the desk, and opened by their address after signing in', async () => {
    const page = await stranger('/panel/collections/services');
    await goIn(page, journey.personOf('metin.yazari'));
    await sees(page, 'Tanımlar ve metinler');
    expect(page.url()).toContain('/panel/collections/services');
    await openPage(page, `${journey.origin}/yonetim/collections/metrics`);
    expect(page.url()).toContain('/panel/collections/metrics');
    await openPage(page, `${journey.origin}/panel`);
    for (const each of ['Hizmetler', 'Göstergeler', 'Kurallar', 'İller']) await sees(page, each, 'main');
    expect(await brokenRules(page)).toEqual([]);
    await press(page, '← Çalışma ekranlarına dön');
    await sees(page, 'Bugün', 'nav');
    expect(page.url()).toBe(`${journey.origin}/yonetim`);
    await page.browserContext().close();
  });

  it.each(['il.editor', 'il.onay'])(
    'are not there for a province’s person: %s is led to the desk',
    async (name) => {
      const { page, close } = await journey.seat(name);
      for (const path of ['/panel', '/panel/collections/services', '/panel/collections/editions/2024-2']) {
        await openPage(page, journey.origin + path);
        await sees(page, 'Bugün', 'nav');
        expect(page.url()).toBe(`${journey.origin}/yonetim`);
      }
      await close();
    },
  );
});

describe('the other pages that Payload has', () => {
  it.each([
    ['/yonetim/reset/anahtar', '/yonetim/forgot', 'E-posta adresinizi yazın.'],
    ['/yonetim/users/verify/anahtar', '/yonetim/login', 'Giriş yap'],
    [
      '/yonetim/logout-inactivity?redirect=%2Fyonetim%2Finceleme',
      '/yonetim/login?redirect=%2Fyonetim%2Finceleme&sorun=session_over',
      'Oturumunuzun süresi doldu.',
    ],
    ['/yonetim/unauthorized', '/yonetim/unauthorized', 'Bu sayfayı açma yetkiniz yok'],
    ['/yonetim/create-first-user', '/yonetim/login', 'Giriş yap'],
    ['/panel/create-first-user', '/yonetim/login', 'Giriş yap'],
    ['/panel', '/yonetim/login', 'Giriş yap'],
    ['/panel/collections/services', '/yonetim/login?redirect=%2Fpanel%2Fcollections%2Fservices', 'Giriş yap'],
  ])('lead on in Turkish: %s', async (path, end, words) => {
    const page = await stranger(path);
    await sees(page, words);
    expect(page.url()).toContain(journey.origin + end);
    expect(await brokenRules(page)).toEqual([]);
    await page.browserContext().close();
  });

  it('lead nobody away from here', async () => {
    const page = await stranger('/yonetim/logout-inactivity?redirect=https%3A%2F%2Fkotu.example');
    await goIn(page, journey.personOf('il.editor'));
    await sees(page, 'Bugün', 'nav');
    expect(new URL(page.url()).origin).toBe(journey.origin);
    await page.browserContext().close();
  });

  it('say nothing that only an address asks for', async () => {
    const page = await stranger('/yonetim/login?sorun=wrong_state');
    await sees(page, 'Parolamı unuttum');
    expect(await page.$$('[role=alert]')).toHaveLength(0);
    await page.browserContext().close();
  });

  it('make nobody the first admin while there are no people', async () => {
    const database = openSqlite(join(journey.dataDir, 'kitapcik.db'));
    database.execute('DELETE FROM users');
    database.close();
    const page = await stranger('/yonetim');
    await sees(page, 'Henüz kimse yok');
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.$$('form')).toHaveLength(0);
    await page.browserContext().close();
  });
});
