import { withParts } from '../../../scripts/bench/benchmarkReport';

const document = '# Title\n\nOpening.\n\n## One\n\nold one\n\n### Below one\n\nold\n\n## Two\n\nold two\n';

describe('a part that is measured alone', () => {
  it('comes into its place, with all that stands below it', () => {
    expect(withParts(document, ['## One\n\nnew one'])).toBe(
      '# Title\n\nOpening.\n\n## One\n\nnew one\n\n## Two\n\nold two\n',
    );
  });

  it('comes first where it was never measured', () => {
    expect(withParts(document, ['## Desk\n\nnew\n\n### Keys\n\nkeys'])).toBe(
      document.replace('## One', '## Desk\n\nnew\n\n### Keys\n\nkeys\n\n## One'),
    );
  });

  it('leaves the document alone when it says the same', () => {
    expect(withParts(document, ['## Two\n\nold two'])).toBe(document);
  });
});
