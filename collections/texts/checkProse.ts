import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { moveIn } from '@/access/stateCapability';
import { metricsOf } from '@/domain/booklet/source';
import { readRichText } from '@/domain/booklet/readRichText';
import type { Inline, Paragraph } from '@/domain/booklet/text';
import type { Issue } from '@/domain/issue';
import { lintTurkish } from '@/domain/turkish/letters';
import { misspeltProvinces } from '@/domain/turkish/provinceNames';
import { signIssues, signIssuesIn } from '@/domain/turkish/signs';
import { systemFieldNames } from '../fields/systemFields';
import { refusal } from '../refusal';
import { linesIn, prosesIn } from './proseIn';

/**
 * Reads every text of the document as the press will: refuses typed digits, letters that are not Turkish, signs
 * that cannot be printed and misspelt provinces, and notes which metrics are used.
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
    const typed = lint(wordsOf(paragraphs), path);
    const found = [...issues, ...typed, ...withoutLetters(signIssuesIn(paragraphs, path))];
    return { paragraphs, issues: found.map((issue): Issue => ({ ...issue, field: path })) };
  });
  const issues = [
    ...readings.flatMap((reading) => reading.issues),
    ...linesIn(content).flatMap(({ path, words, isTurkish }) =>
      isTurkish
        ? [...lint(words, path), ...withoutLetters(signIssues(words, path))]
        : signIssues(words, path),
    ),
  ];
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  const metricsUsed = metricsOf(readings.flatMap(({ paragraphs }) => paragraphs));
  return hasMetricsUsed(collection.slug) ? { ...data, metricsUsed: [...metricsUsed] } : data;
};

/** A foreign letter of a Turkish text is told once. */
const withoutLetters = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ context }) => context?.['kind'] !== 'letter');

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
