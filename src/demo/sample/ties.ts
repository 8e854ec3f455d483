import { between } from './random';

/** A province's amounts in one edition, by metric. */
export type Amounts = Readonly<Record<string, number>>;
type Tie = (amounts: Amounts, key: string) => Amounts;

/** The amounts with one replaced; one that is not asked of the province stays out. */
function replaced(amounts: Amounts, metric: string, amount: number): Amounts {
  return Object.hasOwn(amounts, metric) ? { ...amounts, [metric]: amount } : amounts;
}

function amountIn(amounts: Amounts, metric: string): number {
  return amounts[metric] ?? 0;
}

/** A whole is the sum of those of its parts that are asked of the province. */
function sum(whole: string, parts: readonly string[]): Tie {
  return (amounts) =>
    replaced(
      amounts,
      whole,
      parts.reduce((total, part) => total + amountIn(amounts, part), 0),
    );
}

/** So many people in each home. */
function perHome(people: string, homes: string, [low, high]: readonly [number, number]): Tie {
  return (amounts, key) =>
    replaced(amounts, people, Math.floor(amountIn(amounts, homes) * between(`${key}:${people}`, low, high)));
}

/** No people where there is no institution, and some where there is one. */
function together(people: string, institutions: string): Tie {
  return (amounts) =>
    replaced(amounts, people, amounts[institutions] === 0 ? 0 : Math.max(1, amountIn(amounts, people)));
}

function atMost(smaller: string, larger: string): Tie {
  return (amounts) =>
    replaced(amounts, smaller, Math.min(amountIn(amounts, smaller), amountIn(amounts, larger)));
}

/** No child without a family, and no family without a child. */
const fosterFamilies: Tie = (amounts, key) => {
  const share = between(`${key}:koruyucu-aile`, 0.6, 0.95);
  return replaced(amounts, 'koruyucu-aile-aile', Math.ceil(amountIn(amounts, 'koruyucu-aile-cocuk') * share));
};

const ties: readonly Tie[] = [
  perHome('cocuk-evleri-cocuk', 'cocuk-evleri-ev', [5, 7]),
  perHome('umut-evi-kisi', 'umut-evi-ev', [3, 6]),
  together('ces-cocuk', 'ces-kurulus'),
  together('codem-cocuk', 'codem-kurulus'),
  together('kres-ucretsiz-cocuk', 'kres-kurulus'),
  together('finansal-okuryazarlik-kisi', 'finansal-okuryazarlik-etkinlik'),
  together('yatili-bakim-kisi', 'yatili-bakim-merkez'),
  together('ozel-engelli-bakim-kisi', 'ozel-engelli-bakim-merkez'),
  together('huzurevi-kisi', 'huzurevi-kurulus'),
  together('ozel-huzurevi-kisi', 'ozel-huzurevi-kurulus'),
  sum('kurum-bakimi-cocuk', ['cocuk-evleri-cocuk', 'ces-cocuk', 'codem-cocuk']),
  sum('sonim-toplam', ['sonim-kadin', 'sonim-erkek', 'sonim-cocuk']),
  fosterFamilies,
  atMost('sosyal-yardim-tutar', 'sosyal-yardim-kaynak'),
];

/** Ties the amounts by every identity and bound of the checks; `key` decides the random parts. */
export function tied(amounts: Amounts, key: string): Amounts {
  return ties.reduce((held, tie) => tie(held, key), amounts);
}
