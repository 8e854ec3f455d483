import type { ComposedParagraph, ComposedStatement, Run } from '@/domain/booklet/composed';
import { plainText } from '@/domain/booklet/pieces';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { anchors } from '../anchors';
import type { Part } from './parts';

/** A child of a part's text column: a heading, which is never parted, or text in lines. */
export type Child =
  | {
      readonly kind: 'head';
      readonly level: 2 | 3 | 4;
      readonly look: 'opener' | 'group' | 'service';
      readonly id: string | null;
      /** Number of a section, then the words of the heading. */
      readonly lines: readonly string[];
      readonly icon: string | null;
    }
  | {
      readonly kind: 'text';
      readonly look: 'sentence' | 'body' | 'intro' | 'serif' | 'indented' | 'plain' | 'large' | 'notice';
      readonly runs: ComposedParagraph;
      readonly statement: ComposedStatement | null;
    };

const run = (text: string): Run => ({ text, emphasis: false, metric: null });

function statementText(statement: ComposedStatement): Child {
  const { highlight, runs, carriedFrom } = statement;
  const said = highlight === null ? runs : [run(`${highlight.number} ${highlight.caption}`)];
  const carried = carriedFrom.length === 0 ? [] : [run(` ${words.carried(carriedFrom)}`)];
  return { kind: 'text', look: 'sentence', runs: [...said, ...carried], statement };
}

const textOf =
  (look: 'body' | 'intro') =>
  (runs: ComposedParagraph): Child => ({ kind: 'text', look, runs, statement: null });

function openerChildren({
  section: { number, title, opening },
}: Extract<Part, { type: 'opener' }>): readonly Child[] {
  const head = { kind: 'head', level: 2, look: 'opener', id: anchors.section(number), icon: null } as const;
  return [{ ...head, lines: [String(number), title] }, ...opening.map(textOf('intro'))];
}

function serviceChildren({ level, service }: Extract<Part, { type: 'service' }>): readonly Child[] {
  const { key, name, icon, statements, description } = service;
  const head = { kind: 'head', level, look: 'service', icon, id: anchors.service(key) } as const;
  return [{ ...head, lines: [name] }, ...statements.map(statementText), ...description.map(textOf('body'))];
}

function groupChildren({
  group: { heading, statements, text },
}: Extract<Part, { type: 'group' }>): readonly Child[] {
  const head = { kind: 'head', level: 3, look: 'group', id: null, icon: null } as const;
  return [{ ...head, lines: [heading] }, ...statements.map(statementText), ...text.map(textOf('body'))];
}

/** Gives the children of a part's text column, in reading order; none where the part is never parted. */
export function childrenOf(part: Part): readonly Child[] {
  if (part.type === 'opener') return openerChildren(part);
  if (part.type === 'service') return serviceChildren(part);
  if (part.type === 'group') return groupChildren(part);
  if (part.type === 'statements') return part.statements.map(statementText);
  if (part.type !== 'paragraph') return [];
  return [{ kind: 'text', look: part.look, runs: part.runs, statement: null }];
}

/** A stretch of a child's text, counted in letters that are no blanks; `to` is null at the text's end. */
export interface Cut {
  readonly child: number;
  readonly from: number;
  readonly to: number | null;
}

/** The place in a text before its letter number `count`, blanks not counted; blanks before it belong to what precedes. */
function placeOf(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text[at] ?? '')) continue;
    if (seen === count) return at;
    seen += 1;
  }
  return text.length;
}

/** Gives a stretch of a paragraph's runs. */
export function cutRuns(runs: ComposedParagraph, { from, to }: Pick<Cut, 'from' | 'to'>): ComposedParagraph {
  const text = plainText(runs);
  const [start, end] = [placeOf(text, from), to === null ? text.length : placeOf(text, to)];
  let at = 0;
  return runs.flatMap((each) => {
    const begin = at;
    at += each.text.length;
    const cut = each.text.slice(Math.max(0, start - begin), Math.max(0, end - begin));
    return cut === '' ? [] : [cut === each.text ? each : { ...each, text: cut }];
  });
}

/** Gives the lines that a child prints, or a stretch of it. */
export function linesOfChild(child: Child, cut: Cut | null): readonly string[] {
  if (child.kind === 'head') return child.lines;
  return [plainText(cut === null ? child.runs : cutRuns(child.runs, cut))];
}
