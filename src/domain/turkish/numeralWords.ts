const ones = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];
const blocks = ['', 'bin', 'milyon', 'milyar', 'trilyon'];

/** The largest amount that can be read, formatted and stored: below one quadrillion. */
export const largestAmount = 999_999_999_999_999;

function belowThousand(count: number): string[] {
  const hundreds = Math.floor(count / 100);
  return [
    hundreds > 1 ? ones[hundreds] : '',
    hundreds > 0 ? 'yüz' : '',
    tens[Math.floor(count / 10) % 10],
    ones[count % 10],
  ].filter((word): word is string => word !== undefined && word !== '');
}

function blockWords(count: number, name: string): string[] {
  if (count === 0) return [];
  if (name === '') return belowThousand(count);
  return count === 1 && name === 'bin' ? [name] : [...belowThousand(count), name];
}

/** Spells 0 to `largestAmount`: 1758 → `bin yedi yüz elli sekiz`. Throws a RangeError for others. */
export function numeralWords(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount > largestAmount) {
    throw new RangeError(`${amount} is not a whole number from 0 to ${largestAmount}`);
  }
  if (amount === 0) return 'sıfır';
  return blocks
    .map((name, index) => blockWords(Math.floor(amount / 1000 ** index) % 1000, name))
    .reverse()
    .flat()
    .join(' ');
}
