import { brokenRules } from '../support/brokenRules';
import { typeInto } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { untilSettled } from '../support/openPage';

const { seat } = beginJourney();

describe('a form of the admin that is filled in wrongly', () => {
  it('of an edition says beside the field what is wrong, and which day it read', async () => {
    const publisher = await seat('yayin');
    const { page } = publisher;
    const beside = (field: string): string => `.field-type:has(#field-${field})`;
    await publisher.open('/panel/collections/editions/create');
    await publisher.fill('#field-id', '2026-3');
    await publisher.fill('#field-year', '2026');
    await publisher.fill('#field-month', '9');
    await typeInto(page, '#field-asOf', '31.09.2026');
    await typeInto(page, '#field-entryDue', '20 Ekim 2099');
    await publisher.sees('20 Ekim 2099 Salı', beside('entryDue'));
    // An answer of the server to what was typed, that comes after its refusal, takes Payload's word of the refusal back.
    await untilSettled(page);
    await publisher.press('Kaydet');
    await publisher.sees('Gün, ay ve yılı bu sırayla', `${beside('asOf')} [role=alert]`);
    // It is there when the toast has gone, and until the field is mended.
    await page.waitForFunction(() => document.querySelector('[data-sonner-toast]') === null, {
      timeout: 30_000,
    });
    await publisher.sees('Gün, ay ve yılı bu sırayla', `${beside('asOf')} [role=alert]`);
    await typeInto(page, '#field-asOf', '30/9/2026');
    await publisher.sees('30 Eylül 2026 Çarşamba', beside('asOf'));
    expect(await page.$eval('#field-asOf', (input) => (input as HTMLInputElement).value)).toBe('30.09.2026');
    expect(await page.$eval('label[for=field-asOf]', (label) => label.textContent)).toContain('Veri tarihi');
    await publisher.sees('“İl hazır olunca otomatik”');
    await publisher.press('Kaydet');
    await publisher.sees('başarıyla');

    await publisher.open('/yonetim/yayin?donem=2026-3');
    await publisher.press('Dönemi aç');
    await publisher.sees('30 Eylül 2026 Çarşamba', 'dialog[open]');
    await publisher.sees('20 Ekim 2099 Salı', 'dialog[open]');
    await publisher.sees('81 il', 'dialog[open]');
    // The action plan of the texts that a new installation comes with ends in 2025.
    await publisher.sees('31 Aralık 2025 günü bitti', 'dialog[open]');
    expect(await brokenRules(page)).toEqual([]);
    await publisher.press('Vazgeç', 'dialog[open]');
    await publisher.press('Dönemi düzelt ya da sil');
    await publisher.sees('2026-3');
    await publisher.close();
  });

  it('of a text says beside the field what is wrong', async () => {
    const writer = await seat('metin.yazari');
    await writer.open('/panel/collections/services/evlat-edinme');
    await writer.fill('#field-name', 'Evlat Edinme ř');
    await writer.press('Kaydet');
    await writer.sees('ř', '.field-type:has(#field-name) .field-error');
    await writer.close();
  });
});
