import type {
  ComposedBooklet,
  ComposedParagraph,
  ComposedPart,
  ComposedSection,
  ComposedStatement,
} from '@/domain/booklet/composed';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { frontColour, frontPage, type PageRule, sectionColour, sectionPage } from './styleRules';
import type { PartLines } from '@/domain/booklet/bookletLines';
import { erratumWords } from '@/messages/booklet/erratum';
import { anchors } from './anchors';
import {
  changeNote,
  publicationAddress,
  colophonRows,
  isWithdrawal,
  insteadInPrint,
  sampleMarkOf,
  verifyingLines,
  type BookletContent,
  type WithdrawalLines,
  type WrittenErratum,
} from './colophonRows';

/** A margin box cuts what does not fit: no word there is longer than this, and no text than the other. */
const [longestWord, longestText] = [28, 140];

/** Shortens a running text of unusual length, with an ellipsis in place of what is left out. */
function running(text: string): string {
  const words = text.split(' ').map((word) => shortened(word, longestWord));
  return shortened(words.join(' '), longestText);
}

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/** Gives head and foot of each named page: the running heads, and the mark of a sample. */
export function furniture(composed: ComposedBooklet, snapshot: Snapshot): readonly PageRule[] {
  const common = {
    headRight: running(`${composed.provinceName} · ${composed.editionCode}`),
    footLeft: running(words.runningBooklet(composed.provinceName, composed.bookletTitle)),
    footCentre: sampleMarkOf(snapshot) ?? '',
  };
  const sections = composed.sections.map((section) => ({
    ...common,
    name: sectionPage(section.number),
    colour: sectionColour(section.number),
    headLeft: running(`${words.section(section.number)} · ${section.title}`),
  }));
  const front = { ...common, name: frontPage, colour: frontColour, headLeft: running(composed.department) };
  return [front, ...sections];
}

type PageNumbers = Readonly<Record<string, number>>;

const plainText = (runs: ComposedParagraph): string => runs.map(({ text }) => text).join('');

function statementLines({ highlight, runs, carriedFrom }: ComposedStatement): readonly string[] {
  const said = highlight === null ? [plainText(runs)] : [highlight.number, highlight.caption];
  return carriedFrom.length === 0 ? said : [...said, words.carried(carriedFrom)];
}

function partLines(part: ComposedPart): readonly string[] {
  switch (part.type) {
    case 'service':
      return [part.name, ...part.description.map(plainText), ...part.statements.flatMap(statementLines)];
    case 'heading':
      return [part.heading, ...part.statements.flatMap(statementLines), ...part.text.map(plainText)];
    case 'statement':
      return statementLines(part.statement);
  }
}

function sectionLines({ key, number, title, opening, parts }: ComposedSection): PartLines {
  return { key, lines: [String(number), title, ...opening.map(plainText), ...parts.flatMap(partLines)] };
}

function contentsLines(sections: readonly ComposedSection[], pageNumbers: PageNumbers): readonly string[] {
  const page = (id: string): string => String(pageNumbers[id] ?? '');
  return sections.flatMap(({ number, title, parts }) => [
    `${number}. ${title}`,
    page(anchors.section(number)),
    ...parts.flatMap((part) => (part.type === 'service' ? [part.name, page(anchors.service(part.key))] : [])),
  ]);
}

function changeLines({ snapshot, publicOrigin = '' }: BookletContent): readonly string[] {
  const note = changeNote(snapshot);
  if (note === null) return [];
  const { changes } = words;
  const { title, intro, reason, mended, rows, erratum, withdrawal } = note;
  const table =
    rows.length === 0 ? [changes.none] : [changes.metric, changes.before, changes.after, ...rows.flat()];
  return [
    title,
    intro,
    ...(withdrawal === null ? [] : withdrawalLines(withdrawal, publicOrigin)),
    ...(reason === null ? [] : [changes.reason, reason]),
    ...mended,
    ...(isWithdrawal(snapshot) ? [] : [changes.caption, ...table]),
    ...(erratum === null ? [] : erratumLines(erratum)),
  ];
}

