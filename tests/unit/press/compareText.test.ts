import { compareText } from '@/press/verify/compareText';

const expected = [
  { key: 'one', lines: ['Bir  cümle, 2003–2024 arası.', ''] },
  { key: 'two', lines: ['İkinci bölüm', '371’dir ve/veya'] },
];
const whole = 'Bir cümle, 2003–2024 arası. İkinci bölüm 371’dir ve/veya';

describe('compareText', () => {
  it.each([
    ['on one line', whole],
    ['with a line ending at a space', whole.replace('cümle, ', 'cümle,\n')],
    ['with a line ending after a dash', whole.replace('2003–', '2003–\n')],
    ['with a line ending after a slash', whole.replace('ve/', 've/\n')],
    ['with a line ending between two lines of the booklet', whole.replace('. İ', '.\nİ')],
    ['with a line ending within a word', whole.replace('bölüm', 'böl\nüm')],
  ])('accepts the text %s', (_how, found) => {
    expect(compareText(found, expected)).toBeNull();
  });

  it.each([
    ['a letter changed', whole.replace('bölüm', 'bolüm'), 'two'],
    ['a dot lost', whole.replace('İkinci', 'Ikinci'), 'two'],
    ['a figure broken by a line', whole.replace('371', '3\n71'), 'two'],
    ['a space inside a figure', whole.replace('2003', '20 03'), 'one'],
    ['a space missing', whole.replace('Bir cümle', 'Bircümle'), 'one'],
    ['the end missing', whole.slice(0, -3), 'two'],
    ['something after the end', `${whole} fazla`, 'two'],
    ['nothing at all', '', 'one'],
    ['two lines in the wrong order', 'İkinci bölüm Bir cümle, 2003–2024 arası. 371’dir ve/veya', 'one'],
  ])('refuses %s, and names the section', (_what, found, section) => {
    expect(compareText(found, expected)?.section).toBe(section);
  });

  it('accepts an address that is broken anywhere, and its figures with it', () => {
    const address = 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=2828&MevzuatTur=1';
    const lines = [{ key: 'one', lines: [`bkz. ${address} sayfası`] }];
    for (let at = 1; at < address.length; at += 1) {
      const broken = `${address.slice(0, at)}\n${address.slice(at)}`;
      expect(compareText(`bkz. ${broken} sayfası`, lines)).toBeNull();
    }
  });

  it('shows both texts where they part', () => {
    const difference = compareText(whole.replace('371', '373'), expected);
    expect(difference?.expected).toContain('371’dir');
    expect(difference?.found).toContain('373’dir');
  });
});
