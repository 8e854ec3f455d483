import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenRules } from '../support/brokenRules';
import type { Desk } from '../support/desk';
import { setDate } from '../support/gestures';
import { beginJourney } from '../support/journey';
import { jobPatience, until } from '../support/until';

const journey = beginJourney();
const { seat, dataDir } = journey;

/** Fills in the form of a new import. */
async function fillIn({ page, fill }: Desk, name: string, text: string): Promise<void> {
  const file = join(dataDir, name);
  writeFileSync(file, text);
  await fill('input[name=edition]', '2023-3');
  await setDate(page, 'input[name=asOf]', '2023-12-31');
  const upload = await page.$('input[name=file]');
  await upload?.uploadFile(file);
}

const pageOfReaders = async (): Promise<string> => {
  const response = await fetch(`${journey.origin}/2023-3/igdir/`);
  return response.ok ? response.text() : '';
};

it('an earlier edition: uploaded, mended, previewed, approved by somebody else, read by everybody', async () => {
  const publisher = await seat('yayin');
  await publisher.open('/yonetim/gecmis');
  await fillIn(publisher, 'ilk.csv', 'plaka;gösterge;değer\n76;asdep-hane;1,5\n99;asdep-hane;5');
  await publisher.press('Önizle');
  await publisher.sees('Dosyada 2 sorun var');
  await publisher.sees('Satır 2, değer');
  await publisher.sees('Satır 3, plaka');

  await fillIn(
    publisher,
    'duzeltilmis.csv',
    'plaka;gösterge;değer;not\n76;asdep-hane;100.000;s. 12\n06;asdep-hane;5;',
  );
  await publisher.press('Önizle');
  await publisher.sees('henüz hiçbir şey kaydedilmedi');
  await publisher.sees('Birikimli değer düşüyor');
  expect(await brokenRules(publisher.page)).toEqual([]);
  await publisher.press('Onaya sun');
  await publisher.sees('Aktarım onaya sunuldu');
  await publisher.press('2023-3 · Aralık 2023');
  await publisher.sees('Onay bekliyor');
  expect(await pageOfReaders()).toBe('');

  const reviewer = await seat('bakanlik.inceleme');
  await reviewer.open('/yonetim/gecmis');
  await reviewer.press('2023-3 · Aralık 2023');
  await reviewer.sees('Dosyanın özeti');
  expect(await brokenRules(reviewer.page)).toEqual([]);
  await reviewer.press('Bütününü onayla');
  await reviewer.press('Bütününü onayla', 'dialog');
  await reviewer.sees('Okurların gördüğü sayfa');

  const html = await until(pageOfReaders, 'the page for readers', jobPatience);
  expect(html).toContain('Önceki kitapçıklardan aktarılmıştır');
  expect(html).toContain('100.000');
});