function erratumLines({ title, against, entries }: WrittenErratum): readonly string[] {
  const said = entries.flatMap(({ place, sentences }) => [place, ...sentences]);
  return [title, against, ...(said.length === 0 ? [erratumWords.tr.empty] : said)];
}

function withdrawalLines({ signed, notice, instead }: WithdrawalLines, origin: string): readonly string[] {
  const way = instead === null ? [] : [insteadInPrint(instead, origin)];
  return [signed, words.changes.withdrawal.title, notice, ...way];
}

function colophonLines(content: BookletContent): readonly string[] {
  const rows = colophonRows(content).flatMap(({ label, value }) => [label, value]);
  return [words.colophon.title, ...rows, ...verifyingLines(content)];
}

function innerParts(content: BookletContent, pageNumbers: PageNumbers): readonly PartLines[] {
  const { composed, snapshot } = content;
  if (isWithdrawal(snapshot)) return [];
  return [
    { key: 'opening', lines: [composed.openingTitle, ...composed.opening.map(plainText)] },
    { key: 'contents', lines: [words.contents, ...contentsLines(composed.sections, pageNumbers)] },
    ...composed.sections.map(sectionLines),
  ];
}

/**
 * Lists the lines that the printed booklet must hold, part by part and in reading order, made from the
 * composed words and never from the HTML. Running heads are `bookletFurniture`.
 */
export function bookletExpectedText(content: BookletContent, pageNumbers: PageNumbers): readonly PartLines[] {
  const { composed, snapshot } = content;
  const mark = [sampleMarkOf(snapshot)].filter((line) => line !== null);
  const { issuer, department, provinceCapitals, bookletTitle, monthYear } = composed;
  const editionLines = [
    monthYear,
    words.coverEdition(composed.editionCode),
    ...(isWithdrawal(snapshot) ? [words.coverWithdrawal] : []),
  ];
  const cover = [issuer, department, provinceCapitals, bookletTitle, ...editionLines];
  return [
    { key: 'cover', lines: [...cover, ...mark] },
    { key: 'changes', lines: changeLines(content) },
    ...innerParts(content, pageNumbers),
    { key: 'colophon', lines: colophonLines(content) },
    { key: 'backCover', lines: [...composed.backCover.map(plainText), ...mark] },
  ];
}

/** Lists the texts of the margin boxes beside the page's own number. */
export function bookletFurniture({ composed, snapshot }: BookletContent): readonly string[] {
  const texts = furniture(composed, snapshot).flatMap((rule) => [
    rule.headLeft,
    rule.headRight,
    rule.footLeft,
    rule.footCentre,
  ]);
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Lists bookmarks in order: cover, note, opening, contents, sections with their parts, colophon. */
export function bookletBookmarks(content: BookletContent): readonly string[] {
  const { composed, snapshot } = content;
  const note = changeNote(snapshot);
  const sections = composed.sections.flatMap(({ number, title, parts }) => [
    `${number} ${title}`,
    ...parts.flatMap((part) => {
      if (part.type === 'service') return [part.name];
      return part.type === 'heading' ? [part.heading] : [];
    }),
  ]);
  return [
    `${composed.provinceCapitals} ${composed.bookletTitle}`,
    ...(note === null ? [] : [note.title]),
    ...(isWithdrawal(snapshot) ? [] : [composed.openingTitle, words.contents, ...sections]),
    words.colophon.title,
  ];
}

/** Lists the words that the booklet's drawings have for those who do not see them: charts, and the code of the address. */
export function bookletAlternatives(content: BookletContent): readonly string[] {
  const { glance, lead, sections } = content.composed;
  const blocks = [
    ...lead,
    ...glance.blocks,
    ...sections.flatMap(({ blocks: own, parts }) => [...own, ...parts.flatMap((part) => part.blocks)]),
  ];
  const charts = [...blocks.flatMap((block) => block.charts), ...glance.places.map(({ chart }) => chart)];
  const address = publicationAddress(content);
  return [...charts.map(({ alt }) => alt), ...(address === null ? [] : [words.colophon.qrLabel(address)])];
}
