import type { FrontMatter, Section, SectionPart } from '@/domain/booklet/text';
import type { Section as StoredSection } from '@/payload-types';
import { constantCopies, statementCopy } from './statementCopy';
import type { ProseReader } from './proseReading';
import { keyOf } from './relationKey';

/** Key of the one document of `sections` that is the covers and the opening statement. */
export const frontKey = 'front';

/** The front matter as inert JSON. */
export function frontCopy(stored: StoredSection, read: ProseReader): FrontMatter {
  return {
    issuer: stored.issuer ?? '',
    department: stored.department ?? '',
    bookletTitle: stored.bookletTitle ?? '',
    openingTitle: stored.openingTitle ?? '',
    opening: read.paragraphs(stored.opening, 'opening'),
    backCover: read.paragraphs(stored.backCover, 'backCover'),
  };
}

/** A section as inert JSON. */
export function sectionCopy(stored: StoredSection, read: ProseReader): Section {
  return {
    key: stored.id,
    number: stored.number ?? 0,
    title: read.sentence(stored.title, 'title'),
    opening: read.paragraphs(stored.opening, 'opening'),
    parts: (stored.parts ?? []).map((part, index) => partCopy(part, `parts.${String(index)}`, read)),
    constants: constantCopies(stored.constants),
  };
}

function partCopy(
  part: NonNullable<StoredSection['parts']>[number],
  field: string,
  read: ProseReader,
): SectionPart {
  switch (part.blockType) {
    case 'service':
      return { type: 'service', service: keyOf(part.service) };
    case 'heading':
      return { type: 'heading', heading: part.heading, text: read.paragraphs(part.text, `${field}.text`) };
    case 'statement':
      return { type: 'statement', statement: statementCopy(part, field, read) };
  }
}
