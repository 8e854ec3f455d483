import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import semver from 'semver';
import * as advisories from '../../../scripts/tools/advisories.mjs';

const kept = JSON.parse(readFileSync('scripts/tools/advisories.json', 'utf8')) as advisories.Kept;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: advisories.Locked };
const namedIn = (locked: advisories.Locked): readonly string[] =>
  advisories.findingsIn(locked, kept.advisories).map(({ name, version }) => `${name} ${version}`);

describe('The check of known vulnerabilities', () => {
  it('names nothing that is locked here, but a planted old reader of PDFs, wherever it is', () => {
    expect(namedIn(packages)).toEqual([]);
    const planted = { version: '6.1.200' };
    expect(namedIn({ ...packages, 'node_modules/pdfjs-dist': planted })).toEqual(['pdfjs-dist 6.1.200']);
    const deep = 'node_modules/payload/node_modules/pdfjs-dist';
    expect(namedIn({ ...packages, [deep]: planted })).toEqual(['pdfjs-dist 6.1.200']);
    expect(namedIn({ 'node_modules/reader': { ...planted, name: 'pdfjs-dist' } })).toHaveLength(1);
  });

  it.each([
    ['1.9.9', false],
    ['2.0.0', true],
    ['2.4.0', true],
    ['2.4.1-beta.1', true],
    ['2.4.1', false],
    ['3.0.0', true],
    ['3.2.0', true],
    ['3.2.1', false],
  ])('reads ranges as OSV means them: %s is affected: %s', (version, affected) => {
    const events = [
      { introduced: '2.0.0' },
      { fixed: '2.4.1' },
      { introduced: '3.0.0' },
      { last_affected: '3.2.0' },
    ];
    expect(advisories.isAffected(version, events)).toBe(affected);
  });

  it('agrees with semver on every range from one version to another', () => {
    const number = fc.integer({ min: 0, max: 20 });
    const version = fc.tuple(number, number, number).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, version, (introduced, fixed, asked) => {
        fc.pre(semver.lt(introduced, fixed));
        const within = semver.satisfies(asked, `>=${introduced} <${fixed}`);
        expect(advisories.isAffected(asked, [{ introduced }, { fixed }])).toBe(within);
      }),
    );
  });

  it('keeps advisories with an id, a range for each package, and an end of each range', () => {
    for (const { id, affected } of kept.advisories) {
      expect(id).toMatch(/^(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d+)$/);
      expect(affected.flatMap(({ ranges }) => ranges)).not.toEqual([]);
      for (const { events } of affected.flatMap(({ ranges }) => ranges)) {
        expect(events.some(({ fixed, last_affected: last }) => (fixed ?? last) !== undefined)).toBe(true);
      }
    }
  });

  it('says when what it keeps has grown old', () => {
    expect(advisories.ageWarning('2026-01-01', new Date('2026-03-31'))).toBeNull();
    expect(advisories.ageWarning('2026-01-01', new Date('2026-04-05'))).toMatch(/94 days.*npm audit/);
  });

  it('reads the registry’s report, and knows when it could not be made', () => {
    expect(advisories.findingsOfAudit({}, packages)).toBeNull();
    const via = [{ url: 'https://github.com/advisories/GHSA-hq66-cqwq-w95j', title: 'Script in a PDF' }];
    const report = {
      vulnerabilities: {
        'pdfjs-dist': { nodes: ['node_modules/pdfjs-dist'], via },
        reader: { nodes: [], via: ['pdfjs-dist'] },
      },
    };
    expect(advisories.findingsOfAudit(report, { 'node_modules/pdfjs-dist': { version: '6.1.200' } })).toEqual(
      [{ id: 'GHSA-hq66-cqwq-w95j', name: 'pdfjs-dist', version: '6.1.200', summary: 'Script in a PDF' }],
    );
  });
});
