import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compose } from '@/domain/booklet/compose';
import type { Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import { bookletExpectedText } from '@/press/booklet/expectedText';
import { readStored } from '@/stored/storedJson';
import { fixtureRow } from '../../factories/storedFixtures';

const row = fixtureRow('publication');
const stored = readStored('snapshot', row.snapshot, { id: row.id });

function wordsOf(snapshot: Snapshot): ReturnType<typeof bookletExpectedText> {
  const { contentHash } = row;
  const content = { composed: compose(snapshot), snapshot, contentHash, publicOrigin: 'https://example.org' };
  return bookletExpectedText(content, {});
}

/** Everything that a figure may be, each of which the first rules have words or silence for. */
const states: readonly Omit<SnapshotFigure, 'revision'>[] = [
  { value: { kind: 'number', amount: 0 }, asOf: null },
  { value: { kind: 'not_reported' }, asOf: null },
  { value: { kind: 'suppressed' }, asOf: null },
  { value: { kind: 'not_applicable' }, asOf: null },
  { value: { kind: 'carried_over', amount: 7, edition: '2023-3' }, asOf: '2023-12-31' },
  { value: { kind: 'number', amount: 9 }, asOf: '2024-04-30' },
];

describe('a publication of format 1', () => {
  it('prints the words that it printed when it was made', () => {
    const printed: unknown = JSON.parse(readFileSync('tests/fixtures/format-1/words.json', 'utf8'));
    expect(wordsOf(stored)).toEqual(printed);
  });

  it('printed the same words for every state of every figure', () => {
    const hash = createHash('sha256');
    for (const key of Object.keys(stored.figures)) {
      for (const state of states) {
        const figures = { ...stored.figures, [key]: { ...state, revision: 1 } };
        hash.update(JSON.stringify(wordsOf({ ...stored, figures })));
      }
    }
    expect(hash.digest('hex')).toBe('2821a9362bf1beaffc60e585b952c6d2ba3cdb9faa3200d496eb66587cd378be');
  });
});
