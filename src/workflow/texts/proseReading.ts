import { readSentence, readRichText } from '@/domain/booklet/readRichText';
import type { Paragraph } from '@/domain/booklet/text';
import type { Issue } from '@/domain/issue';

/** Reads the rich texts of one document and gathers every issue; an absent text reads as an empty one. */
export interface ProseReader {
  readonly paragraphs: (json: unknown, field: string) => readonly Paragraph[];
  readonly sentence: (json: unknown, field: string) => Paragraph;
  readonly issues: Issue[];
}

/** Makes a reader for one document, which collects the issues of all it reads. */
export function proseReader(): ProseReader {
  const issues: Issue[] = [];
  return {
    issues,
    paragraphs: (json, field) => {
      const reading = readRichText(json ?? null, field);
      issues.push(...reading.issues);
      return reading.paragraphs;
    },
    sentence: (json, field) => {
      const reading = readSentence(json ?? null, field);
      issues.push(...reading.issues);
      return reading.paragraph;
    },
  };
}
