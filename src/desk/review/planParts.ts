import type { Bilingual, Locale } from '@/domain/bilingual';
import type { FrontMatter } from '@/domain/booklet/text';
import type { DerivedPlan, Partition, Ratio } from '@/domain/derived/plan';
import { collectionWords } from '@/messages/payload/collections';
import { fieldNames } from '@/messages/payload/fieldNames';

/** What metrics are called, and the reader's language. */
interface Named {
  readonly locale: Locale;
  readonly metrics: Readonly<Record<string, Bilingual>>;
}

interface Part {
  readonly heading: string;
  readonly text: string;
}

const lines = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n');

const both = (text: Bilingual | null): string => (text === null ? '' : `${text.tr} · ${text.en}`);

function labelsOf(keys: readonly string[], { locale, metrics }: Named): string {
  return keys.map((key) => metrics[key]?.[locale] ?? key).join(' + ');
}

function ratioText(ratio: Ratio, named: Named): string {
  const { ratioForms } = collectionWords[named.locale];
  const rule = `${labelsOf(ratio.numerator, named)} / ${labelsOf(ratio.denominator, named)}`;
  const place = ratio.place ? fieldNames[named.locale].ratioPlace : null;
  return lines([both(ratio.label), rule, ratioForms[ratio.form], both(ratio.unit), both(ratio.note), place]);
}

function partitionText({ label, total, parts }: Partition, named: Named): string {
  const whole = total === null ? '' : `${labelsOf([total], named)} = `;
  return lines([both(label), whole + labelsOf(parts, named)]);
}

/** Lists what the front matter derives, a piece for each ratio and whole, in the words of its form. */
function derivedParts(derived: DerivedPlan, named: Named): readonly Part[] {
  const names = fieldNames[named.locale];
  const list = (keys: readonly string[]): string => keys.map((key) => labelsOf([key], named)).join('\n');
  return [
    { heading: names.highlights, text: list(derived.highlights) },
    { heading: names.lead, text: list(derived.lead) },
    ...derived.ratios.map((ratio) => ({
      heading: `${names.ratio} · ${ratio.key}`,
      text: ratioText(ratio, named),
    })),
    ...derived.partitions.map((partition) => ({
      heading: `${names.partition} · ${partition.key}`,
      text: partitionText(partition, named),
    })),
    { heading: names.namedSums, text: derived.namedSums ? '✓' : '' },
  ];
}

/** Lists what the front matter says besides its texts. */
export function planParts(
  { contact, licence, issn, derived }: Pick<FrontMatter, 'contact' | 'licence' | 'issn' | 'derived'>,
  named: Named,
): readonly Part[] {
  const names = fieldNames[named.locale];
  const { telephone, email, web, address } = contact;
  return [
    { heading: names.contact, text: lines([telephone, email, web, address]) },
    { heading: names.licence, text: licence === null ? '' : lines([licence.name, licence.url]) },
    { heading: names.issn, text: issn ?? '' },
    ...derivedParts(derived, named),
  ];
}
