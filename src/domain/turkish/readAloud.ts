import { acronymReadings } from './acronymReadings';
import { lower } from './casing';
import { numeralWords } from './numeralWords';

const wholeNumber = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;
const decimalNumber = /^([\d.]+),(\d+)$/;
const fraction = /^(\d+)\/(\d+)$/;
const range = /^(\d+)[-\u2013](\d+)$/;

/** Digits after the comma: leading zeros one by one, the rest as a number (`06` → `sıfır altı`). */
function fractionWords(digits: string): string {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const rest = digits.slice(zeros);
  return [...Array<string>(zeros).fill('sıfır'), ...(rest === '' ? [] : [numeralWords(Number(rest))])].join(
    ' ',
  );
}

function wholeWords(text: string): string | null {
  return wholeNumber.test(text) ? numeralWords(Number(text.replaceAll('.', ''))) : null;
}

function pairWords(match: RegExpExecArray | null, between: string): string | null {
  if (match === null) return null;
  const [, first = '', second = ''] = match;
  const whole = wholeWords(first);
  return whole === null ? null : [whole, between, numeralWords(Number(second))].filter(Boolean).join(' ');
}

function decimalWords(text: string): string | null {
  const [, whole, digits] = decimalNumber.exec(text) ?? [];
  const words = whole === undefined ? null : wholeWords(whole);
  return words === null || digits === undefined ? null : `${words} virgül ${fractionWords(digits)}`;
}

function numberWords(text: string): string | null {
  return (
    wholeWords(text) ??
    decimalWords(text) ??
    pairWords(fraction.exec(text), 'bölü') ??
    pairWords(range.exec(text), '')
  );
}

function tokenWords(token: string): string {
  const number = token.startsWith('%') ? numberWords(token.slice(1)) : numberWords(token);
  if (number !== null) return token.startsWith('%') ? `yüzde ${number}` : number;
  return acronymReadings.get(token) ?? lower(token);
}

/**
 * Spells printed text as it is read: `1.758` → `bin yedi yüz elli sekiz`, `%40` → `yüzde kırk`, `2/3` → `iki
 * bölü üç`, `100,6 milyon TL` → `yüz virgül altı milyon te le`; other words stay as written.
 */
export function readAloud(text: string): string {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((token) => token !== '')
    .map(tokenWords)
    .join(' ');
}
