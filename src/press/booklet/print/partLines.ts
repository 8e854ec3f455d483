import { blockLines } from '@/domain/booklet/bookletLines';
import { plainText } from '@/domain/booklet/pieces';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { printTexts } from '@/messages/booklet/print';
import {
  isWithdrawal,
  publicationAddress,
  sampleMarkOf,
  verifyingLines,
  type BookletContent,
} from '../colophonRows';
import { nextEdition } from './colophonFacts';
import { isOnMap, rowCell } from './bookWords';
import { backContact, bandOf, contactLines, coverFoot, officeLines } from './coverWords';
import type { Part } from './parts';
import { demonstration, legendRows, readingBoxes } from './readingWords';
import { honourLines, honourPlace } from './shown';

/** What lines are written from: the composed words, and the numbers of the pages on which ids stand. */
export interface LineSource {
  readonly content: BookletContent;
  readonly pageNumbers: Readonly<Record<string, number>>;
  /** Page of the note of changes. */
  readonly changesPage: number | null;
}

function coverLines({ content, changesPage }: LineSource): readonly string[] {
  const { composed, snapshot } = content;
  const { issuer, department, provinceCapitals, bookletTitle, monthYear, editionCode, lead } = composed;
  const band = bandOf(content, changesPage);
  const numbers = lead.flatMap(({ figures: [figure] }) =>
    figure === undefined ? [] : [figure.number, figure.unit ?? '', figure.caption],
  );
  return [
    issuer,
    department,
    provinceCapitals,
    bookletTitle,
    `${monthYear} · ${words.coverEdition(editionCode)}`,
    ...(band === null ? [] : [band.title, band.text]),
    ...(isWithdrawal(snapshot) ? [] : numbers),
    coverFoot(content),
    ...sampleLines(content),
  ];
}

const sampleLines = ({ snapshot }: BookletContent): readonly string[] =>
  [sampleMarkOf(snapshot)].filter((mark) => mark !== null);

function backLines(content: BookletContent): readonly string[] {
  const { composed, snapshot } = content;
  const { line, lineName, lineText, foot } = printTexts.back;
  const address = publicationAddress(content);
  const next = nextEdition(snapshot);
  return [
    ...composed.backCover.map(plainText),
    ...officeLines(composed),
    ...backContact(composed.contact),
    line,
    lineName,
    ...lineText,
    ...(address === null ? [] : [address.replace(/^https?:\/\//, '')]),
    foot(composed.editionCode, composed.monthYear, snapshot.publication.number),
    ...(next === null ? [] : [`${words.colophon.next}: ${next}`]),
    ...sampleLines(content),
  ];
}

function readingLines(content: BookletContent): readonly string[] {
  const { title, intro, marks, marksHead } = printTexts.reading;
  const { steps, blocks } = demonstration(content);
  return [
    title,
    intro,
    ...steps.flat(),
    ...blocks.flatMap(({ block }) => blockLines(block)),
    marks,
    ...marksHead,
    ...legendRows(content).flat(),
    ...readingBoxes(content).flatMap(({ title: heading, text }) => [heading, text]),
  ];
}

function helpLines({ composed }: BookletContent): readonly string[] {
  const { accessibility, accessibilityText, contact } = printTexts.colophon;
  return [
    contact,
    ...officeLines(composed),
    ...contactLines(composed.contact),
    accessibility,
    accessibilityText,
  ];
}

/** Gives the lines of a part that is never cut, in reading order. Those that are cut have `childrenOf`. */
export function partLines(part: Part, source: LineSource): readonly string[] {
  const { content, pageNumbers } = source;
  switch (part.type) {
    case 'cover':
      return coverLines(source);
    case 'back':
      return backLines(content);
    case 'reading':
      return readingLines(content);
    case 'notes':
      return [];
    case 'map':
      return isOnMap(content) ? [content.composed.provinceName] : [];
    case 'verification':
      return [printTexts.colophon.verifyTitle, ...verifyingLines(content)];
    case 'help':
      return helpLines(content);
    case 'title':
      return [part.title, ...part.lead];
    case 'subtitle':
      return [part.title];
    case 'honour':
      return [honourPlace(part.province), ...part.statements.flatMap(honourLines)];
    case 'entry': {
      const { number, title, target } = part.entry;
      return [...(number === null ? [] : [String(number)]), title, String(pageNumbers[target] ?? '')];
    }
    case 'heading':
      return [part.text, ...(part.note === null ? [] : [part.note])];
    case 'blocks':
      return part.blocks.flatMap(blockLines);
    case 'place': {
      const { label, note, chart } = part.place;
      return [label, note, ...chart.labels.map(({ text }) => text)];
    }
    case 'lists':
      return part.lists.flatMap(({ title, items }) => [title, ...items.map(plainText)]);
    case 'term':
      return [part.term, part.text];
    case 'tableHead':
      return part.cells;
    case 'tableSection':
      return [String(part.number), part.title];
    case 'tableRow':
      return [
        String(part.index + 1),
        ...part.columns.map((column) => rowCell(part.row, column)),
        ...part.details,
      ];
    case 'changeRow':
      return part.cells;
    case 'fact':
      return [part.row.label, part.row.value];
    case 'erratum':
      return [part.entry.place, ...part.entry.sentences];
    case 'opener':
    case 'service':
    case 'group':
    case 'statements':
    case 'paragraph':
      return [];
  }
}
