import { mailInWords } from '@/desk/outbox/OutboxDesk';

describe('what a waiting mail is about', () => {
  it.each([
    ['timeline:sheet:2024-2:76:5', '2024-2', '76', '2024-2 · 76 plakalı il · veri formu'],
    ['renders:2024-2:76:1:1', '2024-2', '76', '2024-2 · 76 plakalı il · kitapçık dosyaları'],
    ['trains:2024-2:1', '2024-2', null, '2024-2 · toplu yayım'],
    ['timeline:imports:2023-3:1:2', '2023-3', null, '2023-3 · geçmiş dönem aktarımı'],
    ['timeline:services:evde-bakim:3', null, null, 'metin ya da tanım'],
    ['timeline:user:1f2e:3', null, null, 'kişi hesabı'],
    ['links:1f2e:2024-06-03', null, null, 'parola bağlantısı'],
    ['timeline:new-thing:1', null, null, 'işlem'],
  ])('%s is said in words', (id, edition, province, words) => {
    expect(mailInWords({ id, edition, province }, 'tr')).toBe(words);
  });
});
