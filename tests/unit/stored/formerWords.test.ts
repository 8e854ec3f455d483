import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bookletLines } from '@/domain/booklet/bookletLines';
import { compose } from '@/domain/booklet/compose';
import type { Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import { passageGroups } from '@/domain/publication/passages';
import { readStored } from '@/stored/storedJson';
import { fixtureRow } from '../../factories/storedFixtures';

const row = fixtureRow('publication');
const stored = readStored('snapshot', row.snapshot, { id: row.id });

function wordsOf(snapshot: Snapshot) {
  const composed = compose(snapshot);
  const passages = passageGroups(composed).flatMap((group) => group.passages);
  return { lines: bookletLines(composed), marks: passages.map(({ carriedFrom }) => carriedFrom.join()) };
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
    expect(wordsOf(stored).lines).toEqual(printed);
  });

  it('printed the same words for every state of every figure', () => {
    const hash = createHash('sha256');
    for (const key of Object.keys(stored.figures)) {
      for (const state of states) {
        const figures = { ...stored.figures, [key]: { ...state, revision: 1 } };
        hash.update(JSON.stringify(wordsOf({ ...stored, figures })));
      }
    }
    expect(hash.digest('hex')).toBe('f67a227698c2caf2fe25087d886f0150da2f55bf3a1a972e17af106c2873e3d6');
  });
});
