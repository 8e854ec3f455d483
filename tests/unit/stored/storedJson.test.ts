import * as v from 'valibot';
import { locales } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';
import { newestFormat, readAs, StoredRefused, toStored } from '@/stored/storedJson';
import {
  storedKinds,
  type Content,
  type KindOfStored,
  type StoredKind,
  type StoredTypes,
} from '@/stored/storedKinds';
import { contentHash } from '@/workflow/release/createPublication';
import { importHash } from '@/workflow/imports/importRecord';
import { fixtureRow, formatOne } from '../../factories/storedFixtures';
import { brokenCopies } from './brokenCopies';

const kinds = Object.keys(storedKinds) as StoredKind[];
const examples = kinds.flatMap((kind) =>
  formatOne[kind].map((stored, index) => [`${kind} ${String(index + 1)}`, kind, stored as Content] as const),
);

const read = (kind: StoredKind, stored: unknown): StoredTypes[StoredKind] =>
  readAs<StoredTypes[StoredKind]>(storedKinds[kind], stored, { id: '2024-2' });

function issueOf(work: () => unknown): Issue {
  try {
    work();
  } catch (error) {
    if (error instanceof StoredRefused) return error.issue;
    throw error;
  }
  throw new Error('It was read');
}

describe.each(examples)('stored JSON: %s', (_name, kind, stored) => {
  const { format = 1, ...content } = stored;
  const { collection, field } = storedKinds[kind];

  it('is read as it was written before formats were numbered everywhere, and as format 1', () => {
    expect(format).toBe(1);
    // Fields that were added since are there with what they are where nobody wrote them.
    expect(read(kind, content)).toMatchObject(content);
    expect(read(kind, { format, ...content })).toEqual(read(kind, content));
  });

  it('names the format it is written in', () => {
    const today = read(kind, stored);
    const written: unknown = toStored(kind, today);
    expect(written).toEqual({ format: newestFormat(storedKinds[kind]), ...today });
    expect(read(kind, written)).toEqual(today);
  });

  it('is refused in a newer format, whatever else it holds, and says in both languages what to do', () => {
    const known = newestFormat(storedKinds[kind]);
    const newer = { format: known + 1, ...content, more: 'than this release knows' };
    const issue = issueOf(() => read(kind, newer));
    const document = `${collection} 2024-2`;
    expect(issue).toEqual({
      field: `${field}.format`,
      problem: 'stored_newer',
      context: { document, format: known + 1, known },
    });
    for (const locale of locales) expect(problemText(issue, locale)).toContain(document);
    expect(problemText(issue, 'tr')).toContain('Programı güncelleyin');
    expect(problemText(issue, 'en')).toContain('Update the program');
  });

  it.each([0, -1, 1.5, '1', null, [1]])('is refused with %j for a format', (format) => {
    const issue = issueOf(() => read(kind, { ...content, format }));
    expect(issue).toMatchObject({ field: `${field}.format`, problem: 'stored_broken' });
  });

  it.each([[[]], ['text'], [1], [true]])('is refused where %j stands in its place', (other) => {
    expect(issueOf(() => read(kind, other))).toMatchObject({ field, problem: 'stored_broken' });
  });

  it('is refused wherever a field is missing, of another type or unknown, and the field is named', () => {
    const copies = brokenCopies(content);
    expect(copies.length).toBeGreaterThan(5);
    for (const { path, copy } of copies) {
      const issue = issueOf(() => read(kind, copy));
      expect({ path, issue }).toEqual({
        path,
        issue: {
          field: `${field}.${path}`,
          problem: 'stored_broken',
          context: { document: `${collection} 2024-2`, field: `${field}.${path}` },
        },
      });
      expect(problemText(issue, 'tr')).toContain(`${field}.${path}`);
    }
  });
});

describe('the hash of what was stored', () => {
  it('is the one that was printed and approved, because it is made over what is stored', () => {
    const { snapshot, contentHash: printed } = fixtureRow('publication');
    expect(contentHash(snapshot)).toBe(printed);
    const { content, findings, contentHash: approved } = fixtureRow('import');
    expect(importHash(content, findings)).toBe(approved);
  });
});

