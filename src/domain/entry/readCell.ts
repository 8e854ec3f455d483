import type { Absence } from '../figures/figureValue';
import { readFigure, type FigureProblem, type ReadUnit } from '../figures/readFigure';
import { plainDigits } from '../turkish/formatNumber';
import { lower, searchKey } from '../turkish/letters';

/** Why a text is not understood. */
export type Unclear =
  | FigureProblem
  | 'spreadsheet_error'
  | 'date'
  | 'shortened'
  | 'too_narrow'
  | 'percent'
  | 'scale'
  | 'too_long';

/** A way to understand a text that could not be taken as it is: offered, never taken by itself. */
export type Offer = { readonly kind: 'number'; readonly input: string } | { readonly kind: Absence };

/** What the text of a value cell means. */
export type CellReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly amount: number; readonly words: string }
  | { readonly kind: Absence }
  | { readonly kind: 'unclear'; readonly problem: Unclear; readonly offers: readonly Offer[] };

/** The names of the absences: the first is what the desk says and copies. A name is no guess; a sign is. */
export const absenceNames: Readonly<
  Record<Absence, { readonly tr: readonly string[]; readonly en: readonly string[] }>
> = {
  not_reported: { tr: ['Bildirilmedi'], en: ['Not reported'] },
  not_applicable: { tr: ['İl için geçerli değil', 'Uygulanmaz'], en: ['Not applicable'] },
  suppressed: { tr: ['Açıklanmıyor', 'Gizli'], en: ['Not disclosed', 'Suppressed'] },
};

const namedAbsences: ReadonlyMap<string, Absence> = new Map(
  (Object.keys(absenceNames) as Absence[]).flatMap((absence) =>
    [...absenceNames[absence].tr, ...absenceNames[absence].en].map((name) => [searchKey(name), absence]),
  ),
);

/** Finds the absence that a text names, in Turkish or English; null for another text. */
export function absenceNamed(text: string): Absence | null {
  return namedAbsences.get(searchKey(text)) ?? null;
}

/** Reads the text of a value cell as it is typed or pasted. What could mean two things comes with offers. */
export function readCell(text: string, unit: ReadUnit): CellReading {
  const plain = lower(plainDigits(text));
  if (plain === '') return { kind: 'empty' };
  const named = /^\p{L}[\p{L} ]*$/u.test(plain) ? absenceNamed(plain) : null;
  if (named !== null) return { kind: named };
  const reading = readFigure(text, unit);
  if (reading.ok) return { kind: 'number', amount: reading.amount, words: reading.words };
  const problem = oddness(plain) ?? reading.problem;
  return { kind: 'unclear', problem, offers: offersFor(plain, { problem, unit }) };
}

const months = new Set(
  ('oca,şub,mar,nis,may,haz,tem,ağu,eyl,eki,kas,ara,' + 'jan,feb,apr,jun,jul,aug,sep,oct,nov,dec').split(','),
);

/** `1.Oca`, `05-Ağu-24`, `Oca.24`. */
function isNamedDay(plain: string): boolean {
  const found = /^(?:\d{1,2}[. -])?(\p{L}{3,10})(?:[. -]\d{2,4})?$/u.exec(plain);
  return found !== null && /\d/.test(plain) && months.has((found[1] ?? '').slice(0, 3));
}

