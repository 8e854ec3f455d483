import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import type { EditionPins } from '@/domain/booklet/editionPins';
import type { FrontMatter, Section } from '@/domain/booklet/text';
import type { Issue } from '@/domain/issue';
import { ok, refused, type Result } from '@/domain/result';
import { missingTexts } from '@/domain/publication/missingTexts';
import { unprintableTexts } from '@/domain/publication/unprintableTexts';
import type { TextCollection } from '@/domain/booklet/textCopy';
import { frontKey } from '../texts/sectionCopy';
import { readIfStored } from '@/stored/storedJson';
import type { TextCopies } from '../texts/textCopy';

/** Reads what an edition that opens now pins, or refuses for what is missing or cannot be printed. A text never approved is not pinned, and nothing pinned may need it. */
export async function readPins(req: PayloadRequest): Promise<Result<EditionPins>> {
  const texts = await approvedCopies(req, 'sections');
  const services = [...(await approvedCopies(req, 'services')).values()];
  const metrics = [...(await approvedCopies(req, 'metrics')).values()].toSorted((a, b) => a.order - b.order);
  const checks = [...(await approvedCopies(req, 'checks')).values()];
  const front = texts.get(frontKey) as FrontMatter | undefined;
  if (front === undefined) return refused([missing(frontKey)]);
  const sections = [...texts].flatMap(([key, copy]) => (key === frontKey ? [] : [copy as Section]));
  const ordered = sections.toSorted((a, b) => a.number - b.number);
  const pins = { texts: { front, sections: ordered, services }, metrics, checks };
  const gaps = missingTexts(pins);
  const issues = gaps.length > 0 ? gaps.map(missing) : unprintableTexts(pins);
  return issues.length > 0 ? refused(issues) : ok(pins);
}

const missing = (text: string): Issue => ({ field: 'edition', problem: 'text_missing', context: { text } });

/** The approved copies of all texts of one collection, by key. */
export async function approvedCopies<C extends TextCollection>(
  req: PayloadRequest,
  collection: C,
): Promise<ReadonlyMap<string, TextCopies[C]>> {
  const docs = await readAll(req, collection, { sort: 'id' });
  const copies = docs.flatMap(({ id, approved }) => {
    const copy = readIfStored<TextCollection>(collection, approved, { id }) as TextCopies[C] | null;
    return copy === null ? [] : [[id, copy] as const];
  });
  return new Map(copies);
}
