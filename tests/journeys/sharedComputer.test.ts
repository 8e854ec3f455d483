import { logIn, secondTab, type Desk } from '../support/desk';
import { beginJourney } from '../support/journey';
import { openPage } from '../support/openPage';
import { sees } from '../support/sees';

const journey = beginJourney();
const { seat, personOf } = journey;

const sheet = '/yonetim/veri-girisi?donem=2024-2&il=76';
const service = '/panel/collections/services/evde-bakim';
const refused = 'bu tarayıcıda başka biri giriş yaptı';

async function signOut(desk: Desk): Promise<void> {
  await desk.open('/yonetim/logout');
  await desk.sees('Parolamı unuttum');
}

describe('given a computer that two people share', () => {
  it('when the first one’s tab saves after the other has signed in, then nothing is saved and the typing stays', async () => {
    const first = await seat('il.editor');
    await first.open(sheet);
    const other = await secondTab(first, journey.origin);
    await signOut(other);
    await logIn(other.page, journey.origin, personOf('il.onay'));

    await first.page.bringToFront();
    await first.type('aep-kisi', '4.190');
    await first.sees('Kabul edilmedi', '[data-metric="aep-kisi"]');
    await first.choose('aep-kisi');
    await first.sees(refused, '[data-line]');
    await first.holds('aep-kisi', '4.190');

    await signOut(other);
    await logIn(other.page, journey.origin, personOf('il.editor'));
    await first.page.bringToFront();
    await first.press('Yeniden dene', '[data-line]');
    await first.sees('Kaydedildi', '[data-metric="aep-kisi"]');
    await first.close();
  });

  it('when a form of Payload’s own is that tab’s, then it is the same', async () => {
    const first = await seat('metin.yazari');
    await first.open(service);
    await first.fill('#field-name', 'Evde Bakım Yardımı (yeni)');
    const other = await secondTab(first, journey.origin);
    await signOut(other);
    await logIn(other.page, journey.origin, personOf('metin.onay'));

    await first.press('Kaydet');
    await sees(first.page, refused);
    const typed = await first.page.$eval('#field-name', (input) => (input as HTMLInputElement).value);
    expect(typed).toBe('Evde Bakım Yardımı (yeni)');
    await openPage(other.page, journey.origin + service);
    const stored = await other.page.$eval('#field-name', (input) => (input as HTMLInputElement).value);
    expect(stored).not.toContain('(yeni)');
    await first.close();
  });
});
