import type { ReadScope } from '@/database/readTogether';
import { createHash } from 'node:crypto';
import { readAll } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import {
  adoptBarred,
  isPinned,
  pinnedCopy,
  type AdoptedText,
  type Holders,
} from '@/domain/publication/adoption';
import type { AdoptableText, AdoptView } from '@/contract/adoptView';
import { textCollections, type TextCollection } from '@/domain/booklet/textCopy';
import { readIfStored } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { readEdition } from '../sheet/editions';
import { titleOf } from '../review/readReviewList';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import { lastBooklet, lastReleased } from '@/domain/publication/readable';
import { amountOf } from '@/domain/figures/figureValue';
import { readWhole } from '../sheet/publications';
import type { SheetContext } from '../sheet/sheetContext';

/** An approved text that can be looked at and taken in. */
export interface ApprovedText {
  readonly text: AdoptedText;
  readonly title: AdoptableText['title'];
  readonly version: string;
}

/** Reads the approved texts that an edition does not print; null when no such edition exists. */
export async function readAdoptable(acting: ActContext, code: string): Promise<AdoptView | null> {
  return inReading(acting.payload, async (req): Promise<AdoptView | null> => {
    const edition = await readEdition(req, code);
    if (edition === null) return null;
    const { pins, releaseMode, revision, state } = edition;
    const approved = pins === null ? [] : await readApprovedTexts(req);
    const texts = approved.flatMap(({ text, title, version }): readonly AdoptableText[] => {
      if (pins === null || isPinned(pins, text)) return [];
      const { collection, id } = text;
      return [{ collection, id, title, isNew: pinnedCopy(pins, text) === null, version }];
    });
    return { edition: code, revision, releaseMode, texts, barred: adoptBarred(acting.person, state) };
  });
}

/** Reads every text that has an approved copy. */
export async function readApprovedTexts(req: ReadScope): Promise<readonly ApprovedText[]> {
  const texts: ApprovedText[] = [];
  for (const collection of textCollections) {
    const docs = await readAll(req, collection, { sort: 'id' });
    for (const stored of docs) {
      const copy = readIfStored<TextCollection>(collection, stored.approved, stored);
      if (copy === null) continue;
      // Each collection's copy is of its own type, which one list of them cannot tell.
      const text = { collection, id: stored.id, copy } as AdoptedText;
      texts.push({ text, title: titleOf(stored), version: versionOf(copy) });
    }
  }
  return texts;
}

/** What an approved copy is known by. */
function versionOf(copy: unknown): string {
  return createHash('sha256').update(canonicalJson(copy), 'utf8').digest('hex');
}

/**
 * Reads the provinces that have figures for these metrics in an edition: entered there, or carried over by a
 * booklet for a missing number, which has no row of its own.
 */
export async function readHolders(
  req: ReadScope,
  sheets: readonly SheetContext[],
  metrics: readonly string[],
): Promise<Holders> {
  if (metrics.length === 0) return new Map();
  const holders = new Map(metrics.map((metric): [string, ProvinceFacts[]] => [metric, []]));
  for (const { province, figures, publications } of sheets) {
    const last = lastBooklet(publications) ?? lastReleased(publications);
    const printed = last === null ? {} : (await readWhole(req, last.id)).snapshot.figures;
    for (const [metric, provinces] of holders) {
      const number = printed[metric];
      const isHeld = figures.has(metric) || (number !== undefined && amountOf(number.value) !== null);
      if (isHeld) provinces.push(province);
    }
  }
  return holders;
}
