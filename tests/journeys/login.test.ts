import { TOTP } from 'otpauth';
import type { Page } from 'puppeteer';
import { brokenRules } from '../support/brokenRules';
import { press, typeInto } from '../support/gestures';
import { confirmAccountChange } from '../support/confirmAccountChange';
import { beginJourney } from '../support/journey';
import { newWindow, openPage } from '../support/openPage';
import { linkMailedTo } from '../support/outbox';
import { linkIn } from '../support/people';
import { sees } from '../support/sees';

const publisher = { name: 'Selin Acar', email: 'selin.acar@ornek.gov.tr', password: 'mavi at limon saati' };
const journey = beginJourney();
beforeAll(invite);

const reason = 'Yayım birimine atandı';

/** Two admins invite a publisher, who sets the password by the link of the mail. */
async function invite(): Promise<void> {
  const desk = await journey.seat('yonetici');
  const { name, email, password } = publisher;
  const invited = await desk.page.evaluate(
    async (body) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      return (await fetch('/api/desk/people', init)).status;
    },
    JSON.stringify({ name, email, roles: ['publisher'], province: null, language: 'tr', reason }),
  );
  expect(invited).toBe(200);
  await desk.close();
  await confirmAccountChange(journey, reason);
  const link = linkIn(await linkMailedTo(journey.dataDir, email));
  const set = await fetch(`${journey.origin}/api/desk/set-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...link, password }),
  });
  expect(set.status).toBe(200);
}

/** A window with cookies of its own, on the login page, with address and password typed and sent by keyboard. */
async function begin(): Promise<Page> {
  const page = await newWindow(journey.browser);
  await openPage(page, `${journey.origin}/yonetim/login`);
  await typeInto(page, '#field-email', publisher.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(publisher.password);
  await page.keyboard.press('Enter');
  return page;
}

/** Types where the step has put the cursor, over what stands there. */
async function typeCode(page: Page, code: string): Promise<void> {
  await typeInto(page, '#field-code', code);
  await page.keyboard.press('Enter');
}

describe('a publisher who signs in', () => {
  let recoveryCodes: readonly string[] = [];

  it('given nothing but a password, sets up the second factor and gets recovery codes', async () => {
    const page = await begin();
    await sees(page, 'İki adımlı doğrulamayı kurun');
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-code');
    const secret = await page.$eval('code', ({ innerText }) => innerText.replaceAll(/\s/g, ''));
    await typeCode(page, '000000');
    await sees(page, 'Kod yanlış');
    await typeCode(page, new TOTP({ secret }).generate());
    await sees(page, 'Kurtarma kodlarınız');
    expect(await brokenRules(page)).toEqual([]);
    recoveryCodes = await page.$$eval('li code', (codes) => codes.map(({ innerText }) => innerText));
    expect(recoveryCodes).toHaveLength(10);
    await press(page, 'Sakladım');
    await sees(page, publisher.name, 'header');
    await page.browserContext().close();
  });

  it('when the telephone is lost, comes in by a recovery code, once', async () => {
    const page = await begin();
    await sees(page, 'Doğrulama kodu');
    expect(await brokenRules(page)).toEqual([]);
    await typeCode(page, recoveryCodes[0] ?? '');
    await sees(page, publisher.name, 'header');
    await page.browserContext().close();

    const again = await begin();
    await sees(again, 'Doğrulama kodu');
    await typeCode(again, recoveryCodes[0] ?? '');
    await sees(again, 'Kod yanlış, süresi geçmiş ya da daha önce kullanılmış.');
    await again.browserContext().close();
  });
});
