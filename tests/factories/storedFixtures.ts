import { readFileSync } from 'node:fs';
import type { Edition, Figure, Import, Publication, Service } from '@/payload-types';
import type { StoredKind } from '@/stored/storedKinds';

/** Rows as releases of format 1 stored them, of one sample country; only some of their JSON names its format. */
interface FixtureRows {
  readonly publication: Publication;
  readonly edition: Edition;
  readonly import: Import;
  readonly figure: Figure;
  readonly recordedFigure: Figure;
  readonly front: { readonly approved: unknown };
  readonly section: { readonly approved: unknown };
  readonly service: Service;
  readonly metric: { readonly approved: unknown };
  readonly check: { readonly approved: unknown };
}

/** Reads one row of tests/fixtures/format-1. */
export function fixtureRow<N extends keyof FixtureRows>(name: N): FixtureRows[N] {
  return JSON.parse(readFileSync(`tests/fixtures/format-1/${name}.json`, 'utf8')) as FixtureRows[N];
}

/** What a publication's snapshot says of something. */
function partOf(snapshot: unknown, part: 'province' | 'texts' | 'metrics' | 'figures'): unknown {
  return (snapshot as Readonly<Record<string, unknown>>)[part];
}

/** What would have stayed inside of a withdrawal. */
function withdrawnOf(snapshot: unknown): unknown {
  const parts = (['texts', 'metrics', 'figures'] as const).map((part) => [part, partOf(snapshot, part)]);
  return { revisions: { 'asdep-hane': 2 }, withdrawn: Object.fromEntries(parts) as unknown };
}

/** What format 1 looked like in the database, for each kind. */
export const formatOne: Readonly<Record<StoredKind, readonly unknown[]>> = {
  snapshot: [fixtureRow('publication').snapshot],
  // No release of format 1 kept it apart.
  snapshotInside: [withdrawnOf(fixtureRow('publication').snapshot)],
  pins: [fixtureRow('edition').pins],
  // No release of format 1 kept it: it is the province of a publication.
  provinceFacts: [partOf(fixtureRow('publication').snapshot, 'province')],
  sections: [fixtureRow('front').approved, fixtureRow('section').approved],
  services: [fixtureRow('service').approved],
  metrics: [fixtureRow('metric').approved],
  checks: [fixtureRow('check').approved],
  figureCopy: [fixtureRow('figure').approved],
  publishedCopy: [fixtureRow('figure').published, fixtureRow('recordedFigure').published],
  importContent: [fixtureRow('import').content],
  importFindings: [fixtureRow('import').findings],
};
