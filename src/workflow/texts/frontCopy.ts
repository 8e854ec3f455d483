import type { Bilingual } from '@/domain/bilingual';
import type { Contact, FrontMatter, Licence } from '@/domain/booklet/text';
import type { DerivedPlan } from '@/domain/derived/plan';
import type { Section as StoredSection } from '@/payload-types';
import type { ProseReader } from './proseReading';
import { relationKeyOf } from './textFacts';

/** Copies the front matter as inert JSON. */
export function frontCopy(stored: StoredSection, read: ProseReader): FrontMatter {
  return {
    issuer: stored.issuer ?? '',
    department: stored.department ?? '',
    bookletTitle: stored.bookletTitle ?? '',
    openingTitle: stored.openingTitle ?? '',
    opening: read.paragraphs(stored.opening, 'opening'),
    backCover: read.paragraphs(stored.backCover, 'backCover'),
    contact: contactCopy(stored.contact),
    licence: licenceCopy(stored.licence),
    issn: told(stored.issn),
    sources: read.paragraphs(stored.sources, 'sources'),
    derived: planCopy(stored.derived),
  };
}

const told = (words: string | null | undefined): string | null =>
  words === undefined || words === '' ? null : words;

function contactCopy(stored: StoredSection['contact']): Contact {
  const { telephone, email, web, address } = stored ?? {};
  return { telephone: told(telephone), email: told(email), web: told(web), address: told(address) };
}

/** Terms without an address or a name are none. */
function licenceCopy(stored: StoredSection['licence']): Licence | null {
  const [name, url] = [told(stored?.name), told(stored?.url)];
  return name === null || url === null ? null : { name, url };
}

type StoredPlan = NonNullable<StoredSection['derived']>;

const keysOf = (related: StoredPlan['highlights']): readonly string[] => (related ?? []).map(relationKeyOf);

/** Copies a text that may be left out in both languages; null where it is. */
export function perhapsBilingual(
  stored: { tr?: string | null; en?: string | null } | undefined,
): Bilingual | null {
  const [tr, en] = [told(stored?.tr), told(stored?.en)];
  return tr === null && en === null ? null : { tr: tr ?? '', en: en ?? '' };
}

/** Copies the plan of derived numbers as inert JSON. */
export function planCopy(stored: StoredSection['derived']): DerivedPlan {
  return {
    ratios: (stored?.ratios ?? []).map(({ key, label, form, place, ...ratio }) => ({
      key,
      label: { tr: label.tr, en: label.en },
      numerator: keysOf(ratio.numerator),
      denominator: keysOf(ratio.denominator),
      form,
      unit: form === 'percent' ? null : perhapsBilingual(ratio.unit),
      note: perhapsBilingual(ratio.note),
      place: place ?? false,
    })),
    partitions: (stored?.partitions ?? []).map(({ key, label, total, parts }) => ({
      key,
      label: { tr: label.tr, en: label.en },
      total: total ? relationKeyOf(total) : null,
      parts: keysOf(parts),
    })),
    highlights: keysOf(stored?.highlights),
    lead: keysOf(stored?.lead),
    namedSums: stored?.namedSums ?? false,
  };
}
