import type { Issue } from '../issue';
import { lower, searchKey } from './letters';

/** Short and former names, which no official text uses, and towns by which the province is often meant. */
const otherNames: Readonly<
  Record<string, { readonly short?: readonly string[]; readonly towns?: readonly string[] }>
> = {
  Afyonkarahisar: { short: ['Afyon'] },
  Gaziantep: { short: ['Antep', 'G.Antep'] },
  Hatay: { towns: ['Antakya'] },
  Kahramanmaraş: { short: ['Maraş', 'K.Maraş'] },
  Kocaeli: { towns: ['İzmit'] },
  Mersin: { short: ['İçel'] },
  Sakarya: { towns: ['Adapazarı'] },
  Şanlıurfa: { short: ['Urfa', 'Ş.Urfa'] },
  Tunceli: { short: ['Dersim'] },
};

export interface NamedProvince {
  /** `01`–`81`. */
  readonly plate: string;
  readonly name: string;
}

/** A name as it is compared: `K. Maraş`, `Kahraman Maraş` and `KAHRAMANMARAS` have no spaces and no accents. */
const squeezed = (text: string): string => searchKey(text).replaceAll(' ', '');

const namesOf = ({ name }: NamedProvince): readonly string[] =>
  [name, ...(otherNames[name]?.short ?? [])].map(squeezed);

const townsOf = ({ name }: NamedProvince): readonly string[] => (otherNames[name]?.towns ?? []).map(squeezed);

/** Gives the folded names by which a search finds a province: its own, shortened and former ones, and its town's. */
export function searchNames({ name }: Pick<NamedProvince, 'name'>): readonly string[] {
  const { short = [], towns = [] } = otherNames[name] ?? {};
  return [...new Set([name, ...short, ...towns].map(searchKey))];
}

/** Tells whether what is searched for is part of a name of a province or its town, or its plate: `6`, `icel`. */
export function isFoundBy(province: NamedProvince, typed: string): boolean {
  const wanted = squeezed(typed);
  if (/^\d+$/.test(wanted)) return province.plate === wanted.padStart(2, '0');
  return [...namesOf(province), ...townsOf(province)].some((name) => name.includes(wanted));
}

/** Finds the province that is called so, in any spelling, shortened too; undefined for none, and for a town. */
export function provinceCalled<T extends NamedProvince>(
  typed: string,
  provinces: readonly T[],
): T | undefined {
  const wanted = squeezed(typed);
  return wanted === '' ? undefined : provinces.find((province) => namesOf(province).includes(wanted));
}

/** Words that are no province, though they fold to one's name. */
const ordinaryWords = new Set(['bölü']);

/** Gives the official name that a word, or two words together, stand for without spelling it; null otherwise. */
type MeantName = (typed: string) => string | null;

/** Looks the names up by their folded forms: a text has many words, and there are 81 of them. */
function meantNames(provinceNames: readonly string[]): MeantName {
  const spelt = new Set(provinceNames.map(lower));
  const folded = new Map(provinceNames.map((name) => [squeezed(name), name]));
  // Written as a name only: `afyon` is a plant, too.
  const short = new Map(
    provinceNames.flatMap((name) => (otherNames[name]?.short ?? []).map((each) => [each, name] as const)),
  );
  return (typed) => {
    const word = lower(typed);
    if (ordinaryWords.has(word) || spelt.has(word)) return null;
    return folded.get(squeezed(typed)) ?? short.get(typed) ?? null;
  };
}

/**
 * Finds names of provinces that are misspelt (`İğdir`, `sirnak`), split (`Şanlı Urfa`) or shortened (`Urfa`,
 * `K.Maraş`), each once.
 */
export function misspeltProvinces(
  text: string,
  provinceNames: readonly string[],
  field: string,
): readonly Issue[] {
  const meantName = meantNames(provinceNames);
  const pairs = [...text.matchAll(/(?=(?<!\p{L})(\p{Lu}\p{L}*(?:\. ?| )\p{Lu}\p{L}*))/gu)].map(
    ([, pair = '']) => pair,
  );
  const split = pairs.filter((pair) => meantName(pair.replace('. ', '.')) !== null);
  const rest = split.reduce((left, pair) => left.replaceAll(pair, ' '), text);
  const words = [...new Set([...split, ...(rest.match(/\p{L}+/gu) ?? [])])];
  return words.flatMap((word) => {
    const name = meantName(word.replace('. ', '.'));
    return name === null ? [] : [{ field, problem: 'province_misspelt', context: { word, name } }];
  });
}
