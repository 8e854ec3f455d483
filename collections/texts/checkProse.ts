import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { moveIn } from '@/access/stateCapability';
import { metricsOf } from '@/domain/booklet/source';
import { readRichText } from '@/domain/booklet/readRichText';
import type { Inline, Paragraph } from '@/domain/booklet/text';
import type { Issue } from '@/domain/issue';
import { lintTurkish } from '@/domain/turkish/letters';
import { misspeltProvinces } from '@/domain/turkish/provinceNames';
import { systemFieldNames } from '../fields/systemFields';
import { refusal } from '../refusal';
import { linesIn, prosesIn } from './proseIn';

/**
 * Reads every text of the document as the press will: refuses typed digits, letters that are not Turkish and
 * misspelt provinces, and notes which metrics are used.
 */
export const checkProse: CollectionBeforeChangeHook = async ({ data, req, collection, context }) => {
  if (moveIn(context) !== null) return data;
  const content = contentOf(data);
  const provinceNames = await namesOfProvinces(req);
  const lint = (words: string, path: string): readonly Issue[] => [
    ...lintTurkish(words, path),
    ...misspeltProvinces(words.normalize('NFC'), provinceNames, path),
  ];
  const readings = prosesIn(content).map(({ path, json }) => {
    const { paragraphs, issues } = readRichText(json, path);
    // Forms know fields, not the nodes inside them.
    return {
      paragraphs,
      issues: [...issues, ...lint(wordsOf(paragraphs), path)].map((issue): Issue => ({
        ...issue,
        field: path,
      })),
    };
  });
  const issues = [
    ...readings.flatMap((reading) => reading.issues),
    ...linesIn(content).flatMap(({ path, words }) => lint(words, path)),
  ];
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  const metricsUsed = metricsOf(readings.flatMap(({ paragraphs }) => paragraphs));
  return hasMetricsUsed(collection.slug) ? { ...data, metricsUsed: [...metricsUsed] } : data;
};

/** The approved copy beside the content was checked when it was content. */
function contentOf(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const system: readonly string[] = systemFieldNames;
  return Object.fromEntries(Object.entries(data).filter(([name]) => !system.includes(name)));
}

function hasMetricsUsed(collection: string): boolean {
  return collection === 'services' || collection === 'sections';
}

async function namesOfProvinces(req: PayloadRequest): Promise<readonly string[]> {
  const docs = await readAll(req, 'provinces', { select: { name: true } });
  return docs.map(({ name }) => name);
}

/** The words a writer typed, with a space where a value stands. */
function wordsOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.map(typedIn).join('')).join('\n');
}

function typedIn(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'clause' ? inline.content.map(typedIn).join('') : ' ';
}
