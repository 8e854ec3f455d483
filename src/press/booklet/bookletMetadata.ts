import { bookletFiles } from '@/domain/publication/address';
import { bookletTexts } from '@/messages/booklet/booklet';
import { fileWords } from '@/messages/booklet/file';
import type { Attachment } from '../finish/archive';
import type { BookletMetadata } from '../finish/xmp';
import type { PressFile } from './assets';
import { bookletTitle } from './bookletTitle';
import { isWithdrawal, publicationAddress, type BookletContent } from './colophonRows';
import { cutParagraphs } from './print/cutParagraphs';
import type { BookPlan } from './print/shown';

const words = fileWords.tr;

/** Gives all that a booklet's PDF says of itself. */
export function bookletMetadata(content: BookletContent): BookletMetadata {
  const { composed, snapshot, contentHash } = content;
  const { provinceName, editionCode, asOfDate, issuer, sections, licence } = composed;
  const province = snapshot.province.name;
  return {
    title: bookletTitle(content),
    author: issuer,
    description: isWithdrawal(snapshot)
      ? words.withdrawal(province, editionCode)
      : words.description(province, editionCode, asOfDate.replaceAll('\u00A0', ' ')),
    keywords: [provinceName, editionCode, ...words.keywords, ...sections.map(({ title }) => title)],
    language: 'tr-TR',
    publishedOn: snapshot.publication.publishedOn,
    contentHash,
    address: publicationAddress(content),
    licence,
    publication: {
      edition: snapshot.edition.code,
      plate: snapshot.province.plate,
      number: snapshot.publication.number,
    },
  };
}

/** Gives what the finish of a booklet needs beside the print. `beside` are the files that are published with it, `plan` its pages. */
export function finishFacts(
  content: BookletContent,
  beside: readonly PressFile[],
  plan: BookPlan,
): {
  readonly metadata: BookletMetadata;
  readonly contentsTitle: string;
  readonly cutParagraphs: readonly (readonly string[])[];
  readonly attachments: readonly Attachment[];
} {
  return {
    metadata: bookletMetadata(content),
    contentsTitle: bookletTexts.contents,
    cutParagraphs: cutParagraphs(content, plan),
    attachments: attachmentsOf(beside),
  };
}

const attached = [
  { name: bookletFiles.csv, type: 'text/csv', description: words.csv },
  { name: bookletFiles.json, type: 'application/json', description: words.json },
] as const;

/** Gives the files that a booklet's PDF carries: of those published beside it, table and data. */
export function attachmentsOf(beside: readonly PressFile[]): readonly Attachment[] {
  return attached.flatMap((about) =>
    beside
      .filter(({ path }) => path === about.name)
      .map(({ content }) => ({ ...about, content: bytesOf(content) })),
  );
}

const bytesOf = (content: PressFile['content']): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
