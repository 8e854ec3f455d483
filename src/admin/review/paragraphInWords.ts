import type { Bilingual, Locale } from '@/domain/bilingual';
import type { Inline, Paragraph } from '@/domain/booklet/text';
import type { Suffix } from '@/domain/turkish/suffix';
import { collectionWords } from '@/messages/payload/collections';
import { reviewWords } from '@/messages/desk/review';

/** What a text's blanks are called. */
export interface Blanks {
  readonly locale: Locale;
  readonly metrics: Readonly<Record<string, Bilingual>>;
}

/** A writer's paragraph with its blanks named in square brackets, since no province fills them here. */
export function paragraphInWords(paragraph: Paragraph, blanks: Blanks): string {
  return paragraph.map((inline) => inlineInWords(inline, blanks)).join('');
}

function inlineInWords(inline: Inline, blanks: Blanks): string {
  const words = reviewWords[blanks.locale].texts;
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'figure':
      return `[${blanks.metrics[inline.metric]?.[blanks.locale] ?? inline.metric}${suffixed(inline.suffix, blanks)}]`;
    case 'edition':
      return `[${collectionWords[blanks.locale].editionFacts[inline.fact]}${suffixed(inline.suffix, blanks)}]`;
    case 'constant':
      return `[${inline.constant}${suffixed(inline.suffix, blanks)}]`;
    case 'province':
      return `[${words.province}]`;
    case 'clause':
      return `(${paragraphInWords(inline.content, blanks)})`;
  }
}

function suffixed(suffix: Suffix | null, { locale }: Blanks): string {
  return suffix === null ? '' : ` ${collectionWords[locale].suffixes[suffix]}`;
}