/** What spreadsheets leave in the place of a number, each by its look. */
const oddities: readonly (readonly [Unclear, RegExp])[] = [
  ['too_narrow', /^#{2,}$/],
  ['spreadsheet_error', /^#[\p{L}\d/]+[!?]?$|^(?:err|hata)[:.]? ?\d{3}$/u],
  [
    'date',
    /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$|^(?:19|20)\d\d-\d\d-\d\d$|^(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d$/,
  ],
  ['shortened', /^\d(?:[.,]\d+)?e\+?\d+$/],
  ['percent', /^% ?\d|\d ?%$/],
];

function oddness(plain: string): Unclear | null {
  if (isNamedDay(plain)) return 'date';
  return oddities.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const zero: Offer = { kind: 'number', input: '0' };
const unreported: Offer = { kind: 'not_reported' };
const notApplicable: Offer = { kind: 'not_applicable' };
const suppressed: Offer = { kind: 'suppressed' };

/** Signs and words in the place of a number, with what they mostly mean first. */
const signs: readonly (readonly [RegExp, readonly Offer[]])[] = [
  [
    /^(?:[.…]{2,}|…|\?+|(?:veri|bilgi|kayıt) yok|bilinm\p{L}+|bildirilme\p{L}+)$/u,
    [unreported, notApplicable],
  ],
  [/^x+$/, [notApplicable, suppressed, unreported]],
  [/^(?:\p{Pd}|[−˗⁻])+$|^(?:yok|yoktur|hiç|hiç yok|sayı yok|boş)$/u, [zero, notApplicable, unreported]],
  [/^(?:\/|n\/?a|değil|geçerli değil|uygulanm\p{L}+)$/u, [notApplicable, unreported]],
];

function offersFor(
  plain: string,
  { problem, unit }: { readonly problem: Unclear; readonly unit: ReadUnit },
): readonly Offer[] {
  if (problem === 'number_below') return [suppressed];
  if (problem === 'spreadsheet_error') return [unreported, notApplicable];
  if (problem === 'number_absent') {
    return signs.find(([pattern]) => pattern.test(plain))?.[1] ?? [unreported, notApplicable];
  }
  const readable = rewritings.flatMap((rewrite) => rewrite(plain, unit) ?? []);
  const offers = [...new Set(readable)].filter((input) => readFigure(input, unit).ok);
  return problem === 'date' || problem === 'percent' || problem === 'shortened'
    ? []
    : offers.map((input) => ({ kind: 'number', input }));
}

type Rewriting = (plain: string, unit: ReadUnit) => string | null;

/** Ways in which people and foreign programs write a number; each is offered where it then can be read. */
const rewritings: readonly Rewriting[] = [
  // Letters that look like digits: 1.O12, l2.
  (plain) => (/^[\d., oılıi]+$/.test(plain) && /\d/.test(plain) ? withDigits(plain) : null),
  // English groups: 1,758 and 100,600,000.00.
  (plain) => (/^\d{1,3}(?:,\d{3})+(?:\.0+)?$/.test(plain) ? english(plain) : null),
  // No decimals at all, written out: 1.758,00 and 1758.0.
  (plain) => /^(\d[\d.]*),0+$/.exec(plain)?.[1] ?? /^(\d{1,3}|\d{4,})\.0{1,2}$/.exec(plain)?.[1] ?? null,
  // Lira with kuruş, which are not kept.
  (plain, { kind }) =>
    kind === 'money' ? (/^(\d[\d.]*),\d{2}(?: ?(?:tl|₺))?$/.exec(plain)?.[1] ?? null) : null,
  (plain) => /^0+([1-9]\d*)$/.exec(plain)?.[1] ?? null,
  // An English decimal before a scale: 112.45 milyon.
  (plain) => (/^\d+\.(?:\d{1,2}|\d{4,}) ?\p{L}/u.test(plain) ? plain.replace('.', ',') : null),
  // Words and marks around a number; those that tell a scale are part of it.
  (plain) => withoutWords(plain),
];

function withDigits(plain: string): string {
  return plain.replaceAll('o', '0').replace(/[lıi]/g, '1');
}

function english(plain: string): string {
  return plain.replace(/\.0+$/, '').replaceAll(',', '.');
}

function withoutWords(plain: string): string | null {
  const bare = plain
    .replace(/^(?:yaklaşık|toplam|[~≈]) ?/u, '')
    .replace(/(?<![*†¹²³])[*†¹²³]+$/u, '')
    .trimEnd();
  const noun = /^(\d[\d., ]*) ?(\p{L}+)(?: \p{L}+)*$/u.exec(bare);
  if (noun === null) return bare;
  return /^(?:bin|m|mn|mr|k|milyon|milyar|trilyon)$/.test(noun[2] ?? '') ? null : (noun[1] ?? '').trim();
}