describe('a withdrawal of format 1', () => {
  it('took one number, and is read as one that names it', () => {
    const [older = {}] = formatOne.snapshot as readonly Content[];
    const notice = { tr: 'Doğrulanıyor.', en: null };
    const withdrawal = { notice, withdraws: 2, instead: 1 };
    const publication = { ...(older['publication'] as Content), kind: 'withdrawal', withdrawal };
    const read = readAs(storedKinds.snapshot, { ...older, publication }, { id: 'x' });
    expect(read.publication.withdrawal).toEqual({ notice, withdraws: [2], instead: 1 });
    const again = readAs(storedKinds.snapshot, toStored('snapshot', read), { id: 'x' });
    expect(again).toEqual(read);
  });
});

describe('a chain of upgrades', () => {
  const schema = v.strictObject({ name: v.string(), parts: v.array(v.string()) });
  const kind: KindOfStored<v.InferOutput<typeof schema>> = {
    collection: 'editions',
    field: 'pins',
    schema,
    outline: v.looseObject({ name: v.string() }),
    upgrades: [
      ({ title, ...rest }) => ({ ...rest, name: title }),
      ({ part, ...rest }) => ({ ...rest, parts: [(part as string).trim()] }),
    ],
  };
  const today = { name: 'Ad', parts: ['bir'] };
  const readIt = (stored: unknown, version?: string): unknown =>
    readAs(kind, stored, { id: 'x', ...(version === undefined ? {} : { version }) });

  it.each([
    ['no format', { title: 'Ad', part: ' bir' }],
    ['format 1', { format: 1, title: 'Ad', part: ' bir' }],
    ['format 2', { format: 2, name: 'Ad', part: ' bir' }],
    ['format 3', { format: 3, ...today }],
  ])('makes of %s what is written today', (_name, stored) => {
    expect(readIt(stored)).toEqual(today);
  });

  it('knows no format 4', () => {
    expect(issueOf(() => readIt({ format: 4, ...today }))).toMatchObject({
      problem: 'stored_newer',
      context: { format: 4, known: 3 },
    });
  });

  it.each([
    ['breaks off in an older document that is broken', { format: 2, name: 'Ad' }, 'pins'],
    ['is checked at its end', { format: 1, part: 'bir' }, 'pins.name'],
  ])('%s', (_name, stored, field) => {
    const refused = { field, problem: 'stored_broken', context: { document: 'editions x' } };
    expect(issueOf(() => readIt(stored))).toMatchObject(refused);
  });

  it('is checked whole the first time, and in outline while the version stays', () => {
    const odd = { format: 3, name: 'Ad', parts: [1] };
    const broken = { field: 'pins.parts.0', problem: 'stored_broken' };
    expect(issueOf(() => readIt(odd, 'one'))).toMatchObject(broken);
    expect(readIt({ format: 3, ...today }, 'one')).toEqual(today);
    expect(readIt(odd, 'one')).toEqual({ name: 'Ad', parts: [1] });
    expect(issueOf(() => readIt({ format: 3, parts: ['bir'] }, 'one'))).toMatchObject({ field: 'pins.name' });
    expect(issueOf(() => readIt(odd, 'two'))).toMatchObject(broken);
  });
});

describe('a field that was only added', () => {
  const kind: KindOfStored<{ readonly name: string; readonly coastal: boolean }> = {
    collection: 'publications',
    field: 'snapshot',
    schema: v.strictObject({ name: v.string(), coastal: v.optional(v.boolean(), false) }),
    upgrades: [],
  };
  const readIt = (stored: unknown): unknown => readAs(kind, stored, { id: 'x' });

  it('is what its schema says where it was not written, and needs no new format', () => {
    expect(readIt({ name: 'Ad' })).toEqual({ name: 'Ad', coastal: false });
    expect(readIt({ format: 1, name: 'Ad', coastal: true })).toEqual({ name: 'Ad', coastal: true });
  });

  it('is there however often the same version is read, in outline too', () => {
    const outlined = { ...kind, outline: v.looseObject({ name: v.string() }) };
    const again = () => readAs(outlined, { name: 'Ad' }, { id: 'outlined', version: 'one' });
    expect([again(), again()]).toEqual(Array(2).fill({ name: 'Ad', coastal: false }));
  });

  it('is checked where it was written', () => {
    expect(issueOf(() => readIt({ name: 'Ad', coastal: 'evet' }))).toMatchObject({
      field: 'snapshot.coastal',
      problem: 'stored_broken',
    });
  });
});
