import fc from 'fast-check';
import { bookletFiles } from '@/domain/publication/address';
import { proofIndexOf, type GivenPublication, type MadeFile } from '@/domain/publication/proof';
import { filesOf, readableAttempts, type FilesAttempt, type RenderState } from '@/domain/publication/render';

const states: readonly RenderState[] = ['queued', 'running', 'waiting', 'done', 'failed'];
const attemptsOf = fc.array(
  fc.record({
    state: fc.constantFrom(...states),
    shown: fc.boolean(),
    step: fc.constantFrom(null, 'press', 'store', 'switch', 'present'),
  }),
  { maxLength: 5 },
);
const numbered = (attempts: readonly Omit<FilesAttempt, 'attempt'>[]): readonly FilesAttempt[] =>
  attempts.map((each, index) => ({ ...each, attempt: index + 1 }));

/** What attempt `attempt` of a number made; `prefix` is the PDF without its seal. */
function madeBy(number: number, attempt: number): readonly MadeFile[] {
  const hash = (name: string): string => `${String(number)}-${String(attempt)}-${name}`;
  return [
    { name: bookletFiles.pdf, sha256: hash('pdf'), prefix: { sha256: hash('unsealed') } },
    { name: bookletFiles.snapshot, sha256: hash('snapshot') },
    { name: bookletFiles.manifest, sha256: hash('manifest') },
    { name: bookletFiles.web, sha256: hash('web') },
    { name: `${bookletFiles.web}.br`, sha256: hash('br') },
    { name: 'gosterge/m/index.html', sha256: hash('passport') },
  ];
}

function given(number: number, attempts: readonly (readonly MadeFile[])[]): GivenPublication {
  const facts = {
    id: `2024-2:76:${String(number)}`,
    slug: 'igdir',
    name: 'Iğdır',
    publishedOn: '2024-06-03',
  };
  return { ...facts, number, kind: 'first', files: 'made', takes: null, contentHash: 'c', attempts };
}

describe('what files are verified with', () => {
  it('is of every attempt that readers may have found, and of no other: where there is one, they were given it', () => {
    fc.assert(
      fc.property(attemptsOf, (drawn) => {
        const attempts = numbered(drawn);
        const readable = readableAttempts(attempts);
        expect(readable.length > 0).toBe(filesOf(attempts) === 'made');
        expect(readable).toEqual(attempts.filter((each) => filesOf([each]) === 'made'));
        expect(readableAttempts(attempts.toReversed())).toEqual(readable);
      }),
    );
  });

  it('knows the files of all of them, and the list of files of the last that wrote its files down', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (written) => {
        const attempts = written.map((isWritten, index) => (isWritten ? madeBy(1, index + 1) : []));
        const { files, publications } = proofIndexOf([[given(1, attempts)]]);
        const told = ['pdf', 'unsealed', 'snapshot', 'manifest', 'web'];
        const hashes = written.flatMap((isWritten, index) =>
          isWritten ? told.map((name) => `1-${String(index + 1)}-${name}`) : [],
        );
        expect(Object.keys(files).sort()).toEqual(hashes.sort());
        const last = written.lastIndexOf(true) + 1;
        expect(publications).toMatchObject([
          { manifest: last === 0 ? null : `1-${String(last)}-manifest`, hashed: last > 0 },
        ]);
      }),
    );
  });

  it('tells of what was withdrawn the PDFs alone', () => {
    const withdrawal = { ...given(2, [madeBy(2, 1)]), kind: 'withdrawal' as const, takes: [1] };
    const { files, publications } = proofIndexOf([[given(1, [madeBy(1, 1), madeBy(1, 2)]), withdrawal]]);
    expect(Object.keys(files).filter((hash) => hash.startsWith('1-'))).toEqual([
      ...['1-1-pdf', '1-1-unsealed', '1-2-pdf', '1-2-unsealed'],
    ]);
    expect(publications).toMatchObject([
      { state: 'withdrawn', instead: 2, manifest: null, contentHash: null, hashed: true },
      { state: 'published' },
    ]);
  });
});
