import type { Unit } from './metric';
import type { Issue } from '../issue';
import type { Problem } from '../problem';
import { lower } from '../turkish/letters';
import { largestAmount, numeralWords } from '../turkish/readAloud';
import { plainDigits } from '../turkish/formatNumber';

export type FigureProblem = Extract<
  Problem,
  | 'value_missing'
  | 'number_absent'
  | 'number_below'
  | 'number_several'
  | 'number_ambiguous'
  | 'number_malformed'
  | 'number_unreadable'
  | 'number_negative'
  | 'number_not_whole'
  | 'number_too_large'
>;

/** What was read: the exact amount and its words for confirmation, or why nothing may be stored. */
export type FigureReading =
  | { readonly ok: true; readonly amount: number; readonly words: string }
  | { readonly ok: false; readonly problem: FigureProblem };

/** What must be known of a metric's unit: its kind, and the noun that may stand behind a count. */
export type ReadUnit = Pick<Unit, 'kind'> & { readonly noun?: { readonly tr: string } };

/** The parts of an input: sign and currency are taken off. */
interface Parts {
  readonly number: string;
  /** Zeros that the scale word adds: 6 for milyon. */
  readonly zeros: number;
}

/** With the short forms that tables of the treasury use. */
const zerosOf: Readonly<Record<string, number>> = {
  bin: 3,
  mn: 6,
  milyon: 6,
  mr: 9,
  milyar: 9,
  trilyon: 12,
};
const moneyInput =
  /^(?:₺ ?)?([\d., ]*\d) ?(bin|mn|milyon|mr|milyar|trilyon)?(?: ?(?:tl|₺|lira|türk lirası))?$/u;
const countInput = /^([\d., ]*\d)$/u;

const whole = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)$/;
const lirasAndKurus = /^((?:0|[1-9][\d. ]*)),(\d{2})$/;
const scaled = /^(0|[1-9]\d*)(?:,(\d+))?$/;

/** Hyphens, dashes and signs of mathematics: all that a minus is typed or copied as. */
const dash = String.raw`[\p{Pd}\u2212\u02D7\u207B\u208B\u2043\u2796]`;
const negative = new RegExp(`^(?:₺ ?)?${dash}+ ?(?:₺ ?)?\\d`, 'u');

/** Two cells, lines or columns taken together: a tab, a line end, or more than one space between digits. */
const several = /[\p{Cc}\p{Zl}\p{Zp}]|\d(?! \d)\s+\d/u;

/** What people put where they have no number. */
const noNumber = new RegExp(String.raw`^(?:${dash}+|[.…]{2,}|…|x+|\?+|/)$`, 'u');
const noNumberWords = new Set(
  (
    'yok,yoktur,veri yok,bilgi yok,kayıt yok,sayı yok,hiç yok,hiç,boş,bilinmiyor,bilinmemektedir,' +
    'bildirilmedi,bildirilmemiştir,uygulanmaz,uygulanmıyor,il için geçerli değil,geçerli değil,değil,na,n/a,#n/a,#yok'
  ).split(','),
);

/** A number that somebody hides, or an upper bound in its place: `<5`, `5’ten az`, `(k)`. */
const below =
  /^[<≤‹＜﹤]|[dt][ae]n (?:daha )?(?:az|küçük)(?:\P{L}|$)|(?:^|\P{L})altında$|^(?:gizli|açıklanmıyor|\(?k\)?|\*+)$/u;

/** Written so that it is no number at all: zeros in front, a lone sign at an end, groups of no three. */
const malformed = /^0\d|^[.,' ]|[.,' ]$|[.,'][.,' ]|^\d+(?:\.\d+){2,}$/;

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

function unreadNumber(number: string): FigureReading {
  return refused(malformed.test(number) ? 'number_malformed' : 'number_ambiguous');
}

/** `1.758,00` is an amount of money with its kuruş written out; only no kuruş at all makes it whole. */
function readLiras(number: string): FigureReading {
  const [, liras = '', kurus] = lirasAndKurus.exec(number) ?? [];
  const reading = readWhole(kurus === undefined ? number : liras);
  if (reading === null) return unreadNumber(number);
  return kurus === undefined || kurus === '00' ? reading : refused('number_not_whole');
}

/**
 * `100,6 milyon`. A dot or space before a scale word could group or divide, so it is refused; so is a comma before
 * three digits, which groups in English: `1,758 milyon`.
 */
function readScaled({ number, zeros }: Parts): FigureReading {
  const [, units, decimals = ''] = scaled.exec(number) ?? [];
  if (units === undefined) return unreadNumber(number);
  if (units !== '0' && decimals.length === 3) return refused('number_ambiguous');
  const exact = decimals.replace(/(?<!0)0+$/, '');
  return exact.length > zeros
    ? refused('number_not_whole')
    : amountOfDigits(units + exact.padEnd(zeros, '0'));
}

function partsOf(text: string, unit: ReadUnit): Parts | null {
  const [, number, scale] = (unit.kind === 'money' ? moneyInput : countInput).exec(text) ?? [];
  if (number === undefined) return null;
  return { number: number.trim(), zeros: scale === undefined ? 0 : (zerosOf[scale] ?? 0) };
}

/** Takes the unit's own noun off the end: `1.758 kişi` where persons are counted. */
function withoutNoun(text: string, { kind, noun }: ReadUnit): string {
  const word = noun === undefined ? '' : lower(plainDigits(noun.tr));
  if (kind !== 'count' || !/^\p{L}/u.test(word) || !text.endsWith(word)) return text;
  const number = text.slice(0, -word.length);
  return /\d ?$/.test(number) ? number.trim() : text;
}

function problemOf(text: string): FigureProblem {
  if (negative.test(text)) return 'number_negative';
  if (noNumber.test(text) || noNumberWords.has(text)) return 'number_absent';
  if (below.test(text)) return 'number_below';
  if (!/^[\d.,' ]+$/.test(text) || !/\d/.test(text)) return 'number_unreadable';
  return malformed.test(text) ? 'number_malformed' : 'number_ambiguous';
}

/**
 * Reads a figure as typed or pasted. Whatever could mean two things is refused, never guessed: `1,758`, `1.7`
 * and `0,5` as a count; `1.758 milyon` as money; two cells at once. `100,6 milyon`, `100.600.000 TL` and
 * `100600000` are the same money.
 */
export function readFigure(input: string, unit: ReadUnit): FigureReading {
  const plain = lower(plainDigits(input));
  if (plain === '') return refused('value_missing');
  if (several.test(plain)) return refused('number_several');
  const text = withoutNoun(plain.replace(/\s+/gu, ' '), unit);
  const parts = partsOf(text, unit);
  if (parts === null) return refused(problemOf(text));
  if (unit.kind === 'count') return readWhole(parts.number) ?? unreadNumber(parts.number);
  return parts.zeros > 0 ? readScaled(parts) : readLiras(parts.number);
}

/** Gives the issue of an input that could not be read; its words fit money or counts. */
export function misreadIssue(field: string, problem: Problem, { kind }: ReadUnit): Issue {
  return kind === 'money' ? { field, problem, context: { unit: kind } } : { field, problem };
}
