import type { Unit } from './metric';
import type { Problem } from '../problem';
import { lower } from '../turkish/letters';
import { largestAmount, numeralWords } from '../turkish/readAloud';
import { plainDigits } from '../turkish/formatNumber';

export type FigureProblem = Extract<
  Problem,
  | 'value_missing'
  | 'number_ambiguous'
  | 'number_unreadable'
  | 'number_negative'
  | 'number_not_whole'
  | 'number_too_large'
>;

/** What was read: the exact amount and its words for confirmation, or why nothing may be stored. */
export type FigureReading =
  | { readonly ok: true; readonly amount: number; readonly words: string }
  | { readonly ok: false; readonly problem: FigureProblem };

/** The parts of an input: sign and currency are taken off. */
interface Parts {
  readonly number: string;
  /** Zeros that the scale word adds: 6 for milyon. */
  readonly zeros: number;
}

const zerosOf: Readonly<Record<string, number>> = { bin: 3, milyon: 6, milyar: 9, trilyon: 12 };
const moneyInput = /^(?:₺ ?)?([\d., ]*\d) ?(bin|milyon|milyar|trilyon)?(?: ?(?:tl|₺|lira|türk lirası))?$/u;
const countInput = /^([\d., ]*\d)$/u;

const whole = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)$/;
const lirasAndKurus = /^((?:0|[1-9][\d. ]*)),(\d{2})$/;
const scaled = /^(0|[1-9]\d*)(?:,(\d+))?$/;

function refused(problem: FigureProblem): FigureReading {
  return { ok: false, problem };
}

function amountOfDigits(digits: string): FigureReading {
  const amount = Number(digits);
  return amount > largestAmount
    ? refused('number_too_large')
    : { ok: true, amount, words: numeralWords(amount) };
}

function readWhole(number: string): FigureReading | null {
  return whole.test(number) ? amountOfDigits(number.replace(/[. ]/g, '')) : null;
}

/** `1.758,00` is an amount of money with its kuruş written out; only no kuruş at all makes it whole. */
function readLiras(number: string): FigureReading {
  const [, liras = '', kurus] = lirasAndKurus.exec(number) ?? [];
  const reading = readWhole(kurus === undefined ? number : liras);
  if (reading === null) return refused('number_ambiguous');
  return kurus === undefined || kurus === '00' ? reading : refused('number_not_whole');
}

/** `100,6 milyon`. A dot or space before a scale word could group or divide, so it is refused. */
function readScaled({ number, zeros }: Parts): FigureReading {
  const [, units, decimals = ''] = scaled.exec(number) ?? [];
  if (units === undefined) return refused('number_ambiguous');
  const exact = decimals.replace(/0+$/, '');
  return exact.length > zeros
    ? refused('number_not_whole')
    : amountOfDigits(units + exact.padEnd(zeros, '0'));
}

function partsOf(text: string, unit: Pick<Unit, 'kind'>): Parts | null {
  const [, number, scale] = (unit.kind === 'money' ? moneyInput : countInput).exec(text) ?? [];
  if (number === undefined) return null;
  return { number: number.trim(), zeros: scale === undefined ? 0 : (zerosOf[scale] ?? 0) };
}

/**
 * Reads a figure as typed. Whatever could mean two things is refused, never guessed: `1,758`, `1.7` and `0,5`
 * as a count; `1.758 milyon` as money. `100,6 milyon`, `100.600.000 TL` and `100600000` are the same money.
 */
export function readFigure(input: string, unit: Pick<Unit, 'kind'>): FigureReading {
  const text = lower(plainDigits(input));
  if (text === '') return refused('value_missing');
  if (/^[-\u2212] ?(?:₺ ?)?\d/u.test(text)) return refused('number_negative');
  const parts = partsOf(text, unit);
  if (parts === null)
    return refused(/^[\d.,' ]*\d[\d.,' ]*$/.test(text) ? 'number_ambiguous' : 'number_unreadable');
  if (unit.kind === 'count') return readWhole(parts.number) ?? refused('number_ambiguous');
  return parts.zeros > 0 ? readScaled(parts) : readLiras(parts.number);
}
