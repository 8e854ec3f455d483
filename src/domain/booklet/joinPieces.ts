import { capitalised, lower } from '../turkish/casing';
import { approximately } from '../turkish/grammarWords';
import { noBreakSpace } from '../turkish/marks';
import type { ComposedParagraph, Run } from './composed';
import type { Piece } from './pieces';

function beginsSentence(before: string): boolean {
  return before === '' || /[.!?]\s$/u.test(before);
}

/** The word of approximation that the metric asks for; none where the writer has put it already. */
function approximation(piece: Piece, before: string): string {
  if (!piece.approximate || lower(before).trimEnd().endsWith(approximately)) return '';
  return `${beginsSentence(before) ? capitalised(approximately) : approximately} `;
}

/** A counted noun stays with its numeral; where a clause was dropped, one of its two spaces goes. */
function joined(text: string, previous: Piece | undefined): string {
  if (previous === undefined) return text.trimStart();
  if (previous.counts) return text.replace(/^ (?=\p{L})/u, noBreakSpace);
  return /\s$/u.test(previous.text) ? text.trimStart() : text;
}

function spaced(pieces: readonly Piece[]): readonly Piece[] {
  const placed: Piece[] = [];
  for (const piece of pieces) {
    const before = placed.map(({ text }) => text).join('');
    const word = approximation(piece, before);
    if (word !== '') placed.push({ ...piece, text: word, emphasis: false, metric: null, counts: false });
    const text = joined(piece.text, placed.at(-1));
    if (text !== '') placed.push({ ...piece, text });
  }
  return placed;
}

/** One run for neighbours that look alike; a figure keeps a run of its own. */
function merged(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((done, run) => {
    const last = done.at(-1);
    const alike = last?.metric === null && run.metric === null && last.emphasis === run.emphasis;
    return alike ? [...done.slice(0, -1), { ...last, text: last.text + run.text }] : [...done, run];
  }, []);
}

function trimmedEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.trimEnd();
  return text === '' ? trimmedEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/** Pieces as the finished runs of a sentence, with its spaces set. */
export function joinPieces(pieces: readonly Piece[]): ComposedParagraph {
  return trimmedEnd(merged(spaced(pieces).map(({ text, emphasis, metric }) => ({ text, emphasis, metric }))));
}

/** Gives the words of runs, without emphasis. */
export function plainText(runs: ComposedParagraph): string {
  return runs.map(({ text }) => text).join('');
}
